/**
 * What sending goods costs (运费模板): a first measure, and each further measure begun. Measures are pieces or
 * grams, fees are minor units.
 */
export interface FreightRate {
  readonly by: 'piece' | 'weight';
  /** Pieces or grams that the first fee covers. */
  readonly first: number;
  readonly firstFee: number;
  /** Pieces or grams that each further fee covers. */
  readonly step: number;
  readonly stepFee: number;
  /** Goods total after discounts from which nothing is charged. */
  readonly freeOver?: number;
}

export interface Consignment {
  readonly pieces: number;
  /** Grams. */
  readonly weight: number;
  /** What the goods cost after discounts, in minor units. */
  readonly goods: number;
}

/** The freight of one consignment, in minor units. Nothing to send costs nothing. */
export function freight(rate: FreightRate, consignment: Consignment): number {
  const measure = rate.by === 'piece' ? consignment.pieces : consignment.weight;
  if (consignment.pieces === 0) return 0;
  if (rate.freeOver !== undefined && consignment.goods >= rate.freeOver) return 0;
  const further = Math.max(0, measure - rate.first);
  return rate.firstFee + Math.ceil(further / rate.step) * rate.stepFee;
}
