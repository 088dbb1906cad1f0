import { currencyDigits } from '../../../src/model/index.js';

/** A market of the stub: what it charges in, what a yuan is worth there, and what comes on top. */
interface Market {
  readonly currency: string;
  readonly rate: number;
  /** Tax that is added to the prices, of 1; none where they include it. */
  readonly tax: number;
}

const home: Market = { currency: 'CNY', rate: 1, tax: 0 };
const markets: Readonly<Record<string, Market>> = {
  CN: home,
  JP: { currency: 'JPY', rate: 20.5, tax: 0 },
  KW: { currency: 'KWD', rate: 0.042, tax: 0 },
  US: { currency: 'USD', rate: 0.14, tax: 0.08 },
};

/** The market of a country; where nothing is sold, the home market's. */
export function marketOf(country: string | null | undefined): Market {
  return markets[country ?? ''] ?? home;
}

/** What so many fen are in a market, in its minor units. */
export function priceIn({ currency, rate }: Market, fen: number): number {
  return Math.round((fen / 100) * rate * 10 ** currencyDigits(currency));
}

/** An amount as Shopify writes it: at least one digit after the point, and no noughts at the end beyond that. */
export function moneyV2(minor: number, currency: string): { amount: string; currencyCode: string } {
  const digits = currencyDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const [units, fraction] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  return { amount: `${units}.${fraction.replace(/0+$/, '') || '0'}`, currencyCode: currency };
}
