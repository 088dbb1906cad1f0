import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom } from '../../model/index.js';
import { repeat } from '../internal/repeat/repeat.js';

/** What is said in a room, the latest at the end; all of it is text. Not read out: nobody could follow a full room. */
export function chatTemplate({ chat, announcement, status }: LiveRoom, locale: string): TemplateResult {
  const t = messagesFor(roomMessages, locale);
  return html`${
    announcement
      ? html`<p class="announcement" part="announcement"><strong>${t.announcement}</strong> ${announcement}</p>`
      : nothing
  }${
    status === 'live' || status === 'paused' || chat.length > 0
      ? html`<div class="chat" part="chat" role="log" aria-live="off" aria-label=${t.chat} tabindex="0">
          ${
            chat.length === 0
              ? html`<p class="muted">${t.chatEmpty}</p>`
              : // Who looks and who likes changes far more often than what is said; of that the oldest line goes.
                guard([chat, t], () =>
                  repeat(
                    chat,
                    (message) => message,
                    ({ name, text, staff }) =>
                      html`<p class="message" part="message">
                        ${staff ? html`<span class="staff">${t.host}</span>` : nothing}<b><bdi>${name}</bdi></b>
                        <bdi>${text}</bdi>
                      </p>`,
                  ),
                )
          }
        </div>`
      : nothing
  }`;
}
