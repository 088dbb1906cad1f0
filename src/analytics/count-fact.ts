import type { AnalyticsItem } from '../model/analytics.js';
import type {
  AddedToCartDetail,
  AddToCartDetail,
  BuyNowDetail,
  CouponClaimDetail,
  LiveEnterDetail,
  NoteLoadDetail,
  OpenProductDetail,
  OrderPlacedDetail,
  ProductLoadDetail,
  SaveProductDetail,
  SearchDetail,
  SetReactionDetail,
  TagTapDetail,
} from '../events/index.js';
import type { Message, Origin } from '../model/index.js';
import { countedWords } from '../rules/typed/search-words.js';
import type { AnalyticsBus } from './bus.js';
import { contentOf, type FindProduct, itemOf, orderKey, type PlacedOrder, purchaseOf } from './items.js';
import type { AnalyticsMemory } from './memory.js';

/** Facts and requests of the page that are counted. A request counts once it has been done, where that matters. */
export const countedEvents = [
  'xhs-note-load',
  'xhs-tag-tap',
  'xhs-search',
  'xhs-open-product',
  'xhs-product-load',
  'xhs-add-to-cart',
  'xhs-buy-now',
  'xhs-added-to-cart',
  'xhs-save-product',
  'xhs-set-reaction',
  'xhs-coupon-claim',
  'xhs-order-placed',
  'xhs-live-enter',
] as const;

export interface FactCounterOptions {
  readonly bus: AnalyticsBus;
  readonly memory: AnalyticsMemory;
  readonly now: () => number;
}

export interface FactCounter {
  /**
   * Counts what an event tells, once, however many shops of the page it passes.
   * @param find knows the products of the shop, for names, categories and prices.
   */
  count(event: Event, find: FindProduct): void;
  /** Counts an order that was placed, once ever. */
  countOrder(order: PlacedOrder, find: FindProduct): void;
}

/** By a registered symbol, for two copies of the bundle. */
const counted = Symbol.for('xhs-elements/counted@1');

