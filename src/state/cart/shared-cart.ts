import type { CartGoneReason } from '../../commerce/adapter.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { Sleep } from '../../lib/retry.js';
import { openTabHints, type TabHints } from '../../lib/tab-hints.js';
import { tabLock, type TabLock, type Tenure } from '../../lib/tab-lock.js';
import type { Cart, CartRef, Message } from '../../model/index.js';
import { CartError } from './cart-error.js';
import { CartLog, TenureLapsed } from './cart-log.js';
import { CartQueue, Unconfirmed } from './cart-queue.js';
import type { CartSender } from './cart-sender.js';
import type { Customer, KnownCustomers } from '../known-customers.js';
import { cartKey } from './lazy-cart-store.js';
import { emptyHead, type CartHead, type LogClock, type Snapshot } from './log-records.js';
import { OwnOperations } from './own-operations.js';
import type { Outcome, PendingOperation } from './pending.js';

export interface SharedCartOptions {
  readonly storage: KeyValueStore;
  /** Tells this cart's records apart: adapter, shop and market. */
  readonly scope: string;
  /** This tab, told apart from all others. */
  readonly tab: string;
  readonly sender: CartSender;
  readonly customers: KnownCustomers;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly channel: ((name: string) => BroadcastChannel | undefined) | undefined;
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Told whenever anything of the cart is another than before. */
  readonly onChange: () => void;
  /** Null where its customer has left, and nobody has put anything in since. */
  readonly onConfirmed: (cart: Cart | null) => void;
  /** Told what came of an operation of this tab. */
  readonly onOutcome: (outcome: Outcome, operation: PendingOperation | undefined) => void;
  readonly onRebuilt: (reason: CartGoneReason) => void;
  /** Told once each. */
  readonly onStorage: (what: 'cleared' | 'corrupt') => void;
}

/** It is asked again after so many milliseconds what could not be found out. */
const pause = 60_000;

/**
 * This tab's part in a cart that all tabs share: it writes its operations into the log, carries out what the log holds
 * when it has the lock, and knows how the log stands.
 *
 * Owns the order and the durability of operations. Does not know elements, or how a cart is shown.
 */
export class SharedCart {
  readonly #options: SharedCartOptions;
  readonly #life = new AbortController();
  readonly #log: CartLog;
  readonly #lock: TabLock;
  readonly #queue: CartQueue;
  readonly #hints: TabHints;
  #clock: LogClock | null = null;
  #head: CartHead = emptyHead;
  #logged: readonly PendingOperation[] = [];
  /** Asked for, and not yet written down. */
  #unlogged: PendingOperation[] = [];
  readonly #own = new OwnOperations();
  #lastOutcome = 0;
  #writing: Promise<void> | null = null;
  #running: Promise<void> | null = null;
  #reading: Promise<void> | null = null;
  /** What could not be found out is asked again after a while. */
  #isToAsk = false;
  /** Something may have been written since the last reading began. */
  #unread = false;
  readonly #told = new Set<string>();
  #loaded = false;
  /** Which cart was told of last. */
  #version = '';

