import type { PromotionUsage } from '../../rules/promotion/promotion.js';
import type { OfferUsage } from '../../rules/promotion/item-offer.js';
import { sum } from '../../rules/price/sum.js';
import type { Transaction } from './database.js';
import { isAllBack, statusOf } from './order-progress.js';
import type { OrderRecord } from './records.js';
import { isPaidBack, walletBack } from './refund-standing.js';

/** Coupons that were claimed, by customer. */
export type Claims = Readonly<Record<string, readonly string[]>>;

const claimsKey = 'claims';
/** China has had one time zone without summer time since 1991. */
const shanghaiOffset = 8 * 60 * 60 * 1000;

/** What orders and customers have used of what is limited. It is read off the orders, so what is undone counts no more. */
export class OrderHistory implements PromotionUsage, OfferUsage {
  readonly claims: Claims;
  readonly #owner: string;
  readonly #now: number;
  /** Paid, or held until they are. */
  readonly #held: readonly OrderRecord[];
  /** Those of which not everything goes back. */
  readonly #counting: readonly OrderRecord[];

  constructor(owner: string, now: number, orders: readonly OrderRecord[] = [], claims: Claims = {}) {
    this.#owner = owner;
    this.#now = now;
    this.claims = claims;
    this.#held = orders.filter((order) => isHeld(order, now));
    this.#counting = this.#held.filter((order) => !isAllBack(order, now));
  }

  static async read(transaction: Transaction, owner: string, now: number): Promise<OrderHistory> {
    const orders = (await transaction.entries<OrderRecord>('orders')).map(([, order]) => order);
    return new OrderHistory(owner, now, orders, (await transaction.get<Claims>('state', claimsKey)) ?? {});
  }

  /** Keeps that this customer has a coupon. */
  async claim(transaction: Transaction, couponId: string): Promise<OrderHistory> {
    const own = [...(this.claims[this.#owner] ?? []), couponId];
    const claims: Claims = { ...this.claims, [this.#owner]: own };
    await transaction.put('state', claimsKey, claims);
    return new OrderHistory(this.#owner, this.#now, this.#held, claims);
  }

  /** How many customers have claimed a coupon. */
  readonly claimed = (couponId: string): number =>
    Object.values(this.claims).filter((coupons) => coupons.includes(couponId)).length;

  readonly hasClaimed = (couponId: string): boolean => (this.claims[this.#owner] ?? []).includes(couponId);

  readonly uses = (promotionId: string): number => this.#using(promotionId, this.#counting);

  readonly usesOfShopper = (promotionId: string): number => this.#using(promotionId, this.#own());

  readonly isNew = (storeId: string | undefined): boolean =>
    !this.#own().some(({ uses }) => storeId === undefined || uses?.storeIds.includes(storeId));

  readonly sold = (offerId: string, variantId: string): number => unitsSold(this.#counting, offerId, variantId);

  readonly soldToShopper = (offerId: string, variantId: string): number => unitsSold(this.#own(), offerId, variantId);

  /** The customs value of what this customer has imported in this calendar year of Shanghai. */
  importedThisYear(): number {
    const year = yearOf(this.#now);
    return sum(this.#own().map(({ order, uses }) => (yearOf(order.placedAt) === year ? (uses?.imported ?? 0) : 0)));
  }

  /** What other orders of this customer have taken out of her balance, and not given back: what is asked for is not paid. */
  balanceUsed(orderId: string): number {
    const others = this.#held.filter(({ order, owner }) => owner === this.#owner && order.id !== orderId);
    return sum(
      others.map(({ balance = 0, refunds = [] }) => {
        // Of an order of an older version it was not written down where money goes: it fills the balance up first.
        const back = refunds
          .filter((refund) => isPaidBack(refund, this.#now))
          .map((refund) => walletBack(refund) ?? refund.amounts.total);
        return Math.max(0, balance - sum(back));
      }),
    );
  }

  #own(): readonly OrderRecord[] {
    return this.#counting.filter(({ owner }) => owner === this.#owner);
  }

  #using(promotionId: string, orders: readonly OrderRecord[]): number {
    return orders.filter(({ uses }) => uses?.promotions.includes(promotionId)).length;
  }
}

/** Paid, or held until it is; what was called off or forfeited has used nothing. */
function isHeld(order: OrderRecord, now: number): boolean {
  const { paidAt } = order;
  return paidAt !== undefined || ['unpaid', 'deposit_paid', 'balance_due'].includes(statusOf(order, now));
}

function unitsSold(orders: readonly OrderRecord[], offerId: string, variantId: string): number {
  const used = orders.flatMap(({ uses }) => uses?.offers ?? []);
  return sum(used.map((each) => (each.offerId === offerId && each.variantId === variantId ? each.quantity : 0)));
}

function yearOf(moment: number): number {
  return new Date(moment + shanghaiOffset).getUTCFullYear();
}
