import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInsights, TouchCounter } from '../../fixtures/insights-load.js';
import { insightsLog } from '../../../src/rules/insights/insights-log.js';
import { madeLog } from '../../fixtures/made-log.js';

test('another period looks at each line once at most, and at none beyond it and the period before', async () => {
  const { lines, changes } = await loadInsights(20_000, true);
  assert.ok(lines > 19_000, `${lines}`);
  assert.equal(changes.length, 3);
  for (const { period, most, total } of changes) {
    assert.equal(most, 1, period);
    assert.ok(total > 0 && total <= lines, `${period}: ${total}`);
  }
  const [week, month] = changes;
  assert.ok((week?.total ?? 0) < (month?.total ?? 0));
});

test('the counter notices a second look', () => {
  const counter = new TouchCounter();
  const { lines } = counter.watch(insightsLog(madeLog({ seed: 1, lines: 10, days: 2 })));
  assert.ok(lines[3] && lines[3] && lines[4]);
  assert.deepEqual(counter.take(), { most: 2, total: 3 });
  assert.deepEqual(counter.take(), { most: 0, total: 0 });
});
