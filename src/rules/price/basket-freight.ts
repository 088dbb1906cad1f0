import { apportion } from './apportion.js';
import type { FreightFee } from '../promotion/take-off-freight.js';
import { freight, type FreightRate } from './shipping.js';
import { sum } from './sum.js';

interface SentLine {
  readonly id: string;
  readonly storeId: string;
  readonly quantity: number;
  /** Grams of one unit. */
  readonly weight: number;
}

/** Freight by store: each sends its goods apart. A store without a rate cannot send. */
export function feesOf(
  lines: readonly SentLine[],
  left: ReadonlyMap<string, number>,
  rates: ReadonlyMap<string, FreightRate>,
): Map<string, number> {
  const fees = new Map<string, number>();
  for (const storeId of new Set(lines.map((line) => line.storeId))) {
    const own = lines.filter((line) => line.storeId === storeId);
    const rate = rates.get(storeId);
    if (!rate) continue;
    const consignment = {
      pieces: sum(own.map(({ quantity }) => quantity)),
      weight: sum(own.map(({ weight, quantity }) => weight * quantity)),
      goods: sum(own.map(({ id }) => left.get(id) ?? 0)),
    };
    fees.set(storeId, freight(rate, consignment));
  }
  return fees;
}

/** The freight of a store is borne by its lines in proportion to what they cost. */
export function shareFreight(
  fees: readonly FreightFee[],
  lines: readonly (SentLine & { readonly total: number })[],
): Map<string, number> {
  const byLine = new Map<string, number>();
  for (const fee of fees) {
    const own = lines.filter(({ storeId }) => storeId === fee.storeId);
    const net = netFee(fee);
    // A fee may exceed what the goods cost, so the weights are scaled up before it is divided.
    const weights = own.map(({ total, quantity }) => Math.max(total, quantity) * Math.max(1, net));
    apportion(net, weights).forEach((share, index) => byLine.set(own[index]?.id ?? '', share));
  }
  return byLine;
}

/** What is left of a fee after what is taken off it. */
function netFee({ fee, shares }: FreightFee): number {
  return fee - sum(shares.map(({ amount }) => amount));
}
