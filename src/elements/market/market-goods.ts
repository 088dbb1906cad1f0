import { html, nothing, type TemplateResult } from 'lit';
import { marketMessages } from '../../i18n/market.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Product } from '../../model/index.js';
import { priceRange } from '../../rules/price-range.js';
import { isSellable } from '../../rules/tagged-product.js';
import type { ProductState } from '../../state/catalog/catalog-store.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';

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

/** Products in a row. What is not sold any more is left out; what did not load can be asked for again. */
export function goodsTemplate(view: GoodsView): TemplateResult {
  const { locale } = view;
  const all = view.productIds.map((ref) => ({ ref, state: view.product(ref) }));
  const failed = all.filter(({ state }) => state?.status === 'error').map(({ ref }) => ref);
  const shown = all.filter(({ state }) => state?.status !== 'error' && state?.status !== 'missing');
  if (failed.length === 0 && shown.length === 0) {
    return html`<p class="notice" part="notice">${messagesFor(marketMessages, locale).empty}</p>`;
  }
  return html`${
    shown.length > 0
      ? html`<ul
          class="row goods ${shown.length < 3 ? 'few' : ''}"
          aria-busy=${shown.some(({ state }) => state?.status === 'loading')}
        >
          ${shown.map(({ state }, index) => cardTemplate(view, state, index))}
        </ul>`
      : nothing
  }${failed.length > 0 ? problemTemplate(locale, () => view.onRetry(failed)) : nothing}`;
}

/** That a section did not load, with the way to ask for it again. */
export function problemTemplate(locale: string, onRetry: () => void): TemplateResult {
  const shared = messagesFor(sharedMessages, locale);
  return html`<div class="notice problem" part="notice">
    <p role="alert">${shared.loadFailed}</p>
    <button class="button" part="retry" @click=${onRetry}>${shared.retry}</button>
  </div>`;
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
