import { currencyDigits } from '../../model/currency.js';
import { money, type Money } from '../../model/money.js';

/** An amount as Shopify writes it: a decimal number as text. */
export interface MoneyV2 {
  readonly amount: string;
  readonly currencyCode: string;
}

/**
 * Minor units of an amount: "12.5" is 1250 in CNY, 12500 in KWD, and none in JPY. Worked out on the digits: no number with a
 * point in it ever comes up.
 *
 * @throws RangeError when it is no decimal number, or no whole number of minor units.
 */
export function readMoney({ amount, currencyCode }: MoneyV2): Money {
  const [, units, fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const digits = currencyDigits(currencyCode);
  if (units === undefined || /[1-9]/.test(fraction.slice(digits))) {
    throw new RangeError(`"${amount}" is no amount in ${currencyCode}`);
  }
  // Minus nought becomes nought.
  return money(Number(units + fraction.slice(0, digits).padEnd(digits, '0')) + 0, currencyCode);
}
