import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom } from '../../model/index.js';
import { repeat } from '../internal/repeat/repeat.js';

export interface ChatView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
  readonly editable: boolean;
  readonly onHide: (messageId: string) => void;
}

/** What is said in the room, each line with the way to hide it; all of it is text. */
export function hostChatTemplate({ t, locale, room, editable, onHide }: ChatView): TemplateResult {
  const { chat } = room;
  const words = messagesFor(roomMessages, locale);
  return html`<section class="box" aria-label=${words.chat}>
    <h3>${words.chat}</h3>
    <div class="chat" part="chat" role="log" aria-live="off" aria-label=${words.chat} tabindex="0">
      ${
        chat.length === 0
          ? html`<p class="muted">${words.chatEmpty}</p>`
          : // Who looks and who likes changes far more often than what is said.
            guard([chat, t, editable], () =>
              repeat(
                chat,
                (message) => message,
                ({ id, name, text, staff }) =>
                  html`<p class="message" part="message" data-message=${id}>
                    <span class="said"
                      >${staff ? html`<span class="staff">${words.host}</span>` : nothing}<b><bdi>${name}</bdi></b>
                      <bdi>${text}</bdi></span
                    >
                    ${
                      editable
                        ? html`<button
                            class="quiet"
                            part="hide"
                            aria-label=${t.hideNamed(name, text)}
                            @click=${() => onHide(id)}
                          >
                            ${t.hide}
                          </button>`
                        : nothing
                    }
                  </p>`,
              ),
            )
      }
    </div>
  </section>`;
}

export interface SayView {
  readonly t: LiveHostMessages;
  readonly room: LiveRoom;
  /** @param text empty where the notice is to be taken down. */
  readonly onNotice: (text: string) => void;
  /** @returns whether it was said. */
  readonly onSay: (text: string) => Promise<boolean>;
}

/** What a host says to all: a notice that stays, and lines of the chat. */
export function sayTemplate({ t, room, onNotice, onSay }: SayView): TemplateResult {
  return html`<section class="box" part="say" aria-label=${t.notice}>
    <form
      class="line"
      @submit=${(event: SubmitEvent) => {
        const text = textOf(event);
        if (text) onNotice(text);
      }}
    >
      <label class="whole"
        >${t.notice}
        <input
          name="text"
          part="notice-field"
          maxlength="500"
          autocomplete="off"
          placeholder=${t.noticeHint}
          .value=${room.announcement ?? ''}
        />
      </label>
      <button class="button" part="post">${t.post}</button>
      ${
        room.announcement
          ? html`<button type="button" class="button" part="clear" @click=${() => onNotice('')}>${t.clear}</button>`
          : nothing
      }
    </form>
    <form
      class="line"
      @submit=${(event: SubmitEvent) => {
        const text = textOf(event);
        const form = event.target as HTMLFormElement;
        // What was not said is not lost.
        if (text) void onSay(text).then((said) => said && textIn(form) === text && form.reset());
      }}
    >
      <label>${t.say} <input name="text" part="say-field" maxlength="200" autocomplete="off" /></label>
      <button class="button" part="send">${t.send}</button>
    </form>
  </section>`;
}

function textOf(event: SubmitEvent): string {
  event.preventDefault();
  return textIn(event.target as HTMLFormElement);
}

function textIn(form: HTMLFormElement): string {
  return (new FormData(form).get('text') as string).trim();
}
