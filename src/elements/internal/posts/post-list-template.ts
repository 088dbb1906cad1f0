import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../../i18n/community.js';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import type { Post } from '../../../model/index.js';
import { type Listed, type PostList, shownPosts } from '../../../rules/list/post-list.js';
import { failureTemplate } from '../failure-template.js';
import { leadTo } from '../lead-to.js';
import { repeat } from '../repeat/repeat.js';
import type { XhsElement } from '../xhs-element.js';

export interface PostListView<T extends Post> {
  /** Undefined while what knows of it is on its way. */
  readonly list: PostList<T> | undefined;
  /** What knows of it did not come. */
  readonly failed: boolean;
  readonly locale: string;
  readonly label: string;
  readonly item: (post: Listed<T>) => TemplateResult;
  /** What is shown where there are none. */
  readonly empty: TemplateResult;
  readonly onRetry: () => void;
  readonly onMore: () => unknown;
}

/** A list of posts in each of its states: on its way, failed, empty, and page by page. */
export function postListTemplate<T extends Post>(view: PostListView<T>): TemplateResult {
  const { list, locale } = view;
  const t = messagesFor(communityMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  if (list?.status === 'error' || view.failed) {
    return failureTemplate(locale, view.onRetry);
  }
  if (!list || list.status === 'loading') {
    return html`<div role="status" aria-label=${shared.loading}>
      ${[0, 1, 2].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }
  const posts = shownPosts(list.items);
  if (posts.length === 0) return html`<div class="notice" part="notice">${view.empty}</div>`;
  return html`<ul class="posts" part="list" aria-label=${view.label}>
      ${repeat(
        posts,
        ({ id }) => id,
        (post) => html`<li part="post" data-post=${post.id}>${view.item(post)}</li>`,
      )}
    </ul>
    ${list.moreFailed ? html`<p class="problem" role="alert">${t.moreFailed}</p>` : nothing}
    ${
      list.more
        ? html`<button
            class="button more"
            part="more"
            aria-disabled=${list.loadingMore}
            @click=${(event: Event) => void askForMore(event, view.onMore, posts.length)}
          >
            ${list.loadingMore ? shared.loading : list.moreFailed ? shared.retry : t.more}
          </button>`
        : nothing
    }`;
}

/** With the last page the button goes, and the focus with it: it moves to the first post that is new. */
async function askForMore({ currentTarget }: Event, onMore: () => unknown, shown: number): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  await onMore();
  await (root.host as XhsElement).updateComplete;
  if (!root.querySelector('.more')) leadTo(root.querySelectorAll<HTMLElement>('.posts > li')[shown]);
}
