import { html, nothing, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { formatCount, messagesFor, sharedMessages } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom, LiveRoomStatus } from '../../model/index.js';
import type { DeskAction, DeskState } from '../../runtime/open-live-desk.js';
import { wordsFor, whyRefused } from './desk-words.js';

export interface HeadView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
  /** Whether anything may be written. */
  readonly editable: boolean;
  /** Whether the end of the room is to be confirmed. */
  readonly ending: boolean;
  readonly onStatus: (status: LiveRoomStatus) => void;
  readonly onEnd: (ending: boolean) => void;
}

/** What the room is called, how it stands and who looks, and the way to begin, pause and end it. */
export function headTemplate(view: HeadView): TemplateResult {
  const { room, locale, t } = view;
  const words = messagesFor(roomMessages, locale);
  const status = room.status === 'ended' && room.replay ? 'replay' : room.status;
  return html`<header class="head" part="head">
    <div class="what">
      <h2 part="title"><bdi>${room.title}</bdi></h2>
      <p class="figures">
        <span class="mark ${status}" part="status">${words[status]}</span>
        <span part="viewers">${words.watching(formatCount(room.viewers, locale))}</span>
        <span part="likes">${words.likes(formatCount(room.likes, locale))}</span>
      </p>
    </div>
    ${view.editable && !view.ending ? controlsTemplate(view) : nothing}
    ${view.editable && view.ending ? confirmTemplate(view) : nothing}
    ${room.status === 'ended' ? html`<p class="bar" role="status">${t.over}</p>` : nothing}
  </header>`;
}

function controlsTemplate({ room: { status }, t, onStatus, onEnd }: HeadView): TemplateResult {
  const live = status === 'live';
  return html`<div class="controls" part="controls">
    <button class="button ${live ? '' : 'primary'}" part="begin" @click=${() => onStatus(live ? 'paused' : 'live')}>
      ${live ? t.pause : status === 'paused' ? t.goOn : t.start}
    </button>
    ${status === 'scheduled' ? nothing : html`<button class="button" part="end" @click=${() => onEnd(true)}>${t.end}</button>`}
  </div>`;
}

function confirmTemplate({ t, onStatus, onEnd }: HeadView): TemplateResult {
  return html`<div class="bar confirm" role="group" aria-label=${t.end}>
    <p>${t.endAsk}</p>
    <button class="button primary" part="confirm-end" @click=${() => onStatus('ended')}>${t.endNow}</button>
    <button class="button keep" @click=${() => onEnd(false)}>${t.keepOn}</button>
  </div>`;
}

export interface NewsView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
  readonly desk: DeskState;
  readonly onDiscard: () => void;
  readonly onUndo: () => void;
  readonly onAgain: (action: DeskAction) => void;
  readonly onDismiss: (action: DeskAction) => void;
}

/** What has become of what the host asked for: waiting, refused, and the last step, which can be taken back. */
export function newsTemplate(view: NewsView): TemplateResult {
  const { desk, t, room, locale } = view;
  const { sending, refused, last, waiting } = desk;
  return html`${
    refused.some(({ code }) => code === 'forbidden')
      ? html`<p class="bar problem" part="forbidden" role="alert">${t.forbidden}</p>`
      : nothing
  }
  ${
    waiting
      ? html`<div class="bar" part="waiting">
          <p role="status">${t.waiting(sending.length)}</p>
          <button class="button" part="discard" @click=${view.onDiscard}>${t.discard}</button>
        </div>`
      : nothing
  }
  ${refused.map(({ action, code }) => {
    const what = wordsFor(action, room, t);
    return html`<div class="bar problem" part="refused">
      <p role="alert">${t.refused(what)} ${whyRefused(code, t)}</p>
      <button class="button" part="again" aria-label=${t.againNamed(what)} @click=${() => view.onAgain(action)}>
        ${t.again}
      </button>
      <button class="button" part="dismiss" aria-label=${t.dismissNamed(what)} @click=${() => view.onDismiss(action)}>
        ${t.dismiss}
      </button>
    </div>`;
  })}
  ${
    last && room.status !== 'ended'
      ? html`<div class="bar last" part="last">
          <p>${t.last(wordsFor(last, room, t))}</p>
          <button class="button" part="undo" @click=${view.onUndo}>${messagesFor(sharedMessages, locale).undo}</button>
        </div>`
      : nothing
  }`;
}
