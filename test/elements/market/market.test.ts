import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/market/define.js';
import type { XhsMarket } from '../../../src/elements/market/market.js';
import { market as en } from '../../../src/i18n/en/market.js';
import { market as chinese } from '../../../src/i18n/zh-cn/market.js';
import type { MarketPage, Product } from '../../../src/model/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/market.stories.js';
import { override } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage } from '../stage.js';
import { ringBox } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { page: 'slow-evening' },
    taken: (element) => element.shadowRoot?.querySelector('h2')?.textContent === 'A slow evening',
  },
  sentence: { en: en.cart, 'zh-CN': chinese.cart },
});

/** A page with these sections, in place of the first one. */
const only = (change: Partial<MarketPage>): SceneOptions => ({
  page: ({ id, title }) => ({ id, title, ...change }) as MarketPage,
});

const show = (options: SceneOptions = {}, page = 'market') =>
  stage(() => html`<xhs-market page=${page}></xhs-market>`, options);

describe('the sections of xhs-market', () => {
  afterEach(() => scrollTo(0, 0));

  it('show the whole ring around a page in a row that is swiped through', async () => {
    const { canvas } = await show();
    const tile = await appears(canvas, 'xhs-market >>> .pages .page');
    await sendKeys({ press: 'Tab' });
    tile.focus();
    expect(tile.matches(':focus-visible')).to.equal(true);
    const { top, bottom } = ringBox(tile);
    const row = tile.closest('.pages')!.getBoundingClientRect();
    expect(top).to.be.at.least(row.top);
    expect(bottom).to.be.at.most(row.bottom);
  });

  it('asks the back end once for all products of a page, and draws those that are near', async () => {
    const asked: (readonly string[])[] = [];
    const ids = ['isle-glow-serum', 'mianshi-tee', 'shanmai-honey', 'qichi-candle', 'yawu-blocks'];
    const sections = ids.flatMap((id) =>
      [0, 1, 2, 3].map((): MarketPage['sections'][number] => ({ kind: 'products', title: id, productIds: ids })),
    );
    const { canvas } = await show({
      ...only({ sections }),
      adapter: (sample) =>
        override(sample, {
          getProducts(...given) {
            asked.push(given[0]);
            return sample.getProducts(...given);
          },
        }),
    });
    await appears(canvas, 'xhs-market >>> [part~="price"]');
    const cards = findAll(canvas, 'xhs-market >>> li.card').length;
    expect(cards).to.equal(100);
    expect(findAll(canvas, 'xhs-market >>> [part~="card"]').length).to.be.lessThan(60);
    const height = document.documentElement.scrollHeight;
    await until(() => {
      scrollBy(0, 400);
      return findAll(canvas, 'xhs-market >>> [part~="card"]').length === 100;
    }, 'all of them');
    expect(document.documentElement.scrollHeight, 'nothing grows as it is drawn').to.equal(height);
    expect(asked).to.deep.equal([ids]);
  });

  it('says of a flash sale how many are left, and counts down to its end', async () => {
    const { canvas } = await show();
    await appears(canvas, 'xhs-market >>> .flash [part~="left"]', ({ textContent }) => textContent === '27 left');
    await appears(canvas, 'xhs-market >>> .flash xhs-countdown >>> [role="timer"]');
  });

  it('asks anew what things cost when a sale begins and when it ends, and takes no other price', async () => {
    let asked = 0;
    let price = 10_000;
    const now = Date.now();
    const { canvas } = await show({
      ...only({
        sections: [{ kind: 'flash', title: 'Now', productIds: ['shanmai-honey'], startsAt: now, endsAt: now + 2_500 }],
      }),
      adapter: (sample) =>
        override(sample, {
          async getProducts(...given) {
            asked += 1;
            const found = await sample.getProducts(...given);
            return found.map((product) => product && priced(product, price));
          },
        }),
    });
    await appears(canvas, 'xhs-market >>> .flash [part~="price"]', ({ textContent }) => textContent.includes('100'));
    const before = asked;
    price = 20_000;
    await appears(canvas, 'xhs-market >>> .flash [part~="price"]', ({ textContent }) => textContent.includes('200'));
    expect(asked).to.equal(before + 1);
    await appears(canvas, 'xhs-market >>> xhs-countdown:state(over)');
  });

  it('asks for the coupons of a section together, and each is claimed where it stands', async () => {
    const asked: unknown[] = [];
    const { canvas } = await show(
      {
        adapter: (sample) =>
          override(sample, {
            listCoupons(...given) {
              asked.push(given[0].ids);
              return sample.listCoupons!(...given);
            },
          }),
      },
      'double-eleven',
    );
    const coupons = (): HTMLElement[] => findAll(canvas, 'xhs-coupon >>> [part~="coupon"]');
    await until(() => coupons().length === 3, 'the coupons');
    expect(asked).to.deep.equal([['coupon-everything', 'coupon-isle-glow', 'coupon-skincare']]);
    await press(canvas, 'xhs-coupon >>> [part~="action"]');
    await until(() => coupons()[0]?.classList.contains('claimed'), 'the first to be hers');
  });

  it('lets one section fail without the others, and asks for it again', async () => {
    const { canvas, shop } = await show({ disturb: { calls: ['getStore'], how: 'failing-once' } });
    await appears(canvas, 'xhs-market >>> [part~="price"]');
    await until(() => {
      scrollBy(0, 200);
      return find(canvas, 'xhs-market >>> [part~="retry"]');
    }, 'the stores that failed');
    await press(canvas, 'xhs-market >>> [part~="retry"]');
    await appears(canvas, 'xhs-market >>> [part~="store"]');
    expect(shop.content).to.exist;
  });

  it('opens a product with what led there, and a store', async () => {
    const { canvas } = await show();
    const products = heard(canvas, 'xhs-open-product');
    const stores = heard(canvas, 'xhs-open-store');
    for (const type of ['xhs-open-product', 'xhs-open-store'])
      canvas.addEventListener(type, (event) => event.preventDefault());
    await press(canvas, 'xhs-market >>> .section:not(.flash) [part~="card"]:nth-child(2) .link');
    expect(products[0]?.detail.origin).to.include({ kind: 'market', position: 1 });
    await until(() => {
      scrollBy(0, 200);
      return find(canvas, 'xhs-market >>> [part~="store"] .link');
    }, 'the stores');
    await press(canvas, 'xhs-market >>> [part~="store"] .link');
    expect(stores[0]?.detail.storeId).to.equal('isle-glow');
  });

  it('shows the products of a category, by its tabs, and leads back to the page', async () => {
    const { canvas } = await show();
    await press(canvas, 'xhs-market >>> [part~="category"]');
    const tab = await appears(canvas, 'xhs-market >>> [role="tab"][aria-selected="true"]');
    expect(tab.textContent.trim()).to.equal('Skincare');
    const { shadowRoot } = find<XhsMarket>(canvas, 'xhs-market')!;
    await until(() => shadowRoot!.activeElement === tab, 'the focus on the tab');
    await appears(canvas, 'xhs-feed >>> [part~="price"]');
    await press(canvas, 'xhs-market >>> #tab-all');
    await appears(canvas, 'xhs-market >>> [part~="section"]');
    expect(find<XhsMarket>(canvas, 'xhs-market')!.category).to.equal(undefined);
  });
});

