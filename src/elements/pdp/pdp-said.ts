import { css, html, nothing, type TemplateResult } from 'lit';
import { XhsOpenNoteEvent } from '../../events/index.js';
import { messagesFor } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Note } from '../../model/index.js';
import type { XhsElement } from '../internal/xhs-element.js';
import '../questions/define.js';
import '../reviews/define.js';

/** Past everything that people say, to the buttons that stand after it: for those who go by keyboard. */
export function skipTemplate(host: XhsElement, locale: string): TemplateResult {
  const skip = (): void => host.renderRoot.querySelector<HTMLElement>('[part="add"], [part="buy"]')?.focus();
  return html`<button class="button primary skip" part="skip" @click=${skip}>
    ${messagesFor(pdpMessages, locale).skipToBuying}
  </button>`;
}

/** What buyers say of a product, and what people ask. */
export function reviewsTemplate(productId: string): TemplateResult {
  return html`<xhs-reviews product-id=${productId}></xhs-reviews>
    <xhs-questions product-id=${productId}></xhs-questions>`;
}

/** Notes about a product, each with its first picture; nothing where there are none. */
export function notesTemplate(
  host: EventTarget,
  notes: readonly Note[],
  locale: string,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const t = messagesFor(pdpMessages, locale);
  return html`<section class="notes">
    <h3>${t.relatedNotes}</h3>
    <ul>
      ${notes.map((note) => {
        const cover = note.images[0] ?? note.video?.poster;
        return html`<li>
          <button part="note" @click=${() => host.dispatchEvent(new XhsOpenNoteEvent({ noteId: note.id }))}>
            ${cover ? html`<img src=${cover.url} width="120" height="160" alt="" loading="lazy" />` : nothing}
            <span class="note-title">${note.title || messagesFor(noteMessages, locale).note}</span>
            <span class="note-author">${note.author.name}</span>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

export const saidStyles = css`
  .said {
    position: relative;
  }

  /* Over the heading, so that nothing moves when it comes. */
  .skip {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  xhs-reviews,
  xhs-questions {
    margin-block-end: 16px;
  }

  .notes ul {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 4px;
    overflow-x: auto;
    list-style: none;
  }

  .notes button {
    display: grid;
    gap: 2px;
    inline-size: 120px;
    border-radius: 8px;
  }

  .notes img {
    display: block;
    border-radius: 8px;
    background: var(--_raised);
    object-fit: cover;
  }

  .note-title {
    display: -webkit-box;
    overflow: hidden;
    font-size: 13px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .note-author {
    overflow: hidden;
    color: var(--_muted);
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
