import { XhsRequestEvent } from './request-event.js';

export interface OpenOrderDetail {
  readonly orderId: string;
  /** What the shopper is asked at once, as though she had pressed the button for it: the focus is led there. */
  readonly ask?: 'cancel' | 'confirm_receipt' | 'return_shipment' | undefined;
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
