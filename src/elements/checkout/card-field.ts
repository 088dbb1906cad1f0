import { html, type TemplateResult } from 'lit';
import { XhsCardTokenEvent } from '../../events/index.js';
import type { Checkout } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';

/**
 * The place for what a page has put into the slot `card`. Nothing is slotted into light DOM, so it is moved here, once: a
 * frame that a provider shows its fields in is loaded again when it moves, and stays where it is when another way to pay
 * is looked at.
 */
export function cardFieldTemplate(card: Element | null, chosen: boolean): TemplateResult {
  return html`<div class="card-field" ?hidden=${!chosen}>${card}</div>`;
}

/** A listener of the form that hears nothing of what goes on in the card's fields: they are the provider's, not ours. */
export function exceptOfCard(listener: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (!(event.target as Element).closest('.card-field')) listener(event);
  };
}

/**
 * Asks the page for the token of the card.
 * @throws Error when nobody answers.
 */
export async function askToken(
  checkout: Checkout,
  request: (event: XhsCardTokenEvent) => Promise<string | false>,
): Promise<string> {
  const { id: checkoutId, paymentMethodId = '' } = checkout;
  const amount = payableOf(checkout);
  if (!amount) throw new Error('There is no total yet');
  const token = await request(new XhsCardTokenEvent({ checkoutId, paymentMethodId, amount }));
  if (!token) throw new Error('Nobody has answered xhs-card-token with a token');
  return token;
}
