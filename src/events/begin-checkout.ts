import { XhsRequestEvent } from './request-event.js';

export type BeginCheckoutDetail = Record<string, never>;

/** Asks to check out the ticked lines of the cart. */
export class XhsBeginCheckoutEvent extends XhsRequestEvent<BeginCheckoutDetail, void> {
  static readonly type = 'xhs-begin-checkout';

  constructor(detail: BeginCheckoutDetail) {
    super('xhs-begin-checkout', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-begin-checkout': XhsBeginCheckoutEvent;
  }
}
