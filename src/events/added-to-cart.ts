import type { Origin } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface AddedToCartDetail {
  readonly productId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly origin?: Origin;
}

/** The back end has confirmed units that were added. */
export class XhsAddedToCartEvent extends XhsFactEvent<AddedToCartDetail> {
  static readonly type = 'xhs-added-to-cart';

  constructor(detail: AddedToCartDetail) {
    super('xhs-added-to-cart', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-added-to-cart': XhsAddedToCartEvent;
  }
}
