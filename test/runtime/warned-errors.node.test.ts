import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ContentSource } from '../../src/content/source.js';
import { XhsErrorEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

/** A page with a shop, and what its console says. In Node there is no storage, which is told first. */
function pageOf({ mock }: TestContext): { readonly page: EventTarget; readonly said: () => readonly string[] } {
  const warn = mock.method(console, 'warn', () => undefined);
  const shop = createShop({
    commerce: new MemoryAdapter([]),
    content: {} as ContentSource,
    environment: { now: () => 0, fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
  });
  const page = new EventTarget();
  shop.connect(page);
  const said = (): readonly string[] => warn.mock.calls.map(({ arguments: [text] }) => String(text));
  return { page, said: () => said().filter((text) => !text.includes('storage-unavailable')) };
}

const errorOf = (count: number): XhsErrorEvent =>
  new XhsErrorEvent({
    code: 'note-partial',
    source: 'notes/tea.json',
    issues: Array.from({ length: count }, (_, index) => ({ path: `images.${index}.url`, message: 'is no address' })),
  });

test('an error that nobody hears of is said in the console, with what is wrong where', async (context) => {
  const { page, said } = pageOf(context);
  page.dispatchEvent(errorOf(2));
  await until(() => said().length > 0);
  assert.deepEqual(said(), [
    'xhs-elements [note-partial]: notes/tea.json\n  images.0.url: is no address\n  images.1.url: is no address',
  ]);
});

test('of hundreds of issues the first ten are said, and how many more there are', async (context) => {
  const { page, said } = pageOf(context);
  page.dispatchEvent(errorOf(240));
  await until(() => said().length > 0);
  const lines = said()[0]?.split('\n') ?? [];
  assert.equal(lines.length, 12);
  assert.equal(lines.at(-1), '  … and 230 more');
});

test('a page that sees to its errors itself keeps the console still', async (context) => {
  const { page, said } = pageOf(context);
  // Registered after the shop is there, as any listener of a page may be.
  page.addEventListener('xhs-error', (event) => {
    if ((event as XhsErrorEvent).detail.issues.length === 1) event.preventDefault();
  });
  page.dispatchEvent(errorOf(1));
  page.dispatchEvent(errorOf(2));
  await until(() => said().length > 0);
  assert.equal(said().length, 1);
  assert.match(said()[0] ?? '', /images\.1\.url/);
});

test('a shop inside another one says it once', async (context) => {
  const { page, said } = pageOf(context);
  const other = createShop({ commerce: new MemoryAdapter([]), content: {} as ContentSource });
  other.connect(page);
  page.dispatchEvent(errorOf(1));
  page.dispatchEvent(errorOf(2));
  await until(() => said().some((text) => text.includes('images.1.url')));
  assert.equal(said().length, 2);
});
