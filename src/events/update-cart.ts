import type { CartChange } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface UpdateCartDetail {
  readonly changes: readonly CartChange[];
}

/** Asks to change the cart: quantity, variant, ticks, discount codes. */
export class XhsUpdateCartEvent extends XhsRequestEvent<UpdateCartDetail, void> {
  static readonly type = 'xhs-update-cart';

  constructor(detail: UpdateCartDetail) {
    super('xhs-update-cart', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-update-cart': XhsUpdateCartEvent;
  }
}
