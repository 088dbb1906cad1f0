import type { AnsweredCart, CartGoneReason, CartResult, PromiseLevel } from '../../commerce/adapter.js';
import type { Tenure } from '../../lib/tab-lock.js';
import { TransportError } from '../../lib/transport-error.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import { absoluteChanges, judgeChanges } from '../../rules/cart/absolute-changes.js';
import { resolveChanges } from '../../rules/cart/resolve-changes.js';
import { withWantedCodes } from '../../rules/cart/wanted-codes.js';
import { TenureLapsed, type CartLog, type LogEntry } from './cart-log.js';
import { codeOf, isLineDown, mostFaults, untilHopeless, type CartSender } from './cart-sender.js';
import { type Customer, lastingMark } from '../known-customers.js';
import { emptyHead, type CartHead, type Snapshot } from './log-records.js';
import { headAfter, reapply, rebuild } from './next-head.js';
import type { Outcome, PendingOperation } from './pending.js';

export interface CartQueueOptions {
  readonly log: CartLog;
  readonly sender: CartSender;
  /** The tab that a message goes to which nobody has asked for. */
  readonly tab: string;
  readonly signal: AbortSignal;
  /** Who had asked for the first of the operations of the log; null where that is not known any more. */
  readonly asker: (operations: readonly PendingOperation[]) => Customer | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told how the log stands after each step. */
  readonly onSnapshot: (snapshot: Snapshot, written: boolean) => void;
  /** Told once, in the one tab that did it, when a cart that was gone is put together again. */
  readonly onRebuilt: (reason: CartGoneReason) => void;
}

/**
 * It could not be found out what came of a change, or there is no cart to be had for it. It stays in the log, and whatever was asked
 * for after it.
 */
export class Unconfirmed extends Error {
  override readonly name = 'Unconfirmed';
}

/** A cart that is gone as often in a row is not worth another try. */
const mostCarts = 3;

type Found = Exclude<CartResult, { readonly gone: CartGoneReason }>;

/**
 * Carries out what the log holds, one operation after the other, of all tabs. Every method is to be called under the
 * lock only.
 */
export class CartQueue {
  readonly #options: CartQueueOptions;
  /** The cart was read under this lock: what is added may be reckoned from it. */
  #fresh = false;
  /** Known once the adapter is loaded. */
  #level: PromiseLevel | null = null;
  #carts = 0;
  /** Who asks for what is being carried out: each request of it is sent as them, whoever comes meanwhile. */
  #asker: Customer = { customer: null };
  /** Operations in the log as it was written last. */
  #left = 0;

  constructor(options: CartQueueOptions) {
    this.#options = options;
  }

