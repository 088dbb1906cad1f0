import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../../i18n/index.js';
import { videoMessages } from '../../../i18n/video.js';
import { icon } from '../icons/icons.js';
import { playerIcon } from './player-icons.js';
import type { SmallPlayerEnd } from './small-player.js';

export interface SmallPlayerControlsView {
  /** What is shown, where it is a video that can be paused. */
  readonly video: HTMLVideoElement | undefined;
  readonly locale: string;
  readonly onEnd: (how: SmallPlayerEnd) => void;
  readonly onMove: () => void;
}

/** What can be done in the small player. */
export function smallPlayerControls({ video, locale, onEnd, onMove }: SmallPlayerControlsView): TemplateResult {
  const t = messagesFor(videoMessages, locale);
  return html`${button('expand', t.expand, playerIcon('expand'), () => onEnd('expand'))}
  ${button('close', t.closeSmall, icon('close'), () => onEnd('close'))}
  ${
    video
      ? button('play', video.paused ? t.play : t.pause, playerIcon(video.paused ? 'play' : 'pause'), () => {
          if (video.paused) video.play().catch(() => undefined);
          else video.pause();
        })
      : nothing
  }
  ${button('move', t.moveCorner, playerIcon('corner'), onMove)}
  ${
    video && document.pictureInPictureEnabled && !video.disablePictureInPicture
      ? button('float', t.pictureInPicture, playerIcon('float'), () => {
          // Refused where the browser wants a gesture that it has not seen: it stays here.
          video.requestPictureInPicture().catch(() => undefined);
        })
      : nothing
  }`;
}

function button(name: string, label: string, drawing: TemplateResult, act: () => void): TemplateResult {
  return html`<button class="icon-button ${name}" title=${label} @click=${act}>
    ${drawing}<span class="visually-hidden">${label}</span>
  </button>`;
}
