import type { OrderFilter } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface OpenOrdersDetail {
  /** Which of them are shown first; all by default. */
  readonly filter?: OrderFilter | undefined;
}

/** Asks to show the orders of the shopper. */
export class XhsOpenOrdersEvent extends XhsRequestEvent<OpenOrdersDetail, void> {
  static readonly type = 'xhs-open-orders';

  constructor(detail: OpenOrdersDetail = {}) {
    super('xhs-open-orders', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-orders': XhsOpenOrdersEvent;
  }
}
