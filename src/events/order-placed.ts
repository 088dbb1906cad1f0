import type { Order } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface OrderPlacedDetail {
  /** What was bought; who it goes to is nothing that whoever listens on the page has to know. */
  readonly order: Omit<Order, 'address'>;
}

/** An order was placed and paid, or taken on account. */
export class XhsOrderPlacedEvent extends XhsFactEvent<OrderPlacedDetail> {
  static readonly type = 'xhs-order-placed';

  constructor(detail: OrderPlacedDetail) {
    super('xhs-order-placed', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-order-placed': XhsOrderPlacedEvent;
  }
}
