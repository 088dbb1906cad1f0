import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, periodOf } from '../../../src/rules/insights/period.js';
import { insightsLog } from '../../../src/rules/insights/insights-log.js';
import { report } from '../../../src/rules/insights/report.js';
import { trendOf } from '../../../src/rules/insights/trend.js';

test('each day of a period has its own name, also where clocks are changed in it', () => {
  for (const [first, last, timeZone] of [
    ['2026-10-24', '2026-10-27', 'Europe/Stockholm'],
    ['2026-03-27', '2026-03-30', 'Europe/Stockholm'],
    ['2026-10-24', '2026-10-27', 'Asia/Shanghai'],
  ] as const) {
    const log = insightsLog([]);
    const made = report(log, { ...periodOf({ first, last }, timeZone), window: 7, model: 'last' });
    const days = trendOf(made).map(({ middle }) => dayOf(middle, timeZone));
    const [month, day] = [first.slice(0, 8), Number(first.slice(8))];
    assert.deepEqual(
      days,
      [0, 1, 2, 3].map((at) => month + String(day + at)),
    );
  }
});
