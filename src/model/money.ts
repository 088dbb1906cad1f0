/** An amount of money: a safe integer in the currency's minor unit (fen, cent, yen). */
export interface Money {
  /** Minor units: 12900 is ¥129.00, and 500 in JPY is ¥500. */
  readonly amount: number;
  /** ISO 4217 code in capitals, such as `CNY`. */
  readonly currency: string;
}

/**
 * Makes a {@link Money}.
 * @throws RangeError when the amount is no safe integer or the currency is no ISO 4217 code.
 */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Money needs an integer in minor units, got ${amount}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`Money needs an ISO 4217 currency, got "${currency}"`);
  return { amount, currency };
}
