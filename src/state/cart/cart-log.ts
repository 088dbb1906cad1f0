import { createId } from '../../lib/ids.js';
import type { Entries, KeyValueStore } from '../../lib/key-value-store.js';
import type { Tenure } from '../../lib/tab-lock.js';
import { format, readSnapshot, type CartHead, type Snapshot } from './log-records.js';
import { cartKey } from './lazy-cart-store.js';
import { coalesce, type Outcome, type PendingOperation } from './pending.js';

/** What is written down in one step, all of it or nothing. */
export interface LogEntry {
  readonly head?: CartHead;
  /** Puts operations before all others. */
  readonly first?: readonly PendingOperation[];
  /** Puts an operation after all others. */
  readonly last?: PendingOperation;
  /** Operations as they now stand. */
  readonly changed?: readonly PendingOperation[];
  /** Outcomes; the operations that they name leave the log. */
  readonly outcomes?: readonly Outcome[];
}

/** Another tab has taken the lock over: what this one was about to write must not be written. */
export class TenureLapsed extends Error {
  override readonly name = 'TenureLapsed';
}

/** The scopes of all carts of which something is stored. */
export async function rememberedCarts(storage: KeyValueStore): Promise<string[]> {
  const keys = await storage.keys('cart:');
  return [...new Set(keys.flatMap((key) => /^cart:(.+):(?:head|op:[\d~]+)$/.exec(key)?.[1] ?? []))];
}

/** Outcomes are kept for so many operations, and for so long in milliseconds. */
const kept = { count: 60, age: 10 * 60_000 };

/**
 * The log of a cart, which all tabs share. Each operation has a key of its own, in the order of asking; every write is
 * one step of the storage, so that no tab writes over what another one has written meanwhile. The reference of the
 * cart is a bearer secret: it is kept here and nowhere else.
 */
