import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../i18n/community.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Comment } from '../../model/index.js';
import { type Listed, type PostList, shownPosts } from '../../rules/list/post-list.js';
import { repeat } from '../internal/repeat/repeat.js';

export interface RepliesView {
  /** The comment at the head of the thread, with the first of its replies. */
  readonly head: Listed<Comment>;
  /** Its replies page by page; undefined until they are asked for. */
  readonly thread: PostList<Comment> | undefined;
  readonly locale: string;
  readonly item: (reply: Listed<Comment>) => TemplateResult;
  /** Asks for the thread, for its next page, or again for what did not come. */
  readonly onMore: () => void;
}

/** The replies that are known, and the way to those that are not. */
export function repliesTemplate({ head, thread, locale, item, onMore }: RepliesView): TemplateResult {
  const t = messagesFor(communityMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const paged = thread?.items ?? [];
  // What came with the comment, and what was written since, stays whatever the pages hold.
  const first = head.replies.filter(({ id }) => !paged.some((reply) => reply.id === id)) as readonly Listed<Comment>[];
  const replies = shownPosts([...paged, ...first]);
  const hidden = head.replyCount - paged.length - first.length;
  const busy = thread?.status === 'loading' || thread?.loadingMore === true;
  const failed = thread?.status === 'error' || thread?.moreFailed === true;
  const more = thread ? thread.status !== 'ready' || thread.more : hidden > 0;
  return html`${
    replies.length > 0
      ? html`<ul class="replies">
          ${repeat(
            replies,
            ({ id }) => id,
            (reply) => html`<li data-post=${reply.id}>${item(reply)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${failed ? html`<p class="problem" role="alert">${t.moreFailed}</p>` : nothing}
  ${
    more
      ? html`<button class="link" part="replies" aria-disabled=${busy} @click=${onMore}>
          ${busy ? shared.loading : failed ? shared.retry : hidden > 0 ? t.moreReplies(hidden) : t.more}
        </button>`
      : nothing
  }`;
}
