import type { VariantOffer } from '../../model/index.js';
import { bestOffer, nextOffer, stockLeft, unitsAllowed, type OfferedUnits } from '../../rules/promotion/item-offer.js';
import type { Stock } from '../../rules/product/stock.js';
import type { Shelf } from './change-cart.js';
import type { VariantData } from './shop-schema.js';

/** The terms on which a variant is sold with a deposit now, which it is until the deposit is not taken any more. */
export function presaleNow({ presale }: VariantData, now: number): VariantData['presale'] {
  return presale && now < presale.depositUntil ? presale : undefined;
}

/** The offer that the next unit of a variant would have. What is sold with a deposit has none beside it. */
export function offerNow(variant: VariantData, { catalogue, history, now }: Shelf): OfferedUnits | undefined {
  if (presaleNow(variant, now)) return undefined;
  const { id, price } = variant;
  return bestOffer({ variantId: id, unitPrice: price, quantity: 1 }, catalogue.offers, now, history);
}

/** The offer that is to come next, where what is sold with a deposit does not come before it. */
export function offerNext(variant: VariantData, { catalogue, history, now }: Shelf): ReturnType<typeof nextOffer> {
  if (presaleNow(variant, now)) return undefined;
  const line = { variantId: variant.id, unitPrice: variant.price };
  const next = nextOffer(line, catalogue.offers, now);
  if (next?.offer.startsAt === undefined) return undefined;
  // A price that nobody will get, since another one is better or this one is used up, is not announced.
  const then = bestOffer({ ...line, quantity: 1 }, catalogue.offers, next.offer.startsAt, history);
  return then?.offer.id === next.offer.id ? next : undefined;
}

/** An offer as a product tells it. */
export function viewOffer({ offer }: OfferedUnits, { id }: VariantData, { history }: Shelf): VariantOffer {
  const { kind, endsAt, unitsPerShopper } = offer;
  const quantity = stockLeft(offer, id, history);
  return {
    kind,
    ...(endsAt !== undefined && { endsAt }),
    ...(quantity !== undefined && { quantity }),
    ...(unitsPerShopper !== undefined && { perShopper: unitsPerShopper }),
  };
}

/** What the next unit of a variant costs. */
export function priceNow(variant: VariantData, shelf: Shelf): number {
  return offerNow(variant, shelf)?.unitPrice ?? variant.price;
}

/** What is left of a variant. An offer that sells nothing beyond its limit is a limit of the order. */
export function stockNow(variant: VariantData, { catalogue, taken, history, now }: Shelf): Stock {
  const stock = catalogue.stockOf(variant, taken);
  const allowed = unitsAllowed(variant.id, catalogue.offers, now, history);
  return allowed < (stock.maxPerOrder ?? Infinity) ? { ...stock, maxPerOrder: allowed } : stock;
}
