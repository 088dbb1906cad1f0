import { XhsRequestEvent } from './request-event.js';

export interface OpenOrderDetail {
  readonly orderId: string;
}

/** Asks to show an order. */
export class XhsOpenOrderEvent extends XhsRequestEvent<OpenOrderDetail, void> {
  static readonly type = 'xhs-open-order';

  constructor(detail: OpenOrderDetail) {
    super('xhs-open-order', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-order': XhsOpenOrderEvent;
  }
}
