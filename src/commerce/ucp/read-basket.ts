import type { AnsweredCart } from '../adapter.js';
import type { Cart, CartLine, DiscountCode, Message, Money, Product, Total, TotalType } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { BasketDocument } from './basket-document.js';
import { readMessages } from './read-messages.js';
import type { UcpSettings } from './settings.js';

/** The product that a variant is of; undefined for what the merchant does not sell any more. */
export type ProductOf = (variantId: string) => Product | undefined;

type LineDocument = Pick<BasketDocument['line_items'][number], 'id' | 'item' | 'totals'> & {
  readonly quantity: number;
};

const totalTypes: readonly TotalType[] = [
  'subtotal',
  'items_discount',
  'discount',
  'fulfillment',
  'tax',
  'fee',
  'total',
];
/** Codes after which a line is not to be had. */
const gone: readonly Message['code'][] = ['out_of_stock', 'item_unavailable', 'not_found', 'region_restricted'];

/** What a cart and a checkout have in common. */
export function readBasket(document: BasketDocument, productOf: ProductOf, settings: UcpSettings): AnsweredCart {
  const { currency, line_items: lineItems, discounts } = document;
  const money = (amount: number): Money => ({ amount, currency });
  const said = readMessages(document);
  const lines = lineItems.map((line, index): CartLine => {
    const isGone = said.some(
      ({ type, code, target }) =>
        type === 'error' && gone.includes(code) && target.kind === 'line' && target.lineId === line.id,
    );
    const path = `$.line_items[${index}]`;
    return {
      ...readLine(line, currency, productOf, settings, isGone),
      discounts: discounts.applied.flatMap(({ title, code, allocations }) =>
        allocations
          .filter((each) => each.path === path)
          .map(({ amount }) => ({ id: code ?? title, title, bearer: 'store' as const, amount: money(amount) })),
      ),
    };
  });
  const codes = discounts.codes.map((code): DiscountCode => {
    const applied = discounts.applied.find((each) => each.code !== undefined && sameCode(each.code, code));
    if (applied) return { code, status: 'applied', title: applied.title, amount: money(applied.amount) };
    const waits = said.some(
      ({ code: why, target }) => why === 'discount_code_minimum_not_met' && isAbout(target, code),
    );
    return { code, status: waits ? 'dormant' : 'rejected' };
  });
  // A code that takes nothing off and of which nothing is said: the protocol only asks that it should be.
  const silent = codes.filter(
    ({ code, status }) => status !== 'applied' && !said.some(({ target }) => isAbout(target, code)),
  );
  return {
    lines,
    groups: lines.length === 0 ? [] : [groupOf(lines, settings)],
    codes,
    totals: readTotals(document.totals, currency),
    currency,
    messages: [
      ...said,
      ...silent.map(({ code }): Message => ({
        type: 'error',
        code: 'discount_code_invalid',
        target: { kind: 'code', code },
      })),
    ],
    ...(document.expires_at !== undefined && { expiresAt: document.expires_at }),
  };
}

/** All is of one store. */
export function groupOf(lines: readonly CartLine[], settings: UcpSettings): Cart['groups'][number] {
  const { storeId = 'store', storeName = storeId, tradeMode = 'domestic' } = settings;
  return { storeId, storeName, tradeMode, lineIds: lines.map(({ id }) => id) };
}

export function readLine(
  { id, item, quantity, totals }: LineDocument,
  currency: string,
  productOf: ProductOf,
  { storeId = 'store' }: UcpSettings,
  isGone: boolean,
): CartLine {
  const product = productOf(item.id);
  const variant = product?.variants.find((each) => each.id === item.id);
  const picture = variant?.picture ?? product?.media[0];
  const of = (wanted: string): number | undefined => totals.find(({ type }) => type === wanted)?.amount;
  const subtotal = isGone ? 0 : (of('subtotal') ?? item.price * quantity);
  return {
    id,
    productId: product?.id ?? item.id,
    variantId: item.id,
    storeId,
    title: product?.title ?? item.title,
    variantTitle: variant?.title ?? '',
    ...(picture && { picture }),
    quantity,
    unitPrice: { amount: item.price, currency },
    subtotal: { amount: subtotal, currency },
    total: { amount: isGone ? 0 : Math.max(0, of('total') ?? subtotal), currency },
    discounts: [],
    selected: true,
    status: isGone ? 'unavailable' : 'available',
  };
}

/** In the order of the merchant's. A kind that only the merchant knows is a fee, or a discount where it is negative. */
export function readTotals(totals: BasketDocument['totals'], currency: string): Total[] {
  return totals.map(({ type, amount }) => ({
    type: totalTypes.find((known) => known === type) ?? (amount < 0 ? 'discount' : 'fee'),
    amount: { amount, currency },
  }));
}

function isAbout(target: Message['target'], code: string): boolean {
  return target.kind === 'code' && sameCode(target.code, code);
}
