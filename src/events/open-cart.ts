import { XhsRequestEvent } from './request-event.js';

export type OpenCartDetail = Record<string, never>;

/** Asks to show the cart. */
export class XhsOpenCartEvent extends XhsRequestEvent<OpenCartDetail, void> {
  static readonly type = 'xhs-open-cart';

  constructor(detail: OpenCartDetail) {
    super('xhs-open-cart', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-cart': XhsOpenCartEvent;
  }
}
