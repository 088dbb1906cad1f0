import type { Money } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface CardTokenDetail {
  readonly checkoutId: string;
  /** The way to pay that was chosen. */
  readonly paymentMethodId: string;
  /** What is to be paid by it. */
  readonly amount: Money;
}

/**
 * Asks the page for a token of the card that its own provider has taken, at the moment at which the shopper pays. It is
 * handed to the back end once and kept nowhere; the card itself never comes near the elements. Answered by
 * `event.respondWith(promise)`; a promise that rejects, or nobody who answers, places no order.
 */
export class XhsCardTokenEvent extends XhsRequestEvent<CardTokenDetail, string> {
  static readonly type = 'xhs-card-token';

  constructor(detail: CardTokenDetail) {
    super('xhs-card-token', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-card-token': XhsCardTokenEvent;
  }
}
