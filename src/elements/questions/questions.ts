import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { communityMessages } from '../../i18n/community.js';
import { formatCount, formatDay, messagesFor } from '../../i18n/index.js';
import type { Answer, Question } from '../../model/index.js';
import { emptyPosts, type Listed, type PostList, shownPosts } from '../../rules/list/post-list.js';
import { CommunityController } from '../internal/stores/community-controller.js';
import { controls } from '../internal/controls/controls.styles.js';
import { PostActions } from '../internal/posts/post-actions.js';
import { postListTemplate } from '../internal/posts/post-list-template.js';
import { PostWriting } from '../internal/posts/post-writing.js';
import { postsStyles } from '../internal/posts/posts.styles.js';
import { repeat } from '../internal/repeat/repeat.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { questionsStyles } from './questions.styles.js';

/**
 * What people ask about a product (问大家), with the answers of buyers and the seller: to ask, answer, like and report.
 *
 * @status stable
 * @fires {XhsPostEvent} xhs-post - A question or an answer is to be published. Cancelable.
 * @fires {XhsRetractEvent} xhs-retract - What the visitor wrote is to be deleted. Cancelable.
 * @fires {XhsLikeEvent} xhs-like - An answer is to be liked, or not any more. Cancelable.
 * @fires {XhsReportEvent} xhs-report - A question or an answer is to be reported. Cancelable.
 * @csspart heading - The heading with the count.
 * @csspart form - The form for a question or an answer.
 * @csspart list - The questions.
 * @csspart post - One question with its answers.
 * @csspart answer - One answer.
 * @csspart badge - Who answers: a buyer, or the seller.
 * @csspart pending - That only its writer can see it yet.
 * @csspart like - The button that likes it.
 * @csspart reply - The button that answers it.
 * @csspart delete - The button that deletes one's own.
 * @csspart report - The button that reports it.
 * @csspart undo - The bar that brings back what was deleted.
 * @csspart more - The button that shows the next page.
 * @csspart notice - What is shown in place of questions: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The questions are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsQuestions extends XhsElement {
  static override styles = [theme, controls, postsStyles, selectStyles, questionsStyles];

  /** Id of the product. */
  @property({ attribute: 'product-id' }) productId?: string;

  readonly #community = new CommunityController(this);
  readonly #writing = new PostWriting(this, this.#community, () => this.locale);
  readonly #list = new StoreController(this, () =>
    this.productId === undefined ? undefined : this.#community.store?.questions(this.productId),
  );
  readonly #retracted = new StoreController(this, () => this.#community.store?.$retracted);
  readonly #actions = new PostActions({
    element: this,
    community: this.#community,
    locale: () => this.locale,
    request: (event) => this.request(event),
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('productId')) this.#writing.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { productId, locale } = this;
    if (productId === undefined) return nothing;
    const t = messagesFor(communityMessages, locale);
    const list = this.#list.value;
    this.setState('loading', !list || list.status === 'loading');
    this.setState('empty', list?.status === 'ready' && shownPosts(list.items).length === 0);
    const { store } = this.#community;
    void this.#retracted.value;
    return html`<section aria-label=${t.questions}>
      <h3 class="head" part="heading">
        ${list?.total ? t.questionsCount(formatCount(list.total, locale)) : t.questions}
      </h3>
      ${
        list?.may.write
          ? this.#writing.renderNew({
              label: t.ask,
              placeholder: t.ask,
              submit: t.sendQuestion,
              onSend: (text) => this.#actions.post({ kind: 'question', productId, text }),
            })
          : nothing
      }
      ${this.#actions.renderNews()}
      ${postListTemplate<Question>({
        list,
        failed: this.#community.failed,
        locale,
        label: t.questions,
        item: (question) => this.#renderQuestion(question, list ?? emptyPosts),
        empty: html`<p>${t.emptyQuestions}</p>`,
        onRetry: () => (store ? void store.refreshQuestions(productId) : this.#community.retry()),
        onMore: () => store?.moreQuestions(productId),
      })}
    </section>`;
  }

  #renderQuestion(question: Listed<Question>, { may }: PostList<Question>): TemplateResult {
    const { locale } = this;
    const t = messagesFor(communityMessages, locale);
    const answers = shownPosts(question.answers as readonly Listed<Answer>[]);
    const answer = may.write ? this.#writing.renderReply(question.id, t.answer, t.answerTo(question.text)) : nothing;
    return html`<p class="words question">${question.state === 'removed' ? t.removed : question.text}</p>
      ${this.#renderFacts(question, nothing)} ${this.#actions.render('question', question, may, answer)}
      ${this.#writing.renderAnswer(question.id, {
        label: t.answerTo(question.text),
        placeholder: t.answer,
        submit: t.sendAnswer,
        onSend: (text) => this.#actions.post({ kind: 'answer', questionId: question.id, text }),
      })}
      ${
        answers.length === 0
          ? html`<p class="muted small-text">${t.noAnswer}</p>`
          : html`<ul class="answers">
              ${repeat(
                answers,
                ({ id }) => id,
                (each) =>
                  html`<li part="answer" data-post=${each.id}>
                    <p class="words">${each.text}</p>
                    ${this.#renderFacts(each, each.role === 'visitor' ? nothing : html`<span class="badge ${each.role === 'seller' ? 'accent' : ''}" part="badge">${t[each.role]}</span>`)}
                    ${this.#actions.render('answer', each, may, nothing)}
                  </li>`,
              )}
            </ul>`
      }`;
  }

  #renderFacts(post: Question | Answer, badge: TemplateResult | typeof nothing): TemplateResult {
    const t = messagesFor(communityMessages, this.locale);
    const isSeller = 'role' in post && post.role === 'seller';
    const name = post.author || (post.mine ? t.you : isSeller ? '' : t.anonymous);
    return html`<p class="who">
      ${badge} ${name ? html`<bdi>${name}</bdi>` : nothing}
      <time class="muted" datetime=${new Date(post.createdAt).toISOString()}
        >${formatDay(post.createdAt, this.locale)}</time
      >
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-questions': XhsQuestions;
  }
}
