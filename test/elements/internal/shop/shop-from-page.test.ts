import { expect } from '@open-wc/testing';
import { shopFromPage } from '../../../../src/elements/internal/shop/shop-from-page.js';
import { until } from '../../../../stories/acting.js';

function shelfOf(id: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['xhs'] = 'commerce';
  script.textContent = JSON.stringify({
    currency: 'CNY',
    stores: [{ id: 'house', name: 'House' }],
    products: [{ id, title: id, storeId: 'house', media: [], variants: [{ id: `${id}-1`, price: 100, stock: 1 }] }],
    delivery: [{ id: 'post', title: 'Post', countries: ['CN'], rates: [{ firstFee: 0 }] }],
  });
  return script;
}

describe('the shop of a page', () => {
  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  it('has also what stands further down in a page that is still being read', async () => {
    let readyState: DocumentReadyState = 'loading';
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });
    const root = document.createElement('div');
    root.append(shelfOf('vase'));
    const shop = shopFromPage({ name: crypto.randomUUID(), locale: 'en' }, root);
    try {
      const cup = shop.catalog.product('cup');
      const stop = cup.listen(() => undefined);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      root.append(shelfOf('cup'));
      readyState = 'interactive';
      document.dispatchEvent(new Event('readystatechange'));
      await until(() => cup.get().status !== 'loading', 'what the shop says of the cup');
      expect(cup.get().status).to.equal('ready');
      stop();
    } finally {
      shop.dispose();
    }
  });
});
