import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { play, scripts, type Rules, type Script } from '../../fixtures/tabs/play.js';

async function holds(script: Script, rules: Rules): Promise<void> {
  const { faults } = await play(script, rules);
  assert.deepEqual(faults, []);
}

const property = (rules: Rules): fc.IAsyncProperty<[Script]> =>
  fc.asyncProperty(scripts, (script) => holds(script, rules));

// Each: three tabs with up to eight operations, on a line of whose requests 40 % fail; pages are killed, carts expire.
test('keyed: nothing is lost and nothing doubled, and all tabs agree with the shop', async () => {
  await fc.assert(property({ level: 'keyed' }), { numRuns: 1_200 });
});

test('absolute: nothing is lost and nothing doubled where a request that fails is not on its way any more', async () => {
  await fc.assert(property({ level: 'absolute' }), { numRuns: 800 });
});

test('without locks a lease does the same', async () => {
  await fc.assert(property({ level: 'keyed', locks: false }), { numRuns: 150 });
});

// What the promises rest on, taken out: each time the same property has to notice.
for (const [what, rules] of [
  ['operation ids', { level: 'keyed', removed: { keys: true } }],
  ['the lock', { level: 'absolute', removed: { lock: true } }],
  ['storage in single steps', { level: 'keyed', removed: { steps: true } }],
] as const) {
  test(`without ${what} it does not hold`, async () => {
    const { failed } = await fc.check(property(rules), { numRuns: 300, endOnFailure: true });
    assert.ok(failed);
  });
}
