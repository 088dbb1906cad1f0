import { createId } from './ids.js';
import type { KeyValueStore } from './key-value-store.js';
import type { Sleep } from './retry.js';

/** What a holder of the lock knows of its tenure. */
export interface Tenure {
  /**
   * Whether another tab has taken the lock over, judged by what is stored. To be asked in the same step as whatever
   * must not be written by two: a tab that slept too long learns it there.
   */
  lapsed(entries: ReadonlyMap<string, unknown>): boolean;
  /** Whether that is judged by a lease, which has to be read then; the browser's own locks are kept elsewhere. */
  readonly leased: boolean;
}

/** Lets one tab of an origin at a time do something. */
export interface TabLock {
  /**
   * Runs work while nobody else runs any under the same lock; waits its turn, in the order of asking where the browser
   * has locks. Rejects with the signal's reason when aborted before.
   */
  hold<T>(work: (tenure: Tenure) => Promise<T>, signal: AbortSignal): Promise<T>;
}

export interface TabLockOptions {
  /** The browser's locks; missing on plain http. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Keeps the lease where there are no locks. */
  readonly storage: KeyValueStore;
  readonly name: string;
  /** Where the lease is kept. */
  readonly leaseKey: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** A holder that has not renewed for so long is taken for dead; milliseconds. Background tabs run timers once a second. */
export const leaseTerm = 6_000;
/** How often a tab asks whether the lease is free; milliseconds. */
const poll = 150;

interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** A lock over all tabs: the browser's own, or a lease in storage where the browser has none or refuses it. */
export function tabLock(options: TabLockOptions): TabLock {
  const lease = leaseLock(options);
  const { locks, name } = options;
  let refused = !locks;
  return {
    async hold(work, signal) {
      if (!locks || refused) return lease.hold(work, signal);
      let began = false;
      try {
        return await locks.request(name, { signal }, () => {
          began = true;
          return work({ lapsed: () => false, leased: false });
        });
      } catch (error) {
        // A frame of opaque origin has locks and refuses every one.
        if (began || signal.aborted) throw error;
        refused = true;
        return lease.hold(work, signal);
      }
    },
  };
}

function leaseLock({ storage, leaseKey, now, sleep }: TabLockOptions): TabLock {
  // Within one tab a queue; the lease is for the others.
  let last: Promise<unknown> = Promise.resolve();

  /** Takes or renews the lease. @returns whether it is ours now. */
  async function take(holder: string, fresh: boolean): Promise<boolean> {
    let ours = false;
    await storage.change(leaseKey, (stored) => {
      const free = !isLease(stored) || stored.until <= now() || stored.until > now() + 2 * leaseTerm;
      ours = fresh ? free : isLease(stored) && stored.holder === holder;
      return ours ? { holder, until: now() + leaseTerm } : stored;
    });
    return ours;
  }

  async function renew(holder: string, signal: AbortSignal): Promise<void> {
    do await sleep(leaseTerm / 3, signal);
    while (await take(holder, false));
  }

  async function run<T>(work: (tenure: Tenure) => Promise<T>, signal: AbortSignal): Promise<T> {
    const holder = createId();
    while (!(await take(holder, true))) await sleep(poll * (0.5 + Math.random()), signal);
    const done = new AbortController();
    renew(holder, done.signal).catch(() => undefined);
    try {
      signal.throwIfAborted();
      return await work({
        leased: true,
        lapsed(entries) {
          const stored = entries.get(leaseKey);
          return !isLease(stored) || stored.holder !== holder;
        },
      });
    } finally {
      done.abort(new DOMException('Done', 'AbortError'));
      await storage.change(leaseKey, (stored) => (isLease(stored) && stored.holder === holder ? undefined : stored));
    }
  }

  return {
    hold(work, signal) {
      const turn = last.then(
        () => run(work, signal),
        () => run(work, signal),
      );
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function isLease(stored: unknown): stored is Lease {
  const lease = stored as Partial<Lease> | null | undefined;
  return typeof lease?.holder === 'string' && typeof lease.until === 'number';
}
