import type { ImportLimit, LineUnits } from '../../model/index.js';
import { retailImportLaw } from '../../rules/price/import-tax.js';
import { packPurchases, splitCheckout, type CheckoutLine, type OrderPart } from '../../rules/price/split-checkout.js';
import { sum } from '../../rules/price/sum.js';
import type { Catalogue } from './catalogue.js';
import type { PricedLines } from './view-cart.js';

type BlockedPart = OrderPart & Required<Pick<OrderPart, 'blocked'>>;

/**
 * What of a checkout is over a limit of imports, with the purchases that it can be made in.
 *
 * @param reprice prices so many units alone: fewer goods may miss a discount, or free shipping, and be worth more to
 * customs than they were among the others.
 */
export function importLimitsOf(
  priced: PricedLines,
  catalogue: Catalogue,
  reprice: (units: readonly LineUnits[]) => PricedLines,
): ImportLimit[] {
  const blocked = blockedParts(priced, catalogue);
  if (blocked.length === 0) return [];
  const first = firstPurchase(priced, blocked, (units) => {
    const fewer = reprice(units);
    return [fewer, blockedParts(fewer, catalogue)];
  });
  const { perPurchase, perYear } = retailImportLaw;
  const money = catalogue.money.bind(catalogue);
  return blocked.map(({ storeId, lineIds, blocked: { reason, limit, notThisYear } }): ImportLimit => {
    const now = first.filter(({ lineId }) => lineIds.includes(lineId));
    const own = importedLines(priced, catalogue).filter(({ id }) => lineIds.includes(id));
    // Where not even the first is within the limit once the goods are alone, none is.
    const later = now.length > 0 ? less(own, [...now, ...notThisYear]) : [];
    const never = now.length > 0 ? notThisYear : own.map(({ id, quantity }) => ({ lineId: id, quantity }));
    return {
      kind: reason === 'overYear' ? 'year' : 'purchase',
      lineIds,
      value: money(priced.basket.imports.find((each) => each.storeId === storeId)?.value ?? 0),
      limit: money(reason === 'overYear' ? perYear : perPurchase),
      ...(reason === 'overYear' && { left: money(limit) }),
      purchases: [...(now.length > 0 ? [now] : []), ...packPurchases(later)],
      notThisYear: never,
    };
  });
}

/** What of each blocked part is bought first, so that nothing of the whole is over a limit any more. */
function firstPurchase(
  priced: PricedLines,
  blocked: readonly BlockedPart[],
  reprice: (units: readonly LineUnits[]) => readonly [PricedLines, readonly BlockedPart[]],
): readonly LineUnits[] {
  const barred = new Set(blocked.flatMap(({ lineIds }) => lineIds));
  const free = priced.bought
    .filter(({ id }) => !barred.has(id))
    .map(({ id, quantity }): LineUnits => ({ lineId: id, quantity }));
  const units = [...free, ...blocked.flatMap(({ blocked: { purchases } }) => purchases[0] ?? [])];
  // Each time at least one unit fewer.
  const [fewer, still] = reprice(units);
  return still.length > 0 ? firstPurchase(fewer, still, reprice) : units;
}

function blockedParts(priced: PricedLines, catalogue: Catalogue): readonly BlockedPart[] {
  const over = new Set(
    priced.basket.imports.filter(({ standing }) => standing.startsWith('over')).map(({ storeId }) => storeId),
  );
  return splitCheckout(importedLines(priced, catalogue), priced.terms.importedThisYear).filter(
    (part): part is BlockedPart => part.blocked !== undefined && over.has(part.storeId),
  );
}

/** The units of a line are worth the same to customs, rounded up: no part of them is worth more than is said. */
function importedLines({ bought, basket }: PricedLines, catalogue: Catalogue): readonly CheckoutLine[] {
  return bought.flatMap(({ id, storeId, quantity, importRates }, index): CheckoutLine[] => {
    const { importValue = 0 } = basket.lines[index] ?? {};
    const tradeMode = catalogue.tradeModeOf(storeId);
    return importRates ? [{ id, storeId, tradeMode, quantity, unitValue: Math.ceil(importValue / quantity) }] : [];
  });
}

/** The lines without so many units. */
function less(lines: readonly CheckoutLine[], units: readonly LineUnits[]): readonly CheckoutLine[] {
  return lines.flatMap((line) => {
    const gone = sum(units.filter(({ lineId }) => lineId === line.id).map(({ quantity }) => quantity));
    return line.quantity > gone ? [{ ...line, quantity: line.quantity - gone }] : [];
  });
}
