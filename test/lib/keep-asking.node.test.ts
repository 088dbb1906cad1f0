import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepAsking } from '../../src/lib/keep-asking.js';

test('asks again for what did not come, later each time, and tells once why', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const pauses: number[] = [];
  const wait = mock.method(globalThis, 'setTimeout');
  const told = mock.method(console, 'warn', () => undefined);
  let tries = 0;
  const coming = keepAsking(
    async () => {
      tries += 1;
      if (tries <= 7) throw new Error(`No ${tries}`);
      return 'here';
    },
    'lamp-unavailable',
    'The lamp',
  );
  for (let turn = 1; turn <= 7; turn += 1) {
    while (wait.mock.callCount() < turn) await Promise.resolve();
    const pause = Number(wait.mock.calls[turn - 1]?.arguments[1]);
    pauses.push(pause);
    mock.timers.tick(pause);
  }
  assert.equal(await coming, 'here');
  assert.deepEqual(pauses, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  assert.deepEqual(
    told.mock.calls.map((call) => String(call.arguments[0])),
    ['xhs-elements [lamp-unavailable]: The lamp did not load, and is asked for again: Error: No 1'],
  );
});

test('asks once for what comes at once', async ({ mock }) => {
  const told = mock.method(console, 'warn', () => undefined);
  let tries = 0;
  const answer = await keepAsking(() => Promise.resolve((tries += 1)), 'table-unavailable', 'The table');
  assert.deepEqual([answer, tries, told.mock.callCount()], [1, 1, 0]);
});
