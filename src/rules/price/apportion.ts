/**
 * Who gets the odd minor units. `largestRemainder`: those whose exact share was cut the most, first come first.
 * `lastTakesRest`: the last part, as many Chinese shops do it.
 */
export type ApportionStrategy = 'largestRemainder' | 'lastTakesRest';

/**
 * Divides an amount over parts in proportion to their weights (分摊). Shares are whole minor units, sum to
 * the amount exactly, and none is greater than its weight: a discount never takes more from a line than the
 * line costs. An amount beyond the sum of all weights is cut to it.
 *
 * @param amount minor units, 0 or more.
 * @param weights minor units, 0 or more each.
 */
export function apportion(
  amount: number,
  weights: readonly number[],
  strategy: ApportionStrategy = 'largestRemainder',
): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n || amount <= 0) return weights.map(() => 0);
  const divided = BigInt(amount) > total ? total : BigInt(amount);
  const exact = weights.map((weight) => BigInt(weight) * divided);
  const shares = exact.map((product) => Number(product / total));
  const rest = Number(divided) - shares.reduce((sum, share) => sum + share, 0);
  const order = strategy === 'lastTakesRest' ? fromLast(weights) : byRemainder(exact, total);
  return handOut(shares, rest, order, weights, strategy === 'lastTakesRest' ? rest : 1);
}

/** Gives the odd units out in order, at most `most` a turn, never beyond a part's weight. */
function handOut(
  shares: readonly number[],
  rest: number,
  order: readonly number[],
  weights: readonly number[],
  most: number,
): number[] {
  const given = [...shares];
  let left = rest;
  for (const index of order) {
    if (left === 0) break;
    const room = (weights[index] ?? 0) - (given[index] ?? 0);
    const more = Math.min(left, most, room);
    given[index] = (given[index] ?? 0) + more;
    left -= more;
  }
  return given;
}

function fromLast(weights: readonly number[]): number[] {
  return weights.map((_, index) => weights.length - 1 - index);
}

function byRemainder(exact: readonly bigint[], total: bigint): number[] {
  return exact
    .map((product, index) => ({ index, remainder: product % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
    .map(({ index }) => index);
}
