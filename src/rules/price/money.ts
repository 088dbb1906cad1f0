import type { Money } from '../../model/index.js';

/**
 * Adds amounts of one currency.
 * @throws RangeError when currencies differ or the sum is no safe integer.
 */
export function addMoney(first: Money, ...others: readonly Money[]): Money {
  return others.reduce((sum, each) => {
    if (each.currency !== sum.currency) throw new RangeError(`Cannot add ${each.currency} to ${sum.currency}`);
    return { amount: safe(sum.amount + each.amount), currency: sum.currency };
  }, first);
}

/** Takes one amount from another. @throws RangeError when currencies differ. */
export function subtractMoney(from: Money, amount: Money): Money {
  return addMoney(from, negateMoney(amount));
}

/** Turns a debt into a credit. Zero stays zero, never minus zero. */
export function negateMoney(value: Money): Money {
  return { amount: value.amount === 0 ? 0 : -value.amount, currency: value.currency };
}

/** Multiplies by a whole number, such as a quantity. @throws RangeError when the result is no safe integer. */
export function multiplyMoney(value: Money, times: number): Money {
  return { amount: safe(value.amount * times), currency: value.currency };
}

/**
 * `amount × numerator ÷ denominator` in minor units, rounded half up. It multiplies before it divides and
 * rounds once, so that no rate is ever rounded before it is used.
 */
export function scaleAmount(amount: number, numerator: number, denominator: number): number {
  const product = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
  return Number(floorDivide(product, 2n * BigInt(denominator)));
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

function safe(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError('The sum is beyond what can be counted exactly');
  return amount;
}
