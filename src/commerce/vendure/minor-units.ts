import { TransportError } from '../../lib/transport-error.js';
import { currencyDigits } from '../../model/currency.js';

/** Digits of Vendure's amounts after the decimal point: those of its `MoneyStrategy`, or of each currency its own. */
export type Precision = number | 'currency';

/**
 * Minor units of an amount of Vendure's. It writes all currencies with the same digits: with two of them 2,600 yen are
 * 260000, and 12.500 dinars 1250.
 * @throws TransportError where it comes to a part of a unit: nobody can pay that, and rounded the sums would not come out.
 */
export function minorUnits(amount: number, currency: string, precision: Precision): number {
  const more = precision === 'currency' ? 0 : currencyDigits(currency) - precision;
  const units = more < 0 ? amount / 10 ** -more : amount * 10 ** more;
  if (Number.isInteger(units)) return units;
  const message = `Vendure answered ${amount} with ${precision} digits, which is no amount in ${currency}`;
  throw new TransportError('malformed', { doubtful: false, message });
}
