import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsFollowEvent } from '../../events/index.js';
import { communityMessages } from '../../i18n/community.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import type { Author, Comment } from '../../model/index.js';
import { emptyPosts, type Listed, type PostList, shownPosts } from '../../rules/list/post-list.js';
import { CommunityController } from '../internal/stores/community-controller.js';
import { controls } from '../internal/controls/controls.styles.js';
import { leadTo } from '../internal/lead-to.js';
import { PostActions } from '../internal/posts/post-actions.js';
import { postListTemplate } from '../internal/posts/post-list-template.js';
import { PostWriting } from '../internal/posts/post-writing.js';
import { postsStyles } from '../internal/posts/posts.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { StoresController } from '../internal/stores/stores-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { commentTemplate, nameOf } from './comment-item.js';
import { repliesTemplate } from './comment-replies.js';
import { commentsStyles } from './comments.styles.js';

/**
 * What people say under a note, with their replies: to read, answer, like and report; one's own can be deleted, and brought
 * back for a while. The host moderates. Where the content source takes none, they can be read alone.
 *
 * @status stable
 * @fires {XhsPostEvent} xhs-post - A comment is to be published. Cancelable.
 * @fires {XhsRetractEvent} xhs-retract - A comment of the visitor is to be deleted. Cancelable.
 * @fires {XhsLikeEvent} xhs-like - A comment is to be liked, or not any more. Cancelable.
 * @fires {XhsReportEvent} xhs-report - A comment is to be reported. Cancelable.
 * @fires {XhsFollowEvent} xhs-follow - The author of the note is to be followed, or not any more. Cancelable.
 * @csspart heading - The heading with the count.
 * @csspart follow - The button that follows the author of the note.
 * @csspart form - The form for a comment or a reply.
 * @csspart list - The comments.
 * @csspart post - One comment with its replies.
 * @csspart comment - One comment or reply.
 * @csspart badge - What is said of its writer, or that it is pinned.
 * @csspart pending - That only its writer can see it yet.
 * @csspart like - The button that likes it.
 * @csspart reply - The button that answers it.
 * @csspart delete - The button that deletes one's own.
 * @csspart report - The button that reports it.
 * @csspart undo - The bar that brings back what was deleted.
 * @csspart replies - The button that shows more replies.
 * @csspart more - The button that shows the next page.
 * @csspart notice - What is shown in place of comments: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The comments are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsComments extends XhsElement {
  static override styles = [theme, controls, postsStyles, selectStyles, commentsStyles];

  /** Id of the note. */
  @property({ attribute: 'note-id' }) noteId?: string;

  /** The threads that are shown whole. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  /** The thread whose next replies the shopper has asked for, with those that stood there. */
  #awaited: { readonly id: string; readonly known: ReadonlySet<string> } | undefined;

  readonly #community = new CommunityController(this);
  readonly #writing = new PostWriting(this, this.#community, () => this.locale);
  readonly #list = new StoreController(this, () =>
    this.noteId === undefined ? undefined : this.#community.store?.comments({ noteId: this.noteId }),
  );
  readonly #actions = new PostActions({
    element: this,
    community: this.#community,
    locale: () => this.locale,
    request: (event) => this.request(event),
  });
  readonly #note = new StoreController(this, () => (this.noteId ? this.shop?.content.note(this.noteId) : undefined));

  constructor() {
    super();
    new StoresController(this, () => {
      const { store } = this.#community;
      const author = this.#author;
      if (!store) return [];
      return [
        store.$retracted,
        ...(author ? [store.following(author.id)] : []),
        ...[...this.unfolded].map((parentId) => store.comments({ noteId: this.noteId ?? '', parentId })),
      ];
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('noteId')) return;
    this.#writing.close();
    this.unfolded = new Set();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#awaited) this.#leadToReplies(this.#awaited);
  }

  get #author(): Author | undefined {
    const note = this.#note.value;
    return note?.status === 'ready' ? note.note.author : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { noteId, locale } = this;
    if (noteId === undefined) return nothing;
    const t = messagesFor(communityMessages, locale);
    const list = this.#list.value;
    this.setState('loading', !list || list.status === 'loading');
    this.setState('empty', list?.status === 'ready' && shownPosts(list.items).length === 0);
    const { store } = this.#community;
    return html`<section aria-label=${t.comments}>
      <div class="head">
        <h3 part="heading">
          ${list?.total === undefined ? t.comments : t.commentsCount(formatCount(list.total, locale))}
        </h3>
        ${this.#renderFollow()}
      </div>
      ${
        list?.may.write
          ? this.#writing.renderNew({
              label: t.write,
              placeholder: t.writePlaceholder,
              submit: t.send,
              onSend: (text) => this.#actions.post({ kind: 'comment', noteId, text }),
            })
          : nothing
      }
      ${this.#actions.renderNews()}
      ${postListTemplate<Comment>({
        list,
        failed: this.#community.failed,
        locale,
        label: t.comments,
        item: (comment) => this.#renderThread(comment, list ?? emptyPosts),
        empty: html`<p><strong>${t.emptyComments}</strong></p>
          ${list?.may.write ? html`<p class="muted">${t.emptyCommentsHint}</p>` : nothing}`,
        onRetry: () => (store ? void store.refreshComments({ noteId }) : this.#community.retry()),
        onMore: () => store?.moreComments({ noteId }),
      })}
    </section>`;
  }

  #renderFollow(): TemplateResult | typeof nothing {
    const t = messagesFor(communityMessages, this.locale);
    const author = this.#author;
    const following = author && this.#community.store?.following(author.id).get();
    if (!author || (following !== 'yes' && following !== 'no')) return nothing;
    const active = following === 'no';
    return html`<button
      class="button follow"
      part="follow"
      aria-pressed=${!active}
      aria-label=${t.followNamed(author.name)}
      @click=${() => void this.request(new XhsFollowEvent({ authorId: author.id, active })).catch(() => undefined)}
    >
      ${active ? t.follow : t.followed}
    </button>`;
  }

  #renderThread(head: Listed<Comment>, list: PostList<Comment>): TemplateResult {
    const { store } = this.#community;
    const query = { noteId: head.noteId, parentId: head.id };
    const thread = this.unfolded.has(head.id) ? store?.comments(query).get() : undefined;
    return this.#renderComment(
      head,
      list,
      head.id,
      repliesTemplate({
        head,
        thread,
        locale: this.locale,
        item: (reply) => this.#renderComment(reply, list, head.id),
        onMore: () => {
          this.#awaited = { id: head.id, known: new Set(this.#repliesOf(head.id).map(idOf)) };
          if (!thread) this.unfolded = new Set([...this.unfolded, head.id]);
          else if (thread.status === 'error') void store?.refreshComments(query);
          else void store?.moreComments(query);
        },
      }),
    );
  }

  #renderComment(
    comment: Listed<Comment>,
    { may }: PostList<Comment>,
    parentId: string,
    replies: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const { locale } = this;
    const t = messagesFor(communityMessages, locale);
    const name = nameOf(comment, locale);
    const reply = may.write ? this.#writing.renderReply(comment.id, t.reply, t.replyTo(name)) : nothing;
    const replyTo = comment.id === parentId ? undefined : name;
    const form = this.#writing.renderAnswer(comment.id, {
      label: t.replyTo(name),
      placeholder: t.replyTo(name),
      submit: t.send,
      onSend: (text) => this.#actions.post({ kind: 'comment', noteId: comment.noteId, text, parentId, replyTo }),
    });
    return commentTemplate({
      comment,
      locale,
      actions: this.#actions.render('comment', comment, may, reply),
      below: html`${form}${replies}`,
    });
  }

  /** With the last of them the button goes, and the focus with it: it moves to the first reply that is new. */
  #leadToReplies({ id, known }: { readonly id: string; readonly known: ReadonlySet<string> }): void {
    const thread = this.#community.store?.comments({ noteId: this.noteId ?? '', parentId: id }).get();
    if (!thread || thread.status === 'loading' || thread.loadingMore) return;
    this.#awaited = undefined;
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    // It may be elsewhere by now, or still on the button.
    if (activeElement && activeElement !== document.body) return;
    const replies = this.#repliesOf(id);
    leadTo(replies.find((reply) => !known.has(idOf(reply))) ?? replies.at(-1) ?? this.#postOf(id));
  }

  #postOf(id: string | undefined): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-post]')].find((post) => idOf(post) === id);
  }

  #repliesOf(id: string): readonly HTMLElement[] {
    return [...(this.#postOf(id)?.querySelectorAll<HTMLElement>('.replies > li') ?? [])];
  }
}

const idOf = ({ dataset }: HTMLElement): string => dataset['post'] ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'xhs-comments': XhsComments;
  }
}