export class CartLog {
  readonly #storage: KeyValueStore;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor(storage: KeyValueStore, scope: string, now: () => number) {
    this.#storage = storage;
    this.#prefix = cartKey(scope);
    this.#now = now;
  }

  /** The key of the lease, beside the rest so that a lapsed tenure is noticed in the step that writes. */
  get leaseKey(): string {
    return `${this.#prefix}lease`;
  }

  async read(): Promise<Snapshot> {
    return readSnapshot(this.#prefix, await this.#storage.entries(this.#prefix));
  }

  /**
   * Appends operations, or folds each into the last one where that is of the same tab and still waits. Resolves once
   * they would survive a crash.
   * @returns the id that each is filed under.
   */
  async append(operations: readonly PendingOperation[]): Promise<{ snapshot: Snapshot; filed: Map<string, string> }> {
    const filed = new Map<string, string>();
    const snapshot = await this.#write(this.#stamp, (entries, known) => {
      filed.clear();
      const changes = new Map<string, unknown>();
      const present = new Map(known.operations.map((operation) => [operation.id, operation]));
      let last = known.operations.at(-1);
      let lastKey = last && this.#keyOf(entries, last.id);
      let count = known.clock?.count ?? 0;
      for (const operation of operations) {
        if (present.has(operation.id)) continue;
        const folded = last && lastKey && coalesce(last, operation);
        if (folded && lastKey) {
          last = folded;
        } else {
          lastKey = this.#key('op:', (count += 1));
          last = operation;
        }
        changes.set(lastKey, last);
        filed.set(operation.id, last.id);
      }
      return { changes, count };
    });
    return { snapshot, filed };
  }

  /**
   * Takes the first operation, and settles for good how it is sent: later tries are the same, whoever makes them.
   * @param settle says how; null leaves it as it is.
   * @throws TenureLapsed
   */
  async take(
    tenure: Tenure,
    settle: (operation: PendingOperation, head: CartHead) => PendingOperation | null,
  ): Promise<Snapshot> {
    return this.#write(this.#stampUnder(tenure), (entries, { operations: [operation], head }) => {
      this.#guard(tenure, entries);
      const settled = operation && !operation.sent ? settle(operation, head) : null;
      const key = settled && this.#keyOf(entries, settled.id);
      return { changes: key ? [[key, settled]] : [] };
    });
  }

  /** Writes what has come of something. @throws TenureLapsed */
  async commit(tenure: Tenure, make: (snapshot: Snapshot) => LogEntry): Promise<Snapshot> {
    return this.#write(this.#stampUnder(tenure), (entries, snapshot) => {
      this.#guard(tenure, entries);
      const { head, first = [], last, changed = [], outcomes = [] } = make(snapshot);
      const changes = new Map<string, unknown>();
      let count = (snapshot.clock?.count ?? 0) + 1;
      if (head) changes.set(`${this.#prefix}head`, { format, ...head });
      for (const operation of changed) {
        const key = this.#keyOf(entries, operation.id);
        if (key) changes.set(key, operation);
      }
      for (const outcome of outcomes) {
        const key = this.#keyOf(entries, outcome.id);
        if (key) changes.set(key, undefined);
        changes.set(this.#key('done:', (count += 1)), outcome);
      }
      if (first.length > 0) {
        const before = this.#beforeAll(entries, count);
        for (const [place, operation] of first.entries()) changes.set(`${before}~${this.#pad(place)}`, operation);
      }
      if (last) changes.set(this.#key('op:', (count += 1)), last);
      for (const key of this.#stale(snapshot)) changes.set(key, undefined);
      return { changes, count };
    });
  }

  /** Puts back what this tab knows after the storage was cleared, unless another tab has done so. */
  async restore(head: CartHead, operations: readonly PendingOperation[]): Promise<Snapshot> {
    const { snapshot } = await this.append(operations);
    if (snapshot.head.ref !== null || head.ref === null) return snapshot;
    return this.#write(undefined, (_, { head: present }) => ({
      changes: present.ref === null ? [[`${this.#prefix}head`, { format, ...head }]] : [],
    }));
  }

  async #write(
    stamp: string | undefined,
    make: (entries: Entries, snapshot: Snapshot) => { changes: Iterable<readonly [string, unknown]>; count?: number },
  ): Promise<Snapshot> {
    const prefix = this.#prefix;
    let unchanged: Snapshot | null = null;
    const entries = await this.#storage.update(
      prefix,
      (before) => {
        const snapshot = readSnapshot(prefix, before);
        const { changes, count } = make(before, snapshot);
        const all = [...changes];
        unchanged = all.length === 0 ? snapshot : null;
        if (unchanged) return [];
        const { epoch = createId(), count: then = 0 } = snapshot.clock ?? {};
        // Records that nobody can read would be counted as news each time.
        for (const key of snapshot.corrupt) all.unshift([prefix + key, undefined]);
        return [...all, [this.#stamp, { epoch, count: Math.max(then + 1, count ?? 0) }]];
      },
      stamp,
    );
    return unchanged ?? readSnapshot(prefix, entries);
  }

  /** It is written in every step: where it is as this tab wrote it last, nobody has written anything since. */
  get #stamp(): string {
    return `${this.#prefix}clock`;
  }

  /** A lease is renewed without it, and has to be read in the step that depends on it. */
  #stampUnder({ leased }: Tenure): string | undefined {
    return leased ? undefined : this.#stamp;
  }

  #guard(tenure: Tenure, entries: Entries): void {
    if (tenure.lapsed(entries)) throw new TenureLapsed('Another tab has taken over');
  }

  #stale({ outcomes }: Snapshot): string[] {
    const since = this.#now() - kept.age;
    return outcomes
      .filter(([, { at }], place) => at < since || place < outcomes.length - kept.count)
      .map(([count]) => this.#key('done:', count));
  }

  #keyOf(entries: Entries, id: string): string | undefined {
    return this.#keys(entries, 'op:').find((key) => (entries.get(key) as { id?: unknown } | null)?.id === id);
  }

  /** A key that sorts right before those of all operations. */
  #beforeAll(entries: Entries, count: number): string {
    const [first] = this.#keys(entries, 'op:');
    const number = first ? Number.parseInt(first.slice(`${this.#prefix}op:`.length), 10) - 1 : count;
    return this.#key('op:', number);
  }

  #keys(entries: Entries, kind: string): string[] {
    const start = this.#prefix + kind;
    return [...entries.keys()].filter((key) => key.startsWith(start)).sort();
  }

  #key(kind: string, count: number): string {
    return `${this.#prefix}${kind}${this.#pad(count)}`;
  }

  #pad(count: number): string {
    return String(count).padStart(12, '0');
  }
}
