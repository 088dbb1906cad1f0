import { expect, html } from '@open-wc/testing';
import '../../src/elements/pdp/define.js';
import type { XhsPdp } from '../../src/elements/pdp/pdp.js';
import '../../src/elements/product-card/define.js';
import type { XhsProductCard } from '../../src/elements/product-card/product-card.js';
import '../../src/elements/store/define.js';
import type { XhsStore } from '../../src/elements/store/store.js';
import { until } from '../../stories/acting.js';
import { Executions, faultsIn } from './drawn.js';
import { mark } from './payloads.js';
import { Stands } from './stands.js';

// That the same payloads do run where markup is made from them is shown in note.test.ts.

describe('a hostile shop', () => {
  const executions = new Executions();
  let all: Stands;

  before(async () => {
    all = await Stands.begin(executions);
  });
  beforeEach(() => executions.begin());
  afterEach(() => executions.end());

  it('a product: every payload in every field, as a page and as a card', async function () {
    this.timeout(3_600_000);
    const stands = await all.open(html`<xhs-pdp inline></xhs-pdp><xhs-product-card></xhs-product-card>`);
    let shown = 0;
    await all.expectHarmless(stands, [...all.payloads.keys()], async (stand, place) => {
      const page = stand.querySelector<XhsPdp>('xhs-pdp')!;
      const card = stand.querySelector<XhsProductCard>('xhs-product-card')!;
      page.productId = card.productId = `product-${place}`;
      await until(() => page.product?.id === page.productId && card.product?.id === page.productId, page.productId);
      await Promise.all([page.updateComplete, card.updateComplete]);
      // That of the product before is gone by now.
      await until(() => page.shadowRoot!.querySelector('[part~="store"]'), 'the store');
      if (page.shadowRoot!.querySelector('[part~="title"]') && card.shadowRoot!.querySelector('[part~="price"]'))
        shown += 1;
    });
    expect(shown).to.equal(all.payloads.length);
  });

  it('a store: every payload in every field', async function () {
    this.timeout(3_600_000);
    const stands = await all.open(html`<xhs-store inline tab="about"></xhs-store>`);
    let shown = 0;
    await all.expectHarmless(stands, [...all.payloads.keys()], async (stand, place) => {
      const store = stand.querySelector<XhsStore>('xhs-store')!;
      store.storeId = `store-${place}`;
      await until(() => store.content?.id === store.storeId, store.storeId);
      await store.updateComplete;
      if (store.shadowRoot!.querySelectorAll('[part~="name"], [part~="about"] dd').length > 1) shown += 1;
    });
    // One that comes to nothing leaves no fact.
    expect(shown).to.be.above(all.payloads.length - 40);
  });

  it('the policy does refuse what is drawn as markup: the test can fail', async () => {
    const [stand] = await all.open(html`<xhs-product-card product-id="product-3"></xhs-product-card>`);
    const card = stand!.querySelector('xhs-product-card')!;
    const title = await until(() => card.shadowRoot!.querySelector<HTMLElement>('[part~="title"]'), 'the card');
    const before = all.policy.refused.length;
    expect(() => (title.innerHTML = `<img src=x onerror=${mark}()>`)).to.throw(TypeError);
    await until(() => all.policy.refused.length > before, 'the refusal');
    const link = document.createElement('a');
    link.setAttribute('href', `javascript:${mark}()`);
    title.replaceChildren(link);
    expect(faultsIn(card.shadowRoot!)).to.deep.equal([`javascript:${mark}()`]);
  });
});
