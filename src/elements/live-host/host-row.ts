import { html, nothing, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { formatMoment, messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveItem, Product, Variant } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable, type Known } from '../../rules/note/tagged-product.js';
import { findVariant } from '../../rules/product/variant-choice.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import { hostIcon } from './host-icons.js';

export interface HostRowView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly item: LiveItem;
  readonly product: Known;
  readonly presenting: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** Where the line stands at it that says where a dragged row would go. */
  readonly line: 'before' | 'after' | '';
  readonly dragged: boolean;
  /** Whether anything may be done about it. */
  readonly editable: boolean;
  /** What more can be done about it; undefined while that is folded. */
  readonly fold: TemplateResult | undefined;
  readonly onMove: (by: 1 | -1) => void;
  readonly onGrip: (event: PointerEvent) => void;
  readonly onPresent: () => void;
  readonly onFold: () => void;
}

/** An item as its host has it before her: its place, what the shop says of it, and what she can do about it. */
export function hostRowTemplate(view: HostRowView): TemplateResult {
  const { t, locale, item, product, presenting, fold, editable } = view;
  const classes = [
    presenting ? 'presenting' : '',
    item.status === 'hidden' ? 'unseen' : '',
    view.dragged ? 'dragged' : '',
    view.line,
  ].join(' ');
  const title = product?.title ?? (product === null ? messagesFor(sharedMessages, locale).unavailable : item.productId);
  const live = messagesFor(liveMessages, locale);
  return html`<li class="row ${classes}" part="item" data-item=${item.id}>
    ${editable ? moversTemplate(view, title) : nothing}
    <span
      class="picture ${editable ? 'grip' : ''}"
      title=${editable ? t.drag : nothing}
      @pointerdown=${editable ? view.onGrip : nothing}
    >
      ${thumbnailTemplate(product?.media[0], 64)}
      <span class="number" part="number"
        ><span class="visually-hidden">${live.number(item.number)}</span
        ><span aria-hidden="true">${item.number}</span></span
      >
    </span>
    <span class="words">
      <span class="title" part="item-title">${title}</span>
      ${item.label ? html`<small class="muted">${item.label}</small>` : nothing}
      <span class="facts">
        ${presenting ? html`<span class="now" part="presenting">${live.presenting}</span>` : nothing}
        ${item.status === 'on_sale' ? nothing : html`<span class="chip">${t[item.status]}</span>`}
        ${
          product
            ? figuresTemplate(product, view)
            : product === undefined
              ? html`<span class="skeleton line"></span>`
              : nothing
        }
      </span>
    </span>
    ${editable ? actsTemplate(view, title) : nothing}
    ${fold ? html`<div class="fold" id=${`fold-${item.id}`} part="fold">${fold}</div>` : nothing}
  </li>`;
}

function moversTemplate({ t, item: { number }, first, last, onMove }: HostRowView, title: string): TemplateResult {
  return html`<span class="movers">
    <button
      class="icon-button"
      part="up"
      aria-label=${t.up(number, title)}
      aria-disabled=${first}
      @click=${first ? nothing : () => onMove(-1)}
    >
      ${hostIcon('up')}
    </button>
    <button
      class="icon-button"
      part="down"
      aria-label=${t.down(number, title)}
      aria-disabled=${last}
      @click=${last ? nothing : () => onMove(1)}
    >
      ${hostIcon('down')}
    </button>
  </span>`;
}

function actsTemplate(view: HostRowView, title: string): TemplateResult {
  const { t, item, presenting, fold } = view;
  // What viewers do not see cannot be shown to them.
  const off = item.status === 'hidden' && !presenting;
  return html`<span class="acts">
    <button
      class="button ${presenting ? 'primary' : off ? '' : 'outline'}"
      part="present"
      aria-label=${(presenting ? t.stopNamed : t.presentNamed)(item.number, title)}
      aria-disabled=${off}
      @click=${off ? nothing : view.onPresent}
    >
      ${presenting ? t.stop : t.present}
    </button>
    <button
      class="button"
      part="more"
      aria-label=${t.moreNamed(item.number, title)}
      aria-expanded=${fold !== undefined}
      aria-controls=${fold ? `fold-${item.id}` : nothing}
      @click=${view.onFold}
    >
      ${t.more}
    </button>
  </span>`;
}

/** The variant whose price is shown: the one that the host means, else the only one, or the cheapest. */
export function meantVariant(item: LiveItem, product: Product): Variant | undefined {
  return item.variantId === undefined ? priceRange(product)?.variant : findVariant(product, item.variantId);
}

function figuresTemplate(product: Product, { item, locale, t }: HostRowView): TemplateResult {
  const shared = messagesFor(sharedMessages, locale);
  const variant = meantVariant(item, product);
  const range = priceRange(product);
  const { status, quantity } = variant?.availability ?? {};
  return html`${
    variant && (item.variantId !== undefined || !range?.varies)
      ? html`${priceTemplate(variant.price, locale)}${variant.comparePrice ? comparePriceTemplate(variant.comparePrice, locale) : nothing}`
      : range
        ? lowestPriceTemplate(range.lowest, locale)
        : nothing
  }${
    !isSellable(product)
      ? html`<small class="accent" part="stock">${shared.soldOut}</small>`
      : status !== undefined && quantity !== undefined
        ? html`<small class=${status === 'low_stock' ? 'accent' : 'muted'} part="stock">${t.inStock(quantity)}</small>`
        : nothing
  }${
    variant?.offer?.kind === 'flash'
      ? html`<small class="accent" part="flash"
          >${variant.offer.endsAt === undefined ? shared.flash : t.flashRuns(formatMoment(variant.offer.endsAt, locale))}</small
        >`
      : nothing
  }`;
}
