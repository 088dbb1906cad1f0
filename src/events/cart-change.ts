import type { Cart } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface CartChangeDetail {
  readonly cart: Cart;
  /** Units in the cart. */
  readonly count: number;
}

/** The back end has confirmed a cart that differs from the one before. */
export class XhsCartChangeEvent extends XhsFactEvent<CartChangeDetail> {
  static readonly type = 'xhs-cart-change';

  constructor(detail: CartChangeDetail) {
    super('xhs-cart-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-cart-change': XhsCartChangeEvent;
  }
}