/** Turns what happens on a page into what is counted. One event is told of one fact alone. */
export function createFactCounter({ bus, memory, now }: FactCounterOptions): FactCounter {
  /** Who wrote the notes that were shown: a tag does not tell. */
  const authors = new Map<string, string>();
  /** What led to the product page that is open: the page itself does not tell. */
  const origins = new Map<string, Origin>();

  function led(productId: string, origin: Origin | undefined): void {
    if (!origin) return;
    origins.set(productId, origin);
    if (bus.consent !== 'denied') memory.touch(productId, origin, now());
  }

  function openLive(productId: string, origin: Origin | undefined): void {
    if (origin?.kind !== 'live' || origin.liveRoomId === undefined) return;
    const { liveRoomId, authorId, position } = origin;
    bus.track('live_item_click', {
      live_room_id: liveRoomId,
      ...(authorId !== undefined && { author_id: authorId }),
      item_id: productId,
      ...(position !== undefined && { index: position }),
    });
  }

  function countOrder(order: PlacedOrder, find: FindProduct): void {
    const { id, number, currency, lines, totals } = order;
    const placed: PlacedOrder = { id, number, currency, lines, totals };
    const at = now();
    bus.track('purchase', (visit) => purchaseOf(placed, visit, at, find, memory.touches), orderKey(order));
  }

  function valued(item: AnalyticsItem, currency: string | undefined, price: number | undefined, quantity = 1): never {
    const money = currency !== undefined && price !== undefined && { currency, value: price * quantity };
    return { items: [item], ...money } as never;
  }

  function take(event: Event, detail: unknown, find: FindProduct): void {
    switch (event.type) {
      case 'xhs-note-load': {
        const { note } = detail as NoteLoadDetail;
        return void authors.set(note.id, note.author.id);
      }
      case 'xhs-tag-tap': {
        const { tagId, noteId, productId } = detail as TagTapDetail;
        const author = noteId === undefined ? undefined : authors.get(noteId);
        return bus.track('tag_click', {
          tag_id: tagId,
          ...(noteId !== undefined && { note_id: noteId }),
          ...(author !== undefined && { author_id: author }),
          ...(productId !== undefined && { item_id: productId }),
        });
      }
      case 'xhs-search': {
        const words = countedWords((detail as SearchDetail).query);
        return words === undefined ? undefined : bus.track('search', { search_term: words });
      }
      case 'xhs-open-product': {
        const { productId, origin } = detail as OpenProductDetail;
        origins.delete(productId);
        led(productId, origin);
        return openLive(productId, origin);
      }
      case 'xhs-product-load': {
        const { product } = detail as ProductLoadDetail;
        const { price } = product.variants[0] ?? {};
        const item = { ...itemOf(product), ...contentOf(origins.get(product.id)) };
        return bus.track('view_item', valued(item, price?.currency, price?.amount));
      }
      case 'xhs-add-to-cart':
      case 'xhs-buy-now': {
        const { productId, origin } = detail as AddToCartDetail | BuyNowDetail;
        // From a product page it was tapped before; in the tray of a room this is the tap.
        const known = origins.get(productId);
        if (known?.at !== origin?.at || known?.liveRoomId !== origin?.liveRoomId) openLive(productId, origin);
        return led(productId, origin);
      }
      case 'xhs-added-to-cart': {
        const { productId, variantId, quantity, origin } = detail as AddedToCartDetail;
        const known = find(productId);
        const variant = known?.variants.find(({ id }) => id === variantId);
        const item = {
          ...(known ? itemOf(known, variant, quantity) : { item_id: productId, quantity }),
          ...contentOf(origin),
        };
        return bus.track('add_to_cart', valued(item, variant?.price.currency, variant?.price.amount, quantity));
      }
      case 'xhs-save-product': {
        const { productId, saved } = detail as SaveProductDetail;
        if (!saved) return;
        return whenDone(event, () => {
          const known = find(productId);
          const { price } = known?.variants[0] ?? {};
          bus.track(
            'add_to_wishlist',
            valued(known ? itemOf(known) : { item_id: productId }, price?.currency, price?.amount),
          );
        });
      }
      case 'xhs-set-reaction': {
        const { noteId, reaction, active } = detail as SetReactionDetail;
        const author = authors.get(noteId);
        return whenDone(event, () =>
          bus.track(reaction === 'like' ? 'note_like' : 'note_save', {
            note_id: noteId,
            ...(author !== undefined && { author_id: author }),
            active,
          }),
        );
      }
      case 'xhs-coupon-claim':
        return whenDone(event, (answer) => {
          // Whoever cannot have it is told why.
          if (!(answer as readonly Message[] | undefined)?.length) {
            bus.track('coupon_claim', { coupon_id: (detail as CouponClaimDetail).couponId });
          }
        });
      case 'xhs-order-placed':
        return countOrder((detail as OrderPlacedDetail).order, find);
      case 'xhs-live-enter': {
        const { roomId, authorId } = detail as LiveEnterDetail;
        const room = { live_room_id: roomId, ...(authorId !== undefined && { author_id: authorId }) };
        return bus.track('live_enter', room, roomId);
      }
    }
  }

  return {
    countOrder,
    count(event, find) {
      const marked = event as Event & { detail?: unknown; [counted]?: boolean };
      if (marked[counted] || typeof marked.detail !== 'object' || marked.detail === null) return;
      marked[counted] = true;
      take(event, marked.detail, find);
    },
  };
}

/** What was asked for is counted when it has been done, and not when it was refused or cancelled. */
export function whenDone(event: Event, done: (answer: unknown) => void): void {
  // Whoever answers may listen at the same place, and later: the event goes its whole way first.
  queueMicrotask(() => {
    const { promise } = event as Event & { readonly promise?: Promise<unknown> };
    promise?.then(done, () => undefined);
  });
}
