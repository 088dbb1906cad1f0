import { createId } from '../lib/ids.js';
import type { KeyValueStore } from '../lib/key-value-store.js';
import type { Origin } from '../model/index.js';
import { type Touch, withOrigin } from '../rules/log/touch-list.js';
import { isVisit, type Visit, visitAt } from './visit.js';

/** What has to be known of earlier, to tell what an order came of. With consent it is kept, without it is forgotten. */
export interface AnalyticsMemory {
  /** Loads what was kept; asked again, what other tabs have kept since. Asked for with consent only. */
  open(): Promise<void>;
  visitAt(moment: number): Visit;
  /** Notes what led to a product. */
  touch(productId: string, origin: Origin, now: number): void;
  touches(productId: string): readonly Touch[];
  /** Orders and refunds that were counted. */
  readonly counted: Pick<Set<string>, 'has' | 'add'>;
  /** Drops it all, also what was kept. */
  forget(): Promise<void>;
  dispose(): void;
}

/** The most products whose touches are kept; those of the product that was touched longest ago go. */
const mostProducts = 200;
/** The most orders and refunds that are known to be counted. */
const mostCounted = 500;

const key = 'memory';

interface Kept {
  readonly visit: Visit | undefined;
  readonly touches: readonly (readonly [productId: string, touches: readonly Touch[]])[];
  readonly counted: readonly string[];
}

/** @param storage of its own: all of it is deleted when the shopper says no. */
export function createAnalyticsMemory(storage: KeyValueStore): AnalyticsMemory {
  let visit: Visit | undefined;
  let touches = new Map<string, readonly Touch[]>();
  let counted = new Set<string>();
  let isOpen = false;
  /** One more with each no: what was asked for before it is dropped when it comes. */
  let life = 0;
  let written: Promise<unknown> = Promise.resolve();
  let wanted = false;

  /** Changes of one moment are written together. Two tabs add to each other what they have counted, and what led where. */
  function keep(): void {
    if (!isOpen || wanted) return;
    wanted = true;
    written = written
      .then(async () => {
        wanted = false;
        if (!isOpen) return;
        await storage.change(key, (stored) => {
          const others = readKept(stored);
          return {
            visit: later(visit, others.visit),
            touches: [...joined(others.touches, touches)].sort(byLatest).slice(-mostProducts),
            counted: [...new Set([...others.counted, ...counted])].slice(-mostCounted),
          } satisfies Kept;
        });
      })
      .catch(() => undefined);
  }

  return {
    async open() {
      const began = life;
      // What a no before has deleted is not read any more.
      await written;
      const kept = readKept(await storage.get(key));
      if (began !== life) return;
      isOpen = true;
      visit = later(visit, kept.visit);
      touches = joined(kept.touches, touches);
      counted = new Set([...kept.counted, ...counted]);
      keep();
    },
    visitAt(moment) {
      const next = visitAt(visit, moment, createId);
      // A visit is written once a minute: what is lost of its end is nothing beside half an hour.
      const worth = next.id !== visit?.id || next.last - visit.last > 60_000;
      visit = next;
      if (worth) keep();
      return next;
    },
    touch(productId, origin, now) {
      const list = withOrigin(touches.get(productId) ?? [], origin, now);
      touches.delete(productId);
      touches.set(productId, list);
      const [oldest] = touches.keys();
      if (touches.size > mostProducts && oldest !== undefined) touches.delete(oldest);
      keep();
    },
    touches: (productId) => touches.get(productId) ?? [],
    counted: {
      has: (order) => counted.has(order),
      add(order) {
        counted.add(order);
        keep();
        return counted;
      },
    },
    async forget() {
      life += 1;
      isOpen = false;
      visit = undefined;
      touches = new Map();
      counted = new Set();
      const deleted = written.then(() => storage.delete(key));
      written = deleted.catch(() => undefined);
      await deleted;
    },
    dispose() {
      life += 1;
      isOpen = false;
      storage.close();
    },
  };
}

function later(own: Visit | undefined, other: Visit | undefined): Visit | undefined {
  return (other?.last ?? -Infinity) > (own?.last ?? -Infinity) ? other : own;
}

type Touches = ReadonlyMap<string, readonly Touch[]>;

function joined(kept: Kept['touches'], own: Touches): Map<string, readonly Touch[]> {
  const all = new Map(kept);
  for (const [productId, list] of own) {
    const both = [...(all.get(productId) ?? []), ...list];
    all.set(
      productId,
      both.reduce<readonly Touch[]>((known, each) => withOrigin(known, each, each.at), []),
    );
  }
  return all;
}

function byLatest([, one]: Kept['touches'][number], [, other]: Kept['touches'][number]): number {
  return (one.at(-1)?.at ?? 0) - (other.at(-1)?.at ?? 0);
}

function readKept(stored: unknown): Kept {
  const kept = (stored ?? {}) as { readonly [Key in keyof Kept]?: unknown };
  return {
    visit: isVisit(kept.visit) ? kept.visit : undefined,
    touches: Array.isArray(kept.touches) ? kept.touches.filter(isTouches) : [],
    counted: Array.isArray(kept.counted) ? kept.counted.filter((each) => typeof each === 'string') : [],
  };
}

function isTouches(stored: unknown): stored is Kept['touches'][number] {
  if (!Array.isArray(stored) || typeof stored[0] !== 'string' || !Array.isArray(stored[1])) return false;
  return stored[1].every((touch: unknown) => Number.isFinite((touch as Partial<Touch> | null)?.at));
}
