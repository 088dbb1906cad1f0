import type { KeyValueStore } from '../../lib/key-value-store.js';
import { markOf, type Customer } from '../known-customers.js';
import type { CheckoutRequest } from './checkout-store.js';
import { attemptKey } from './lazy-checkout-store.js';

/**
 * One attempt to place an order. It is written down before anything is sent and goes with the final answer. It
 * holds nothing about the shopper.
 */
export interface Attempt {
  /** The idempotency key of every try. */
  readonly id: string;
  /** Of a cart that was handed off: its reference. */
  readonly checkoutId: string;
  readonly source: CheckoutRequest['kind'];
  /** The mark of the customer who placed it; absent for a guest, and where no id tells customers apart. */
  readonly by?: number;
  /** What its checkout was begun with, to begin it again; absent in what was written down before this was kept. */
  readonly request?: CheckoutRequest;
  /**
   * `sending`: asked for, outcome unknown. `action`: the shopper has to do something. `away`: she was led elsewhere to do
   * it. `handedOff`: the whole checkout goes on elsewhere.
   */
  readonly state: 'sending' | 'action' | 'away' | 'handedOff';
  /** After this time it stands in nobody's way. Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Whether a shopper was led on to the shop's own checkout with this cart, lately enough that she may have bought it there.
 */
export async function isHandedOff(storage: KeyValueStore, ref: string, now: number): Promise<boolean> {
  const stored = await storage.get(attemptKey);
  return isAttempt(stored) && stored.state === 'handedOff' && stored.checkoutId === ref && stored.expiresAt > now;
}

/** The mark by which it is known whose an attempt is. */
export function byOf(customer: Customer): Pick<Attempt, 'by'> {
  return customer.customer !== null && customer.customerId ? { by: markOf(customer) } : {};
}

/** Whether an attempt may be asked about, and shown, as far as is known of whoever is there now. */
export function isTheirs({ by }: Pick<Attempt, 'by'>, present: Customer): boolean {
  if (by === undefined) return true;
  return present.customer !== null && (!present.customerId || markOf(present) === by);
}

/** What the checkout of an attempt was begun with, as far as it says. What stands in the database is not trusted. */
export function requestOf({ source, request }: Attempt): CheckoutRequest | null {
  const { kind, orderId, productId, variantId, quantity } = (request ?? {}) as Readonly<Record<string, unknown>>;
  if (source === 'cart') return { kind: 'cart' };
  if (!request || kind !== source) return null;
  if (source === 'balance') return typeof orderId === 'string' ? request : null;
  const whole = typeof productId === 'string' && typeof variantId === 'string' && Number.isSafeInteger(quantity);
  return whole ? request : null;
}

const orderKey = 'checkout:last-order';
const toldKey = 'checkout:told';
/** So many orders are remembered as told: an answer to an older one is on its way no more. */
const mostTold = 20;

/** Keeps the attempt over reloads and crashes, and lets one tab at a time have one. */
export class AttemptLog {
  readonly #storage: KeyValueStore;
  readonly #now: () => number;

  constructor(storage: KeyValueStore, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** The attempt that is under way, in whichever tab. */
  async read(): Promise<Attempt | null> {
    const stored = await this.#storage.get(attemptKey);
    return this.#live(stored) ? stored : null;
  }

  /**
   * Makes an attempt the one that is under way. Resolves once it would survive a crash. That of another customer is in nobody's way.
   * @returns null, or the attempt of another tab that stands in the way.
   */
  async claim(attempt: Attempt, present: Customer): Promise<Attempt | null> {
    const free = (stored: unknown): boolean =>
      !this.#live(stored) || stored.state === 'handedOff' || stored.id === attempt.id || !isTheirs(stored, present);
    const before = await this.#storage.change(attemptKey, (stored) => (free(stored) ? attempt : stored));
    return free(before) ? null : (before as Attempt);
  }

  /**
   * Writes down how an attempt stands that was claimed before. Where it has been released since it stays so: an answer of
   * before its end may come after that.
   */
  async renew(attempt: Attempt): Promise<void> {
    await this.#storage.change(attemptKey, (stored) => (isOf(attempt.id, stored) ? attempt : stored));
  }

  /** Forgets an attempt after its final answer. */
  async release(id: string): Promise<void> {
    await this.#storage.change(attemptKey, (stored) => (isOf(id, stored) ? undefined : stored));
  }

  /** Whether a page is to be told of an order: no tab has said yes to this before. */
  async tells(orderId: string): Promise<boolean> {
    const told = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);
    const before = await this.#storage.change(toldKey, (stored) =>
      told(stored).includes(orderId) ? stored : [...told(stored), orderId].slice(-mostTold),
    );
    return !told(before).includes(orderId);
  }

  /** Notes that a cart has become an order: what any tab began from the cart before is out of date. */
  async ordered(orderId: string): Promise<void> {
    await this.#storage.set(orderKey, orderId);
  }

  /** The last order made of a cart, in whichever tab. */
  async lastOrder(): Promise<string | null> {
    const stored = await this.#storage.get(orderKey);
    return typeof stored === 'string' ? stored : null;
  }

  #live(stored: unknown): stored is Attempt {
    return isAttempt(stored) && stored.expiresAt > this.#now();
  }
}

function isOf(id: string, stored: unknown): boolean {
  return isAttempt(stored) && stored.id === id;
}

function isAttempt(stored: unknown): stored is Attempt {
  const attempt = stored as Partial<Attempt> | null | undefined;
  return (
    typeof attempt?.id === 'string' && typeof attempt.checkoutId === 'string' && typeof attempt.expiresAt === 'number'
  );
}
