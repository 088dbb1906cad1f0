import { currencyDigits, type Money } from '../../model/index.js';
import { halfWidth } from './half-width.js';

/**
 * An amount as somebody types it, in units of its currency: `99`, `99.5`, `９９．５０`.
 * @returns null for what is no amount of it, such as one with more decimals than the currency has.
 */
export function typedAmount(text: string, currency: string): Money | null {
  const digits = currencyDigits(currency);
  const [, whole, , fraction = ''] = /^(\d{1,12})([.](\d+))?$/.exec(halfWidth(text).trim()) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return { amount: Number(whole + fraction.padEnd(digits, '0')), currency };
}

/** An amount as it is typed: `99.50`. */
export function amountToType({ amount, currency }: Money): string {
  const digits = currencyDigits(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
