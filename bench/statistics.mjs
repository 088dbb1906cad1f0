// What is made of the figures. Milliseconds depend on the machine and its load; ratios within one run hardly do.

/** The value below which a share of the values lies, in between where it falls between two. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const [below = Number.NaN, above = below] = [sorted[low], sorted[low + 1]];
  return below + (above - below) * (place - low);
}

export const median = (values) => quantile(values, 0.5);

/** Ratios of what was measured side by side: the median, and where the middle half of them lies. */
export function compare(values, floor) {
  const ratios = values.map((value, index) => value / floor[index]);
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75), ratios };
}

/** Puts a list into another order, told by a seed: no variant always comes first. */
export function shuffled(list, seed) {
  let state = seed >>> 0;
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
