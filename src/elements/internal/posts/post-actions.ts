import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type PostDetail, XhsLikeEvent, XhsPostEvent, type XhsRequestEvent } from '../../../events/index.js';
import { XhsReportEvent, XhsRetractEvent } from '../../../events/index.js';
import { communityMessages } from '../../../i18n/community.js';
import { formatCount, messagesFor, sharedMessages } from '../../../i18n/index.js';
import { type Post, type PostKind, reportReasons, type ReportReason } from '../../../model/index.js';
import type { Listed, Permissions } from '../../../rules/list/post-list.js';
import type { CommunityStore } from '../../../state/community/community-store.js';
import { announce } from '../announcer.js';
import { leadTo } from '../lead-to.js';
import type { CommunityController } from '../stores/community-controller.js';
import { reactionIcon } from '../icons/reaction-icons.js';
import { UndoTimer } from '../controls/undo-timer.js';
import type { XhsElement } from '../xhs-element.js';

/** What an element hands over that shows posts. */
export interface PostHost {
  readonly element: XhsElement;
  readonly community: CommunityController;
  readonly locale: () => string;
  readonly request: <Outcome>(event: XhsRequestEvent<unknown, Outcome>) => Promise<Outcome | false>;
}

/** What can be done with a post: like, report, delete with undo, send again. The same for every kind. */
export class PostActions implements ReactiveController {
  readonly #host: PostHost;
  readonly #timer: UndoTimer;
  /** The post whose report is being filled in. */
  #reporting: string | undefined;
  /** The post whose report is on its way. */
  #reported: string | undefined;
  #problem = '';
  /** What was deleted here last. Another element's is for that one to bring back. */
  #own: { readonly store: CommunityStore; readonly id: string } | undefined;

  constructor(host: PostHost) {
    this.#host = host;
    this.#timer = new UndoTimer(host.element, () => void this.#settle());
    host.element.addController(this);
  }

  get #t() {
    return messagesFor(communityMessages, this.#host.locale());
  }

