import { currencyDigits, type Money } from '../model/index.js';

/** A price in pieces, so that a page can set them in different sizes. */
export interface MoneyParts {
  /** `-` for a negative amount, else empty. */
  readonly sign: string;
  readonly symbol: string;
  /** Whole units with the language's grouping. */
  readonly integer: string;
  /** Decimal mark and digits; empty when they are all zero. */
  readonly fraction: string;
  /** Whether the symbol stands after the number. */
  readonly symbolLast: boolean;
}

/**
 * The first `Intl.NumberFormat` of a page takes over 100 ms on a slow phone. Chinese and English write these
 * currencies the same plain way, so a first paint in them needs no formatter at all.
 */
const plainSymbols: Readonly<Record<string, string>> = {
  CNY: '¥',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  JPY: '¥',
  KRW: '₩',
  TWD: 'NT$',
  USD: '$',
};

const formatters = new Map<string, Intl.NumberFormat>();

/** A price in pieces, in a language. `.00` is dropped, other cents are kept. */
export function moneyParts(money: Money, locale: string): MoneyParts {
  const digits = currencyDigits(money.currency);
  const symbol = plainSymbols[money.currency];
  return symbol && /^(zh|en)\b/i.test(locale)
    ? plainParts(money, digits, money.currency === 'JPY' && locale.startsWith('zh') ? 'JP¥' : symbol)
    : intlParts(money, digits, locale);
}

/** A price as one string, such as `¥129` or `¥128.50`. */
export function formatMoney(money: Money, locale: string): string {
  const { sign, symbol, integer, fraction, symbolLast } = moneyParts(money, locale);
  return symbolLast ? `${sign}${integer}${fraction} ${symbol}` : `${sign}${symbol}${integer}${fraction}`;
}

function plainParts({ amount }: Money, digits: number, symbol: string): MoneyParts {
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const cents = padded.slice(padded.length - digits);
  return {
    sign: amount < 0 ? '-' : '',
    symbol,
    integer: whole.replace(/\B(?=(\d{3})+$)/g, ','),
    fraction: /[1-9]/.test(cents) ? `.${cents}` : '',
    symbolLast: false,
  };
}

function intlParts({ amount, currency }: Money, digits: number, locale: string): MoneyParts {
  const key = `${locale} ${currency}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    formatters.set(key, formatter);
  }
  const parts = formatter.formatToParts(amount / 10 ** digits);
  const pick = (...types: string[]) =>
    parts
      .filter((part) => types.includes(part.type))
      .map((part) => part.value)
      .join('');
  const kinds = parts.map((part) => part.type);
  const symbolLast = kinds.indexOf('currency') > kinds.indexOf('integer');
  const symbol = pick('currency');
  return {
    sign: pick('minusSign'),
    // A code in letters would run into the number.
    symbol: !symbolLast && /[A-Z]$/.test(symbol) ? `${symbol}\u00a0` : symbol,
    integer: pick('integer', 'group'),
    fraction: amount % 10 ** digits === 0 ? '' : pick('decimal', 'fraction'),
    symbolLast,
  };
}