  constructor(options: SharedCartOptions) {
    const { storage, scope, now, sleep, locks, channel, sender, tab, onRebuilt } = options;
    this.#options = options;
    this.#log = new CartLog(storage, scope, now);
    const name = cartKey(scope);
    this.#lock = tabLock({ locks, storage, name, leaseKey: this.#log.leaseKey, now, sleep });
    this.#hints = openTabHints(channel, name, () => void this.read().catch(() => undefined));
    this.#queue = new CartQueue({
      log: this.#log,
      sender,
      tab,
      signal: this.#life.signal,
      asker: (operations) => this.#askerOf(operations),
      now,
      onSnapshot: (snapshot, written) => this.#adopt(snapshot, written),
      onRebuilt,
    });
  }

  get head(): CartHead {
    return this.#head;
  }

  /** Everything that was asked for and is not confirmed, in its order, of all tabs. */
  get pending(): readonly PendingOperation[] {
    const unlogged = this.#unlogged.filter(({ id }) => !this.#logged.some((each) => each.id === id));
    return [...this.#logged, ...unlogged];
  }

  /** Reads the log, and goes on with what is in it. */
  async read(): Promise<void> {
    await this.#look();
    if (this.#logged.length > 0) this.#start();
  }

  #look(): Promise<void> {
    this.#unread = true;
    this.#reading ??= this.#readAll();
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    try {
      while (this.#unread) {
        this.#unread = false;
        this.#adopt(await this.#log.read(), false);
        this.#loaded = true;
      }
    } finally {
      this.#reading = null;
    }
  }

  /** Asks for something. Resolves with its outcome, whichever tab carries it out; rejects when this cart was closed. */
  ask(operation: PendingOperation): Promise<void> {
    const { signal } = this.#life;
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const outcome = this.#own.outcomeOf(operation.id);
    this.#unlogged.push(operation);
    this.#options.onChange();
    this.#writing ??= this.#write();
    return outcome;
  }

  /** Carries out what is in the log. Resolves when nothing of it is left. */
  run(): Promise<void> {
    this.#running ??= this.#drain();
    return this.#running;
  }

  /** Resolves when nothing is pending any more, in any tab. */
  async settled(): Promise<void> {
    while (this.pending.length > 0 && !this.#life.signal.aborted) {
      await this.#writing;
      await this.run();
    }
  }

  /** Asks the back end for the cart. @returns what was said beside it. */
  async refresh(): Promise<readonly Message[]> {
    await this.#writing;
    if (this.#head.ref === null) await this.#look();
    if (this.#head.ref === null && this.#logged.length === 0) return [];
    return this.#hold((tenure) => this.#queue.refresh(tenure));
  }

  /** The reference of the cart; opens one where there is none. */
  async ref(): Promise<CartRef> {
    await this.settled();
    if (this.#head.ref === null) {
      await this.#hold(async (tenure) => {
        await this.#queue.drain(tenure);
        if (this.#head.ref === null) await this.#queue.open(tenure);
      });
    }
    if (this.#head.ref === null) throw new Error('The back end gave no cart');
    return this.#head.ref;
  }

  dispose(): void {
    this.#life.abort(new DOMException('The shop was closed', 'AbortError'));
    this.#hints.close();
    this.#own.clear(this.#life.signal.reason);
  }

  async #write(): Promise<void> {
    // What is asked for in the same turn is written in the same step.
    await Promise.resolve();
    while (this.#unlogged.length > 0 && !this.#life.signal.aborted) {
      const batch = [...this.#unlogged];
      try {
        const { snapshot, filed } = await this.#log.append(batch);
        this.#unlogged = this.#unlogged.slice(batch.length);
        for (const { id } of batch) this.#own.file(id, filed.get(id) ?? id, snapshot.operations);
        this.#adopt(snapshot, true);
        // Unless the storage was cleared: then the log as this tab knows it is not yet the one that was written.
        if (this.#clock) this.#own.forget(this.#logged);
      } catch (error) {
        this.#unlogged = this.#unlogged.slice(batch.length);
        for (const { id } of batch) this.#own.settle(id, error);
        this.#options.onChange();
      }
      this.#start();
    }
    // In the step in which nothing was left: what is asked for in the next one is not to wait for this.
    this.#writing = null;
  }

  #start(): void {
    this.run().catch((error: unknown) => {
      if (error instanceof Unconfirmed) void this.#askAgain().catch(() => undefined);
    });
  }

  /** Asks by itself what could not be found out. */
  async #askAgain(): Promise<void> {
    if (this.#isToAsk) return;
    this.#isToAsk = true;
    await this.#options.sleep(pause, this.#life.signal);
    this.#isToAsk = false;
    if (this.#logged.length > 0) this.#start();
  }

  async #drain(): Promise<void> {
    // As in writing: nobody may find it running that has stopped looking.
    await Promise.resolve();
    try {
      while (this.#logged.length > 0 && !this.#life.signal.aborted) {
        await this.#hold((tenure) => this.#queue.drain(tenure));
      }
    } catch (error) {
      if (!this.#life.signal.aborted) throw error;
    } finally {
      this.#running = null;
    }
  }

  /** Does something under the lock, again when another tab took it over meanwhile. */
  async #hold<T>(work: (tenure: Tenure) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.#lock.hold(work, this.#life.signal);
      } catch (error) {
        if (!(error instanceof TenureLapsed)) throw error;
      }
    }
  }

  /** What stands before a leave is of whoever has left, or of the guest they were before; all else is of whoever is here now. */
  #askerOf(operations: readonly PendingOperation[]): Customer | null {
    const { customers } = this.#options;
    const now = customers.now();
    const leave = [...operations, ...this.#unlogged].find(({ leaves }) => leaves);
    return leave ? customers.find(leave.left) : now;
  }

  /** Takes over how the log stands. */
  #adopt(snapshot: Snapshot, written: boolean): void {
    const { clock, head, operations, outcomes, corrupt } = snapshot;
    if (this.#life.signal.aborted) return;
    if (corrupt.length > 0) this.#tell('corrupt');
    if (this.#clock && clock?.epoch !== this.#clock.epoch) return this.#recover();
    // Read before something that is known already was written.
    if (this.#clock && clock && clock.count < this.#clock.count) return;
    const changed = clock?.count !== this.#clock?.count;
    this.#clock = clock;
    this.#head = head;
    this.#logged = operations;
    this.#own.follow(operations);
    if (changed && written) this.#hints.tell();
    if (!changed) return;
    this.#confirm(!written && !this.#loaded);
    this.#learn(outcomes);
    this.#options.onChange();
  }

  /** Tells of a cart that was confirmed anew; not of one that is still being put together. */
  #confirm(silent: boolean): void {
    const { confirmed, ref } = this.#head;
    if (this.#logged.some(({ internal }) => internal)) return;
    const version = confirmed ? `${ref}@${confirmed.revision}` : '';
    if (version === this.#version) return;
    const first = this.#version === '';
    this.#version = version;
    if (!silent && !(first && confirmed?.lines.length === 0)) this.#options.onConfirmed(confirmed);
  }

  #learn(outcomes: Snapshot['outcomes']): void {
    for (const [count, outcome] of outcomes) {
      if (!(count > this.#lastOutcome)) continue;
      this.#lastOutcome = count;
      if (outcome.tab !== this.#options.tab) continue;
      const { id, messages, failure } = outcome;
      this.#options.onOutcome(outcome, this.#own.get(id));
      const refused = messages.filter(({ type }) => type === 'error');
      if (failure !== undefined || refused.length > 0) this.#own.settle(id, new CartError(refused, failure));
      else this.#own.settle(id);
    }
    if (this.#clock) this.#own.forget(this.#logged);
  }

  /** The storage was cleared: what this tab knows is written down again. */
  #recover(): void {
    this.#clock = null;
    this.#lastOutcome = 0;
    this.#tell('cleared');
    const known = this.#head;
    void this.#log.restore(known, this.#own.all).then(
      (snapshot) => {
        this.#adopt(snapshot, true);
        if (this.#logged.length > 0) this.#start();
      },
      () => undefined,
    );
  }

  #tell(what: 'cleared' | 'corrupt'): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#options.onStorage(what);
  }
}
