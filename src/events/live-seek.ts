import { XhsRequestEvent } from './request-event.js';

export interface LiveSeekDetail {
  readonly roomId: string;
  readonly itemId: string;
  /** Where it was shown, in milliseconds from the beginning of the room. */
  readonly at: number;
}

/** Asks to play the replay of a room from where an item was shown. */
export class XhsLiveSeekEvent extends XhsRequestEvent<LiveSeekDetail, void> {
  static readonly type = 'xhs-live-seek';

  constructor(detail: LiveSeekDetail) {
    super('xhs-live-seek', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-seek': XhsLiveSeekEvent;
  }
}
