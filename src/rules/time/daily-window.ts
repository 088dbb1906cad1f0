const day = 86_400_000;

/** The hours of a day, from their beginning to their end, in milliseconds since the epoch. */
export interface DailyWindow {
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * Of a window that comes again each day: the one that is open, or else the next one. It is one of Beijing's days, which are
 * all as long.
 * @param first the window of its first day.
 */
export function dailyWindow({ opensAt, closesAt }: DailyWindow, now: number): DailyWindow {
  const passed = now < closesAt ? 0 : (Math.floor((now - closesAt) / day) + 1) * day;
  return { opensAt: opensAt + passed, closesAt: closesAt + passed };
}
