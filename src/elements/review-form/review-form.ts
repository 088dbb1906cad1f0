import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsPostEvent, XhsRetractEvent } from '../../events/index.js';
import { communityMessages } from '../../i18n/community.js';
import { messagesFor } from '../../i18n/index.js';
import { createId } from '../../lib/ids.js';
import { longestReview } from '../../rules/typed/room-left.js';
import type { CommunityStore } from '../../state/community/community-store.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { CommunityController } from '../internal/stores/community-controller.js';
import { controls } from '../internal/controls/controls.styles.js';
import { icon } from '../internal/icons/icons.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { CustomerVisit } from '../internal/posts/customer-visit.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { TextRoom } from '../internal/controls/text-room.js';
import { theme } from '../internal/theme.styles.js';
import { type ChosenPicture, mostPictures, withAddresses } from './chosen-pictures.js';
import { reviewFormStyles } from './review-form.styles.js';

/**
 * The form for a review, as an order asks for one: stars, words, pictures, and whether the name is shown. All of it is kept on
 * this device until it is published, and where pictures cannot be, that is said; it can be taken back afterwards. Pictures are
 * shown from this device, and handed to the content source, which uploads them.
 *
 * @status stable
 * @fires {XhsPostEvent} xhs-post - The review is to be published. Cancelable.
 * @fires {XhsRetractEvent} xhs-retract - It is to be taken back. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart stars - The stars to choose from.
 * @csspart text - The field for the words.
 * @csspart pictures - The pictures that go with them.
 * @csspart publish - The button that publishes it.
 * @csspart done - What is said once it is published.
 * @csspart withdraw - The button that takes it back.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsReviewForm extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, reviewFormStyles];

  /** Id of the product. */
  @property({ attribute: 'product-id' }) productId?: string;

  /** The variant that was bought. */
  @property({ attribute: 'variant-id' }) variantId: string | undefined;

  /** The order that it was bought with. */
  @property({ attribute: 'order-id' }) orderId: string | undefined;

  @state() private rating = 0;
  @state() private text = '';
  @state() private anonymous = false;
  @state() private pictures: readonly ChosenPicture[] = [];
  @state() private busy = false;
  @state() private problem = '';
  @state() private found = false;
  /** Whether the pictures outlast the page. */
  @state() private picturesKept = true;
  /** Its id with the host, once it is published. */
  @state() private published: string | undefined;

  readonly #community = new CommunityController(this);
  readonly #visit = new CustomerVisit(this, this.#community);
  readonly #product = new StoreController(this, () =>
    this.productId ? this.shop?.catalog.product(this.productId) : undefined,
  );
  /** Asked for where the shop has the product no more: its line has the name. */
  readonly #order = new StoreController(this, () => {
    const found = this.#product.value;
    const isGone = found !== undefined && found.status !== 'ready' && found.status !== 'loading';
    return isGone && this.orderId !== undefined ? this.shop?.orders.order(this.orderId) : undefined;
  });
  readonly #room = new TextRoom(this, () => this.locale, longestReview);
  /** The same for every try: an answer that got lost makes no second review. */
  #operationId = createId();
  /** The product whose draft is in the form. */
  #draftOf: string | undefined;
  /** What was kept of it was asked for. */
  #restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved in the page, it shows them again.
    if (this.pictures.length > 0) this.pictures = withAddresses(this.pictures.map(({ file }) => file));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { url } of this.pictures) URL.revokeObjectURL(url);
  }

  protected override overlayContent(): OverlayContent | undefined {
    const { productId, variantId, orderId } = this;
    return productId ? { kind: 'review', productId, variantId, orderId } : undefined;
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind !== 'review') return;
    this.productId = content.productId;
    this.variantId = content.variantId;
    this.orderId = content.orderId;
    // What was published is not written again: the form begins anew.
    if (this.published !== undefined) this.#draftOf = this.published = undefined;
  }

  protected override overlayLabel(): string {
    return messagesFor(communityMessages, this.locale).writeReview;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#visit.hasEnded()) this.#draftOf = undefined;
    if (this.productId && this.#draftOf !== this.productId) this.#begin(this.productId);
    const { store } = this.#community;
    if (store && this.productId && !this.#restored) void this.#restore(this.productId, store);
    if (changed.has('text')) this.#room.follow(this.text);
  }

  protected override renderContent(): TemplateResult {
    const t = messagesFor(communityMessages, this.locale);
    return html`<div class="head">
        <h2>${t.writeReview}</h2>
        ${this.renderClose()}
      </div>
      ${this.published === undefined ? this.#renderForm() : this.#renderDone()}`;
  }

  #renderForm(): TemplateResult {
    const { locale, rating } = this;
    const t = messagesFor(communityMessages, locale);
    const verdicts = [t.rating1, t.rating2, t.rating3, t.rating4, t.rating5];
    const title = this.#title();
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${title ? html`<p>${title}</p>` : nothing}
      <fieldset part="stars">
        <legend>${t.yourRating}</legend>
        ${verdicts.map(
          (verdict, at) =>
            html`<label class="star ${at < rating ? 'on' : ''}"
              ><input
                type="radio"
                name="rating"
                value=${at + 1}
                .checked=${rating === at + 1}
                @change=${() => this.#keep({ rating: at + 1 })}
              />${reactionIcon('star')}<span class="visually-hidden">${t.stars(at + 1)}: ${verdict}</span></label
            >`,
        )}
        <span class="verdict" aria-hidden="true">${verdicts[rating - 1] ?? ''}</span>
      </fieldset>
      <label class="field"
        >${t.yourText}
        <textarea
          part="text"
          name="text"
          aria-describedby=${this.#room.id()}
          aria-invalid=${this.#room.isTooLong()}
          placeholder=${t.yourTextHint}
          .value=${this.text}
          @input=${(event: Event) => this.#keep({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${this.#room.render()}
      <div class="previews" part="pictures">
        ${this.pictures.map(
          ({ url }, at) =>
            html`<span class="preview"
              ><img src=${url} alt="" /><button
                type="button"
                class="icon-button"
                aria-label=${t.removePicture(at + 1)}
                @click=${() => void this.#removePicture(at)}
              >
                ${icon('close')}
              </button></span
            >`,
        )}
        ${
          this.pictures.length < mostPictures
            ? html`<label class="add"
                >${t.addPictures}<small>${t.pictureLimit(mostPictures)}</small
                ><input type="file" accept="image/*" multiple @change=${this.#onFiles}
              /></label>`
            : nothing
        }
      </div>
      <label class="check"
        ><input
          type="checkbox"
          name="anonymous"
          .checked=${this.anonymous}
          @change=${(event: Event) => this.#keep({ anonymous: (event.target as HTMLInputElement).checked })}
        />${t.postAnonymously}</label
      >
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <button class="button primary" part="publish" aria-disabled=${this.busy}>
        ${this.busy ? t.publishing : t.publish}
      </button>
      ${
        this.picturesKept || this.pictures.length === 0
          ? html`<p class="muted">${this.found ? t.draftFound : t.draftKept}</p>`
          : html`<p class="problem" role="alert">${t.picturesNotKept}</p>`
      }
    </form>`;
  }

  /** What the product is called; where it was withdrawn, what it was called when it was ordered. */
  #title(): string | undefined {
    const product = this.#product.value;
    if (product?.status === 'ready') return product.product.title;
    const found = this.#order.value;
    const lines = found?.status === 'ready' ? found.order.lines : [];
    const bought = lines.filter(({ productId }) => productId === this.productId);
    return (bought.find(({ variantId }) => variantId === this.variantId) ?? bought[0])?.title;
  }

  #renderDone(): TemplateResult {
    const t = messagesFor(communityMessages, this.locale);
    return html`<div class="done" part="done">
      <p><strong>${t.published}</strong></p>
      <p class="muted">${t.pending}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <button class="button" part="withdraw" @click=${this.#onWithdraw}>${t.withdraw}</button>
    </div>`;
  }

  /** An empty form, which may be written into before it is known what was kept of it. */
  #begin(productId: string): void {
    this.#draftOf = productId;
    this.#restored = false;
    this.#dropPictures();
    this.picturesKept = true;
    this.rating = 0;
    this.text = '';
    this.anonymous = false;
    this.published = undefined;
    this.found = false;
    this.problem = '';
    this.busy = false;
    this.#operationId = createId();
  }

  async #restore(productId: string, { drafts }: CommunityStore): Promise<void> {
    this.#restored = true;
    const operationId = this.#operationId;
    const [words, files] = await Promise.all([
      drafts.read(productId).catch(() => undefined),
      drafts.readPictures(productId).catch(() => []),
    ]);
    // It is another's form by now, or was published.
    if (this.#operationId !== operationId) return;
    // What was typed, or chosen, meanwhile comes before what was kept, and is kept in its place.
    if (this.text !== '' || this.rating !== 0) this.#keep({});
    else if (words) {
      ({ rating: this.rating, text: this.text, anonymous: this.anonymous } = words);
      this.found = true;
    }
    if (this.pictures.length > 0) this.#keepPictures();
    else if (files.length > 0) {
      this.pictures = withAddresses(files.slice(0, mostPictures));
      this.found = true;
    }
  }

  #keep(words: { rating?: number; text?: string; anonymous?: boolean }): void {
    this.rating = words.rating ?? this.rating;
    this.text = words.text ?? this.text;
    this.anonymous = words.anonymous ?? this.anonymous;
    this.problem = '';
    const { productId, rating, text, anonymous } = this;
    if (productId)
      void this.#community.store?.drafts.keep(productId, { rating, text, anonymous }).catch(() => undefined);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#publish();
  };

  async #publish(): Promise<void> {
    const t = messagesFor(communityMessages, this.locale);
    const { shop, productId, variantId, orderId, rating, text, anonymous } = this;
    if (this.busy || !productId || this.#room.holds(this.renderRoot.querySelector('textarea'))) return;
    if (rating === 0) {
      this.problem = t.needStars;
      this.renderRoot.querySelector<HTMLElement>('.star input')?.focus();
      return;
    }
    this.busy = true;
    this.problem = '';
    const operationId = this.#operationId;
    const visit = this.#visit.number;
    const isHere = (): boolean => this.#operationId === operationId;
    try {
      const pictures = this.pictures.map(({ file }) => file);
      const said = { productId, variantId, orderId, rating, text: text.trim(), pictures, anonymous };
      const id = await this.request(new XhsPostEvent({ kind: 'review', ...said, operationId }));
      if (id === false) return;
      const community = await shop?.community().catch(() => undefined);
      // Whoever has come since has published nothing, and may have begun to say something.
      if (community && community.$visit.get() !== visit) return;
      announce(t.published);
      if (isHere()) {
        this.#operationId = createId();
        this.busy = this.found = false;
        this.published = id;
        await this.updateComplete;
        // What had the focus is gone: it goes to the way back.
        this.renderRoot.querySelector<HTMLElement>('[part="withdraw"]')?.focus();
      }
      await community?.drafts.drop(productId).catch(() => undefined);
    } catch (error) {
      // Nothing typed is lost: the form stays as it is. What is in the list meanwhile is this very text.
      if (isHere() && (error as Error).name !== 'AbortError') this.problem = t.failed;
    } finally {
      if (isHere()) this.busy = false;
    }
  }

  /** The second click of a double one was meant for the button that stood there before. */
  readonly #onWithdraw = ({ detail }: MouseEvent): void => {
    if (detail < 2) void this.#withdraw();
  };

  /** Takes it back, with everything that was typed. */
  async #withdraw(): Promise<void> {
    const { published: id } = this;
    if (id === undefined) return;
    try {
      if ((await this.request(new XhsRetractEvent({ kind: 'review', id }))) === false) return;
      await this.#community.store?.settle();
      this.published = undefined;
      this.#keep({});
      this.#keepPictures();
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.focus();
    } catch {
      this.problem = messagesFor(communityMessages, this.locale).failed;
    }
  }

  readonly #onFiles = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const room = mostPictures - this.pictures.length;
    const files = [...(input.files ?? [])].filter(({ type }) => type.startsWith('image/')).slice(0, room);
    this.pictures = [...this.pictures, ...withAddresses(files)];
    input.value = '';
    this.#keepPictures();
  };

  /** The last button goes with its picture, and the focus with it: it moves to the one before, or to where more come from. */
  async #removePicture(at: number): Promise<void> {
    const gone = this.pictures[at];
    if (gone) URL.revokeObjectURL(gone.url);
    this.pictures = this.pictures.filter((_, index) => index !== at);
    this.#keepPictures();
    await this.updateComplete;
    const places = this.renderRoot.querySelectorAll<HTMLElement>('.previews button, .previews input');
    places[Math.min(at, Math.max(0, this.pictures.length - 1))]?.focus();
  }

  #keepPictures(): void {
    const { productId } = this;
    const files = this.pictures.map(({ file }) => file);
    if (!productId) return;
    const keeping = this.#community.store?.drafts.keepPictures(productId, files) ?? Promise.resolve(false);
    void keeping
      .catch(() => false)
      .then((kept) => {
        if (this.#draftOf === productId) this.picturesKept = kept;
      });
  }

  #dropPictures(): void {
    for (const { url } of this.pictures) URL.revokeObjectURL(url);
    this.pictures = [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-review-form': XhsReviewForm;
  }
}
