import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../i18n/community.js';
import { formatMoment, messagesFor } from '../../i18n/index.js';
import type { Comment } from '../../model/index.js';
import type { Listed } from '../../rules/list/post-list.js';

export interface CommentView {
  readonly comment: Listed<Comment>;
  readonly locale: string;
  /** The row of what can be done with it. */
  readonly actions: TemplateResult;
  /** What stands below: replies and the form for one. */
  readonly below: TemplateResult | typeof nothing;
}

/** The name that a comment is shown under. */
export function nameOf({ author, mine }: Comment, locale: string): string {
  const t = messagesFor(communityMessages, locale);
  return author.name || (mine ? t.you : t.anonymous);
}

/** One comment: who, where and when, the words, and what can be done. */
export function commentTemplate({ comment, locale, actions, below }: CommentView): TemplateResult {
  const t = messagesFor(communityMessages, locale);
  const name = nameOf(comment, locale);
  const { avatar, verified } = comment.author;
  return html`<div class="comment" part="comment">
    ${
      avatar
        ? html`<img class="avatar" src=${avatar.url} width="32" height="32" alt="" loading="lazy" />`
        : html`<span class="avatar" aria-hidden="true">${[...name][0] ?? ''}</span>`
    }
    <div>
      <p class="who">
        <bdi>${name}</bdi>
        ${comment.byAuthor ? html`<span class="badge accent" part="badge">${t.author}</span>` : nothing}
        ${verified && !comment.byAuthor ? html`<span class="badge" part="badge">${t.seller}</span>` : nothing}
        ${comment.pinned ? html`<span class="badge" part="badge">${t.pinned}</span>` : nothing}
      </p>
      ${
        comment.state === 'removed'
          ? html`<p class="muted">${t.removed}</p>`
          : html`<p class="words">
              ${comment.replyTo ? html`<span class="muted">${t.repliesTo(comment.replyTo)}</span> ` : nothing}${comment.text}
            </p>`
      }
      <p class="muted small-text">
        <time datetime=${new Date(comment.createdAt).toISOString()}>${formatMoment(comment.createdAt, locale)}</time>
        ${comment.place ?? nothing}
      </p>
      ${actions} ${below}
    </div>
  </div>`;
}
