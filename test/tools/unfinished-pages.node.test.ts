import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { PuppeteerNode } from 'puppeteer-core';
import { browserFlags, ensureBrowser } from '../../tools/ensure-browser.mjs';
import { failedTests } from '../../tools/failed-tests.mjs';
import { unfinishedPages } from '../../tools/unfinished-pages.mjs';

// The runner's pages are of this.
const beside = createRequire(createRequire(import.meta.url).resolve('@web/test-runner-chrome'));
const puppeteer = beside('puppeteer-core') as PuppeteerNode;

/** What a page does in place of coming to its end. */
const pages: Readonly<Record<string, () => unknown>> = {
  'loops.js': () => {
    while (document.body);
  },
  'waits.js': () => document.body.append('A note that waits'),
  'paints-nothing.js': () => {
    document.body.append('A feed that stands still');
    window.requestAnimationFrame = () => 0;
  },
  'asks.js': () => confirm('Leave the page?'),
};

test('of a page without end is told whether it is busy, waits, paints or asks; of one that ended nothing', async (t) => {
  const browser = await puppeteer.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
  t.after(() => browser.close());
  const told: string[] = [];
  let toldAll = (): void => undefined;
  const all = new Promise<void>((resolve) => (toldAll = resolve));
  const sessions = new EventEmitter();
  // The runner's sessions, as far as a reporter asks them.
  unfinishedPages(500, (line) => told.push(line) === 4 && toldAll()).start!({ sessions } as never);
  const begin = async (testFile: string, does: () => unknown): Promise<object> => {
    const page = await browser.newPage();
    const session = { id: testFile, testFile, browser: { getPage: () => page } };
    sessions.emit('session-status-updated', { ...session, status: 'TEST_STARTED' });
    // Of what never ends there is no answer.
    page.evaluate(does).catch(() => undefined);
    return session;
  };
  const ended = await begin('ended.js', () => undefined);
  sessions.emit('session-status-updated', { ...ended, status: 'TEST_FINISHED' });
  for (const [testFile, does] of Object.entries(pages)) await begin(testFile, does);
  await all;
  assert.deepEqual(told.map((line) => line.replace(/, visible, shows:/, ',')).sort(), [
    ' ⌛ asks.js does not come to its end: at about:blank, asks by confirm: Leave the page?',
    ' ⌛ loops.js does not come to its end: at about:blank, answers nothing, a script ran without end',
    ' ⌛ paints-nothing.js does not come to its end: at about:blank, paints nothing, A feed that stands still',
    ' ⌛ waits.js does not come to its end: at about:blank, A note that waits',
  ]);
  assert.equal(failedTests(told.join('\n')).length, 4);
});
