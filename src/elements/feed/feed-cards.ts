import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { feedMessages } from '../../i18n/feed.js';
import { formatCount, messagesFor, sharedMessages } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { Author, Count, FeedItem, LiveRoomCard, Note, Picture } from '../../model/index.js';
import { cardTitle, coverOf } from '../../rules/list/card-size.js';
import type { MasonryPlace } from '../../rules/list/masonry.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable, type Known } from '../../rules/note/tagged-product.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { repeat } from '../internal/repeat/repeat.js';

export interface CardView {
  readonly item: FeedItem;
  readonly index: number;
  /** How many there are; -1 while that is not known. */
  readonly count: number;
  readonly locale: string;
  readonly product: (ref: string) => Known;
  /** What stands over the picture of a product that has a price for a time. */
  readonly offer: (product: Known, locale: string) => TemplateResult | typeof nothing;
  readonly onOpen: (event: Event, item: FeedItem, index: number) => void;
}

/** One card of a feed. The whole of it is the target of its link. */
export function cardTemplate(view: CardView): unknown {
  const { item, index, count, locale } = view;
  // What the shop tells of a product changes while its card stays.
  if (item.kind === 'product') return productCard(view, item.productId);
  return guard([item, index, count, locale], () =>
    item.kind === 'note' ? noteCard(view, item.note) : roomCard(view, item.room),
  );
}

/** What stands for a card of the first page, as large as it will be. */
export function skeletonTemplate(index: number): TemplateResult {
  return html`<div class="card" data-index=${index}>${skeletonParts}</div>`;
}

/** What stands for cards of the next page. One that stands elsewhere is another one: it would be seen to move. */
export function aheadTemplate(places: readonly MasonryPlace[]): unknown {
  return repeat(
    places,
    ({ top, column }) => `${top} ${column}`,
    () => html`<div class="card ahead" aria-hidden="true">${skeletonParts}</div>`,
  );
}

const skeletonParts = html`<div class="picture skeleton"></div>
  <div class="skeleton line"></div>
  <div class="skeleton line short"></div>`;

function noteCard(view: CardView, note: Note): TemplateResult {
  const { locale } = view;
  const t = messagesFor(noteMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const [disclosure] = note.disclosures;
  return frame(view, {
    title: cardTitle(note),
    name: cardTitle(note) || t.note,
    url: note.url,
    cover: coverOf(note),
    over: html`${
      note.video
        ? html`<span class="video" aria-hidden="true"></span
            ><span class="visually-hidden">${messagesFor(feedMessages, locale).video}</span>`
        : nothing
    }${
      disclosure
        ? html`<span class="corner disclosure" part="disclosure"
            >${
              disclosure.kind === 'advertisement'
                ? shared.advertisement
                : disclosure.brand
                  ? shared.partnershipWith(disclosure.brand)
                  : shared.partnership
            }</span
          >`
        : nothing
    }`,
    footer: html`${authorTemplate(note.author)}${likes(note.counts.likes, locale)}`,
  });
}

function roomCard(view: CardView, room: LiveRoomCard): TemplateResult {
  const t = messagesFor(feedMessages, view.locale);
  const states = { live: t.live, paused: t.live, scheduled: t.soon, ended: t.replay };
  return frame(view, {
    title: room.title,
    name: room.title,
    url: room.url,
    cover: room.cover,
    over: html`<span class="corner live ${room.status}" part="live">${states[room.status]}</span>`,
    footer: html`${authorTemplate(room.host)}${
      room.viewers === undefined || room.status === 'scheduled'
        ? nothing
        : html`<span class="count">${t.viewers(formatCount(room.viewers, view.locale))}</span>`
    }`,
  });
}

function productCard(view: CardView, ref: string): TemplateResult {
  const { locale } = view;
  const shared = messagesFor(sharedMessages, locale);
  const product = view.product(ref);
  const range = product ? priceRange(product) : undefined;
  const soldOut = product && !isSellable(product);
  const title = product?.title ?? (product === null ? shared.unavailable : shared.loading);
  return frame(view, {
    title,
    name: title,
    url: product?.url,
    cover: product?.media[0],
    waiting: product === undefined,
    gone: product === null,
    over: soldOut ? html`<span class="veil">${shared.soldOut}</span>` : view.offer(product, locale),
    footer: html`<span class="prices"
      >${range && (range.varies ? lowestPriceTemplate : priceTemplate)(range.lowest, locale)}${
        range && !range.varies && range.variant.comparePrice
          ? comparePriceTemplate(range.variant.comparePrice, locale)
          : nothing
      }</span
    >`,
  });
}

interface Frame {
  readonly title: string;
  /** What it is called where it shows no title. */
  readonly name: string;
  readonly url: string | undefined;
  readonly cover: Picture | undefined;
  readonly over: TemplateResult | typeof nothing;
  readonly footer: TemplateResult;
  readonly waiting?: boolean;
  readonly gone?: boolean;
}

function frame({ item, index, count, onOpen }: CardView, card: Frame): TemplateResult {
  const open = (event: Event): void => onOpen(event, item, index);
  const label = card.title ? nothing : card.name;
  const title = html`<span class="title" part="title">${card.title}</span>`;
  return html`<article
    class="card ${item.kind}"
    part="card"
    data-index=${index}
    aria-posinset=${index + 1}
    aria-setsize=${count}
    aria-label=${card.name}
  >
    <div class="picture ${card.waiting ? 'skeleton' : ''}" part="picture">
      ${
        card.cover
          ? html`<img
              src=${card.cover.url}
              width=${card.cover.width}
              height=${card.cover.height}
              alt=${card.cover.alt}
              loading=${index < 6 ? 'eager' : 'lazy'}
              decoding="async"
              draggable="false"
            />`
          : nothing
      }${card.over}
    </div>
    ${
      card.gone || (item.kind === 'live' && !card.url)
        ? html`<span class="link" tabindex="-1">${title}</span>`
        : card.url
          ? html`<a class="link" href=${card.url} aria-label=${label} @click=${open}>${title}</a>`
          : html`<button class="link" aria-label=${label} @click=${open}>${title}</button>`
    }
    <div class="footer">${card.footer}</div>
  </article>`;
}

function authorTemplate({ name, avatar }: Author): TemplateResult {
  return html`<span class="author"
    >${
      avatar
        ? html`<img class="avatar" src=${avatar.url} width="20" height="20" alt="" loading="lazy" decoding="async" />`
        : html`<span class="avatar" aria-hidden="true">${[...name][0] ?? ''}</span>`
    }<bdi>${name}</bdi></span
  >`;
}

function likes(count: Count | undefined, locale: string): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const shown = formatCount(count, locale);
  return html`<span class="count"
    >${reactionIcon('heart')}<span aria-hidden="true">${shown}</span
    ><span class="visually-hidden">${messagesFor(noteMessages, locale).likes(shown)}</span></span
  >`;
}
