import type { SetupSubmission } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

/**
 * Asks to hand papers in, so that an account, a store, a category or a listing is approved. A page that cancels it
 * sees to that itself. The outcome is whether they were taken.
 */
export class XhsSubmitApprovalEvent extends XhsRequestEvent<SetupSubmission, boolean> {
  static readonly type = 'xhs-submit-approval';

  constructor(detail: SetupSubmission) {
    super('xhs-submit-approval', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-submit-approval': XhsSubmitApprovalEvent;
  }
}
