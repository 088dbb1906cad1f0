import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import { priceRange } from '../../rules/price-range.js';
import { type ObjectFit, placePoint, placeTag } from '../../rules/tag-geometry.js';
import type { TaggedProduct } from '../../rules/tagged-product.js';

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
  const spoken = [t.tagOf(alternate ? `${t.alternate} ${name}` : name), name === detail ? '' : detail]
    .filter(Boolean)
    .join(', ');
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

/** Measures for one tag, and answers what puts it in its place. */
const waiting = new Map<HTMLElement, () => () => void>();

/**
 * Puts a tag where its thing is in a picture, whatever the picture's crop. Hidden while the picture has no size and
 * where the crop has cut its thing away. Done as soon as whatever runs now has ended, for all tags of the page at once:
 * a page that is measured and changed by turns is laid out again for every tag.
 * @param point 0..1 of the natural picture.
 */
export function positionTag(
  tag: HTMLElement,
  picture: HTMLImageElement,
  point: { readonly x: number; readonly y: number },
  natural: { readonly width: number; readonly height: number },
  direction: 'start' | 'end' | 'auto',
): void {
  if (waiting.size === 0) queueMicrotask(placeAll);
  waiting.set(tag, () => {
    const style = getComputedStyle(picture);
    const box = { width: picture.clientWidth, height: picture.clientHeight };
    const placed = placePoint(point, {
      natural,
      box,
      fit: style.objectFit as ObjectFit,
      position: style.objectPosition,
    });
    const place = placeTag(placed, { box, direction, rightToLeft: style.direction === 'rtl' });
    return () => {
      tag.hidden = box.width === 0 || !placed.visible;
      if (tag.dataset['side'] !== place.side) tag.dataset['side'] = place.side;
      for (const side of ['x', 'y', 'room'] as const) {
        const value = `${place[side]}px`;
        if (tag.style.getPropertyValue(`--_${side}`) !== value) tag.style.setProperty(`--_${side}`, value);
      }
    };
  });
}

function placeAll(): void {
  const moves = [...waiting.values()].map((measure) => measure());
  waiting.clear();
  for (const move of moves) move();
}
