import type { Money } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface LivePriceDetail {
  readonly roomId: string;
  readonly itemId: string;
  readonly productId: string;
  /** The variant that the host means; all variants of the product where it is left out. */
  readonly variantId?: string;
  /** The flash price (限时价), in minor units; null ends the one that runs. */
  readonly price: Money | null;
  /** For how long it is to hold, in milliseconds from now by the clock of the shop; 0 where it ends. */
  readonly duration: number;
}

/**
 * Asks to sell an item of a live room at a flash price for a while. The page answers it: it tells its shop, by whatever lets
 * it change prices there. Once that is done viewers are told to ask the shop what the item costs; the log carries no price.
 */
export class XhsLivePriceEvent extends XhsRequestEvent<LivePriceDetail, void> {
  static readonly type = 'xhs-live-price';

  constructor(detail: LivePriceDetail) {
    super('xhs-live-price', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-price': XhsLivePriceEvent;
  }
}
