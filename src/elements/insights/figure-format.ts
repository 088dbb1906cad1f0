import { formatCount, formatMoney } from '../../i18n/index.js';
import { formatShare, formatWhole } from '../../i18n/share.js';
import { currencyDigits } from '../../model/index.js';

/** How figures are written in a language, with money in one currency. */
export interface FigureFormat {
  readonly count: (count: number) => string;
  /** @param amount minor units; a part of one is rounded. */
  readonly money: (amount: number) => string;
  /** As short as an axis needs it. */
  readonly shortMoney: (amount: number) => string;
  readonly share: (share: number | null) => string;
  readonly change: (share: number | null) => string;
  /** How many minor units a major one has. */
  readonly minorUnits: number;
}

/** Where there is no number. */
export const noFigure = '–';

export function figureFormat(locale: string, currency: string | undefined): FigureFormat {
  const minorUnits = currency === undefined ? 1 : 10 ** currencyDigits(currency);
  const count = (amount: number): string => formatWhole(amount, locale);
  return {
    count,
    minorUnits,
    // A log without an order has no money either.
    money: (amount) =>
      currency === undefined ? count(amount) : formatMoney({ amount: Math.round(amount), currency }, locale),
    shortMoney(amount) {
      const major = amount / minorUnits;
      return major >= 1_000 ? formatCount(major, locale) : String(Math.round(major * 100) / 100);
    },
    share: (share) => (share === null ? noFigure : formatShare(share, locale)),
    change: (share) => (share === null ? noFigure : formatShare(share, locale, true)),
  };
}
