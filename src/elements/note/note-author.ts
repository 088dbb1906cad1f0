import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { Author } from '../../model/index.js';
import { icon } from '../internal/icons/icons.js';

/** Who wrote a note, with the way to the store where the author is one. */
export function authorTemplate(author: Author, locale: string, onOpenStore: (event: Event) => void): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  return html`<div class="author" part="author">
    ${
      author.avatar
        ? html`<img class="avatar" src=${author.avatar.url} width="36" height="36" alt="" loading="lazy" />`
        : html`<span class="avatar" aria-hidden="true">${[...author.name][0] ?? ''}</span>`
    }
    <span class="author-name"
      ><span>${author.name}</span>${
        author.verified
          ? html`<span class="verified">${icon('check')}<span class="visually-hidden">${t.verified}</span></span>`
          : nothing
      }</span
    >
    ${
      author.storeId
        ? author.url
          ? html`<a class="store-link" part="store" href=${author.url} @click=${onOpenStore}>${t.visitStore}</a>`
          : html`<button class="store-link" part="store" @click=${onOpenStore}>${t.visitStore}</button>`
        : nothing
    }
  </div>`;
}
