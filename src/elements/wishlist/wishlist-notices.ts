import { html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import type { UndoTimer } from '../internal/controls/undo-timer.js';
import { wishlistIcon } from './wishlist-icons.js';
import { skeletonRow } from './wishlist-row.js';

export function loadingTemplate(locale: string): TemplateResult {
  return html`<div class="waiting" role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
    <ul class="rows" aria-hidden="true">
      ${[0, 1].map(skeletonRow)}
    </ul>
  </div>`;
}

/** Nothing is saved: what to tap for it, and where the page leads on to. */
export function emptyTemplate(kind: 'products' | 'notes', locale: string): TemplateResult {
  const t = messagesFor(wishlistMessages, locale);
  const ofProducts = kind === 'products';
  return html`<slot name="empty"
    ><div class="notice" part="notice">
      ${reactionIcon(ofProducts ? 'heart' : 'star')}
      <p><strong>${ofProducts ? t.emptyProducts : t.emptyNotes}</strong></p>
      <p class="muted">${ofProducts ? t.emptyProductsHint : t.emptyNotesHint}</p>
      <slot name="empty-action"></slot></div
  ></slot>`;
}

export function emptyGroupTemplate(locale: string, onAll: () => void): TemplateResult {
  const t = messagesFor(wishlistMessages, locale);
  return html`<div class="notice" part="notice">
    ${wishlistIcon('folder')}
    <p><strong>${t.emptyGroup}</strong></p>
    <p class="muted">${t.emptyGroupHint}</p>
    <button class="button" @click=${onAll}>${t.showEverything}</button>
  </div>`;
}

/** The bar that brings back what was removed; it stays while somebody is at it. */
export function undoTemplate(said: string, locale: string, timer: UndoTimer, onUndo: () => void): TemplateResult {
  return html`<div
    class="undo"
    part="undo"
    @pointerenter=${() => timer.hold()}
    @pointerleave=${() => timer.release()}
    @focusin=${() => timer.hold()}
    @focusout=${() => timer.release()}
  >
    <span>${said}</span>
    <button @click=${onUndo}>${messagesFor(sharedMessages, locale).undo}</button>
  </div>`;
}
