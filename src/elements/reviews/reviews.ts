import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { communityMessages } from '../../i18n/community.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import type { Picture, Review } from '../../model/index.js';
import { emptyPosts, shownPosts } from '../../rules/list/post-list.js';
import { CarouselController } from '../internal/controls/carousel.js';
import { CommunityController } from '../internal/stores/community-controller.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { PostActions } from '../internal/posts/post-actions.js';
import { postListTemplate } from '../internal/posts/post-list-template.js';
import { postsStyles } from '../internal/posts/posts.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { starsStyles } from '../internal/posts/stars.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { reviewTemplate } from './review-item.js';
import { filtersTemplate, type ReviewChoice, summaryTemplate } from './review-summary.js';
import { reviewsStyles } from './reviews.styles.js';

/**
 * What buyers say of a product: the rating and how it is shared out, reviews by kind and by what they are about, pictures,
 * what was said later (追评), what the seller answers. One's own can be deleted, others be called helpful or reported.
 *
 * @status stable
 * @fires {XhsLikeEvent} xhs-like - A review is to be called helpful, or not any more. Cancelable.
 * @fires {XhsReportEvent} xhs-report - A review is to be reported. Cancelable.
 * @fires {XhsRetractEvent} xhs-retract - A review of the visitor is to be deleted. Cancelable.
 * @csspart heading - The heading with the count.
 * @csspart summary - The rating at a glance.
 * @csspart distribution - How many gave how many stars.
 * @csspart filter - A button that chooses which reviews are shown.
 * @csspart list - The reviews.
 * @csspart post - One review.
 * @csspart photo - A picture of a review.
 * @csspart viewer - The pictures over the page.
 * @csspart follow-up - What was said later.
 * @csspart seller-reply - What the seller answers.
 * @csspart pending - That only its writer can see it yet.
 * @csspart like - The button that calls it helpful.
 * @csspart delete - The button that deletes one's own.
 * @csspart report - The button that reports it.
 * @csspart undo - The bar that brings back what was deleted.
 * @csspart pictures - The pictures in the viewer.
 * @csspart previous - The button to the previous picture.
 * @csspart next - The button to the next picture.
 * @csspart counter - Which picture of how many.
 * @csspart dots - The dots under the pictures.
 * @csspart more - The button that shows the next page.
 * @csspart notice - What is shown in place of reviews: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The reviews are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsReviews extends XhsElement {
  static override styles = [theme, controls, postsStyles, selectStyles, starsStyles, reviewsStyles];

  /** Id of the product. */
  @property({ attribute: 'product-id' }) productId?: string;

  @state() private choice: ReviewChoice = {};
  /** The pictures that are open over the page. */
  @state() private opened: readonly Picture[] | undefined;

  readonly #community = new CommunityController(this);
  readonly #list = new StoreController(this, () =>
    this.productId === undefined
      ? undefined
      : this.#community.store?.reviews({ productId: this.productId, ...this.choice }),
  );
  /** Of all of them, whichever are shown. */
  readonly #all = new StoreController(this, () =>
    this.productId === undefined ? undefined : this.#community.store?.reviews({ productId: this.productId }),
  );
  readonly #retracted = new StoreController(this, () => this.#community.store?.$retracted);
  readonly #carousel = new CarouselController(this, () => this.requestUpdate());
  readonly #viewer = new DeferredPart(this, async () => {
    const { viewerStyles, viewerTemplate } = await import('./picture-viewer.js');
    return { part: viewerTemplate, styles: viewerStyles };
  });
  readonly #actions = new PostActions({
    element: this,
    community: this.#community,
    locale: () => this.locale,
    request: (event) => this.request(event),
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('productId')) this.choice = {};
    const list = this.#list.value;
    this.setState('loading', !list || list.status === 'loading');
    this.setState('empty', list?.status === 'ready' && shownPosts(list.items).length === 0);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('.viewer');
    if (!this.opened || !dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.track')?.scrollTo({
      left: this.#carousel.index * dialog.clientWidth * (this.matches(':dir(rtl)') ? -1 : 1),
      behavior: 'instant',
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { productId, locale, choice } = this;
    if (productId === undefined) return nothing;
    const t = messagesFor(communityMessages, locale);
    const list = this.#list.value;
    const summary = this.#all.value?.summary;
    void this.#retracted.value;
    const { store } = this.#community;
    const chosen = choice.filter !== undefined || choice.tag !== undefined;
    return html`<section aria-label=${t.reviews}>
        <h3 part="heading">${summary ? t.reviewsCount(formatCount(summary.count, locale)) : t.reviews}</h3>
        ${summary ? summaryTemplate(summary, locale) : nothing}
        ${summary ? filtersTemplate({ summary, choice, locale, onChoose: (next) => (this.choice = next) }) : nothing}
        ${this.#actions.renderNews()}
        ${postListTemplate<Review>({
          list,
          failed: this.#community.failed,
          locale,
          label: t.reviews,
          item: (review) =>
            reviewTemplate({
              review,
              locale,
              actions: this.#actions.render('review', review, (list ?? emptyPosts).may, nothing),
              onOpenPicture: (pictures, index) => this.#open(pictures, index),
            }),
          empty: chosen
            ? html`<p>${t.emptyChoice}</p>
                <button class="button" @click=${() => this.#seeAll()}>${t.seeAll}</button>`
            : html`<p><strong>${t.emptyReviews}</strong></p>
                <p class="muted">${t.emptyReviewsHint}</p>`,
          onRetry: () => (store ? void store.refreshReviews({ productId, ...choice }) : this.#community.retry()),
          onMore: () => store?.moreReviews({ productId, ...choice }),
        })}
      </section>
      ${
        this.opened
          ? (this.#viewer.part?.({
              pictures: this.opened,
              locale,
              carousel: this.#carousel,
              onClose: () => (this.opened = undefined),
            }) ?? nothing)
          : nothing
      }`;
  }

  /** The button goes, and the focus with it: it moves to the one that stands for the same. */
  #seeAll(): void {
    this.choice = {};
    this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  }

  #open(pictures: readonly Picture[], index: number): void {
    this.#carousel.index = index;
    if (this.#viewer.failed) this.#viewer.retry();
    this.opened = pictures;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-reviews': XhsReviews;
  }
}
