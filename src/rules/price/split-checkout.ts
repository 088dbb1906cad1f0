import type { LineUnits, TradeMode } from '../../model/index.js';
import { importStanding, retailImportLaw } from './import-tax.js';
import { sum } from './sum.js';

/** A line as it is looked at before a checkout. */
export interface CheckoutLine {
  readonly id: string;
  readonly storeId: string;
  readonly tradeMode: TradeMode;
  readonly quantity: number;
  /** What customs reckon one unit at, its freight included, in fen; 0 for domestic goods. */
  readonly unitValue: number;
  /** It is sold with a deposit. */
  readonly presale?: boolean;
}

/** Why an order cannot be placed as it is, and the way out. */
export interface Blocked {
  readonly reason: 'overPurchase' | 'overYear';
  /** What the goods come to, and may come to, in fen. */
  readonly value: number;
  readonly limit: number;
  /** The same goods as purchases that can each be made, one after the other. */
  readonly purchases: readonly (readonly LineUnits[])[];
  /** What cannot be bought any more this year. */
  readonly notThisYear: readonly LineUnits[];
}

/** Lines that are one order. */
export interface OrderPart {
  readonly storeId: string;
  readonly tradeMode: TradeMode;
  readonly presale: boolean;
  readonly lineIds: readonly string[];
  readonly blocked?: Blocked;
}

/**
 * Splits a checkout into orders: one for each store and each way in which its goods come into the country, since each is
 * declared apart; each thing with a deposit is an order of its own, since its balance is paid when the others are long
 * there. What is over a limit of imports is blocked, with the purchases that it can be split into.
 *
 * @param importedThisYear the customs value of what the shopper has imported this year, in fen.
 */
export function splitCheckout(lines: readonly CheckoutLine[], importedThisYear = 0): readonly OrderPart[] {
  const parts = new Map<string, CheckoutLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.storeId, line.tradeMode, line.presale ? line.id : null]);
    parts.set(key, [...(parts.get(key) ?? []), line]);
  }
  let imported = importedThisYear;
  return [...parts.values()].flatMap((own): OrderPart[] => {
    const [first] = own;
    if (!first) return [];
    const { storeId, tradeMode, presale = false } = first;
    const blocked = tradeMode === 'domestic' ? undefined : blockOf(own, imported);
    if (tradeMode !== 'domestic') imported += valueOf(own);
    return [{ storeId, tradeMode, presale, lineIds: own.map(({ id }) => id), ...(blocked && { blocked }) }];
  });
}

function blockOf(lines: readonly CheckoutLine[], imported: number): Blocked | undefined {
  const value = valueOf(lines);
  const standing = importStanding(value, sum(lines.map(({ quantity }) => quantity)), imported);
  if (standing !== 'overPurchase' && standing !== 'overYear') return undefined;
  const { perPurchase, perYear } = retailImportLaw;
  const left = Math.max(0, perYear - imported);
  const { within, beyond } = fill(lines, left);
  return {
    reason: standing,
    value,
    limit: standing === 'overYear' ? left : perPurchase,
    purchases: packPurchases(within),
    notThisYear: beyond,
  };
}

/** The units that still fit into the year, in the order of the lines, and those that do not. */
function fill(
  lines: readonly CheckoutLine[],
  room: number,
): { readonly within: readonly CheckoutLine[]; readonly beyond: readonly LineUnits[] } {
  let left = room;
  const within: CheckoutLine[] = [];
  const beyond: LineUnits[] = [];
  for (const line of lines) {
    const fits = unitsIn(left, line);
    left -= fits * line.unitValue;
    if (fits > 0) within.push({ ...line, quantity: fits });
    if (fits < line.quantity) beyond.push({ lineId: line.id, quantity: line.quantity - fits });
  }
  return { within, beyond };
}

/**
 * Divides goods from abroad into purchases that are within the limit of one: the dearest first, each into the first that
 * has room. A thing over the limit is bought alone.
 */
export function packPurchases(
  lines: readonly CheckoutLine[],
  limit: number = retailImportLaw.perPurchase,
): readonly (readonly LineUnits[])[] {
  const purchases: { room: number; units: LineUnits[] }[] = [];
  for (const line of [...lines].sort((a, b) => b.unitValue - a.unitValue)) {
    let left = line.quantity;
    const put = (purchase: (typeof purchases)[number], quantity: number): void => {
      purchase.units.push({ lineId: line.id, quantity });
      purchase.room -= quantity * line.unitValue;
      left -= quantity;
    };
    for (const purchase of purchases) {
      const fits = Math.min(left, unitsIn(purchase.room, line));
      if (fits > 0) put(purchase, fits);
    }
    while (left > 0) {
      const purchase = { room: limit, units: [] };
      purchases.push(purchase);
      put(purchase, Math.min(left, Math.max(1, unitsIn(limit, line))));
    }
  }
  return purchases.map(({ units }) => units);
}

function unitsIn(room: number, { unitValue, quantity }: CheckoutLine): number {
  if (room < 0) return 0;
  return unitValue > 0 ? Math.min(quantity, Math.floor(room / unitValue)) : quantity;
}

function valueOf(lines: readonly CheckoutLine[]): number {
  return sum(lines.map(({ unitValue, quantity }) => unitValue * quantity));
}
