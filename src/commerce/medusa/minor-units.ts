import { currencyDigits, type Money } from '../../model/index.js';

/**
 * Medusa's amounts are decimal numbers of the major unit that have been reckoned with: 232.20000000000002,
 * 395.952. They become whole minor units before anything else is done with them.
 */
export function minorUnits(amount: number, currency: string): number {
  // First to 15 digits, which a double surely holds: 1.005 times 100 is 100.49999999999999.
  return Math.round(Number((amount * 10 ** currencyDigits(currency)).toPrecision(15)));
}

/** The same as money. Medusa has currencies in lower case. */
export function moneyOf(amount: number, code: string): Money {
  const currency = code.toUpperCase();
  return { amount: minorUnits(amount, currency), currency };
}
