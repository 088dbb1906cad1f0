import { XhsRequestEvent } from './request-event.js';

export interface WriteReviewDetail {
  readonly productId: string;
  readonly variantId?: string | undefined;
  /** The order that it was bought with. */
  readonly orderId?: string | undefined;
}

/**
 * Asks to take down what a shopper has to say of a product. A page that has a form for it answers by `respondWith()`, or
 * cancels it; otherwise a form opens where the content source takes reviews, else the product page with those that stand
 * there.
 */
export class XhsWriteReviewEvent extends XhsRequestEvent<WriteReviewDetail, void> {
  static readonly type = 'xhs-write-review';

  constructor(detail: WriteReviewDetail) {
    super('xhs-write-review', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-write-review': XhsWriteReviewEvent;
  }
}
