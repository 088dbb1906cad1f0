// Runs in a page: promotions by one plain pass over arrays of numbers, for the kinds that `made-sale.mjs` has.

function offOf(benefit, base, left) {
  const { kind, threshold = 0, amount = 0, most = Infinity, times = Infinity } = benefit;
  if (kind === 'ladder') {
    let off = 0;
    for (const step of benefit.steps) if (base >= step.threshold) off = step.amount;
    return Math.min(left, off);
  }
  if (base < threshold) return 0;
  if (kind === 'every') return Math.min(left, Math.min(Math.floor(base / threshold), times) * amount);
  if (kind === 'fixed') return Math.min(left, amount);
  return Math.min(left - Math.round((left * (10_000 - benefit.off)) / 10_000), most);
}

/** Divides an amount over some lines in proportion to weights; odd units go to those that were cut the most. */
function shareOut(amount, places, weights, left) {
  let whole = 0;
  for (const place of places) whole += weights[place];
  if (whole === 0) return;
  let rest = amount;
  const shares = places.map((place) => {
    const exact = weights[place] * amount;
    const share = Math.floor(exact / whole);
    rest -= share;
    return { place, share, cut: exact % whole };
  });
  shares.sort((a, b) => b.cut - a.cut || a.place - b.place);
  for (const { place, share } of shares) {
    const more = rest > 0 && share < weights[place] ? 1 : 0;
    rest -= more;
    left[place] -= Math.min(share + more, left[place]);
  }
}

/** What is left to pay for each line: of each store its best promotion, then its code; then the same for all stores. */
export function reckonByHand(lines, promotions, code) {
  const amounts = lines.map(({ amount }) => amount);
  const left = [...amounts];
  const ofStore = new Map();
  lines.forEach(({ storeId }, place) => {
    if (!ofStore.has(storeId)) ofStore.set(storeId, []);
    ofStore.get(storeId).push(place);
  });
  const takeBest = (places, storeId, wanted) => {
    let [base, open] = [0, 0];
    for (const place of places) {
      base += amounts[place];
      open += left[place];
    }
    let best;
    for (const promotion of promotions) {
      if (promotion.storeId !== storeId || promotion.code !== wanted) continue;
      const off = offOf(promotion.benefit, base, open);
      if (off > (best?.off ?? 0)) best = { off, kind: promotion.benefit.kind };
    }
    if (best) shareOut(best.off, places, best.kind === 'percent' ? [...left] : amounts, left);
  };
  const all = lines.map((_, place) => place);
  for (const wanted of code === undefined ? [undefined] : [undefined, code]) {
    for (const [storeId, places] of ofStore) takeBest(places, storeId, wanted);
  }
  for (const wanted of code === undefined ? [undefined] : [undefined, code]) takeBest(all, undefined, wanted);
  return left;
}
