import type { SaleWindow } from './sale-window.js';

/** When a festival is kept each year, as China has it: month, day and hour of Beijing (UTC+8). */
interface FestivalDates {
  readonly opens: readonly [month: number, day: number, hour: number];
  /** Over from this hour on; the day after its last one. */
  readonly closes: readonly [month: number, day: number, hour: number];
}

/**
 * The two great shopping festivals. Each platform and each shop has windows of its own, earlier and longer by the year: these
 * are the days that the festivals are named after, for pages that are told of no others.
 */
export const festivals = {
  /** 618: from the evening before June 18 to its end. */
  '618': { opens: [6, 17, 20], closes: [6, 19, 0] },
  /** 双11: from the evening before November 11 to its end. */
  'double-11': { opens: [11, 10, 20], closes: [11, 12, 0] },
} as const satisfies Record<string, FestivalDates>;

export type Festival = keyof typeof festivals;

export function isFestival(name: string): name is Festival {
  return Object.hasOwn(festivals, name);
}

/** The window of a festival that is on, or else the next one. */
export function festivalWindow(name: Festival, now: number): Required<SaleWindow> {
  const { opens, closes } = festivals[name];
  const hours = 3_600_000;
  const year = new Date(now + 8 * hours).getUTCFullYear();
  const at = (year: number, [month, day, hour]: FestivalDates['opens']): number =>
    Date.UTC(year, month - 1, day, hour) - 8 * hours;
  const years = now < at(year, closes) ? year : year + 1;
  return { opensAt: at(years, opens), closesAt: at(years, closes) };
}
