import { XhsFactEvent } from './fact-event.js';

export interface LiveEnterDetail {
  readonly roomId: string;
  /** Who holds it: the host, by her id. */
  readonly authorId?: string;
  readonly status: 'scheduled' | 'live' | 'paused' | 'ended';
}

/** Somebody has come into a live room, or its replay. */
export class XhsLiveEnterEvent extends XhsFactEvent<LiveEnterDetail> {
  static readonly type = 'xhs-live-enter';

  constructor(detail: LiveEnterDetail) {
    super('xhs-live-enter', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-enter': XhsLiveEnterEvent;
  }
}
