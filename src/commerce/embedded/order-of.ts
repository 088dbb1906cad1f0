import { createId } from '../../lib/ids.js';
import type { CartGroup, CartLine, Checkout, CheckoutPresale, PresalePayment } from '../../model/index.js';
import { leastThreshold } from '../../rules/promotion/benefit.js';
import type { PaidLine } from '../../rules/order/refund.js';
import { sum } from '../../rules/price/sum.js';
import { shelfOf, type Call } from './call.js';
import type { Catalogue } from './catalogue.js';
import type { CheckoutRecord, OrderRecord, OrderUses, ParcelRecord } from './records.js';
import type { PricedLines } from './view-cart.js';
import { priceCheckout } from './view-checkout.js';

const hour = 60 * 60 * 1000;

/** The order that comes of a checkout: what is kept of it, and how its goods will travel. */
export function orderOf(call: Call, record: CheckoutRecord, checkout: Checkout, payBy: number): OrderRecord {
  const { catalogue, context, now, owner } = call;
  const priced = priceCheckout(record, shelfOf(call), context.country);
  const { lines, groups, totals, currency, address } = checkout;
  const number = orderNumber(now);
  const delivery = checkout.deliveryOptions.find(({ id }) => id === checkout.deliveryOptionId);
  return {
    owner,
    order: {
      id: record.orderId,
      number,
      lines,
      groups: groups.map(({ days: _, ...group }, index) => ({
        ...group,
        ...(groups.length > 1 && { number: `${number}-${index + 1}` }),
      })),
      totals,
      currency,
      ...(address && { address }),
      ...(delivery && { deliveryTitle: delivery.title }),
      ...(checkout.invoice && { invoice: checkout.invoice }),
      ...(checkout.presale && { presale: paymentOf(checkout.presale) }),
      placedAt: now,
      sandbox: true,
    },
    parcels: groups.map((group) => parcelOf(catalogue, checkout, group)),
    returnDays: Math.max(0, ...lines.map(({ productId }) => catalogue.findProduct(productId)?.returnDays ?? 0)),
    payBy,
    checkoutId: record.id,
    ...(checkout.presale && { presale: { agreed: checkout } }),
    faultOnly: lines.flatMap(({ id, productId }) => (catalogue.findProduct(productId)?.returnDays === 0 ? [id] : [])),
    paidLines: paidLinesOf(priced, lines),
    uses: usesOf(priced, record),
    ...(checkout.balance?.applied && { balance: checkout.balance.applied.amount }),
  };
}

/** An order is not paid at once: which part its checkout pays is no part of it. */
function paymentOf({ pays: _, ...presale }: CheckoutPresale): PresalePayment {
  return presale;
}

/** The goods of one store travel together, when the slowest of them is ready. */
function parcelOf(catalogue: Catalogue, checkout: Checkout, group: CartGroup): ParcelRecord {
  const hours = checkout.lines
    .filter(({ id }) => group.lineIds.includes(id))
    .map(({ productId }) => catalogue.findProduct(productId)?.shipping?.dispatchHours ?? 48);
  const dispatch = Math.max(...hours) * hour;
  const option = catalogue
    .deliveryTo(checkout.address?.country ?? '')
    .find(({ id }) => id === checkout.deliveryOptionId);
  const [, latest] = (option && catalogue.deliveryDays(option, [group.storeId])) ?? [0, 3];
  return {
    customs: group.tradeMode !== 'domestic',
    shipsAfter: dispatch,
    arrivesAfter: Math.max(latest * 24 * hour, dispatch + 24 * hour),
    ...(option?.carrier !== undefined && { carrier: option.carrier }),
    trackingNumber: `SBX${digits(12)}`,
  };
}

/** The day, and eight digits that nobody can guess another order's from. */
function orderNumber(now: number): string {
  return `${new Date(now).toISOString().slice(0, 10).replaceAll('-', '')}${digits(8)}`;
}

function digits(count: number): string {
  return BigInt(`0x${createId()}`).toString().slice(-count);
}

/** What was paid for each line, so that any units of it can be refunded. */
function paidLinesOf({ basket, bought }: PricedLines, lines: readonly CartLine[]): readonly PaidLine[] {
  const goods = basket.lines.map((priced, index): PaidLine => {
    const { id, total, freight, tax, freightTax, shares } = priced;
    const { storeId = '', quantity = 0 } = bought[index] ?? {};
    const discounts = shares.map(({ promotion: { bearer }, amount }) => ({ bearer, amount }));
    return { id, storeId, quantity, goods: total, freight, tax, freightTax, discounts };
  });
  const nothing = { goods: 0, freight: 0, tax: 0, freightTax: 0, discounts: [] };
  const gifts = basket.gifts.flatMap(({ promotion, variantId, earnedBy }): PaidLine[] => {
    const line = lines.find(({ id }) => id === `gift-${promotion.id}-${variantId}`);
    const gift = { threshold: leastThreshold(promotion.benefit), earnedBy };
    return line ? [{ id: line.id, storeId: line.storeId, quantity: line.quantity, ...nothing, gift }] : [];
  });
  return [...goods, ...gifts];
}

function usesOf({ basket, bought }: PricedLines, { storeIds }: CheckoutRecord): OrderUses {
  const shares = [...basket.lines, ...basket.freight].flatMap((each) => each.shares);
  const promotions = [
    ...shares.map(({ promotion }) => promotion.id),
    ...basket.gifts.map(({ promotion }) => promotion.id),
  ];
  const offers = basket.lines.flatMap(({ offered }, index) => {
    const variantId = bought[index]?.variantId;
    return offered && variantId !== undefined
      ? [{ offerId: offered.offer.id, variantId, quantity: offered.quantity }]
      : [];
  });
  const imported = sum(basket.imports.map(({ value }) => value));
  return { promotions: [...new Set(promotions)], offers, storeIds, imported };
}
