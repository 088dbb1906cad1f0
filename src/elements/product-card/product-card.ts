import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsAddToCartEvent, XhsOpenProductEvent } from '../../events/index.js';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Message, Origin, Product } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable } from '../../rules/note/tagged-product.js';
import { announce } from '../internal/announcer.js';
import { cardStyles } from '../internal/card.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { shopIcon } from '../internal/icons/shop-icons.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { leadTo } from '../internal/lead-to.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { productCardStyles } from './product-card.styles.js';

/**
 * A product in a list: picture, two lines of title, price, and a button that adds it. A product of several variants
 * opens its page instead, where one is chosen.
 *
 * @status stable
 * @slot - What is shown before and without the script: a link with a picture.
 * @fires {XhsOpenProductEvent} xhs-open-product - The product is to be shown. Cancelable.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - One unit is to go into the cart. Cancelable.
 * @csspart card - The whole card.
 * @csspart picture - The picture.
 * @csspart title - The title.
 * @csspart price - The price.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart offer - That it is a price for a time, with what is left of it on the last day, and how many one gets.
 * @csspart add - The button that adds it.
 * @csspart message - What the shop had to say when it was added.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The product is on its way.
 * @cssstate sold-out - Nothing of it can be bought.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsProductCard extends XhsElement {
  static override styles = [theme, controls, cardStyles, productCardStyles];

  /** Id or handle of the product. */
  @property({ attribute: 'product-id' }) productId?: string;

  /** What a list says about where its products are shown; `{ kind: 'page' }` by default. */
  @property({ attribute: false }) origin: Origin = { kind: 'page' };

  @state() private busy = false;
  /** What came of adding it, where it was not added. */
  @state() private refused: readonly Message[] | 'failed' = [];

  readonly #product = new StoreController(this, () =>
    this.productId ? this.shop?.catalog.product(this.productId) : undefined,
  );

  /** Most products have no price for a time. */
  readonly #offer = new DeferredPart(this, async () => {
    const { CardOffer, cardOfferStyles } = await import('./card-offer.js');
    return { part: new CardOffer(this), styles: [cardOfferStyles] };
  });

  /** The product shown; undefined until it is loaded. */
  get product(): Product | undefined {
    const found = this.#product.value;
    return found?.status === 'ready' ? found.product : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was said of the product before is not true of another.
    if (changed.has('productId')) this.refused = [];
    const { product } = this;
    this.setState('loading', this.#product.value?.status === 'loading');
    this.setState('sold-out', !!product && !isSellable(product));
  }

  protected override render(): TemplateResult {
    // It stays where a failure goes, and has the focus of its button.
    return html`<div class="whole">${this.#renderFound()}</div>`;
  }

  #renderFound(): TemplateResult {
    const shared = messagesFor(sharedMessages, this.locale);
    const found = this.#product.value;
    switch (found?.status) {
      case 'ready':
        return this.#renderCard(found.product);
      case 'missing':
        return html`<div class="card gone" part="card">
          <div class="picture"></div>
          <p>${shared.unavailable}</p>
        </div>`;
      case 'error':
        return html`<div class="card gone" part="card">
          <p>${shared.loadFailed}</p>
          <button class="button" part="retry" @click=${() => this.#retry()}>${shared.retry}</button>
        </div>`;
      default:
        return this.childElementCount > 0
          ? html`<slot></slot>`
          : html`<div class="card" part="card" role="status" aria-label=${shared.loading}>
              <div class="picture skeleton"></div>
              <div class="skeleton line"></div>
              <div class="skeleton line short"></div>
            </div>`;
    }
  }

  #renderCard(product: Product): TemplateResult {
    const { locale } = this;
    const t = messagesFor(pdpMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    const range = priceRange(product);
    const offer = range?.variant.offer;
    const [picture] = product.media;
    const soldOut = !isSellable(product);
    const open = (event: Event): void => this.#open(event, product);
    return html`<article class="card" part="card">
      <div class="picture">
        ${
          picture
            ? html`<img
                part="picture"
                src=${picture.url}
                width=${picture.width}
                height=${picture.height}
                alt=${picture.alt}
                loading="lazy"
              />`
            : nothing
        }
        ${soldOut ? html`<span class="veil">${shared.soldOut}</span>` : nothing}
      </div>
      <h3 part="title">
        ${
          product.url
            ? html`<a class="link" href=${product.url} @click=${open}>${product.title}</a>`
            : html`<button class="link" @click=${open}>${product.title}</button>`
        }
      </h3>
      ${offer && !soldOut ? (this.#offer.part?.render(product.id, offer, locale) ?? nothing) : nothing}
      <div class="row">
        <span class="prices"
          >${range && (range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}${
            range && !range.varies && range.variant.comparePrice
              ? comparePriceTemplate(range.variant.comparePrice, locale)
              : nothing
          }</span
        >
        ${
          soldOut || this.shop?.$capabilities.get()?.cart === 'none'
            ? nothing
            : html`<button
                class="add"
                part="add"
                aria-label=${t.quickAdd(product.title)}
                aria-busy=${this.busy}
                @click=${() => void this.#add(product)}
              >
                ${shopIcon('plus')}
              </button>`
        }
      </div>
      ${this.#said().map((text) => html`<p class="message" part="message">${text}</p>`)}
    </article>`;
  }

  #retry(): void {
    leadTo(this.renderRoot.querySelector<HTMLElement>('.whole'));
    if (this.productId) this.shop?.catalog.retry(this.productId);
  }

  #open(event: Event, product: Product): void {
    void askOrFollow(this, event, new XhsOpenProductEvent({ productId: product.id, origin: this.origin }));
  }

  /** What is to be said of its not being added. */
  #said(): readonly string[] {
    const { refused, locale } = this;
    if (refused === 'failed') return [messagesFor(pdpMessages, locale).failed];
    return refused.map((message) => messageText(message, locale));
  }

  async #add(product: Product): Promise<void> {
    if (this.busy) return;
    const asked = this.productId;
    const [only, ...others] = product.variants;
    this.busy = true;
    this.refused = [];
    try {
      const variantId = others.length === 0 ? only?.id : undefined;
      const detail = { productId: product.id, origin: this.origin, ...(variantId && { variantId }) };
      const answered = await this.request(new XhsAddToCartEvent(detail));
      if (answered !== false && variantId) {
        announce(messagesFor(sharedMessages, this.locale).addedToCart(product.title));
      }
    } catch (error) {
      const { name, messages = [] } = (error ?? {}) as { name?: string; messages?: readonly Message[] };
      if (name === 'AbortError' || this.productId !== asked) return;
      this.refused = messages.length > 0 ? messages : 'failed';
      for (const text of this.#said()) announce(text);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-product-card': XhsProductCard;
  }
}
