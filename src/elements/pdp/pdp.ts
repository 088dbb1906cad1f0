import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  XhsAddToCartEvent,
  XhsBuyNowEvent,
  XhsOpenCartEvent,
  XhsOpenStoreEvent,
  XhsProductLoadEvent,
  XhsSaveProductEvent,
  XhsShareEvent,
  XhsSlideChangeEvent,
  XhsVariantChangeEvent,
} from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Message, Origin, Product, Variant } from '../../model/index.js';
import { isAvailable, isSellable } from '../../rules/note/tagged-product.js';
import {
  choose,
  type Choice,
  initialChoice,
  openOptions,
  pictureOfChoice,
  quantityLimit,
  variantOf,
} from '../../rules/product/variant-choice.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { CarouselController } from '../internal/controls/carousel.js';
import { carouselStyles } from '../internal/controls/carousel.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { couponRow } from '../internal/coupon/coupon-row.js';
import { failureTemplate } from '../internal/failure-template.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { ServiceController, serviceTemplate } from '../internal/service-link.js';
import { sharePage } from '../internal/share.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { stepperStyles } from '../internal/controls/stepper.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { pdpBarStyles } from './pdp-bar.styles.js';
import { barTemplate, refusalText, type Feedback } from './pdp-bar.js';
import { detailsTemplate } from './pdp-details.js';
import { headingTemplate } from './pdp-heading.js';
import { OfferPart } from './pdp-offer.js';
import { optionsTemplate } from './pdp-options.js';
import { promisesTemplate } from './pdp-promises.js';
import { quantityTemplate } from './pdp-quantity.js';
import { skeletonTemplate } from './pdp-skeleton.js';
import { storeTemplate } from './pdp-store.js';
import { PdpTalk } from './pdp-talk.js';
import { pdpStyles } from './pdp.styles.js';

