import { XhsFactEvent } from './fact-event.js';

/** One thing that was wrong. */
export interface ErrorIssue {
  /** Where in the data, such as `images.0.url`. */
  readonly path: string;
  /** What is wrong, in English, for whoever builds the page. */
  readonly message: string;
}

export interface ErrorDetail {
  /**
   * Stable name, such as `note-invalid`, `note-partial`, `content-partial`, `content-unavailable`, `live-not-found`,
   * `live-partial`, `live-unavailable`, `live-forbidden`, `storage-unavailable`, `storage-cleared`, `storage-corrupt`, `cart-rebuilt`,
   * `commerce-answer-invalid`, `commerce-answer-partial`, `commerce-unavailable`, `shop-data-invalid`, `shop-data-partial`,
   * `shop-data-not-found`, `product-not-found`, `payment-address-refused`, `payment-handler-missing`, `payment-handler-failed`,
   * `log-partial`, `log-unavailable`.
   */
  readonly code: string;
  /** What it is about: an address, an id, the name of an adapter, `property` or `child-json`. */
  readonly source: string;
  readonly issues: readonly ErrorIssue[];
}

/**
 * Something could not be done as asked. One event a load, with every problem in it. The nearest shop says it in the console, for
 * whoever builds the page, unless a listener cancels it with `preventDefault()`.
 */
export class XhsErrorEvent extends XhsFactEvent<ErrorDetail> {
  static readonly type = 'xhs-error';

  constructor(detail: ErrorDetail) {
    super('xhs-error', detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-error': XhsErrorEvent;
  }
}
