const formatters = new Map<string, Intl.NumberFormat>();

/** A share of 1 as per cent, such as `12.5%`; `+12.5%` where it is a change. */
export function formatShare(share: number, locale: string, isChange = false): string {
  const key = `${locale} ${isChange}`;
  let known = formatters.get(key);
  if (!known) {
    const signs = isChange ? { signDisplay: 'exceptZero' as const } : {};
    known = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, ...signs });
    formatters.set(key, known);
  }
  return known.format(share);
}

const wholes = new Map<string, Intl.NumberFormat>();

/** A whole number with the grouping of its language, and nothing cut off: `12,345`. */
export function formatWhole(count: number, locale: string): string {
  let known = wholes.get(locale);
  if (!known) wholes.set(locale, (known = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })));
  return known.format(count);
}
