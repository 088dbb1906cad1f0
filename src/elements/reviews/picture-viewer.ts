import { css, html, type TemplateResult } from 'lit';
import { communityMessages } from '../../i18n/community.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Picture } from '../../model/index.js';
import type { CarouselController } from '../internal/controls/carousel.js';
import { carouselStyles } from '../internal/controls/carousel.styles.js';
import { icon } from '../internal/icons/icons.js';

export interface ViewerView {
  readonly pictures: readonly Picture[];
  readonly locale: string;
  readonly carousel: CarouselController;
  readonly onClose: () => void;
}

/** Pictures of a review over the page, to swipe through. Loaded with the first that is opened. */
export function viewerTemplate({ pictures, locale, carousel, onClose }: ViewerView): TemplateResult {
  const label = messagesFor(communityMessages, locale).viewer;
  return html`<dialog class="viewer" part="viewer" aria-label=${label} @close=${onClose}>
    ${carousel.render({
      locale,
      label,
      slides: pictures.map(
        ({ url, width, height, alt }) =>
          html`<img src=${url} width=${width} height=${height} alt=${alt} draggable="false" />`,
      ),
    })}
    <button
      class="icon-button viewer-close"
      @click=${(event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
    >
      ${icon('close')}<span class="visually-hidden">${messagesFor(sharedMessages, locale).close}</span>
    </button>
  </dialog>`;
}

export const viewerStyles = [
  carouselStyles,
  css`
    .viewer {
      inline-size: 100dvi;
      max-inline-size: none;
      block-size: 100dvb;
      max-block-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      background: #000;
      color: #fff;
    }

    .viewer .carousel,
    .viewer .track,
    .viewer .slide {
      block-size: 100%;
      aspect-ratio: auto;
      background: #000;
    }

    .viewer img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: contain;
    }

    /* The other corner is that of the button. */
    .viewer .counter {
      inset-inline: 12px auto;
    }

    .viewer-close {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
      background: rgb(0 0 0 / 56%);
    }
  `,
];
