import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insights as english } from '../../src/i18n/en/insights.js';
import { loadMessages, messagesFor } from '../../src/i18n/index.js';
import { insightsMessages, registerInsights } from '../../src/i18n/insights.js';
import { insights as chinese } from '../../src/i18n/zh-cn/insights.js';
import { carriers } from '../../src/rules/log/attribution.js';
import { dimensions } from '../../src/rules/insights/count-line.js';
import { funnelSteps } from '../../src/rules/insights/funnel.js';
import { insightsLog } from '../../src/rules/insights/insights-log.js';
import { report } from '../../src/rules/insights/report.js';

test('every figure has a name and a meaning, every step, row and carrier a name', () => {
  const { total } = report(insightsLog([]), { from: 0, until: 1 });
  const figures = Object.keys(total).flatMap((name) => [name, `${name}Meaning`]);
  const names = [...figures, ...funnelSteps.map((step) => `step_${step}`), ...carriers, ...dimensions];
  assert.ok(figures.length > 30);
  for (const table of [english, chinese] as Record<string, unknown>[]) {
    for (const name of names) assert.equal(typeof table[name], 'string', name);
  }
});

test('a page has them once they were brought', async () => {
  registerInsights();
  for (const [locale, name] of [
    ['en', 'Revenue'],
    ['zh-CN', '支付金额'],
  ] as const) {
    await loadMessages(locale);
    assert.equal(messagesFor(insightsMessages, locale).revenue, name);
  }
});