describe('the pages of xhs-market', () => {
  it('opens another page in its place; Back and Forward lead to and fro, and the focus with them', async () => {
    const { canvas } = await show();
    const market = find<XhsMarket>(canvas, 'xhs-market')!;
    await press(canvas, 'xhs-market >>> [data-page="autumn-tea"]');
    const title = await appears(canvas, 'xhs-market >>> h2', ({ textContent }) => textContent === 'Autumn tea week');
    await until(() => market.shadowRoot!.activeElement === title, 'the focus on its title');
    history.back();
    await until(() => market.page === 'market', 'the first page');
    await until(
      () => (market.shadowRoot!.activeElement as HTMLElement | null)?.dataset['page'] === 'autumn-tea',
      'the focus on the way there',
    );
    history.forward();
    await until(() => market.page === 'autumn-tea', 'the page again');
    await press(canvas, 'xhs-market >>> [part~="back"]');
    await until(() => market.page === 'market', 'the first page again');
  });

  it('leaves it to the page that cancels the request', async () => {
    const { canvas } = await show();
    const asked = heard(canvas, 'xhs-open-page');
    canvas.addEventListener('xhs-open-page', (event) => event.preventDefault());
    await press(canvas, 'xhs-market >>> [data-page="autumn-tea"]');
    expect(asked.map(({ detail }) => detail.pageId)).to.deep.equal(['autumn-tea']);
    expect(find<XhsMarket>(canvas, 'xhs-market')!.page).to.equal('market');
  });

  it('takes the colour of a campaign, and words on it that can be read', async () => {
    const { canvas } = await show({ page: (page) => ({ ...page, color: '#ffe08a' }) }, 'double-eleven');
    const banner = await appears(canvas, 'xhs-market >>> [part~="banner"]');
    await appears(canvas, 'xhs-market >>> [role="timer"]');
    const look = getComputedStyle(banner);
    const shown = document.createElement('canvas').getContext('2d')!;
    const read = (color: string): number[] => {
      shown.fillStyle = color;
      shown.fillRect(0, 0, 1, 1);
      return [...shown.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    expect(read(look.backgroundColor)).to.deep.equal([255, 224, 138]);
    expect(read(look.color)).to.deep.equal([0, 0, 0]);
  });
});

function priced(product: Product, amount: number): Product {
  return {
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, price: { ...variant.price, amount } })),
  };
}
