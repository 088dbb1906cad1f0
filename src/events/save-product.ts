import { XhsRequestEvent } from './request-event.js';

export interface SaveProductDetail {
  readonly productId: string;
  readonly saved: boolean;
}

/** Asks to put a product on the wish list, or to take it off. */
export class XhsSaveProductEvent extends XhsRequestEvent<SaveProductDetail, void> {
  static readonly type = 'xhs-save-product';

  constructor(detail: SaveProductDetail) {
    super('xhs-save-product', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-save-product': XhsSaveProductEvent;
  }
}