  /** Carries everything out. */
  async drain(tenure: Tenure): Promise<void> {
    this.#fresh = false;
    this.#carts = 0;
    // What others ask for after the last write they come for themselves.
    for (this.#left = 1; this.#left > 0;) {
      const [operation, head, before, asker] = await this.#next(tenure);
      if (!operation) {
        // Whatever else is asked under this lock is asked as whoever is here now.
        if (asker) this.#asker = asker;
        return;
      }
      try {
        if (operation.leaves) {
          await this.#leave(tenure, operation);
          continue;
        }
        if (!asker) {
          // It would go out as whoever has come since.
          await this.#drop(tenure, operation, [], 'Its customer has left');
          continue;
        }
        this.#asker = asker;
        const { promise } = (await this.#options.sender.adapter()).capabilities;
        this.#level = promise;
        if (head.ref === null) await this.open(tenure, operation);
        else await this.#carryOut(tenure, operation, head.ref, before);
      } catch (error) {
        this.#options.signal.throwIfAborted();
        if (error instanceof TenureLapsed || error instanceof Unconfirmed) throw error;
        if (error instanceof TransportError && isLineDown(error)) await this.#leaveOpen(tenure, operation, error);
        await this.#fail(tenure, operation, error);
      }
    }
  }

  /** Opens a cart where there is none. @param operation what waits for it. */
  async open(tenure: Tenure, operation?: PendingOperation): Promise<void> {
    const result = await this.#ask(tenure, null, operation);
    if ('gone' in result) throw new Error('The back end gave no new cart');
    await this.#commit(tenure, ({ head }) => (head.ref === null ? { head: headOf(head, result) } : {}));
    this.#fresh = true;
  }

  /** Lets go of a cart that is to be nobody else's. The back end keeps it, for whom it is. */
  async #leave(tenure: Tenure, operation: PendingOperation): Promise<void> {
    await this.#commit(tenure, ({ head: { generation } }) => ({
      head: { ...emptyHead, generation: generation + 1 },
      outcomes: [this.#outcome(operation, [])],
    }));
    this.#fresh = false;
  }

  /** Asks for the cart as it stands. @returns what was said beside it. */
  async refresh(tenure: Tenure): Promise<readonly Message[]> {
    await this.drain(tenure);
    const [, { ref }, , asker] = await this.#next(tenure);
    if (ref === null || !asker) return [];
    this.#asker = asker;
    const result = await this.#options.sender.open(ref, asker);
    if ('gone' in result) {
      await this.#rebuild(tenure, ref, result.gone);
      await this.drain(tenure);
      return [];
    }
    await this.#commit(tenure, ({ head }) => ({ head: headOf(head, result) }));
    return result.messages;
  }

  /**
   * What is to be carried out next. How it is sent is said for good in the same step, as soon as that can be said.
   * @returns the operation, how the cart stands, whether the operation may have been sent before, and who has asked for it.
   */
  async #next(tenure: Tenure): Promise<[PendingOperation | undefined, CartHead, boolean, Customer | null]> {
    let before = true;
    const snapshot = await this.#options.log.take(tenure, (operation, { confirmed, generation, wanted, ref }) => {
      before = false;
      const level = this.#level;
      if (!confirmed || ref === null || !level || (level === 'absolute' && !this.#fresh)) return null;
      const cart = withWantedCodes(confirmed, wanted);
      const resolved = resolveChanges(operation, cart, operation.generation === generation);
      const changes = level === 'absolute' ? absoluteChanges(resolved, confirmed) : resolved;
      const { id } = operation;
      return { ...operation, sent: { key: generation > 0 ? `${id}.${generation}` : id, changes } };
    });
    this.#options.onSnapshot(snapshot, false);
    const { operations, head } = snapshot;
    return [operations[0], head, before, this.#options.asker(operations)];
  }

  async #carryOut(tenure: Tenure, operation: PendingOperation, ref: CartRef, before: boolean): Promise<void> {
    const { sender } = this.#options;
    if (!operation.sent) {
      if (this.#level === 'absolute' && !this.#fresh) await this.#read(tenure, ref, operation);
      return;
    }
    if (this.#level === 'absolute') return this.#carryOutOnce(tenure, operation, ref, before);
    const most = await this.#triesOf(tenure, operation);
    const result = await sender.update(ref, operation.sent, this.#asker, most);
    if ('gone' in result) await this.#rebuild(tenure, ref, result.gone, operation);
    else await this.#finish(tenure, operation, result);
  }

  /** Reads the cart, so that quantities can be reckoned from how it stands now. */
  async #read(tenure: Tenure, ref: CartRef, operation: PendingOperation): Promise<void> {
    const result = await this.#ask(tenure, ref, operation);
    if ('gone' in result) return this.#rebuild(tenure, ref, result.gone, operation);
    await this.#commit(tenure, ({ head }) => ({ head: headOf(head, result) }));
    this.#fresh = true;
  }

  /** Without keys: after a lost answer the cart is read, and only what was not done is sent again. */
  async #carryOutOnce(tenure: Tenure, asked: PendingOperation, ref: CartRef, doubtful: boolean): Promise<void> {
    const { sender } = this.#options;
    const messages: Message[] = [];
    const isHopeless = untilHopeless();
    let operation = asked;
    let doubt = doubtful;
    for (let tries = 1; ; tries += 1) {
      let result: CartResult | undefined;
      if (doubt) {
        result = await this.#readBack(tenure, operation, ref);
        if ('gone' in result) return this.#rebuild(tenure, ref, result.gone, operation);
        const { cart } = result;
        const { changed, verdict } = await this.#judge(tenure, operation, ref, cart);
        messages.push(...verdict);
        if (!changed) return this.#finish(tenure, asked, { ...result, messages });
        operation = changed;
      }
      try {
        const sent = operation.sent ?? { key: operation.id, changes: operation.changes };
        result = await sender.updateOnce(ref, sent, this.#asker);
        if ('gone' in result) return this.#rebuild(tenure, ref, result.gone, operation);
        return this.#finish(tenure, asked, { ...result, messages: [...messages, ...result.messages] });
      } catch (error) {
        if (!(error instanceof TransportError) || !error.doubtful || isHopeless(error, tries)) throw error;
        await sender.pause(error, tries);
        doubt = true;
      }
    }
  }

  /**
   * Reads the cart after an answer got lost; once where that was to no avail before.
   * @throws Unconfirmed
   */
  async #readBack(tenure: Tenure, operation: PendingOperation, ref: CartRef): Promise<CartResult> {
    const { unconfirmed, checking: _, ...asked } = operation;
    await this.#commit(tenure, () => ({ changed: [{ ...asked, checking: true }] }));
    try {
      return await this.#options.sender.open(ref, this.#asker, unconfirmed ? 1 : mostFaults);
    } catch (cause) {
      await this.#commit(tenure, () => ({ changed: [{ ...asked, unconfirmed: true }] }));
      throw new Unconfirmed('The back end does not say what came of the last change', { cause });
    }
  }

  /**
   * Asks for a cart as it stands, or for a new one.
   * @param operation what waits for it: where there is none to be had, it is kept.
   * @throws Unconfirmed
   */
  async #ask(tenure: Tenure, ref: CartRef | null, operation?: PendingOperation): Promise<CartResult> {
    const most = operation ? await this.#triesOf(tenure, operation) : mostFaults;
    try {
      return await this.#options.sender.open(ref, this.#asker, most);
    } catch (error) {
      if (!operation || !(error instanceof TransportError)) throw error;
      return this.#leaveOpen(tenure, operation, error);
    }
  }

  /** How often the line may fail over an operation: once where that was to no avail before. While it is asked, nothing is said of that. */
  async #triesOf(tenure: Tenure, { id, unconfirmed }: PendingOperation): Promise<number> {
    if (!unconfirmed) return mostFaults;
    await this.#change(tenure, id, ({ unconfirmed: _, ...asked }) => asked);
    return 1;
  }

  /** Leaves it at that for now, says so, and keeps the operation. */
  async #leaveOpen(tenure: Tenure, { id }: PendingOperation, cause: TransportError): Promise<never> {
    await this.#change(tenure, id, (asked) => ({ ...asked, unconfirmed: true }));
    throw new Unconfirmed('The back end does not answer', { cause });
  }

  /** Changes what is noted beside an operation, which may have been asked for otherwise meanwhile. */
  async #change(tenure: Tenure, id: string, change: (asked: PendingOperation) => PendingOperation): Promise<void> {
    await this.#commit(tenure, ({ operations }) => ({
      changed: operations.filter((each) => each.id === id).map(change),
    }));
  }

  /** Compares the cart that was read back with the one before. */
  async #judge(
    tenure: Tenure,
    operation: PendingOperation,
    ref: CartRef,
    cart: AnsweredCart,
  ): Promise<{ changed: PendingOperation | null; verdict: readonly Message[] }> {
    const sent = operation.sent ?? { key: operation.id, changes: operation.changes };
    let changed: PendingOperation | null = null;
    let verdict: readonly Message[] = [];
    await this.#commit(tenure, ({ head }) => {
      const { remaining, messages } = judgeChanges(sent.changes, head.confirmed ?? cart, cart);
      verdict = messages;
      changed = null;
      if (remaining.length === 0) return {};
      const { checking: _, unconfirmed: __, ...rest } = operation;
      changed = { ...rest, changes: remaining, sent: { ...sent, changes: remaining } };
      return { head: headAfter(head, ref, cart, sent.changes, messages), changed: [changed] };
    });
    return { changed, verdict };
  }

  async #finish(tenure: Tenure, operation: PendingOperation, found: Found): Promise<void> {
    const { sent, changes } = operation;
    this.#carts = 0;
    const all: readonly CartChange[] = [...changes, ...(sent?.changes ?? [])];
    await this.#commit(tenure, ({ head }) => {
      const after = headAfter(head, found.ref, found.cart, withCodesOf(all, sent?.changes), found.messages);
      const again = changes.some(({ type }) => type === 'codes') ? null : reapply(head, after, operation.tab);
      return { head: after, outcomes: [this.#outcome(operation, found.messages)], ...(again && { last: again }) };
    });
  }

  async #rebuild(tenure: Tenure, ref: CartRef, given: CartGoneReason, operation?: PendingOperation): Promise<void> {
    const { tab } = operation ?? this.#options;
    const reason = await this.#options.sender.whyGone(ref, given);
    this.#carts += 1;
    if (this.#carts > mostCarts) throw new Error(`The back end lets go of every new cart: ${reason}`);
    const fresh = await this.#ask(tenure, null, operation);
    if ('gone' in fresh) throw new Error('The back end gave no new cart');
    let told = false;
    await this.#commit(tenure, ({ head, operations }) => {
      const rebuilt = rebuild(head, fresh, reason, tab);
      const [first] = rebuilt.operations;
      told = first !== undefined;
      return {
        head: rebuilt.head,
        first: rebuilt.operations,
        changed: operations.filter(({ sent }) => sent).map(({ sent: _, checking: __, ...asked }) => asked),
        outcomes: first ? [this.#outcome({ ...first, id: `${first.id}:told` }, [rebuiltMessage])] : [],
      };
    });
    this.#fresh = true;
    if (told) this.#options.onRebuilt(reason);
  }

  /** Takes an operation out that cannot be carried out, and says so at its lines. */
  async #fail(tenure: Tenure, operation: PendingOperation, error: unknown): Promise<void> {
    const code = error instanceof TransportError ? codeOf(error) : 'conflict';
    const messages = operation.changes.map((change): Message => ({
      type: 'error',
      code,
      target: 'variantId' in change ? { kind: 'variant', variantId: change.variantId } : { kind: 'cart' },
    }));
    await this.#drop(tenure, operation, messages, error instanceof Error ? error.message : String(error));
    // Whether it was done all the same is for the back end to say.
    const [, { ref }] = await this.#next(tenure);
    const read = ref === null ? null : await this.#options.sender.open(ref, this.#asker).catch(() => null);
    if (read && !('gone' in read)) await this.#commit(tenure, ({ head }) => ({ head: headOf(head, read) }));
  }

  async #drop(
    tenure: Tenure,
    operation: PendingOperation,
    messages: readonly Message[],
    failure: string,
  ): Promise<void> {
    await this.#commit(tenure, () => ({ outcomes: [{ ...this.#outcome(operation, messages), failure }] }));
  }

  #outcome({ id, tab, internal, changes }: PendingOperation, messages: readonly Message[]): Outcome {
    // That codes which nobody has asked for now still do not apply is no news.
    const silent = internal && changes.every(({ type }) => type === 'codes');
    const said = silent ? messages.filter(({ target }) => target.kind !== 'code') : messages;
    return { id, tab, messages: said, at: this.#options.now() };
  }

  async #commit(tenure: Tenure, make: (snapshot: Snapshot) => LogEntry): Promise<void> {
    const { log, signal, onSnapshot } = this.#options;
    signal.throwIfAborted();
    const owner = lastingMark(this.#asker);
    const snapshot = await log.commit(tenure, (before) => {
      const entry = make(before);
      const { head } = entry;
      return owner !== undefined && head && head.ref !== null ? { ...entry, head: { ...head, owner } } : entry;
    });
    this.#left = snapshot.operations.length;
    onSnapshot(snapshot, true);
  }
}

const rebuiltMessage: Message = { type: 'warning', code: 'cart_rebuilt', target: { kind: 'cart' } };

function headOf(head: CartHead, { ref, cart, messages }: Found): CartHead {
  return headAfter(head, ref, cart, [], messages);
}

/** Codes as they were sent: the list that was asked for lacks those of other tabs. */
function withCodesOf(changes: readonly CartChange[], sent: readonly CartChange[] | undefined): readonly CartChange[] {
  const codes = sent?.find(({ type }) => type === 'codes');
  return codes ? [...changes.filter(({ type }) => type !== 'codes'), codes] : changes;
}
