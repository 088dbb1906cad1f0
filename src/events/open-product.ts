import type { Origin } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface OpenProductDetail {
  /** Id or handle. */
  readonly productId: string;
  /** The variant to start with; id or SKU. */
  readonly variantId?: string;
  readonly origin?: Origin;
}

/** Asks to show a product page. */
export class XhsOpenProductEvent extends XhsRequestEvent<OpenProductDetail, void> {
  static readonly type = 'xhs-open-product';

  constructor(detail: OpenProductDetail) {
    super('xhs-open-product', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-product': XhsOpenProductEvent;
  }
}
