import type { CommerceContext } from '../commerce/adapter.js';

/** Who shops, as far as a request says it. */
export type Customer = Pick<CommerceContext, 'customer' | 'customerId'>;

/**
 * The customers that this tab has seen, with their tokens: those stay in its memory. The log tells customers apart by a number, from
 * which no token is to be had.
 */
export class KnownCustomers {
  readonly #context: () => CommerceContext;
  readonly #byMark = new Map<number, Customer>();
  /** Who was signed in last, as far as this cart was asked anything meanwhile. */
  #last: Customer | undefined;

  constructor(context: () => CommerceContext) {
    this.#context = context;
    this.now();
  }

  /** Whoever is there now. */
  now(): Customer {
    const { customer, customerId } = this.#context();
    const known = { customer, customerId };
    if (customer !== null) this.#byMark.set(markOf(known), (this.#last = known));
    return known;
  }

  /** The mark of a customer who has just left; undefined for one that was not seen here. */
  markOfLeft(): number | undefined {
    const { customer, customerId } = this.#context();
    const left = this.#last;
    if (!left || (left.customer === customer && left.customerId === customerId)) return undefined;
    return markOf(left);
  }

  /** Who has this mark; null where this tab does not know them. */
  find(mark: number | undefined): Customer | null {
    return this.#byMark.get(mark ?? NaN) ?? null;
  }
}

/** The same for a customer on every page; undefined for one of whom no id is known: a token is another one some day. */
export function lastingMark(customer: Customer): number | undefined {
  return customer.customerId ? markOf(customer) : undefined;
}

/** What tells a customer apart and says nothing of them: FNV-1a, in 32 bits. */
export function markOf({ customer, customerId }: Customer): number {
  let mark = 0x811c9dc5;
  for (const letter of customerId || `token ${customer}`) mark = Math.imul(mark ^ letter.charCodeAt(0), 0x01000193);
  return mark >>> 0;
}
