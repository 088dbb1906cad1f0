import { XhsRequestEvent } from './request-event.js';

export interface FollowDetail {
  readonly authorId: string;
  readonly active: boolean;
}

/** Asks to follow the author of a note, or to follow them no more. */
export class XhsFollowEvent extends XhsRequestEvent<FollowDetail, void> {
  static readonly type = 'xhs-follow';

  constructor(detail: FollowDetail) {
    super('xhs-follow', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-follow': XhsFollowEvent;
  }
}
