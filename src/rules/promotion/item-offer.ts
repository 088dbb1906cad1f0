import { scaleAmount } from '../price/money.js';
import { isOpen } from './judge-code.js';
import type { DiscountSource } from './promotion.js';

/**
 * A price for single things: a markdown (直降), or a flash price (限时购, 秒杀) with a stock of its own and a limit for each
 * shopper. They exclude each other: each line gets the one with which it costs least.
 */
export interface ItemOffer extends Omit<DiscountSource, 'code'> {
  readonly kind: 'markdown' | 'flash';
  readonly variantIds: readonly string[];
  /** What one unit costs, in minor units. */
  readonly price?: number;
  /** Or what part of the price is off, in basis points. */
  readonly off?: number;
  /** Milliseconds since the epoch. */
  readonly startsAt?: number;
  /** Milliseconds since the epoch; over from this moment on. */
  readonly endsAt?: number;
  /** Units of each variant that there are at this price; any number where absent. */
  readonly stock?: number;
  /** Units of each variant that one shopper gets at this price; any number where absent. */
  readonly unitsPerShopper?: number;
  /** What becomes of units beyond that: sold at the price without the offer, which is the default, or not at all. */
  readonly beyond?: 'normalPrice' | 'blocked';
}

/** How many units of a variant an offer was used for already, altogether and by the shopper at hand. */
export interface OfferUsage {
  readonly sold: (offerId: string, variantId: string) => number;
  readonly soldToShopper: (offerId: string, variantId: string) => number;
}

/** An offer on so many units of a line. */
export interface OfferedUnits {
  readonly offer: ItemOffer;
  /** What one of these units costs, in minor units. */
  readonly unitPrice: number;
  readonly quantity: number;
}

interface OfferedLine {
  readonly variantId: string;
  readonly unitPrice: number;
  readonly quantity: number;
}

/** The offer with which a line costs least; undefined where none makes it cheaper. */
export function bestOffer(
  line: OfferedLine,
  offers: readonly ItemOffer[],
  now: number,
  usage?: OfferUsage,
): OfferedUnits | undefined {
  let best: OfferedUnits | undefined;
  const savedBy = ({ unitPrice, quantity }: OfferedUnits): number => (line.unitPrice - unitPrice) * quantity;
  for (const offer of offersFor(line.variantId, offers, now)) {
    const units = {
      offer,
      unitPrice: offerPrice(offer, line.unitPrice),
      quantity: Math.min(line.quantity, unitsLeft(offer, line.variantId, usage)),
    };
    if (savedBy(units) > (best ? savedBy(best) : 0)) best = units;
  }
  return best;
}

/** The first of the offers still to begin that makes a thing cheaper than it is without one. */
export function nextOffer(
  { variantId, unitPrice }: Pick<OfferedLine, 'variantId' | 'unitPrice'>,
  offers: readonly ItemOffer[],
  now: number,
): Pick<OfferedUnits, 'offer' | 'unitPrice'> | undefined {
  return offers
    .filter((offer) => offer.variantIds.includes(variantId) && (offer.startsAt ?? now) > now)
    .map((offer) => ({ offer, unitPrice: offerPrice(offer, unitPrice) }))
    .filter((each) => each.unitPrice < unitPrice)
    .sort((a, b) => (a.offer.startsAt ?? 0) - (b.offer.startsAt ?? 0))[0];
}

/** Units that are left at the price of an offer, for all shoppers together; undefined where it has no stock of its own. */
export function stockLeft({ id, stock }: ItemOffer, variantId: string, usage?: OfferUsage): number | undefined {
  return stock === undefined ? undefined : Math.max(0, stock - (usage?.sold(id, variantId) ?? 0));
}

/** Units that one shopper still gets at the price of an offer. */
export function unitsLeft(offer: ItemOffer, variantId: string, usage?: OfferUsage): number {
  const { id, stock = Infinity, unitsPerShopper = Infinity } = offer;
  const left = stock - (usage?.sold(id, variantId) ?? 0);
  return Math.max(0, Math.min(left, unitsPerShopper - (usage?.soldToShopper(id, variantId) ?? 0)));
}

/**
 * The most units of a variant that are sold at all: none beyond an offer that blocks them. While its own stock
 * lasts it is the offer that decides; when that is gone the thing is sold as before.
 */
export function unitsAllowed(variantId: string, offers: readonly ItemOffer[], now: number, usage?: OfferUsage): number {
  const blocking = offersFor(variantId, offers, now).filter(
    ({ id, beyond, stock = Infinity }) => beyond === 'blocked' && (usage?.sold(id, variantId) ?? 0) < stock,
  );
  return Math.min(Infinity, ...blocking.map((offer) => unitsLeft(offer, variantId, usage)));
}

function offersFor(variantId: string, offers: readonly ItemOffer[], now: number): readonly ItemOffer[] {
  return offers.filter((offer) => offer.variantIds.includes(variantId) && isOpen(offer, now));
}

/** Never more than without it. */
function offerPrice({ price, off = 0 }: ItemOffer, normal: number): number {
  return Math.min(normal, price ?? scaleAmount(normal, 10_000 - off, 10_000));
}
