import type { PromotionRecord, Ware } from './ware.js';

export interface LineRecord {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
}

export interface MessageRecord {
  readonly type: 'error' | 'warning';
  readonly code: string;
  readonly content: string;
  readonly path?: string;
  readonly severity?: string;
}

/** Text that must never be seen by a shopper: it is the merchant's. */
const content = 'TEXT OF THE MERCHANT';

export function say(type: MessageRecord['type'], code: string, path?: string): MessageRecord {
  return { type, code, content, ...(path && { path }), ...(type === 'error' && { severity: 'recoverable' }) };
}

export interface Priced {
  /** The parts of a document that say what is in it and what it costs. */
  readonly document: {
    readonly line_items: object[];
    readonly totals: object[];
    readonly discounts: object;
    readonly currency: string;
  };
  readonly messages: readonly MessageRecord[];
  readonly total: number;
}

/** Prices lines with codes, written for this merchant alone: it does not share a rule with what it tests. */
export function priceBasket(
  ware: Ware,
  lines: readonly LineRecord[],
  codes: readonly string[],
  fee: number | undefined,
  now: number,
): Priced {
  const messages: MessageRecord[] = [];
  const rows = lines.map((line, index) => {
    const item = ware.item(line.variantId);
    const available = item !== undefined && ware.left(item.variant) >= line.quantity;
    if (!available) messages.push(say('error', item ? 'out_of_stock' : 'item_unavailable', `$.line_items[${index}]`));
    const price = item ? ware.price(item.variant) : 0;
    return { line, item, price, subtotal: available ? price * line.quantity : 0, off: 0 };
  });
  const applied = codes.flatMap((code, index) => {
    const refuse = (type: MessageRecord['type'], why: string): [] => {
      messages.push(say(type, why, `$.discounts.codes[${index}]`));
      return [];
    };
    const promotion = ware.data.promotions.find((each) => each.code?.toUpperCase() === code.toUpperCase());
    if (!promotion) return refuse('error', 'discount_code_invalid');
    if (Date.parse(promotion.endsAt ?? '9999-01-01') <= now) {
      return refuse('error', 'discount_code_expired');
    }
    const fits = rows.filter(({ item }) => !promotion.storeId || item?.product.storeId === promotion.storeId);
    const sum = fits.reduce((total, { subtotal }) => total + subtotal, 0);
    if (sum === 0 || sum < (promotion.benefit.threshold ?? 0)) {
      return refuse('warning', 'discount_code_minimum_not_met');
    }
    const amount = amountOf(promotion, sum);
    let rest = amount;
    const allocations = fits.map((row, place) => {
      const share = place === fits.length - 1 ? rest : Math.floor((amount * row.subtotal) / sum);
      rest -= share;
      row.off += share;
      return { path: `$.line_items[${rows.indexOf(row)}]`, amount: share };
    });
    return [{ code, title: promotion.title, amount, allocations }];
  });
  const subtotal = rows.reduce((sum, row) => sum + row.subtotal, 0);
  const off = rows.reduce((sum, row) => sum + row.off, 0);
  const total = subtotal - off + (fee ?? 0);
  return {
    document: {
      line_items: rows.map(({ line, item, price, subtotal: amount, off: less }) => ({
        id: line.id,
        item: { id: line.variantId, title: item?.product.title ?? 'No longer sold', price },
        quantity: line.quantity,
        totals: totalsOf(amount, less, undefined),
      })),
      totals: totalsOf(subtotal, off, fee),
      discounts: { codes, applied },
      currency: ware.data.currency,
    },
    messages,
    total,
  };
}

function totalsOf(subtotal: number, off: number, fee: number | undefined): object[] {
  return [
    { type: 'subtotal', display_text: 'Subtotal', amount: subtotal },
    ...(off > 0 ? [{ type: 'items_discount', display_text: 'Discount', amount: -off }] : []),
    ...(fee === undefined ? [] : [{ type: 'fulfillment', display_text: 'Delivery', amount: fee }]),
    { type: 'total', display_text: 'Total', amount: subtotal - off + (fee ?? 0) },
  ];
}

function amountOf({ benefit }: PromotionRecord, sum: number): number {
  const { kind, off = 0, most = Infinity, amount = 0 } = benefit;
  return kind === 'percent' ? Math.min(most, Math.floor((sum * off) / 10_000)) : Math.min(sum, amount);
}
