import type { CartLine, LineDiscount, LineOffer } from '../../model/index.js';
import type { PricedLine } from '../../rules/price/price-basket.js';
import type { OfferedUnits } from '../../rules/promotion/item-offer.js';
import { comparePriceOf, type Catalogue, type Item } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import { offerNow } from './offers.js';
import type { LineRecord } from './records.js';

/** A line that can be bought, as it was priced; undefined where it is not ticked. */
export function availableLine(
  record: LineRecord,
  item: Item,
  quantity: number,
  most: number,
  priced: PricedLine | undefined,
  shelf: Shelf,
): CartLine {
  const { product, variant } = item;
  const { catalogue } = shelf;
  // One that is not ticked is not priced with the others; it shows what it would cost alone.
  const alone = priced ? undefined : offerNow(variant, shelf);
  const offered = priced ? priced.offered : alone && { ...alone, quantity };
  const unitPrice = priced?.unitPrice ?? alone?.unitPrice ?? variant.price;
  const subtotal = priced?.subtotal ?? unitPrice * quantity;
  const comparePrice = comparePriceOf(variant, unitPrice < variant.price ? offered : undefined);
  return {
    ...identity(record, item, catalogue),
    title: product.title,
    variantTitle: catalogue.variantTitle(product, variant),
    quantity,
    unitPrice: catalogue.money(unitPrice),
    ...(comparePrice && { comparePrice: { ...comparePrice, price: catalogue.money(comparePrice.price) } }),
    ...(offered && { offer: viewOffer(offered, catalogue) }),
    subtotal: catalogue.money(subtotal),
    total: catalogue.money(priced?.total ?? subtotal),
    discounts: (priced?.shares ?? []).map(({ promotion: { id, title, bearer }, amount }): LineDiscount => ({
      id,
      title,
      bearer,
      amount: catalogue.money(amount),
    })),
    ...(priced && priced.includedTax > 0 && { includedTax: catalogue.money(priced.includedTax) }),
    status: 'available',
    maxQuantity: most,
  };
}

function viewOffer({ offer, quantity, unitPrice }: OfferedUnits, catalogue: Catalogue): LineOffer {
  const { id, title, kind, endsAt } = offer;
  return {
    id,
    title,
    kind,
    quantity,
    unitPrice: catalogue.money(unitPrice),
    ...(endsAt !== undefined && { endsAt }),
  };
}

/** A line that cannot be bought costs nothing; it keeps its quantity for the day it can. */
export function unavailableLine(record: LineRecord, item: Item | undefined, catalogue: Catalogue): CartLine {
  return {
    ...identity(record, item, catalogue),
    title: item?.product.title ?? record.seen.title,
    variantTitle: item ? catalogue.variantTitle(item.product, item.variant) : record.seen.variantTitle,
    quantity: record.quantity,
    unitPrice: catalogue.money(item?.variant.price ?? record.seen.unitPrice),
    subtotal: catalogue.money(0),
    total: catalogue.money(0),
    discounts: [],
    status: 'unavailable',
  };
}

type Identity = Pick<CartLine, 'id' | 'productId' | 'variantId' | 'storeId' | 'selected' | 'picture' | 'origin'>;

function identity(record: LineRecord, item: Item | undefined, catalogue: Catalogue): Identity {
  const { id, productId, variantId, storeId, selected, origin } = record;
  const picture = item && catalogue.pictureOf(item);
  return { id, productId, variantId, storeId, selected, ...(picture && { picture }), ...(origin && { origin }) };
}
