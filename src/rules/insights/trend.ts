import type { Report } from './report.js';

/** What was taken on one day of a period. */
export interface TrendDay {
  /** The middle of the day, in milliseconds since the epoch: where clocks are changed its ends may be of another day. */
  readonly middle: number;
  /** Minor units, whatever led to it. */
  readonly revenue: number;
  /** On the same day of the period before. */
  readonly before: number;
}

const day = 86_400_000;

/** Revenue by day. Every order came about by one carrier, so that theirs together are all of it. */
export function trendOf({ from, carriers }: Pick<Report, 'from' | 'carriers'>): readonly TrendDay[] {
  const days = carriers[0]?.trend.length ?? 0;
  return Array.from({ length: days }, (_, at) => ({
    middle: from + (at + 0.5) * day,
    revenue: carriers.reduce((sum, { trend }) => sum + (trend[at] ?? 0), 0),
    before: carriers.reduce((sum, { trendBefore }) => sum + (trendBefore[at] ?? 0), 0),
  }));
}
