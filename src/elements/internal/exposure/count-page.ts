import type { Analytics, FindProduct } from '../../../analytics/index.js';
import type {
  NoteLoadDetail,
  OpenOrderDetail,
  OrderPlacedDetail,
  SlideChangeDetail,
  UpdateCartDetail,
} from '../../../events/index.js';
import type { Note } from '../../../model/index.js';
import { countShop, type ShopCounter } from '../../../runtime/count-shop.js';
import { knownDefaultShop } from '../../../runtime/page-default.js';
import type { Shop } from '../../../runtime/shop.js';
import type { ExposureRule } from '../../../rules/note/exposure.js';
import { watchExposure } from './watch-exposure.js';

/** A note counts as read when it was in sight for so long, or its pictures were swiped, or a tag of it was tapped. */
export const readingRule: ExposureRule = { share: 0.5, duration: 5_000 };

interface ShownNote {
  readonly note: Note;
  picture: number;
  /** It was in sight: the tags of what is turned to are seen as well. */
  seen: boolean;
  stop(): void;
}

export interface CountPageOptions {
  readonly root: Document | Element;
  readonly analytics: Analytics;
  /** Which events are handed on as they are. */
  readonly events: readonly string[];
  /** What was asked for is counted when it has been done. */
  readonly whenDone: (event: Event, done: () => void) => void;
}

/**
 * Counts what is seen and done below a root. All of it is learnt from events, so that elements need not know that they are
 * counted: a page that does not count carries none of this.
 * @returns what stops it: no listener, observer or timer is left.
 */
export function countPage({ root, analytics, events, whenDone }: CountPageOptions): () => void {
  const life = new AbortController();
  const shops = new Map<Shop, ShopCounter>();
  const shown = new Map<Element, ShownNote>();

  function shopOf(event: Event): ShopCounter | undefined {
    const [from] = event.composedPath() as readonly (EventTarget & { readonly shop?: Shop })[];
    const shop = from?.shop ?? knownDefaultShop();
    if (!shop) return undefined;
    let counter = shops.get(shop);
    if (!counter) shops.set(shop, (counter = countShop(shop, analytics)));
    return counter;
  }

  const inNote = ({ id, author }: Note) => ({ note_id: id, author_id: author.id });
  const read = (note: Note): void => analytics.track('note_read', inNote(note), note.id);

  function seeTags({ note, picture, seen }: ShownNote): void {
    if (!seen) return;
    for (const tag of note.tags) {
      if (tag.kind !== 'product' || (note.type === 'image' && tag.image !== picture)) continue;
      const item = tag.productId !== undefined && { item_id: tag.productId };
      analytics.track('tag_impression', { ...inNote(note), tag_id: tag.id, ...item }, `${note.id} ${tag.id}`);
    }
  }

  function show(element: Element, note: Note): void {
    shown.get(element)?.stop();
    const entry: ShownNote = { note, picture: 0, seen: false, stop: () => stops.forEach((stop) => stop()) };
    const stops = [
      watchExposure(element, () => {
        entry.seen = true;
        analytics.track('note_impression', inNote(note), note.id);
        seeTags(entry);
      }),
      watchExposure(element, () => read(note), readingRule),
    ];
    shown.set(element, entry);
    // What has left the page is not watched any more.
    for (const [other, { stop }] of shown) {
      if (other.isConnected) continue;
      stop();
      shown.delete(other);
    }
  }

  function take(event: Event): void {
    const counter = shopOf(event);
    const from = event.composedPath()[0] as Element;
    const { detail } = event as CustomEvent<unknown>;
    const note = shown.get(from);
    switch (event.type) {
      case 'xhs-note-load':
        show(from, (detail as NoteLoadDetail).note);
        break;
      case 'xhs-slide-change':
        if (note) {
          note.picture = (detail as SlideChangeDetail).index;
          read(note.note);
          seeTags(note);
        }
        break;
      case 'xhs-tag-tap':
        if (note) read(note.note);
        break;
      case 'xhs-share':
        whenDone(event, () => share(from));
        break;
      case 'xhs-update-cart':
        if (counter) whenDone(event, counter.removal(detail as UpdateCartDetail));
        break;
      case 'xhs-open-order':
        counter?.watchOrder(detail as OpenOrderDetail);
        break;
    }
    if (!events.includes(event.type)) return;
    const find: FindProduct = (id) => counter?.find(id);
    const bought = event.type === 'xhs-order-placed' ? (detail as OrderPlacedDetail).order.lines : [];
    const known = counter?.know(bought.map(({ productId }) => productId));
    // A payment elsewhere leads back to a page that has loaded nothing yet, and an order is told by category.
    if (known) void known.then(() => analytics.facts.count(event, find));
    else analytics.facts.count(event, find);
  }

  function share(from: Element): void {
    const { note } = shown.get(from) ?? {};
    const { product } = from as Element & { readonly product?: { readonly id: string } };
    if (note) analytics.track('share', { content_type: 'note', item_id: note.id });
    else if (product) analytics.track('share', { content_type: 'product', item_id: product.id });
  }

  const own = ['xhs-slide-change', 'xhs-share', 'xhs-update-cart', 'xhs-open-order'];
  for (const type of [...events, ...own]) root.addEventListener(type, take, { signal: life.signal });
  return () => {
    life.abort();
    for (const { stop } of shown.values()) stop();
    for (const counter of shops.values()) counter.stop();
    shown.clear();
    shops.clear();
  };
}
