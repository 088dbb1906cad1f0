import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom } from '../../model/index.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';

/** How the room stands, in a word, and what has to be said of it; over the picture for as long as that is there. */
export function marksTemplate(room: LiveRoom, labels: readonly string[], locale: string): TemplateResult {
  const t = messagesFor(roomMessages, locale);
  const status = room.status === 'ended' && room.replay ? 'replay' : room.status;
  return html`<p class="marks" part="marks">
    <span class="mark ${status}" part="status">${t[status]}</span>
    ${labels.map((label) => html`<span class="mark" part="label">${label}</span>`)}
  </p>`;
}

export interface HostView {
  readonly locale: string;
  /** Where the store of the host is, once it is known. */
  readonly storeUrl: string | undefined;
  readonly onOpenStore: (event: Event) => void;
}

/** Who holds the room, how many look and like, and the way into her store. */
export function hostTemplate(room: LiveRoom, { locale, storeUrl, onOpenStore }: HostView): TemplateResult {
  const t = messagesFor(roomMessages, locale);
  const { host, status, viewers, likes } = room;
  return html`<div class="host" part="host">
    ${
      host.avatar
        ? html`<img class="avatar" src=${host.avatar.url} width="40" height="40" alt="" />`
        : html`<span class="avatar" aria-hidden="true">${[...host.name][0] ?? ''}</span>`
    }
    <span class="who">
      <span class="name"><span class="visually-hidden">${t.host} </span><bdi>${host.name}</bdi></span>
      <small class="figures">
        ${
          status === 'live' || status === 'paused'
            ? html`<span part="viewers">${t.watching(formatCount(viewers, locale))}</span>`
            : nothing
        }
        ${
          likes > 0
            ? html`<span class="likes" part="likes"
                >${reactionIcon('heart')}<span>${t.likes(formatCount(likes, locale))}</span></span
              >`
            : nothing
        }
      </small>
    </span>
    ${
      host.storeId === undefined
        ? nothing
        : storeUrl
          ? html`<a class="button outline" part="store" href=${storeUrl} @click=${onOpenStore}>${t.visitStore}</a>`
          : html`<button class="button outline" part="store" @click=${onOpenStore}>${t.visitStore}</button>`
    }
  </div>`;
}
