import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import type { Money, Note, Product } from '../../model/index.js';
import { cardTitle, coverOf } from '../../rules/list/card-size.js';
import { priceDrop } from '../../rules/price/price-drop.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable, type Known } from '../../rules/note/tagged-product.js';
import { icon } from '../internal/icons/icons.js';
import { lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import { groupButtonTemplate, groupPickerTemplate, type GroupPickerView } from './group-picker.js';

interface RowView {
  readonly locale: string;
  /** In which groups it stands; undefined until they are known. */
  readonly groups: Omit<GroupPickerView, 'title'> | undefined;
  readonly onOpen: (event: Event) => void;
  readonly onRemove: () => void;
}

export interface ProductRowView extends RowView {
  readonly id: string;
  /** Null for what is not sold any more, undefined while it is not known. */
  readonly product: Known;
  /** What it cost when it was saved. */
  readonly before: Money | undefined;
  /** The back end has a cart to put things into. */
  readonly hasCart: boolean;
  readonly busy: boolean;
  /** What the shop had to say when it was to go into the cart. */
  readonly problem: string;
  readonly onMove: (product: Product) => void;
}

/** A saved product: what it costs now, how much less that is than before, and the way into the cart. */
export function productRow(view: ProductRowView): TemplateResult {
  const { id, product, before, locale, hasCart, busy, problem } = view;
  const t = messagesFor(wishlistMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  if (product === undefined) return skeletonRow();
  const range = product ? priceRange(product) : null;
  const drop = range ? priceDrop(before, range.lowest) : undefined;
  const sellable = product !== null && isSellable(product);
  const title = product?.title ?? shared.unavailable;
  const single = product?.variants.length === 1;
  return html`<li class="row ${sellable ? '' : 'gone'}" part="product" data-id=${id}>
    <span class="thumb">${thumbnailTemplate(product?.media[0], 88)}</span>
    <div class="text">
      ${product ? linkTemplate(title, product.url, view.onOpen) : html`<span class="title">${title}</span>`}
      ${
        product && !sellable
          ? html`<span class="status" part="sold-out">${shared.soldOut}</span>`
          : range
            ? html`<span class="prices"
                >${(range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}</span
              >`
            : nothing
      }
      ${drop && sellable ? html`<span class="drop" part="price-drop">${t.drop(formatMoney(drop, locale))}</span>` : nothing}
      ${problem ? html`<span class="problem" part="message">${problem}</span>` : nothing}
    </div>
    ${
      sellable && product && hasCart
        ? html`<button
            class="button outline"
            part="move"
            aria-busy=${busy}
            aria-label=${single ? t.moveLong(title) : t.chooseLong(title)}
            @click=${() => view.onMove(product)}
          >
            ${single ? t.move : t.choose}
          </button>`
        : nothing
    }
    ${toolsTemplate(t.remove(title), title, view)}
  </li>`;
}

export interface NoteRowView extends RowView {
  readonly id: string;
  readonly note: Note;
}

/** A saved note. */
export function noteRow(view: NoteRowView): TemplateResult {
  const { id, note, locale, onOpen } = view;
  const t = messagesFor(wishlistMessages, locale);
  const title = cardTitle(note) || messagesFor(noteMessages, locale).note;
  return html`<li class="row" part="note" data-id=${id}>
    <span class="thumb">${thumbnailTemplate(coverOf(note), 88)}</span>
    <div class="text">
      ${linkTemplate(title, note.url, onOpen)}
      <span class="author"><bdi>${note.author.name}</bdi></span>
    </div>
    ${toolsTemplate(t.remove(title), title, view)}
  </li>`;
}

/** What stands for a row that is on its way, as large as it will be. */
export function skeletonRow(): TemplateResult {
  return html`<li class="row" aria-hidden="true">
    <span class="thumb skeleton"></span>
    <div class="text">
      <div class="skeleton line"></div>
      <div class="skeleton line short"></div>
    </div>
  </li>`;
}

function linkTemplate(title: string, url: string | undefined, onOpen: (event: Event) => void): TemplateResult {
  return url
    ? html`<a class="title" part="title" href=${url} @click=${onOpen}>${title}</a>`
    : html`<button class="title" part="title" @click=${onOpen}>${title}</button>`;
}

function toolsTemplate(remove: string, title: string, { groups, onRemove }: RowView): TemplateResult {
  return html`<div class="tools">
      <button class="icon-button" part="remove" aria-label=${remove} @click=${onRemove}>${icon('close')}</button>
      ${groups ? groupButtonTemplate({ ...groups, title }) : nothing}
    </div>
    ${groups ? groupPickerTemplate({ ...groups, title }) : nothing}`;
}
