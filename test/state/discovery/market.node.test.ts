import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentContext, ContentSource } from '../../../src/content/source.js';
import type { MarketPage } from '../../../src/model/index.js';
import { createMarketStore } from '../../../src/state/discovery/market.js';
import { until } from '../until.js';

const page: MarketPage = {
  id: 'market',
  title: 'Market',
  sections: [
    { kind: 'flash', title: 'Now', productIds: ['a', 'b'], startsAt: 0, endsAt: 1 },
    { kind: 'stores', title: 'Stores', storeIds: ['s'] },
    { kind: 'products', title: 'New', productIds: ['b', 'c'] },
  ],
};

/** A store over a source that answers as the test says. */
function setup(getMarketPage?: ContentSource['getMarketPage']) {
  const wanted: (readonly string[])[] = [];
  const context: ContentContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
  const market = createMarketStore({
    source: () => Promise.resolve({ ...(getMarketPage && { getMarketPage }) } as ContentSource),
    context: () => context,
    know: (found) => wanted.push(found.wanted ?? []),
  });
  return { market, wanted };
}

test('a page is asked for once, and its products are asked for together, each once', async () => {
  let asked = 0;
  const { market, wanted } = setup(() => {
    asked += 1;
    return Promise.resolve(page);
  });
  const $page = market.page('market');
  assert.equal($page.get().status, 'loading');
  await until(() => $page.get().status === 'ready');
  assert.deepEqual(market.page('market').get(), { status: 'ready', page });
  assert.equal(asked, 1);
  assert.deepEqual(wanted, [['a', 'b', 'c']]);
});

test('what there is not is missing, also where the source has no pages at all', async () => {
  for (const { market } of [setup(() => Promise.resolve(null)), setup()]) {
    const $page = market.page('nowhere');
    await until(() => $page.get().status === 'missing');
  }
});

test('a page that did not come can be asked for again', async () => {
  let broken = true;
  const { market } = setup(() => (broken ? Promise.reject(new Error('The line is down')) : Promise.resolve(page)));
  const $page = market.page('market');
  const stop = $page.listen(() => undefined);
  await until(() => $page.get().status === 'error');
  broken = false;
  market.retry('market');
  await until(() => $page.get().status === 'ready');
  stop();
});

test('what comes late, after the market or the customer has changed, asks for no products', async () => {
  const answers: ((found: MarketPage) => void)[] = [];
  const { market, wanted } = setup(() => new Promise((resolve) => answers.push(resolve)));
  const stop = market.page('market').listen(() => undefined);
  await until(() => answers.length === 1);
  market.reset();
  await until(() => answers.length === 2);
  answers[0]?.({ ...page, sections: [{ kind: 'products', title: 'Old', productIds: ['old'] }] });
  answers[1]?.(page);
  await until(() => wanted.length > 0);
  assert.deepEqual(wanted, [['a', 'b', 'c']]);
  stop();
});
