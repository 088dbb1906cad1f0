import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shopContext } from '../../runtime/shop-context.js';
import type { Shop } from '../../runtime/shop.js';
import { bindDeepLinks } from '../internal/overlay/deep-links.js';
import { loadShopMaker, shopMaker } from '../internal/shop/load-shop.js';

/**
 * Gives the elements inside it one shop: which back end it talks to, where notes come from, language, country
 * and currency. A page without one has a page-wide shop; several on one page are several shops with a cart each.
 *
 * @status stable
 * @slot - The elements that share the shop, and anything else.
 * @fires {XhsCartChangeEvent} xhs-cart-change - The back end has confirmed a cart that differs from the one before.
 * @fires {XhsAddedToCartEvent} xhs-added-to-cart - The back end has confirmed units that were added.
 * @fires {XhsOrderPlacedEvent} xhs-order-placed - An order was placed.
 * @fires {XhsWishlistChangeEvent} xhs-wishlist-change - The wish list has changed.
 * @fires {XhsErrorEvent} xhs-error - Something could not be done as asked.
 */
export class XhsProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Tells the stored data of two shops on one origin apart. `default` by default. */
  @property() name = 'default';

  /** The commerce adapter, by the name it is registered under. `embedded` by default. */
  @property() commerce = 'embedded';

  /** Where the adapter finds its shop: an address. `{locale}` in it is replaced by the language. */
  @property({ attribute: 'commerce-src' }) commerceSrc?: string;

  /** The public key that the back end asks of browsers, where it asks for one. Never one that is a secret. */
  @property({ attribute: 'commerce-key' }) commerceKey?: string;

  /** The content source, by the name it is registered under: `json`, which is the default, or `http`. */
  @property() content = 'json';

  /**
   * Where notes come from: a JSON file, or a folder when it ends in `/`, in which `{locale}` is replaced by the language;
   * with `http` the address of the API.
   */
  @property({ attribute: 'content-src' }) contentSrc?: string;

  /** Where live rooms come from, by the name that the source is registered under. `script` by default. */
  @property() live = 'script';

  /** Where the live source finds its rooms: an address. What stands there, the source says. */
  @property({ attribute: 'live-src' }) liveSrc?: string;

  /**
   * Where customer service is reached, for stores that name no address of their own. `{order}` and `{product}` in it stand
   * for what it is about; without them nothing is handed over.
   */
  @property({ attribute: 'service-url' }) serviceUrl?: string;

  /** BCP 47 language, such as `zh-CN`. The page's own by default. */
  @property() locale?: string;

  /** ISO 3166-1 country, such as `CN`, which is the default. */
  @property() country?: string;

  /** ISO 4217 currency, such as `CNY`, which is the default. */
  @property() currency?: string;

  /** Opens what `?xhs-note=`, `?xhs-product=` or `?xhs-order=` in the page's address names. */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;

  /**
   * A shop made by `createShop()`, instead of one made from the attributes. One made from the attributes is there when
   * `updateComplete` resolves; it is closed when the provider leaves the page, and made anew when it comes back; what it stored
   * is kept.
   */
  @property({ attribute: false }) shop?: Shop | undefined;

  readonly #context = new ContextProvider(this, { context: shopContext });
  /** The shop that was made from the attributes, and is ours to close. */
  #own: Shop | undefined;
  #disconnect: (() => void) | undefined;
  /** What makes shops is on its way, and so is this one. */
  #making: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#take();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect?.();
    this.#disconnect = undefined;
    // One that is only moved is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shop') || !this.hasUpdated) this.#take();
    else if (
      changed.has('commerce') ||
      changed.has('commerceSrc') ||
      changed.has('commerceKey') ||
      changed.has('content') ||
      changed.has('contentSrc') ||
      changed.has('live') ||
      changed.has('liveSrc') ||
      changed.has('serviceUrl')
    ) {
      // Another back end is another shop.
      if (this.#own && this.isConnected) this.#make();
    } else if (changed.has('locale') || changed.has('country') || changed.has('currency')) {
      this.shop?.configure({
        ...(this.locale && { locale: this.locale }),
        ...(this.country && { country: this.country }),
        ...(this.currency && { currency: this.currency }),
      });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Includes that its shop is made. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#making;
    return complete;
  }

  #take(): void {
    // Without a page around it a shop would have nobody to close it.
    if (!this.isConnected) return;
    if (!this.shop) return this.#make();
    if (this.shop !== this.#own) {
      this.#own?.dispose();
      this.#own = undefined;
    }
    this.#connect(this.shop);
  }

  #close(): void {
    if (!this.#own) return;
    this.#own.dispose();
    if (this.shop === this.#own) this.shop = undefined;
    this.#own = undefined;
  }

  #make(): void {
    const maker = shopMaker();
    if (!maker) {
      this.#making ??= loadShopMaker(this).then(() => {
        this.#making = undefined;
        // It may have been given one meanwhile, or have left.
        this.#take();
      });
      return;
    }
    this.#own?.dispose();
    this.#own = maker.shopFromPage(this, this);
    this.shop = this.#own;
    this.#connect(this.#own);
  }

  #connect(shop: Shop): void {
    if (this.#disconnect && this.#context.value === shop) return;
    this.#disconnect?.();
    const stopAnswering = shop.connect(this);
    const unbind = this.deepLinks ? bindDeepLinks(shop) : undefined;
    this.#disconnect = () => {
      stopAnswering();
      unbind?.();
    };
    if (this.#context.value !== shop) this.#context.setValue(shop);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-provider': XhsProvider;
  }
}
