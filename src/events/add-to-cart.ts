import type { Origin } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface AddToCartDetail {
  /** Id or handle. */
  readonly productId: string;
  /** Id or SKU. May be left out where the product has one variant only. */
  readonly variantId?: string;
  /** Units to add; 1 by default. */
  readonly quantity?: number;
  readonly origin?: Origin;
}

/** Asks to put units of a variant into the cart. Settles once the back end has confirmed it. */
export class XhsAddToCartEvent extends XhsRequestEvent<AddToCartDetail, void> {
  static readonly type = 'xhs-add-to-cart';

  constructor(detail: AddToCartDetail) {
    super('xhs-add-to-cart', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-add-to-cart': XhsAddToCartEvent;
  }
}
