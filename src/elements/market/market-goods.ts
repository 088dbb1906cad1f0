import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Product } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable } from '../../rules/note/tagged-product.js';
import type { ProductState } from '../../state/catalog/catalog-store.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { rowTemplate } from './market-row.js';

export interface GoodsView {
  readonly productIds: readonly string[];
  readonly locale: string;
  /** What is known of a product; undefined while it is not asked for, since the section is far from what is seen. */
  readonly product: (ref: string) => ProductState | undefined;
  /** What stands over the picture of a product that has a price for a time. */
  readonly offer: (product: Product, locale: string) => TemplateResult | typeof nothing;
  /** Says how many are left, where the shop tells. */
  readonly counted: boolean;
  readonly onOpen: (event: Event, product: Product, position: number) => void;
  readonly onRetry: (refs: readonly string[]) => void;
}

/** Products in a row. */
export function goodsTemplate(view: GoodsView): TemplateResult {
  const { productIds, product: state, locale, onRetry } = view;
  const item = (each: ProductState | undefined, index: number): TemplateResult => cardTemplate(view, each, index);
  return rowTemplate({ kind: 'goods', refs: productIds, locale, state, item, onRetry });
}

function cardTemplate(view: GoodsView, state: ProductState | undefined, index: number): TemplateResult {
  if (state?.status !== 'ready') {
    const waiting = state ? 'skeleton' : '';
    return html`<li class="card">
      <div class="picture ${waiting}"></div>
      <div class="words"></div>
    </li>`;
  }
  const { product } = state;
  const { locale } = view;
  const shared = messagesFor(sharedMessages, locale);
  const range = priceRange(product);
  const variant = range?.variant;
  const left = view.counted ? variant?.availability.quantity : undefined;
  const soldOut = !isSellable(product);
  const open = (event: Event): void => view.onOpen(event, product, index);
  const [picture] = product.media;
  return html`<li class="card ${soldOut ? 'sold-out' : ''}" part="card">
    <div class="picture" part="picture">
      ${
        picture
          ? html`<img
              src=${picture.url}
              width=${picture.width}
              height=${picture.height}
              alt=${picture.alt}
              loading="lazy"
              decoding="async"
            />`
          : nothing
      }${soldOut ? html`<span class="veil">${shared.soldOut}</span>` : view.offer(product, locale)}
    </div>
    <div class="words">
      ${
        product.url
          ? html`<a class="link" part="title" href=${product.url} @click=${open}>${product.title}</a>`
          : html`<button class="link" part="title" @click=${open}>${product.title}</button>`
      }
      <span class="prices">${range && (range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}</span>
      <span class="beside"
        >${
          left !== undefined && !soldOut
            ? html`<span class="left" part="left">${shared.left(left)}</span>`
            : variant?.comparePrice && !range?.varies
              ? comparePriceTemplate(variant.comparePrice, locale)
              : nothing
        }</span
      >
    </div>
  </li>`;
}
