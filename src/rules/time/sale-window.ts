/** When something is to be had, in milliseconds since the epoch; from the beginning or without an end where one is absent. */
export interface SaleWindow {
  readonly opensAt?: number | undefined;
  /** Over from this moment on. */
  readonly closesAt?: number | undefined;
}

export type WindowPhase = 'before' | 'open' | 'over';

/** Where a window stands at a time. */
export function windowPhase({ opensAt = -Infinity, closesAt = Infinity }: SaleWindow, now: number): WindowPhase {
  if (now >= closesAt) return 'over';
  return now < opensAt ? 'before' : 'open';
}

/** What is counted down to: the opening, then the end. Undefined once nothing follows. */
export function nextEdge(window: SaleWindow, now: number): number | undefined {
  const phase = windowPhase(window, now);
  return phase === 'before' ? window.opensAt : phase === 'open' ? window.closesAt : undefined;
}

export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What is left until a moment. A second that has begun counts whole: zero is shown when it is over, not before. */
export function timeLeft(until: number, now: number): TimeLeft {
  const whole = Math.max(0, Math.ceil((until - now) / 1_000));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3_600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
  };
}

/** Seconds before an edge at which it is said aloud how much is left. Each second aloud would be noise. */
const spoken = [3_600, 600, 60] as const;

/** The mark that is passed between two readings, in seconds before the edge; undefined where none is. */
export function markPassed(edge: number, before: number, now: number): number | undefined {
  return spoken.find((seconds) => edge - before > seconds * 1_000 && edge - now <= seconds * 1_000 && now < edge);
}
