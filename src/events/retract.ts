import type { PostKind } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface RetractDetail {
  readonly kind: PostKind;
  readonly id: string;
}

/** Asks to delete what the visitor wrote. It goes from sight at once, and can be brought back for a while. */
export class XhsRetractEvent extends XhsRequestEvent<RetractDetail, void> {
  static readonly type = 'xhs-retract';

  constructor(detail: RetractDetail) {
    super('xhs-retract', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-retract': XhsRetractEvent;
  }
}
