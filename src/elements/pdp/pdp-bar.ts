import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { Message, Money } from '../../model/index.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';

/** What the last attempt to add came to. */
export type Feedback =
  | { readonly kind: 'done'; readonly title: string }
  | { readonly kind: 'refused'; readonly messages: readonly Message[] };

export interface BarView {
  readonly locale: string;
  readonly soldOut: boolean;
  /** Its listing is not approved: it is not for sale at all. */
  readonly notOnSale: boolean;
  /** Whether there is a cart to put it into. */
  readonly cart: boolean;
  /** What is paid at once of a thing that is sold with a deposit; it never goes into a cart. */
  readonly deposit: Money | undefined;
  readonly busy: boolean;
  readonly saved: boolean;
  readonly feedback: Feedback | undefined;
  /** Ways to customer service. */
  readonly service: TemplateResult | typeof nothing;
  readonly onAdd: () => void;
  readonly onBuy: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
  readonly onViewCart: () => void;
}

/** The bar that stays in view: what was done last, the small buttons, and the way into the cart. */
export function barTemplate(view: BarView): TemplateResult {
  const { locale, soldOut, busy, saved, deposit } = view;
  const trade = messagesFor(tradeMessages, locale);
  const t = messagesFor(pdpMessages, locale);
  return html`<div class="bar" part="bar">
    ${feedbackTemplate(view)}
    <slot name="service">${view.service}</slot>
    <button class="small" aria-pressed=${saved} aria-label=${saved ? t.saved : t.save} @click=${view.onSave}>
      ${reactionIcon('heart')}<span aria-hidden="true">${saved ? t.saved : t.save}</span>
    </button>
    <button class="small" @click=${view.onShare}>${reactionIcon('share')}${t.share}</button>
    ${
      (view.cart && !deposit) || soldOut
        ? html`<button
            class="button outline"
            part="add"
            aria-disabled=${soldOut || busy}
            aria-busy=${busy}
            @click=${view.onAdd}
          >
            ${view.notOnSale ? t.notOnSale : soldOut ? messagesFor(sharedMessages, locale).soldOut : busy ? t.adding : t.addToCart}
          </button>`
        : nothing
    }
    ${soldOut ? nothing : html`<button class="button primary" part="buy" @click=${view.onBuy}>${deposit ? trade.payDeposit(formatMoney(deposit, locale)) : t.buyNow}</button>`}
  </div>`;
}

/** Why something was not put into the cart. */
export function refusalText(messages: readonly Message[], locale: string): string {
  const t = messagesFor(pdpMessages, locale);
  return messages.map((message) => messageText(message, locale)).join(' ') || t.failed;
}

function feedbackTemplate({ feedback, locale, onViewCart }: BarView): TemplateResult | typeof nothing {
  const t = messagesFor(pdpMessages, locale);
  if (!feedback) return nothing;
  if (feedback.kind === 'refused') {
    const text = refusalText(feedback.messages, locale);
    return html`<p class="feedback refused" part="feedback">${text}</p>`;
  }
  return html`<div class="feedback done" part="feedback">
    <span>${t.added(feedback.title)}</span>
    <button @click=${onViewCart}>${t.viewCart}</button>
  </div>`;
}