/**
 * A product page: pictures, price, variants, promises, the store, and the way into the cart. A sheet on a phone and
 * a dialog on a desktop, or in the page's own flow with `inline`.
 *
 * @status stable
 * @slot reviews - What buyers say, in place of the reviews and questions of the content source.
 * @slot notes - Notes about this product, in place of those of the content source.
 * @slot service - Ways to customer service, in place of the link of the store or of the shop.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - Units of the chosen variant are to go into the cart. Cancelable.
 * @fires {XhsBuyNowEvent} xhs-buy-now - The chosen variant is to be checked out alone. Cancelable.
 * @fires {XhsOpenCartEvent} xhs-open-cart - The cart is to be shown. Cancelable.
 * @fires {XhsOpenNoteEvent} xhs-open-note - A note about the product is to be shown. Cancelable.
 * @fires {XhsOpenStoreEvent} xhs-open-store - The store is to be shown. Cancelable.
 * @fires {XhsSaveProductEvent} xhs-save-product - The product is to go on the wish list or off it. Cancelable.
 * @fires {XhsShareEvent} xhs-share - The product is to be shared. Cancelable.
 * @fires {XhsVariantChangeEvent} xhs-variant-change - Another variant was chosen.
 * @fires {XhsSlideChangeEvent} xhs-slide-change - Another picture is in view.
 * @fires {XhsProductLoadEvent} xhs-product-load - The product is loaded and shown.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart pictures - The row of pictures.
 * @csspart picture - One picture.
 * @csspart previous - The button to the previous picture.
 * @csspart next - The button to the next picture.
 * @csspart counter - Which picture of how many.
 * @csspart dots - The dots under the pictures.
 * @csspart price - The price.
 * @csspart compare-price - The struck-through price with what it stands for.
 * @csspart title - The title.
 * @csspart offer - A price for a time, when it ends, how many there are at it and how many one shopper gets.
 * @csspart upcoming-offer - A price for a time that is announced, and when it begins.
 * @csspart presale - The deposit and the balance of what is sold with one.
 * @csspart option - One option, such as colour.
 * @csspart option-value - One value of an option.
 * @csspart stepper - The quantity.
 * @csspart service - The link to customer service.
 * @csspart promises - Shipping, returns and guarantees.
 * @csspart store - Who sells it.
 * @csspart summary - The rating with the number of notes, which leads to the reviews.
 * @csspart skip - The button past what people say, to those that buy; seen when it has the focus.
 * @csspart note - A note about the product.
 * @csspart description - The description.
 * @csspart specifications - The specifications.
 * @csspart qualifications - Registrations that the law asks for.
 * @csspart bar - The bar with the buttons.
 * @csspart add - The button into the cart.
 * @csspart buy - The button that buys at once.
 * @csspart feedback - What came of adding.
 * @csspart notice - The message in place of a product that cannot be shown.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The product is on its way.
 * @cssstate sold-out - The chosen variant, or everything, is sold out.
 * @cssstate incomplete - An option is still to be chosen.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsPdp extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, carouselStyles, stepperStyles, pdpBarStyles, pdpStyles];

  /** Id or handle of the product. */
  @property({ attribute: 'product-id' }) productId?: string;
  /** The variant to begin with: id or SKU. */
  @property({ attribute: 'variant-id' }) variantId: string | undefined;
  /** What led here; it goes into the cart with the product. */
  @property({ attribute: false }) origin: Origin | undefined;
  /** Puts a description for search engines (JSON-LD of schema.org) into the page, as a child of the element. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  @state() private choice: Choice = {};
  @state() private quantity = 1;
  @state() private wanted: string | undefined;
  @state() private busy = false;
  @state() private feedback: Feedback | undefined;

  readonly #product = new StoreController(this, () =>
    this.productId ? this.shop?.catalog.product(this.productId) : undefined,
  );
  readonly #store = new StoreController(this, () => {
    const { product } = this;
    return product && this.shop?.content.store(product.storeId);
  });
  readonly #service = new ServiceController(this, () => (this.product ? [this.product.storeId] : []));
  readonly #saved = new StoreController(this, () => {
    const { product } = this;
    return product && this.shop?.wishlist.has(product.id);
  });
  readonly #talk = new PdpTalk(this);
  readonly #carousel = new CarouselController(this, (index) => this.dispatchEvent(new XhsSlideChangeEvent({ index })));
  readonly #offers = new OfferPart(this);
  /** The product that the choice belongs to. */
  #chosenFor: Product | undefined;

  /** The product shown; undefined until it is loaded. */
  get product(): Product | undefined {
    const found = this.#product.value;
    return found?.status === 'ready' ? found.product : undefined;
  }

  /** The variant chosen; undefined while the choice is incomplete. */
  get variant(): Variant | undefined {
    const { product } = this;
    return product && variantOf(product, this.choice);
  }

  protected override overlayContent(): OverlayContent | undefined {
    const { productId, variantId, origin } = this;
    return productId ? { kind: 'product', productId, variantId, origin } : undefined;
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind !== 'product') return;
    this.productId = content.productId;
    this.variantId = content.variantId;
    this.origin = content.origin;
    this.#chosenFor = undefined;
  }

  protected override overlayLabel(): string {
    return this.product?.title ?? messagesFor(pdpMessages, this.locale).product;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { product } = this;
    if (product && product !== this.#chosenFor) {
      // Another language or market brings the same product anew: what was chosen stays chosen.
      if (this.#chosenFor?.id !== product.id) this.#begin(product);
      this.#chosenFor = product;
    }
    const { variant } = this;
    this.setState('loading', this.#product.value?.status === 'loading');
    this.setState('sold-out', !!product && (variant ? !isAvailable(variant) : !isSellable(product)));
    this.setState('incomplete', !!product && !variant);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.jsonLd && this.product) void this.#talk.describe(this.product);
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('.swatch')) {
      swatch.style.setProperty('background-color', swatch.dataset['color'] ?? '');
    }
  }

  protected override renderContent(): TemplateResult {
    // The button that closes it stays the same one, with the focus that is on it, whatever arrives beside it.
    return html`${this.renderClose()}${this.#renderFound()}`;
  }

  #renderFound(): TemplateResult {
    const found = this.#product.value;
    const t = messagesFor(pdpMessages, this.locale);
    const shared = messagesFor(sharedMessages, this.locale);
    switch (found?.status) {
      case 'ready':
        return this.#renderProduct(found.product);
      case 'missing':
        return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
      case 'error':
        return failureTemplate(this.locale, () => this.productId && this.shop?.catalog.retry(this.productId));
      default:
        return skeletonTemplate(shared.loading);
    }
  }

  #renderProduct(product: Product): TemplateResult {
    const { locale, variant } = this;
    const t = messagesFor(pdpMessages, locale);
    const store = this.#store.value?.status === 'ready' ? this.#store.value.store : undefined;
    return html`<div class="page">
      <div class="scroll">
        <div class="gallery">${this.#renderGallery(product)}</div>
        <div class="info">
          ${headingTemplate(product, variant, this.#offers, locale, this.#talk)}
          ${couponRow(this.shop, { productId: product.id })}
          ${optionsTemplate({
            product,
            choice: this.choice,
            locale,
            wanted: this.wanted,
            scope: product.id,
            onChoose: (optionId, valueId) => this.#choose(product, optionId, valueId),
          })}
          ${quantityTemplate(product, variant, this.quantity, locale, (quantity) => (this.quantity = quantity))}
          ${promisesTemplate(product, locale, Date.now())}
          ${storeTemplate(store, locale, (tap) => void askOrFollow(this, tap, new XhsOpenStoreEvent({ storeId: product.storeId })))}
          ${detailsTemplate(product, locale)}
          <div class="said">
            ${this.#talk.skip(locale)}
            <slot name="reviews">${this.#talk.reviews(product.id)}</slot>
            <slot name="notes">${this.#talk.related(locale)}</slot>
          </div>
        </div>
      </div>
      ${barTemplate({
        locale,
        soldOut: variant ? !isAvailable(variant) : !isSellable(product),
        notOnSale: (product.listing?.status ?? 'approved') !== 'approved',
        busy: this.busy,
        saved: this.#saved.value ?? false,
        feedback: this.feedback,
        service: serviceTemplate(this.#service.links, { product: product.id }, locale, {
          text: t.service,
          look: 'small',
        }),
        cart: this.shop?.$capabilities.get()?.cart !== 'none',
        deposit: variant?.presale?.deposit,
        onAdd: () => void this.#add(product),
        onBuy: () => void this.#buy(product),
        onSave: () => this.#save(product),
        onShare: () =>
          void sharePage(this, new XhsShareEvent({ title: product.title, url: product.url ?? location.href }), locale),
        onViewCart: () => void this.request(new XhsOpenCartEvent({})).catch(() => undefined),
      })}
    </div>`;
  }

  #renderGallery(product: Product): TemplateResult {
    const chosen = this.variant?.picture ?? pictureOfChoice(product, this.choice);
    const pictures = chosen ? [chosen, ...product.media.filter(({ url }) => url !== chosen.url)] : product.media;
    return this.#carousel.render({
      locale: this.locale,
      label: messagesFor(pdpMessages, this.locale).pictures,
      slides: pictures.map(
        (picture, index) =>
          html`<img
            part="picture"
            src=${picture.url}
            width=${picture.width}
            height=${picture.height}
            alt=${picture.alt}
            loading=${index === 0 ? 'eager' : 'lazy'}
            draggable="false"
          />`,
      ),
    });
  }

  #begin(product: Product): void {
    this.choice = initialChoice(product, this.variantId);
    this.quantity = 1;
    this.wanted = undefined;
    this.feedback = undefined;
    this.#carousel.begin(product.id);
    void this.#talk.begin(product);
    this.dispatchEvent(new XhsProductLoadEvent({ product }));
  }

  #choose(product: Product, optionId: string, valueId: string): void {
    const before = this.variant?.id;
    this.choice = choose(product, this.choice, optionId, valueId);
    this.wanted = undefined;
    this.feedback = undefined;
    const { variant } = this;
    const limit = variant && quantityLimit(variant);
    if (limit !== undefined) this.quantity = Math.max(1, Math.min(this.quantity, limit));
    this.#carousel.go(0);
    if (variant?.id !== before) {
      this.dispatchEvent(
        new XhsVariantChangeEvent({ productId: product.id, ...(variant && { variantId: variant.id }) }),
      );
    }
  }

  /** The variant chosen; where one is still to be chosen, the shopper is led there. */
  async #need(product: Product): Promise<Variant | undefined> {
    if (this.variant) return this.variant;
    this.wanted = openOptions(product, this.choice)[0]?.id;
    await this.updateComplete;
    const group = [...this.renderRoot.querySelectorAll<HTMLElement>('.option')].find(
      (option) => option.dataset['option'] === this.wanted,
    );
    group?.querySelector('input')?.focus();
    group?.scrollIntoView({ block: 'center' });
    return undefined;
  }

  async #add(product: Product): Promise<void> {
    const variant = await this.#need(product);
    if (!variant || this.busy || !isAvailable(variant)) return;
    this.busy = true;
    this.feedback = undefined;
    try {
      const { quantity, origin } = this;
      const detail = { productId: product.id, variantId: variant.id, quantity, ...(origin && { origin }) };
      const answered = await this.request(new XhsAddToCartEvent(detail));
      if (answered === false) return;
      const title = [product.title, variant.title].filter(Boolean).join(' · ');
      this.feedback = { kind: 'done', title };
      announce(messagesFor(sharedMessages, this.locale).addedToCart(title));
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      const { messages = [] } = error as { messages?: readonly Message[] };
      this.feedback = { kind: 'refused', messages };
      announce(refusalText(messages, this.locale));
    } finally {
      this.busy = false;
    }
  }

  async #buy(product: Product): Promise<void> {
    const variant = await this.#need(product);
    if (!variant) return;
    const { quantity, origin } = this;
    const detail = { productId: product.id, variantId: variant.id, quantity, ...(origin && { origin }) };
    // The checkout shows what went wrong.
    await this.request(new XhsBuyNowEvent(detail)).catch(() => undefined);
  }

  #save({ id: productId }: Product): void {
    const saved = !(this.#saved.value ?? false);
    void this.request(new XhsSaveProductEvent({ productId, saved })).catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-pdp': XhsPdp;
  }
}
