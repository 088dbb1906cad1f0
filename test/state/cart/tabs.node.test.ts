import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { play, scripts, type Rules, type Script } from '../../fixtures/tabs/play.js';

async function holds(script: Script, rules: Rules): Promise<void> {
  const { faults } = await play(script, rules);
  assert.deepEqual(faults, []);
}

test('keyed: three tabs on a line that fails lose nothing and double nothing', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, (script) => holds(script, { level: 'keyed' })),
    { numRuns: 200 },
  );
});
