import type { LiveHappening } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface LiveActDetail {
  readonly roomId: string;
  /** What is to be written into the log of the room. */
  readonly happening: LiveHappening;
}

/**
 * Asks to write into the log of a live room, from the desk of its host. A page that cancels it keeps it from being written.
 * The outcome is whether it stands in the log.
 */
export class XhsLiveActEvent extends XhsRequestEvent<LiveActDetail, boolean> {
  static readonly type = 'xhs-live-act';

  constructor(detail: LiveActDetail) {
    super('xhs-live-act', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-act': XhsLiveActEvent;
  }
}
