import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import { noteMessages } from '../../../i18n/note.js';
import { videoMessages } from '../../../i18n/video.js';
import type { NoteTag } from '../../../model/index.js';
import { priceRange } from '../../../rules/price/price-range.js';
import type { TaggedProduct } from '../../../rules/note/tagged-product.js';
import { timecode, type VideoMoment } from '../../../rules/note/video-moments.js';
import { lowestPriceTemplate, priceTemplate } from '../price.js';
import { repeat } from '../repeat/repeat.js';
import { thumbnailTemplate } from '../thumbnail.js';

/** More at once would hide the picture. */
const mostCards = 2;

export interface ShownView {
  /** The tags of what is to be seen now, the last one first. */
  readonly tags: readonly NoteTag[];
  readonly locale: string;
  readonly tagged: (tag: NoteTag) => TaggedProduct;
  readonly onTap: (tag: NoteTag, event: Event) => void;
}

/** Cards of the products that are to be seen in the video now. */
export function shownTemplate({ tags, locale, tagged, onTap }: ShownView): TemplateResult {
  const t = messagesFor(videoMessages, locale);
  return html`<ul class="shown" part="shown" aria-label=${t.shown}>
    ${repeat(
      tags.slice(0, mostCards),
      ({ id }) => id,
      (tag) => html`<li>${card(tag, tagged(tag), locale, (event) => onTap(tag, event))}</li>`,
    )}
  </ul>`;
}

function card(tag: NoteTag, tagged: TaggedProduct, locale: string, onTap: (event: Event) => void): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  const { product, status } = tagged;
  const content = html`${thumbnailTemplate(product?.media[0], 44)}
    <span class="card-text"
      ><span class="card-title"
        >${tagged.alternate ? html`<i>${t.alternate}</i> ` : nothing}${nameOf(tag, tagged, locale)}</span
      >${priceOf(tagged, locale)}</span
    >
    <span class="card-view" aria-hidden="true">${t.view}</span>`;
  return product?.url
    ? html`<a class="card" part="card" href=${product.url} @click=${onTap}>${content}</a>`
    : html`<button class="card" part="card" aria-disabled=${status === 'missing'} @click=${onTap}>${content}</button>`;
}

export interface MomentsView {
  readonly moments: readonly VideoMoment[];
  /** The place of the one that is running; -1 for none. */
  readonly running: number;
  readonly locale: string;
  readonly tagged: (tag: NoteTag) => TaggedProduct;
  readonly onGo: (moment: VideoMoment) => void;
}

/** Chapters and products of the video, each the way to its place in it. */
export function momentsTemplate({
  moments,
  running,
  locale,
  tagged,
  onGo,
}: MomentsView): TemplateResult | typeof nothing {
  if (moments.length === 0) return nothing;
  const t = messagesFor(videoMessages, locale);
  return html`<ol class="moments" part="moments" aria-label=${t.moments}>
    ${moments.map((moment, index) => {
      const { tag, start, title } = moment;
      const product = tag && tagged(tag);
      const name = title ?? (tag && product ? nameOf(tag, product, locale) : '');
      const time = timecode(start);
      return html`<li>
        <button
          class="moment"
          part="moment"
          aria-current=${index === running}
          data-start=${start}
          @click=${() => onGo(moment)}
        >
          ${tag ? thumbnailTemplate(product?.product?.media[0], 36) : nothing}
          <span class="moment-text"
            ><span class="time">${time}</span><span class="moment-title">${name}</span
            ><span class="visually-hidden"> ${t.seeThere}</span></span
          >
        </button>
      </li>`;
    })}
  </ol>`;
}

function nameOf({ label }: NoteTag, { product, alternate, status }: TaggedProduct, locale: string): string {
  const shared = messagesFor(sharedMessages, locale);
  const nameless = status === 'loading' ? shared.loading : shared.unavailable;
  return (alternate ? product?.title : (label ?? product?.title)) ?? nameless;
}

function priceOf({ product, status }: TaggedProduct, locale: string): TemplateResult | typeof nothing {
  const shared = messagesFor(sharedMessages, locale);
  if (status === 'soldOut') return html`<span class="card-state">${shared.soldOut}</span>`;
  const range = product && priceRange(product);
  if (!range) return nothing;
  return html`<span class="card-price"
    >${(range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}</span
  >`;
}
