import type { ReviewDraft } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

/** What somebody wrote. */
export type PostDetail = Written & {
  /** Tried again with the same one, it is published once. A new one each time by default. */
  readonly operationId?: string | undefined;
};

export type Written =
  | ({ readonly kind: 'review' } & ReviewDraft)
  | { readonly kind: 'question'; readonly productId: string; readonly text: string }
  | { readonly kind: 'answer'; readonly questionId: string; readonly text: string }
  | {
      readonly kind: 'comment';
      readonly noteId: string;
      readonly text: string;
      /** The comment at the head of the thread that is answered. */
      readonly parentId?: string | undefined;
      /** Whom it answers within the thread. */
      readonly replyTo?: string | undefined;
    };

/** Asks to publish a review, a question, an answer or a comment. Its promise resolves with its id once the host has it. */
export class XhsPostEvent extends XhsRequestEvent<PostDetail, string> {
  static readonly type = 'xhs-post';

  constructor(detail: PostDetail) {
    super('xhs-post', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-post': XhsPostEvent;
  }
}
