import { sampleShop, type ShelfVariant } from './stub-catalogue.js';

/** One code of the stub, from the promotions of the sample shop that have one. Amounts are in fen. */
export interface StubDiscount {
  readonly code: string;
  /** Percentage off lines of one store, or off the whole order. */
  readonly percent: number;
  readonly amount: number;
  readonly minimum: number;
  readonly storeId: string | undefined;
  readonly startsAt: number;
  readonly endsAt: number;
}

export const stubDiscounts: readonly StubDiscount[] = sampleShop.promotions.flatMap((promotion) => {
  const { code, benefit, storeId, startsAt, endsAt } = promotion;
  if (code === undefined) return [];
  return {
    code,
    percent: (benefit.off ?? 0) / 100,
    amount: benefit.amount ?? 0,
    minimum: benefit.threshold ?? 0,
    storeId,
    startsAt: startsAt === undefined ? 0 : Date.parse(startsAt),
    endsAt: endsAt === undefined ? Infinity : Date.parse(endsAt),
  };
});

/** A line as discounts see it. */
export interface DiscountedLine {
  readonly variant: ShelfVariant;
  readonly quantity: number;
}

/** What a code comes to: what it takes off, or the code of the warning that says why it takes nothing off. */
export type Judged = { readonly discount: StubDiscount } | { readonly warning: string };

/** Judges codes in the order entered. Of those that are about the whole order the first one wins. */
export function judgeCodes(
  codes: readonly string[],
  lines: readonly DiscountedLine[],
  now: number,
): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  let ofOrder: StubDiscount | undefined;
  for (const code of codes) {
    const found = stubDiscounts.find((each) => each.code.toLowerCase() === code.toLowerCase());
    const warning = found ? objection(found, lines, now) : 'DISCOUNT_NOT_FOUND';
    if (!found || warning !== null) judged.set(code, { warning: warning ?? 'DISCOUNT_NOT_FOUND' });
    else if (isOfOrder(found) && ofOrder) judged.set(code, { warning: 'DISCOUNT_CODE_NOT_HONOURED' });
    else {
      judged.set(code, { discount: found });
      if (isOfOrder(found)) ofOrder = found;
    }
  }
  return judged;
}

/** Whether a discount is about the whole order, and not about lines. */
export function isOfOrder({ percent, storeId }: StubDiscount): boolean {
  return percent === 0 || storeId === undefined;
}

/** Whether a discount is about a line. */
export function isEntitled({ storeId }: StubDiscount, { variant }: DiscountedLine): boolean {
  return storeId === undefined || variant.product.sample.storeId === storeId;
}

function objection(discount: StubDiscount, lines: readonly DiscountedLine[], now: number): string | null {
  if (now < discount.startsAt || now > discount.endsAt) return 'DISCOUNT_CURRENTLY_INACTIVE';
  const entitled = lines.filter((line) => isEntitled(discount, line));
  if (entitled.length === 0) return 'DISCOUNT_NO_ENTITLED_LINE_ITEMS';
  const worth = entitled.reduce((sum, { variant, quantity }) => sum + variant.price * quantity, 0);
  return worth < discount.minimum ? 'DISCOUNT_PURCHASE_NOT_IN_RANGE' : null;
}
