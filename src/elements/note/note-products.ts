import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { Product } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable } from '../../rules/note/tagged-product.js';
import { icon } from '../internal/icons/icons.js';
import { lowestPriceTemplate, priceTemplate } from '../internal/price.js';

export { noteProductsStyles } from './note-products.styles.js';

export interface NoteProductsView {
  readonly products: readonly Product[];
  readonly locale: string;
  readonly onOpen: (product: Product, position: number, event: Event) => void;
}

/** The bar under the pictures: one product to open, or a list of several to unfold. The list is drawn when it is. */
export class ProductBar {
  readonly #host: ReactiveControllerHost;
  #unfolded = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({ products, locale, onOpen }: NoteProductsView): TemplateResult | typeof nothing {
    const [first] = products;
    if (!first) return nothing;
    const t = messagesFor(noteMessages, locale);
    if (products.length === 1) {
      return html`<div class="products" part="products">${row(first, 0, locale, onOpen)}</div>`;
    }
    return html`<details class="products" part="products" @toggle=${this.#unfold}>
      <summary part="products-summary" @click=${this.#unfold}>
        <span class="thumbs"
          >${products
            .slice(0, 3)
            .map(
              ({ media: [picture] }) =>
                picture && html`<img src=${picture.url} width="40" height="40" alt="" loading="lazy" />`,
            )}</span
        >
        <bdi class="summary-text">${t.products(products.length)}</bdi>
        ${icon('chevron')}
      </summary>
      ${
        this.#unfolded
          ? html`<ul aria-label=${t.productsTitle}>
              ${products.map((product, position) => html`<li>${row(product, position, locale, onOpen)}</li>`)}
            </ul>`
          : nothing
      }
    </details>`;
  }

  /** By a tap or a key, which is heard before it opens; or by a script of the page, which is heard after. */
  readonly #unfold = (): void => {
    if (this.#unfolded) return;
    this.#unfolded = true;
    this.#host.requestUpdate();
  };
}

function row(product: Product, position: number, locale: string, onOpen: NoteProductsView['onOpen']): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const range = priceRange(product);
  const [picture] = product.media;
  return html`<button class="product" part="product" @click=${(event: Event) => onOpen(product, position, event)}>
    ${picture ? html`<img src=${picture.url} width="48" height="48" alt="" loading="lazy" />` : nothing}
    <span class="product-text">
      <span class="product-title">${product.title}</span>
      ${
        !isSellable(product)
          ? html`<span class="sold-out">${shared.soldOut}</span>`
          : range &&
            html`<span class="prices"
              >${(range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}</span
            >`
      }
    </span>
    <span class="view" aria-hidden="true">${t.view}</span>
  </button>`;
}
