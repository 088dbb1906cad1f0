import { XhsRequestEvent } from './request-event.js';

export interface LiveRemindDetail {
  readonly roomId: string;
  readonly title: string;
  /** When it is to begin, in milliseconds since the epoch. */
  readonly startsAt?: number;
}

/** Asks to remind the shopper of a live room before it begins. The page answers it: only it knows how she is reached. */
export class XhsLiveRemindEvent extends XhsRequestEvent<LiveRemindDetail, void> {
  static readonly type = 'xhs-live-remind';

  constructor(detail: LiveRemindDetail) {
    super('xhs-live-remind', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-remind': XhsLiveRemindEvent;
  }
}
