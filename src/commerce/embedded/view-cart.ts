import type { Cart, CartGroup, CartLine, DiscountCode, Message, MessageCode } from '../../model/index.js';
import {
  partsOf,
  priceBasket,
  type BasketLine,
  type BasketTerms,
  type PricedBasket,
} from '../../rules/price/price-basket.js';
import { mostOf } from '../../rules/product/stock.js';
import { listTotals } from '../../rules/price/totals.js';
import type { Catalogue, Item } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import { giftLines } from './gift-lines.js';
import { presaleNow, priceNow, stockNow } from './offers.js';
import type { CartRecord, LineRecord } from './records.js';
import type { DeliveryOptionData } from './shop-schema.js';
import { availableLine, unavailableLine } from './view-line.js';

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
  /** What was priced, and under which terms. */
  readonly bought: readonly BasketLine[];
  readonly terms: BasketTerms;
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

/** Prices the ticked lines together and says of every line how it stands. Gifts come after them. */
export function priceLines(records: readonly LineRecord[], shelf: Shelf, terms: PricingTerms): PricedLines {
  const { catalogue } = shelf;
  const found = records.map((record) => {
    const item = catalogue.findItem(record.variantId);
    const most = item ? mostOf(stockNow(item.variant, shelf)) : 0;
    return { record, item, most, quantity: Math.min(record.quantity, most) };
  });
  const buyable = found.flatMap(({ record, item, quantity }) =>
    item && quantity > 0 && record.selected
      ? [toBasketLine(record, item, quantity, presaleNow(item.variant, terms.now))]
      : [],
  );
  const basketTerms = termsOf(records, shelf, terms);
  const basket = priceBasket(buyable, basketTerms);
  const prices = new Map(basket.lines.map((line) => [line.id, line]));
  const lines = found.map(({ record, item, most, quantity }) =>
    item && quantity > 0
      ? availableLine(record, item, quantity, most, prices.get(record.id), shelf)
      : unavailableLine(record, item, catalogue),
  );
  const lineMessages = found.flatMap(({ record, item, quantity }) => judgeLine(record, item, quantity, shelf));
  return {
    lines: [...lines, ...giftLines(basket.gifts, lines, shelf)],
    basket,
    bought: buyable,
    terms: basketTerms,
    codes: codesOf(basket, catalogue),
    messages: [...lineMessages, ...basketMessages(basket)],
  };
}

function termsOf(
  records: readonly LineRecord[],
  { catalogue, history }: Shelf,
  { codes, now, delivery }: PricingTerms,
): BasketTerms {
  return {
    promotions: catalogue.promotions,
    offers: catalogue.offers,
    strategy: catalogue.strategy,
    taxBase: catalogue.taxBase,
    usage: history,
    offerUsage: history,
    importedThisYear: history.importedThisYear(),
    codes,
    now,
    freight: delivery && catalogue.freightRates(delivery, [...new Set(records.map((line) => line.storeId))]),
  };
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

/** Groups with what each of them comes to. */
export function pricedGroups(
  storeIds: readonly string[],
  { lines, basket, bought, terms }: PricedLines,
  catalogue: Catalogue,
): CartGroup[] {
  return groupLines(storeIds, lines, catalogue).map((group) => {
    const own = basket.lines.filter((_, index) => bought[index]?.storeId === group.storeId);
    return { ...group, totals: listTotals(partsOf(own, terms.freight !== undefined), catalogue.currency) };
  });
}

function toBasketLine(
  { id, origin }: LineRecord,
  { product, variant, store }: Item,
  quantity: number,
  presale: BasketLine['presale'],
): BasketLine {
  return {
    id,
    productId: product.id,
    variantId: variant.id,
    ...(product.category !== undefined && { category: product.category }),
    ...(origin && { origin: origin.kind }),
    storeId: store.id,
    quantity,
    unitPrice: variant.price,
    weight: variant.weight,
    ...(presale && { presale }),
    ...(product.importTax && store.tradeMode !== 'domestic' && { importRates: product.importTax }),
  };
}

function judgeLine(record: LineRecord, item: Item | undefined, quantity: number, shelf: Shelf): Message[] {
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
  if (priceNow(item.variant, shelf) !== record.seen.unitPrice) {
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
