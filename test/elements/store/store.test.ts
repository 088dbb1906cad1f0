import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/product-card/define.js';
import '../../../src/elements/store/define.js';
import type { XhsStore } from '../../../src/elements/store/store.js';
import type { ProductQuery } from '../../../src/commerce/adapter.js';
import { XhsOpenStoreEvent } from '../../../src/events/index.js';
import { store as en } from '../../../src/i18n/en/store.js';
import { store as chinese } from '../../../src/i18n/zh-cn/store.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import meta, { Default } from '../../../stories/store.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, storeId: 'shanmai', tab: 'about' },
    taken: (element) => element.shadowRoot?.querySelector('dl')?.textContent.includes('Sample licence 0002') === true,
  },
  sentence: { en: en.about, 'zh-CN': chinese.about },
});

const show = (storeId: string, options: SceneOptions = {}) =>
  stage(() => html`<xhs-store inline store-id=${storeId}></xhs-store>`, options);
const follow = 'xhs-store >>> [part~="follow"]';

describe('who an xhs-store is', () => {
  it('says that it sells over a border, from where and how; of others nothing of the kind', async () => {
    const abroad = await show('norra-lune');
    const badge = await appears(abroad.canvas, 'xhs-store >>> [part~="cross-border"]');
    expect(badge.textContent.replace(/\s+/g, ' ')).to.contain('Sweden · Bonded warehouse').and.contain('🇸🇪');
    const home = await show('shanmai');
    await appears(home.canvas, 'xhs-store >>> [part~="rating"]');
    expect(find(home.canvas, 'xhs-store >>> [part~="cross-border"]')).to.equal(undefined);
  });

  it('is followed at a tap, at once, and not any more at the next', async () => {
    const { canvas, shop } = await show('shanmai');
    const community = await shop.community();
    const asked = heard(canvas, 'xhs-follow');
    await appears(canvas, `${follow}[aria-disabled="false"]`);
    await press(canvas, follow);
    await appears(canvas, `${follow}[aria-pressed="true"]`);
    await until(() => community.following('shanmai').get() === 'yes', 'the shop to know');
    await press(canvas, follow);
    await appears(canvas, `${follow}[aria-pressed="false"]`);
    expect(asked.map(({ detail }) => detail)).to.deep.equal([
      { authorId: 'shanmai', active: true },
      { authorId: 'shanmai', active: false },
    ]);
  });

  it('stands as it stood where the source refuses, and says so', async () => {
    const { canvas } = await show('shanmai', { disturb: { calls: ['follow'], how: 'failing' } });
    await appears(canvas, `${follow}[aria-disabled="false"]`);
    await press(canvas, follow);
    const alert = await appears(canvas, 'xhs-store >>> [role="alert"]');
    expect(alert.textContent).to.equal(en.failed);
    await appears(canvas, `${follow}[aria-pressed="false"]`);
  });

  it('waits to be followed until it is known whether it is, and is asked about again after a failure', async () => {
    const { canvas } = await show('shanmai', { disturb: { calls: ['isFollowing'], how: 'failing-once' } });
    await appears(canvas, 'xhs-store >>> [part~="price"]');
    await appears(canvas, follow, ({ ariaDisabled }) => ariaDisabled === 'false');
  });

  it('tells the facts about the seller, and where customer service is reached, in place of which the page may say', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-store inline store-id="norra-lune" tab="about"><a slot="service" href="#ask">Ask us</a></xhs-store>`,
      { serviceUrl: 'https://service.example/{product}' },
    );
    const facts = await appears(canvas, 'xhs-store >>> dl');
    for (const text of ['Norra Lune AB (sample)', 'Bonded warehouse, Ningbo', 'Returns, 8 Example Road', 'Sweden'])
      expect(facts.textContent).to.contain(text);
    expect(find(canvas, 'xhs-store >>> .about [part~="service"]')?.getAttribute('href')).to.equal(
      'https://service.example/',
    );
  });
});

describe('what an xhs-store sells', () => {
  it('asks the back end for its products by price and by category', async () => {
    const asked: ProductQuery[] = [];
    const { canvas } = await show('norra-lune', {
      adapter: (sample) =>
        override(sample, {
          searchProducts(...given) {
            asked.push(given[0]);
            return sample.searchProducts!(...given);
          },
        }),
    });
    const first = (): string => findAll(canvas, 'xhs-store >>> [part~="card"]')[0]?.textContent ?? '';
    await until(() => first().includes('Winter Cellar Cream'), 'the order of the shop');
    const chips = (): HTMLElement[] => findAll(canvas, 'xhs-store >>> [part~="filter"]');
    await until(() => chips().length === 7, 'orders and categories');
    chips()[1]!.click();
    await until(() => first().includes('Cloudberry Lip Balm'), 'the cheapest first');
    chips()[6]!.click();
    await until(() => first().includes('Snow Line Sunscreen'), 'those of a category');
    expect(chips().filter((chip) => chip.getAttribute('aria-pressed') === 'true').length).to.equal(2);
    expect(asked).to.deep.equal([
      { storeId: 'norra-lune' },
      { storeId: 'norra-lune', sort: 'price_asc' },
      { storeId: 'norra-lune', category: 'Sun care', sort: 'price_asc' },
    ]);
  });

  it('shows its notes, and its products with what led there', async () => {
    const { canvas } = await show('mianshi');
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await press(canvas, 'xhs-store >>> [part~="card"] .link');
    expect(opened[0]?.detail.origin).to.include({ kind: 'store', position: 0 });
    await press(canvas, 'xhs-store >>> #tab-notes');
    await appears(canvas, 'xhs-store >>> xhs-feed >>> .card.note');
    expect(findAll(canvas, 'xhs-store >>> xhs-feed >>> .card.product').length).to.equal(0);
  });
});

describe('an xhs-store over the page', () => {
  it('opens where it is asked for, on a dialog of its own, and Back closes it', async () => {
    const { canvas, shop } = await stage(
      () => html`<xhs-product-card product-id="shanmai-honey"></xhs-product-card>`,
      {},
    );
    const card = await appears(canvas, 'xhs-product-card');
    const request = new XhsOpenStoreEvent({ storeId: 'shanmai' });
    card.dispatchEvent(request);
    expect(request.claimed).to.equal(true);
    await appears(document.body, 'xhs-store[open] >>> [part~="name"]', ({ textContent }) =>
      textContent.includes('Shanmai'),
    );
    const { shadowRoot } = find<XhsStore>(document.body, 'xhs-store')!;
    expect(shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
    // It had the focus before there was anything else to be had.
    expect(shadowRoot!.activeElement?.part.contains('close')).to.equal(true);
    expect(shop.overlay.$stack.get().map(({ content }) => content)).to.deep.equal([
      { kind: 'store', storeId: 'shanmai' },
    ]);
    history.back();
    await until(() => !find(document.body, 'xhs-store'), 'it to go');
  });
});
