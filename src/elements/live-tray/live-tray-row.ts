import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveItem, Message, Product, Variant, VariantOffer } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isAvailable, isSellable, type Known } from '../../rules/note/tagged-product.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';

export interface RowView {
  readonly item: LiveItem;
  readonly product: Known;
  readonly locale: string;
  readonly presenting: boolean;
  /** The variant that is chosen, or that the host means; undefined while one has to be chosen. */
  readonly variant: Variant | undefined;
  /** Whether the variants are there to choose from. */
  readonly unfolded: boolean;
  readonly busy: boolean;
  /** Why the last press came to nothing; undefined where it did not. */
  readonly refused: readonly Message[] | undefined;
  /** Whether the moment at which it was shown can be played. */
  readonly seekable: boolean;
  /** How a price for a time is shown. */
  readonly offer: (productId: string, offer: VariantOffer) => TemplateResult;
  readonly onOpen: () => void;
  readonly onAdd: () => void;
  readonly onUnfold: () => void;
  readonly onChoose: (variant: Variant) => void;
  readonly onSeek: () => void;
}

/** An item of the tray: its number, what it is, what it costs, what is left of it, and the way into the cart. */
export function rowTemplate(view: RowView): TemplateResult {
  const { item, product, locale, presenting } = view;
  const t = messagesFor(liveMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  if (product === undefined) {
    return html`<li class="row" part="item" aria-busy="true" data-item=${item.id}>
      <span class="picture skeleton"></span>
      <span class="words"><span class="skeleton line" role="status" aria-label=${shared.loading}></span></span>
    </li>`;
  }
  return html`<li class="row ${presenting ? 'presenting' : ''}" part="item" data-item=${item.id}>
    <span class="picture">
      ${thumbnailTemplate(product?.media[0], 88)}
      <span class="number" part="number"
        ><span class="visually-hidden">${t.number(item.number)}</span
        ><span aria-hidden="true">${item.number}</span></span
      >
    </span>
    <span class="words">
      ${presenting ? html`<span class="now" part="presenting">${t.presenting}</span>` : nothing}
      ${
        product
          ? html`<button class="title" part="title" @click=${view.onOpen}>${product.title}</button>`
          : html`<span class="title">${shared.unavailable}</span>`
      }
      ${item.label ? html`<small class="label">${item.label}</small>` : nothing}
      ${product ? figuresTemplate(product, view) : nothing}
    </span>
    ${product && view.unfolded ? variantsTemplate(product, view) : nothing}
    ${view.refused ? html`<p class="problem" part="problem" role="alert">${view.refused.map((each) => messageText(each, locale)).join(' ') || t.failed}</p>` : nothing}
  </li>`;
}

function figuresTemplate(product: Product, view: RowView): TemplateResult {
  const { locale, variant, item, seekable, offer } = view;
  const t = messagesFor(liveMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const range = priceRange(product);
  const shown = variant ?? (range?.varies ? undefined : range?.variant);
  const left = shown?.availability.status === 'low_stock' ? shown.availability.quantity : undefined;
  const priced = shown ?? range?.variant;
  return html`${priced?.offer ? offer(product.id, priced.offer) : nothing}<span class="foot">
      <span class="prices"
        >${
          shown
            ? html`${priceTemplate(shown.price, locale)}${shown.comparePrice ? comparePriceTemplate(shown.comparePrice, locale) : nothing}`
            : range
              ? lowestPriceTemplate(range.lowest, locale)
              : nothing
        }${left === undefined ? nothing : html`<small class="left" part="stock">${shared.left(left)}</small>`}</span
      >
      <span class="buttons">
        ${seekable ? html`<button class="button seek" part="seek" aria-label=${t.seenNamed(item.number)} @click=${view.onSeek}>${t.seen}</button>` : nothing}
        ${buyTemplate(product, view)}
      </span>
    </span>`;
}

/** One button through all of its states, so that who has pressed it stays where she is. */
function buyTemplate(product: Product, view: RowView): TemplateResult {
  const { item, locale, variant, unfolded, busy } = view;
  const t = messagesFor(liveMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const gone = !isSellable(product);
  const upcoming = item.status === 'upcoming';
  const choose = !variant || (!isAvailable(variant) && !unfolded);
  const off = gone || upcoming || busy || (unfolded && (!variant || !isAvailable(variant)));
  const text = gone ? shared.soldOut : upcoming ? t.upcoming : busy ? t.adding : choose && !unfolded ? t.choose : t.add;
  return html`${
      product.variants.length > 1 && !choose && !gone && !upcoming && !unfolded
        ? html`<button class="button" part="choose" aria-label=${t.chooseNamed(product.title)} @click=${view.onUnfold}>
            ${t.choose}
          </button>`
        : nothing
    }<button
      class="button ${off ? '' : 'primary'}"
      part="add"
      aria-label=${gone || upcoming || busy ? nothing : (choose && !unfolded ? t.chooseNamed : t.addNamed)(product.title)}
      aria-disabled=${off}
      aria-busy=${busy}
      aria-expanded=${choose && !gone ? unfolded : nothing}
      @click=${off ? nothing : choose && !unfolded ? view.onUnfold : view.onAdd}
    >
      ${text}
    </button>`;
}

function variantsTemplate(product: Product, view: RowView): TemplateResult {
  const { locale, variant, item } = view;
  const shared = messagesFor(sharedMessages, locale);
  return html`<fieldset class="variants" part="variants">
    <legend class="visually-hidden">${messagesFor(liveMessages, locale).which(product.title)}</legend>
    ${product.variants.map(
      (each) =>
        html`<label class="variant ${isAvailable(each) ? '' : 'gone'}" part="variant">
          <input
            type="radio"
            name=${`variant-${item.id}`}
            .checked=${each.id === variant?.id}
            ?disabled=${!isAvailable(each)}
            @change=${() => view.onChoose(each)}
          />
          <span>${each.title || product.title}</span
          >${isAvailable(each) ? nothing : html`<small>${shared.soldOut}</small>`}
        </label>`,
    )}
  </fieldset>`;
}
