import { atom, onMount } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { SeenPage } from '../../lib/page-seen.js';
import { openTabHints } from '../../lib/tab-hints.js';
import type { Money } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import type { CatalogStore } from '../catalog/catalog-store.js';
import { reactionKeys as reactions } from '../content/reactions.js';
import { createWishlistGroups } from './create-wishlist-groups.js';
import { guestMarks } from './guest-marks.js';
import type { SavedStore } from './saved-store.js';

const noteTimes = 'saved-note:';
const prices = 'saved-price:';
/** How long what was removed can be brought back as it was, in milliseconds. */
const patience = 60_000;

export interface SavedStoreOptions extends SeenPage {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly catalog: CatalogStore;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  readonly now: () => number;
  /** Opens a channel between the tabs of an origin. Without one the others see a change when they next ask. */
  readonly channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** Keeps the channels of two shops on one origin apart. */
  readonly name?: string;
}

/** Makes what {@link SavedStore} tells of. All but the groups stays on this device. */
export function createSavedStore(options: SavedStoreOptions): SavedStore {
  const { catalog, context, storage, now } = options;
  const groups = createWishlistGroups(options);
  const $notes = atom<readonly string[] | null>(null);
  const marks = guestMarks(storage, 'guest-notes');
  const $prices = atom<ReadonlyMap<string, Money>>(new Map());
  let read: Promise<void> | undefined;
  /** Counts the customers: what was read of one who has left is not shown to the next. */
  let visit = 0;
  /** What was removed a moment ago: brought back, it was saved when it was saved first. */
  const removed = new Map<string, { readonly price: Money; readonly at: number }>();

  const load = async (): Promise<void> => {
    const asked = visit;
    const [reacted, times, cost] = await Promise.all([reactions, noteTimes, prices].map((at) => storage.entries(at)));
    if (asked !== visit) return;
    const savedAt = (id: string): number => Number(times?.get(noteTimes + id)) || 0;
    const notes = [...(reacted ?? [])].flatMap(([key, value]) => (isSaved(value) ? [key.slice(reactions.length)] : []));
    $notes.set(notes.sort((a, b) => savedAt(b) - savedAt(a)));
    const known = [...(cost ?? [])].flatMap(([key, value]): [string, Money][] =>
      isMoney(value) ? [[key.slice(prices.length), value]] : [],
    );
    // What was seen meanwhile is older than what another tab writes now.
    $prices.set(new Map([...known, ...$prices.get()]));
  };
  const ready = (): Promise<void> => (read ??= load());
  const readAgain = (): void => void (read &&= load());
  const hints = openTabHints(options.channel, `saved-notes:${options.name ?? ''}`, readAgain, options);
  for (const $each of [$notes, $prices]) onMount($each, () => void ready());

  const keepPrice = async (productId: string): Promise<void> => {
    await ready();
    const before = removed.get(productId);
    const product = catalog.known(productId);
    const lowest = before && now() - before.at < patience ? before.price : product && priceRange(product)?.lowest;
    if (!lowest || $prices.get().has(productId)) return;
    const { amount, currency } = lowest;
    $prices.set(new Map($prices.get()).set(productId, { amount, currency }));
    await storage.set(prices + productId, { amount, currency });
  };

  const forget = async (prefix: string): Promise<void> => {
    await Promise.all((await storage.keys(prefix)).map((key) => storage.delete(key)));
  };

  return {
    $notes,
    $prices,
    $groups: groups.$groups,
    changeGroups: groups.change,
    settled: async () => void (await Promise.all([ready(), groups.load()])),
    async note(noteId, saved) {
      await ready();
      const others = ($notes.get() ?? []).filter((id) => id !== noteId);
      $notes.set(saved ? [noteId, ...others] : others);
      if (saved) await storage.set(noteTimes + noteId, now());
      else await storage.delete(noteTimes + noteId);
      if (context().customer === null) await marks.mark(noteId, saved);
      hints.tell();
    },
    async product(productId, saved) {
      await ready();
      const left = new Map($prices.get());
      const price = left.get(productId);
      if (saved) await keepPrice(productId);
      else {
        if (price) removed.set(productId, { price, at: now() });
        left.delete(productId);
        $prices.set(left);
        await storage.delete(prices + productId);
      }
    },
    see(productIds) {
      for (const id of productIds) void keepPrice(id);
    },
    reset(customerLeft) {
      groups.reset(customerLeft);
      if (!customerLeft) return;
      visit += 1;
      $notes.set([]);
      $prices.set(new Map());
      removed.clear();
      void Promise.all([forget(noteTimes), forget(prices)]);
    },
    dispose() {
      hints.close();
      groups.dispose();
    },
  };
}

function isSaved(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { save?: unknown }).save === true;
}

function isMoney(value: unknown): value is Money {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, currency } = value as Partial<Money>;
  return Number.isSafeInteger(amount) && typeof currency === 'string';
}
