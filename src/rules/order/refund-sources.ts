/** What was paid at one time, or goes back there, in minor units: by the shopper's balance, and by another method. */
export interface PaidParts {
  readonly wallet: number;
  readonly other: number;
}

/**
 * Where a refund goes (原路退回): back to the payments that it was paid with, the latest first, so that of a presale the balance
 * comes back before the deposit. What was paid by two ways at once goes back to both in the proportion in which it was paid,
 * the odd unit to the other method. However an order is refunded in parts, each way gets back what it has paid, and never
 * more.
 *
 * @param paid the payments of an order, the earliest first.
 * @param before what of the order was refunded already, in minor units.
 * @param amount what is refunded now, in minor units.
 * @returns what goes back to each payment, in their order.
 * @throws RangeError when more is to be refunded than was paid.
 */
export function refundSources(paid: readonly PaidParts[], before: number, amount: number): readonly PaidParts[] {
  const from = filled(paid, before);
  const to = filled(paid, before + amount);
  return paid.map((_, index) => ({
    wallet: (to[index]?.wallet ?? 0) - (from[index]?.wallet ?? 0),
    other: (to[index]?.other ?? 0) - (from[index]?.other ?? 0),
  }));
}

/** What each payment has given back once so much of all is refunded. */
function filled(paid: readonly PaidParts[], refunded: number): readonly PaidParts[] {
  let left = refunded;
  const parts: PaidParts[] = [];
  for (const { wallet, other } of [...paid].reverse()) {
    const whole = wallet + other;
    const back = Math.min(left, whole);
    const toWallet = whole === 0 ? 0 : Number((BigInt(wallet) * BigInt(back)) / BigInt(whole));
    parts.unshift({ wallet: toWallet, other: back - toWallet });
    left -= back;
  }
  if (left > 0) throw new RangeError(`${left} more are to be refunded than were paid`);
  return parts;
}
