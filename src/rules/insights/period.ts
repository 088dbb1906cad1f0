/** Days of a calendar, both included: `2026-11-01`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** Lengths of period that are offered, in days. */
export const periodLengths = [7, 30] as const;
export type PeriodLength = (typeof periodLengths)[number];

const dayLength = 86_400_000;
/** The longest period, in days: two years. */
const longest = 731;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether it is a time zone that this device knows, such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The day that a moment is in, by the clock of a time zone; that of this device by default. */
export function dayOf(moment: number, timeZone?: string): string {
  return new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 10);
}

/** The moment that a day begins with. */
export function midnightOf(day: string, timeZone?: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // The clock may have been changed between the two: the second look is right.
  return wanted - offsetAt(wanted - offsetAt(wanted, timeZone), timeZone);
}

/** So many days later; earlier for a negative count. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/** How many days a span has. */
export function daysIn({ first, last }: DaySpan): number {
  return (Date.parse(last) - Date.parse(first)) / dayLength + 1;
}

/** The last so many days, up to one of them. */
export function lastDays(count: number, last: string): DaySpan {
  return { first: addDays(last, 1 - count), last };
}

/** The days just before, as many. */
export function spanBefore(span: DaySpan): DaySpan {
  return lastDays(daysIn(span), addDays(span.first, -1));
}

/**
 * Reads days as they stand in an attribute: `2026-11-01/2026-11-30`.
 * @returns undefined for what is none, ends before it begins, or has more than two years.
 */
export function readSpan(text: string): DaySpan | undefined {
  const [, first = '', last = ''] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text.trim()) ?? [];
  if (!isDay(first) || !isDay(last) || first > last) return undefined;
  return daysIn({ first, last }) > longest ? undefined : { first, last };
}

/**
 * A span one of whose days was changed: the other one comes along where it has to, so that it neither ends before it begins
 * nor has more than two years.
 */
export function moveSpan(span: DaySpan, change: Partial<DaySpan>): DaySpan {
  const { first, last } = { ...span, ...change };
  if (change.first !== undefined) {
    const furthest = addDays(first, longest - 1);
    return { first, last: last < first ? first : last > furthest ? furthest : last };
  }
  const furthest = addDays(last, 1 - longest);
  return { first: first > last ? last : first < furthest ? furthest : first, last };
}

/** Days as they stand in an attribute. */
export function writeSpan({ first, last }: DaySpan): string {
  return `${first}/${last}`;
}

/**
 * The moments of a span, for a report. Each day has 24 hours from the midnight that the first one begins with: where clocks
 * are changed within it, later days begin an hour before or after midnight.
 */
export function periodOf(span: DaySpan, timeZone?: string): { readonly from: number; readonly until: number } {
  const from = midnightOf(span.first, timeZone);
  return { from, until: from + daysIn(span) * dayLength };
}

function isDay(text: string): boolean {
  const moment = Date.parse(text);
  // The 31st of a shorter month is a day of the next one to some readers.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone?: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1_000) * 1_000;
}

function clockOf(timeZone?: string): Intl.DateTimeFormat {
  const key = timeZone ?? '';
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      ...(timeZone && { timeZone }),
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(key, known);
  }
  return known;
}
