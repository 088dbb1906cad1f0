const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day as people say it: `11 Nov`, `11月11日`. */
export function formatDay(time: number, locale: string): string {
  return formatter(locale, { day: 'numeric', month: 'short' }).format(time);
}

/** A day and a time of day, in the shopper's own time zone; of another year than this one with its year. */
export function formatMoment(time: number, locale: string): string {
  const moment = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  const thisYear = new Date(time).getFullYear() === new Date().getFullYear();
  return formatter(locale, thisYear ? moment : { year: 'numeric', ...moment }).format(time);
}

/** The same, with the year where that is another than `now` is in: `1 Jan 2027, 00:00`, `2027年1月1日 00:00`. */
export function formatFarMoment(time: number, now: number, locale: string): string {
  if (new Date(time).getFullYear() === new Date(now).getFullYear()) return formatMoment(time, locale);
  const year = { year: 'numeric', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return formatter(locale, year).format(time);
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join()}`;
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = new Intl.DateTimeFormat(locale, options)));
  return known;
}
