import type { PostKind } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface LikeDetail {
  readonly kind: PostKind;
  readonly id: string;
  readonly active: boolean;
}

/** Asks to like a comment or an answer, or to call a review helpful; or to take that back. */
export class XhsLikeEvent extends XhsRequestEvent<LikeDetail, void> {
  static readonly type = 'xhs-like';

  constructor(detail: LikeDetail) {
    super('xhs-like', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-like': XhsLikeEvent;
  }
}
