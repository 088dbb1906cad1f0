import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, sharedMessages } from '../../../i18n/index.js';
import { noteMessages } from '../../../i18n/note.js';
import { once } from '../../../lib/once.js';
import { priceRange } from '../../../rules/price/price-range.js';
import type { TaggedProduct } from '../../../rules/note/tagged-product.js';
import type { positionTag as Position } from './tag-places.js';

export interface ProductTagView {
  readonly tagged: TaggedProduct;
  /** The author's words for it; the product's title by default. */
  readonly label: string | undefined;
  readonly locale: string;
  readonly onTap: (event: Event) => void;
}

/**
 * A tag on a picture, drawn the same by a note and by a tag that stands alone. It is a link where the product has
 * an address, so that it leads somewhere when nothing answers the tap.
 */
export function productTagTemplate({ tagged, label, locale, onTap }: ProductTagView): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const { product, status, alternate } = tagged;
  const range = product && priceRange(product);
  const price =
    range && (range.varies ? shared.from(formatMoney(range.lowest, locale)) : formatMoney(range.lowest, locale));
  const nameless = status === 'loading' ? shared.loading : shared.unavailable;
  const name = (alternate ? product?.title : (label ?? product?.title)) ?? nameless;
  const detail = status === 'soldOut' ? shared.soldOut : status === 'missing' ? shared.unavailable : (price ?? '');
  // The words on the tag in their order, so that it can be called by them (WCAG 2.5.3).
  const words = [alternate ? `${t.alternate} ${name}` : name, name === detail ? '' : detail];
  const spoken = t.tagOf(...words.filter(Boolean));
  const content = html`<span class="tag-dot" part="tag-dot"></span
    ><span class="tag-label" part="tag-label"
      ><span class="tag-name">${alternate ? html`<i>${t.alternate}</i> ` : nothing}${name}</span>${
        detail && detail !== name ? html`<span class="tag-price">${` ${detail}`}</span>` : nothing
      }</span
    >`;
  const classes = `tag ${status === 'soldOut' || status === 'missing' ? 'muted' : status}`;
  return product?.url
    ? html`<a class=${classes} part="tag" href=${product.url} aria-label=${spoken} @click=${onTap}>${content}</a>`
    : html`<button
        class=${classes}
        part="tag"
        aria-label=${spoken}
        aria-disabled=${status === 'missing'}
        @click=${onTap}
      >
        ${content}
      </button>`;
}

const loadPlaces = once(() => import('./tag-places.js'));

/** Sends for what puts tags in their places, before there are any. */
export function prepareTags(): void {
  loadPlaces().catch(() => undefined);
}

/**
 * Puts a tag where its thing is in a picture; see `tag-places.ts`. Until that has come the tag is hidden, as it is while the
 * picture is on its way.
 */
export const positionTag: typeof Position = (tag, ...where) => {
  const { made } = loadPlaces;
  if (made) return made.positionTag(tag, ...where);
  tag.hidden = true;
  loadPlaces().then(
    ({ positionTag: position }) => position(tag, ...where),
    () => undefined,
  );
};
