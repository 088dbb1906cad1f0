import { trendOf } from '../../rules/insights/trend.js';
import type { Report } from '../../rules/insights/report.js';
import type { Drawn } from './days-chart.js';
import { figureFormat } from './figure-format.js';
import type { InsightsMessages } from '../../i18n/en/insights.js';

export interface DaysDrawingOptions {
  readonly report: Report;
  readonly t: InsightsMessages;
  readonly locale: string;
  readonly rightToLeft: boolean;
  /** A day in words. */
  readonly dayOf: (moment: number) => string;
}

/** Revenue by day as it is drawn: bars of what it came about by, and the period before as a line. */
export function daysDrawing({ report, t, locale, rightToLeft, dayOf }: DaysDrawingOptions): Drawn {
  const { money, shortMoney, minorUnits } = figureFormat(locale, report.currency);
  const trend = trendOf(report);
  return {
    days: trend.map(({ middle }) => dayOf(middle)),
    bars: report.carriers.map(({ key, trend: values }) => ({ label: t[key], values })),
    line: { label: t.before, values: trend.map(({ before }) => before) },
    rightToLeft,
    minorUnits,
    money,
    shortMoney,
  };
}
