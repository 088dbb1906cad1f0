import type { Cart, CartGroup, CartLine, DiscountCode, LineDiscount, Message, MessageCode } from '../../model/index.js';
import { priceBasket, type BasketLine, type PricedBasket, type PricedLine } from '../../rules/price-basket.js';
import { mostOf } from '../../rules/stock.js';
import { listTotals } from '../../rules/totals.js';
import type { Catalogue, Item } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import type { CartRecord, LineRecord } from './records.js';
import type { DeliveryOptionData } from './shop-schema.js';

/** What lines are priced under. */
export interface PricingTerms {
  readonly codes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly delivery: DeliveryOptionData | undefined;
}

/** Lines with their prices, and everything that stands beside them. */
export interface PricedLines {
  readonly lines: readonly CartLine[];
  readonly codes: readonly DiscountCode[];
  readonly messages: readonly Message[];
  readonly basket: PricedBasket;
}

/** The cart as a shopper sees it. */
export function viewCart(record: CartRecord, shelf: Shelf, now: number, country: string): Cart {
  const { catalogue } = shelf;
  const ticked = new Set(record.lines.filter(({ selected }) => selected).map(({ storeId }) => storeId));
  const delivery = usualDelivery(catalogue, country, [...ticked]);
  const priced = priceLines(record.lines, shelf, { codes: record.codes, now, delivery });
  return {
    lines: priced.lines,
    groups: groupLines(record.storeIds, priced.lines, catalogue),
    codes: priced.codes,
    totals: listTotals(priced.basket.parts, catalogue.currency),
    currency: catalogue.currency,
    messages: priced.messages,
    revision: record.revision,
    expiresAt: record.expiresAt,
  };
}

/** The way of delivery that is taken unless another is chosen: the first that serves all of the stores. */
export function usualDelivery(
  catalogue: Catalogue,
  country: string,
  storeIds: readonly string[],
): DeliveryOptionData | undefined {
  if (storeIds.length === 0) return undefined;
  return catalogue
    .deliveryTo(country)
    .find((option) => catalogue.freightRates(option, storeIds).size === storeIds.length);
}

/** Prices the ticked lines together and says of every line how it stands. */
export function priceLines(records: readonly LineRecord[], shelf: Shelf, terms: PricingTerms): PricedLines {
  const { catalogue, taken } = shelf;
  const found = records.map((record) => {
    const item = catalogue.findItem(record.variantId);
    const most = item ? mostOf(catalogue.stockOf(item.variant, taken)) : 0;
    return { record, item, most, quantity: Math.min(record.quantity, most) };
  });
  const buyable = found.flatMap(({ record, item, quantity }) =>
    item && quantity > 0 && record.selected ? [toBasketLine(record, item, quantity)] : [],
  );
  const basket = priceBasket(buyable, {
    promotions: catalogue.promotions,
    strategy: catalogue.strategy,
    codes: terms.codes,
    now: terms.now,
    freight:
      terms.delivery && catalogue.freightRates(terms.delivery, [...new Set(records.map((line) => line.storeId))]),
  });
  const prices = new Map(basket.lines.map((line) => [line.id, line]));
  const lines = found.map(({ record, item, most, quantity }) =>
    item && quantity > 0
      ? availableLine(record, item, quantity, most, prices.get(record.id), catalogue)
      : unavailableLine(record, item, catalogue),
  );
  const lineMessages = found.flatMap(({ record, item, quantity }) => judgeLine(record, item, quantity));
  return { lines, basket, codes: codesOf(basket, catalogue), messages: [...lineMessages, ...basketMessages(basket)] };
}

/** Groups lines by store. */
export function groupLines(storeIds: readonly string[], lines: readonly CartLine[], catalogue: Catalogue): CartGroup[] {
  return storeIds.map((storeId) => ({
    storeId,
    storeName: catalogue.findStore(storeId)?.name ?? storeId,
    tradeMode: catalogue.tradeModeOf(storeId),
    lineIds: lines.filter((line) => line.storeId === storeId).map(({ id }) => id),
  }));
}

function toBasketLine({ id }: LineRecord, { product, variant, store }: Item, quantity: number): BasketLine {
  return {
    id,
    productId: product.id,
    storeId: store.id,
    quantity,
    unitPrice: variant.price,
    weight: variant.weight,
    ...(product.importTax && store.tradeMode !== 'domestic' && { importRates: product.importTax }),
  };
}

function availableLine(
  record: LineRecord,
  item: Item,
  quantity: number,
  most: number,
  priced: PricedLine | undefined,
  catalogue: Catalogue,
): CartLine {
  const { product, variant } = item;
  const subtotal = variant.price * quantity;
  return {
    ...identity(record, item, catalogue),
    title: product.title,
    variantTitle: catalogue.variantTitle(product, variant),
    quantity,
    unitPrice: catalogue.money(variant.price),
    ...(variant.comparePrice && {
      comparePrice: { ...variant.comparePrice, price: catalogue.money(variant.comparePrice.price) },
    }),
    subtotal: catalogue.money(subtotal),
    total: catalogue.money(priced?.total ?? subtotal),
    discounts: (priced?.shares ?? []).map(({ promotion: { id, title, bearer }, amount }): LineDiscount => ({
      id,
      title,
      bearer,
      amount: catalogue.money(amount),
    })),
    status: 'available',
    maxQuantity: most,
  };
}

/** A line that cannot be bought costs nothing; it keeps its quantity for the day it can. */
function unavailableLine(record: LineRecord, item: Item | undefined, catalogue: Catalogue): CartLine {
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

function judgeLine(record: LineRecord, item: Item | undefined, quantity: number): Message[] {
  const say = (type: Message['type'], code: MessageCode, value?: number): Message => ({
    type,
    code,
    target: { kind: 'line', lineId: record.id },
    ...(value !== undefined && { value }),
  });
  if (!item) return [say('error', 'not_found')];
  if (item.variant.discontinued) return [say('error', 'item_unavailable')];
  if (quantity === 0) return [say('error', 'out_of_stock')];
  const messages: Message[] = [];
  if (quantity < record.quantity) messages.push(say('warning', 'quantity_reduced', quantity));
  if (item.variant.price !== record.seen.unitPrice) {
    messages.push(say('warning', 'price_changed', record.seen.unitPrice));
  }
  return messages;
}

function codesOf({ codes }: PricedBasket, catalogue: Catalogue): DiscountCode[] {
  return codes.map(({ code, status, promotion, amount }) => ({
    code,
    status,
    ...(promotion && { title: promotion.title }),
    ...(amount > 0 && { amount: catalogue.money(amount) }),
  }));
}

/** One message for every code that takes nothing off, and one for goods over the limit of imports. */
function basketMessages({ codes, imports }: PricedBasket): Message[] {
  const messages = codes.flatMap(({ code, status, reason, threshold }): Message[] =>
    reason === undefined
      ? []
      : [
          {
            type: status === 'rejected' ? 'error' : 'warning',
            code: reason,
            target: { kind: 'code', code },
            ...(threshold !== undefined && { value: threshold }),
          },
        ],
  );
  if (imports.some(({ standing }) => standing.startsWith('over')))
    messages.push({ type: 'warning', code: 'limit_exceeded', target: { kind: 'cart' } });
  return messages;
}
