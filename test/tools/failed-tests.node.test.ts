import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { failedTests, withoutProgress } from '../../tools/failed-tests.mjs';

const ofBrowser = `
\u001b[2K\u001b[1A\u001b[2K\u001b[GChrome: |███▏      | 117/145 test files | 1317 passed, 0 failed

Running tests...

.cache/browser-tests/test/elements/order/order.test.js:

 ❌ the confirmation of xhs-order > says how it stands
      Error: Waited in vain for a word for screen readers

Chrome: |██████████| 145/145 test files | 1548 passed, 1 failed

Finished running tests in 455.9s with 1 failed tests.
`;

const ofPages = `
  1) [phone] › test/pages/live-host.spec.ts:69:1 › by keyboard alone a host shows an item ──────────

    Error: expect(received).toEqual(expected) // deep equality

  1 failed
    [phone] › test/pages/live-host.spec.ts:69:1 › by keyboard alone a host shows an item
`;

test('a test that failed is named once, whichever runner tells of it', (t) => {
  assert.deepEqual(failedTests(ofBrowser), ['the confirmation of xhs-order > says how it stands']);
  assert.deepEqual(failedTests(ofPages), [
    '[phone] › test/pages/live-host.spec.ts:69:1 › by keyboard alone a host shows an item',
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'sum.test.mjs'),
    `import { test } from 'node:test';
     test('adds up (in minor units)', () => { throw new Error('it does not'); });
     test('passes', () => undefined);`,
  );
  // Without what tells the inner runner that it is part of another.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', folder], { encoding: 'utf8', env });
  assert.deepEqual(
    failedTests(stdout).filter((name) => !name.endsWith('.mjs')),
    ['adds up (in minor units)'],
    stdout,
  );
});

test('what is printed of a run that failed has its errors in it, and no progress', () => {
  const printed = withoutProgress(ofBrowser);
  assert.match(printed, /^\.cache\/browser-tests[\s\S]+Waited in vain[\s\S]+with 1 failed tests\.$/);
  assert.doesNotMatch(printed, /Running tests|Chrome:|\n\n\n/);
});