  /** What was deleted here and can be brought back. */
  get #undoable(): { readonly store: CommunityStore; readonly id: string } | undefined {
    return this.#own && this.#own.store.$retracted.get()?.id === this.#own.id ? this.#own : undefined;
  }

  hostUpdate(): void {
    this.#timer.follow(this.#undoable?.id ?? null);
  }

  /** It cannot be brought back where nobody sees the button any more. */
  hostDisconnected(): void {
    void this.#undoable?.store.settle().catch(() => undefined);
  }

  /**
   * Sends what was written; it stands in its list meanwhile, and stays there where it does not arrive.
   * @returns whether somebody took it.
   */
  post(detail: PostDetail): boolean {
    const event = new XhsPostEvent(detail);
    void this.#do(() => this.#host.request(event));
    return event.claimed && !event.defaultPrevented;
  }

  /** The row under a post. */
  render(kind: PostKind, post: Listed<Post>, may: Permissions, reply: TemplateResult | typeof nothing): TemplateResult {
    const t = this.#t;
    if (post.delivery === 'sending') return html`<p class="muted small-text">${t.sending}</p>`;
    if (post.delivery === 'failed') {
      return html`<p class="problem" role="alert">
        ${t.notSent}
        <button class="link" @click=${() => void this.#resend(post.id)}>${t.resend}</button>
        <button class="link" @click=${() => void this.#discard(post.id)}>${t.discard}</button>
      </p>`;
    }
    if (post.state === 'removed') return html``;
    return html`${post.state === 'pending' ? html`<p class="muted small-text" part="pending">${t.pending}</p>` : nothing}
      <div class="actions">
        ${this.#like(kind, post, may)} ${reply}
        ${
          post.mine
            ? may.remove
              ? html`<button class="link" part="delete" @click=${() => void this.#retract(kind, post)}>
                  ${t.delete}
                </button>`
              : nothing
            : may.report
              ? html`<button
                  class="link"
                  part="report"
                  aria-expanded=${this.#reporting === post.id}
                  @click=${() => this.#toggle(post.id)}
                >
                  ${t.report}
                </button>`
              : nothing
        }
      </div>
      ${this.#reporting === post.id ? this.#reportForm(kind, post) : nothing}`;
  }

  /** The bar that brings back what was deleted, and why the last press came to nothing. */
  renderNews(): TemplateResult {
    const undoable = this.#undoable;
    const shared = messagesFor(sharedMessages, this.#host.locale());
    return html`${this.#problem ? html`<p class="problem" role="alert">${this.#problem}</p>` : nothing}
    ${
      undoable
        ? html`<div
            class="undo"
            part="undo"
            @focusin=${() => this.#timer.hold()}
            @focusout=${() => this.#timer.release()}
            @pointerenter=${() => this.#timer.hold()}
            @pointerleave=${() => this.#timer.release()}
          >
            <span>${this.#t.deleted}</span>
            <button class="link" @click=${() => void this.#undo()}>${shared.undo}</button>
          </div>`
        : nothing
    }`;
  }

  #like(kind: PostKind, post: Listed<Post>, may: Permissions): TemplateResult | typeof nothing {
    const { likes = 0, liked = false } = post;
    const count = likes > 0 ? formatCount(likes, this.#host.locale()) : '';
    const label = kind === 'review' ? this.#t.helpful : this.#t.like;
    if (!may.like) return count ? html`<span class="muted">${label} ${count}</span>` : nothing;
    return html`<button
      class="link like"
      part="like"
      aria-pressed=${liked}
      aria-label=${`${label} ${count}`.trim()}
      @click=${() => void this.#do(() => this.#host.request(new XhsLikeEvent({ kind, id: post.id, active: !liked })))}
    >
      ${reactionIcon('heart')}<span aria-hidden="true">${kind === 'review' ? `${label} ${count}` : count}</span>
    </button>`;
  }

  #reportForm(kind: PostKind, post: Listed<Post>): TemplateResult {
    const t = this.#t;
    const send = (event: SubmitEvent): void => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('reason') as ReportReason;
      void this.#report(kind, post.id, reason);
    };
    return html`<form class="report" @submit=${send}>
      <label
        >${t.reportWhy}
        <select name="reason">
          ${reportReasons.map((reason) => html`<option value=${reason}>${t[reason]}</option>`)}
        </select></label
      >
      <button class="button">${t.sendReport}</button>
      <button type="button" class="link" @click=${() => void this.#cancel(post.id)}>${t.cancel}</button>
    </form>`;
  }

  #toggle(id: string): void {
    this.#reporting = this.#reporting === id ? undefined : id;
    this.#host.element.requestUpdate();
  }

  async #report(kind: PostKind, id: string, reason: ReportReason): Promise<void> {
    if (this.#reported === id) return;
    this.#reported = id;
    await this.#keepFocus(id, async () => {
      if (!(await this.#do(() => this.#host.request(new XhsReportEvent({ kind, id, reason }))))) return;
      this.#reporting = undefined;
      announce(this.#t.reported);
    });
    this.#reported = undefined;
  }

  async #resend(id: string): Promise<void> {
    let sent: Promise<unknown> | undefined;
    await this.#keepFocus(id, () => void (sent = this.#do(() => this.#host.community.store?.resend(id))));
    // With the answer of the host it is another post of the list.
    await this.#keepFocus(id, () => sent);
  }

  /** That it did not arrive is of no interest any more. */
  async #discard(id: string): Promise<void> {
    this.#problem = '';
    await this.#keepFocus(id, () => this.#host.community.store?.discard(id));
  }

  async #retract(kind: PostKind, { id }: Listed<Post>): Promise<void> {
    const { store } = this.#host.community;
    this.#own = store && { store, id };
    if (!(await this.#do(() => this.#host.request(new XhsRetractEvent({ kind, id }))))) return;
    announce(this.#t.deleted);
    // What had the focus is gone: it goes to the way back.
    const { element } = this.#host;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.undo button')?.focus();
  }

  /** What had the focus is gone with each of these: it goes back to the button that began it. */
  async #undo(): Promise<void> {
    const undoable = this.#undoable;
    undoable?.store.undo();
    if (undoable) await this.#focus(undoable.id, '[part="delete"]');
  }

  async #cancel(id: string): Promise<void> {
    this.#toggle(id);
    await this.#focus(id, '[part="report"]');
  }

  async #focus(id: string, selector: string): Promise<void> {
    await this.#host.element.updateComplete;
    this.#posts[this.#placeOf(id)]?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What has the focus goes by this, or its whole post does: the focus moves to the post that stands there then. */
  async #keepFocus(id: string, act: () => unknown): Promise<void> {
    const { element } = this.#host;
    const place = this.#placeOf(id);
    const focused = this.#posts[place]?.matches(':focus-within');
    await act();
    element.requestUpdate();
    await element.updateComplete;
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    // It may be elsewhere by now.
    if (!focused || (activeElement && activeElement !== document.body)) return;
    leadTo(this.#posts[place] ?? this.#posts.at(-1) ?? element.renderRoot.querySelector('section'));
  }

  get #posts(): HTMLElement[] {
    return [...this.#host.element.renderRoot.querySelectorAll<HTMLElement>('[data-post]')];
  }

  #placeOf(id: string): number {
    return this.#posts.findIndex(({ dataset }) => dataset['post'] === id);
  }

  async #settle(): Promise<void> {
    await this.#do(() => this.#undoable?.store.settle());
  }

  /** @returns whether it was done. */
  async #do(act: () => Promise<unknown> | undefined): Promise<boolean> {
    this.#problem = '';
    try {
      const outcome = await act();
      return outcome !== false;
    } catch (error) {
      if ((error as Error).name === 'AbortError') return false;
      this.#problem = this.#t.failed;
      announce(this.#problem);
      return false;
    } finally {
      this.#host.element.requestUpdate();
    }
  }
}
