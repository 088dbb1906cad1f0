import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apart } from '../../fixtures/tabs/apart.js';
import { play, type Rules } from '../../fixtures/tabs/play.js';
import { scripts, type Script } from '../../fixtures/tabs/scripts.js';

const property = (rules: Rules): fc.IAsyncProperty<[Script]> =>
  fc.asyncProperty(scripts, async (script) => assert.deepEqual(await play(script, rules), []));

const holds = (rules: Rules, numRuns: number) => () => fc.assert(property(rules), { numRuns });

/** What the promises rest on, taken out: each time the same property has to notice. */
const breaks = (rules: Rules) => async () => {
  const { failed } = await fc.check(property(rules), { numRuns: 300, endOnFailure: true });
  assert.ok(failed);
};

// Each run: three tabs with up to eight operations, on a line of whose requests 40 % fail; pages are killed, carts expire.
const tasks = {
  'keyed: nothing is lost and nothing doubled, and all tabs agree with the shop': holds({ level: 'keyed' }, 20_000),
  'absolute: nothing is lost and nothing doubled where a request that fails is not on its way any more': holds(
    { level: 'absolute' },
    1_200,
  ),
  'without locks a lease does the same': holds({ level: 'keyed', locks: false }, 150),
  'keyed: the same holds on a line that is dead most of the time': holds({ level: 'keyed', dead: true }, 100),
  'absolute: the same holds on a line that is dead most of the time': holds({ level: 'absolute', dead: true }, 60),
  'without operation ids it does not hold': breaks({ level: 'keyed', keys: false }),
  'without the lock it does not hold': breaks({ level: 'absolute', locks: 'broken' }),
  'without storage in single steps it does not hold': breaks({ level: 'keyed', steps: false }),
};

const run = apart(import.meta.url, tasks);
if (run) for (const what of Object.keys(tasks)) test(what, () => run(what));
