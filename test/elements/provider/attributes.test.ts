import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/cart-button/define.js';
import '../../../src/elements/note/define.js';
import '../../../src/elements/product-card/define.js';
import type { XhsProvider } from '../../../src/elements/provider/provider.js';
import '../../../src/elements/provider/define.js';
import { createJsonSource } from '../../../src/content/json/index.js';
import { cart as english } from '../../../src/i18n/en/cart.js';
import { cart as chinese } from '../../../src/i18n/zh-cn/cart.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { clearDefaultShop, setDefaultShop } from '../../../src/runtime/page-default.js';
import { commerce, content, type SeamOptions } from '../../../src/runtime/registry.js';
import { appears, until } from '../../../stories/acting.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { noteData } from '../note/note-data.js';
import { wordsOf } from '../stage.js';

/** What each registered side was made of, in order. */
const made: { readonly side: string; readonly options: SeamOptions }[] = [];
commerce.use('test-goods', (options) => {
  made.push({ side: 'commerce', options });
  return new MemoryAdapter([productOf('vase')]);
});
content.use('test-notes', (options) => {
  made.push({ side: 'content', options });
  return createJsonSource({ data: { notes: [noteData({ id: 'blue', title: 'A blue vase' })] } });
});

const goods = html`<xhs-product-card product-id="vase"></xhs-product-card>`;
const notes = html`<xhs-note note-id="blue"></xhs-note>`;
const button = html`<xhs-cart-button></xhs-cart-button>`;

describe('attributes of xhs-provider', () => {
  const setup = (template: TemplateResult): Promise<XhsProvider> => fixture<XhsProvider>(template);

  beforeEach(() => (made.length = 0));

  it('name the back end and where it finds its shop', async () => {
    const provider = await setup(
      html`<xhs-provider name="house" locale="en" commerce="test-goods" commerce-src="shop.json"
        >${goods}</xhs-provider
      >`,
    );
    await appears(provider, 'xhs-product-card >>> [part~="title"]', ({ textContent }) => textContent.includes('vase'));
    expect(made.map(({ side, options: { name, src } }) => [side, name, src])).to.deep.equal([
      ['commerce', 'house', 'shop.json'],
    ]);
  });

  it('name where notes come from', async () => {
    const provider = await setup(
      html`<xhs-provider locale="en" commerce="test-goods" content="test-notes" content-src="notes/"
        >${notes}</xhs-provider
      >`,
    );
    await appears(provider, 'xhs-note >>> [part~="title"]', ({ textContent }) => textContent === 'A blue vase');
    expect(made.filter(({ side }) => side === 'content').map(({ options }) => options.src)).to.deep.equal(['notes/']);
  });

  it('load nothing that no element asks for', async () => {
    const provider = await setup(
      html`<xhs-provider locale="en" commerce="test-goods" content="test-notes">Words</xhs-provider>`,
    );
    await provider.updateComplete;
    expect(made.filter(({ side }) => side === 'content')).to.deep.equal([]);
  });

  it('choose the language, which can change at any moment without another shop', async () => {
    const provider = await setup(html`<xhs-provider locale="zh-CN" commerce="test-goods">${button}</xhs-provider>`);
    const { shop } = provider;
    const words = (): string => wordsOf(provider.querySelector('xhs-cart-button')!);
    await until(() => words().includes(chinese.open(0)), 'Chinese');
    provider.setAttribute('locale', 'en');
    await until(() => words().includes(english.open(0)), 'English');
    expect(provider.shop).to.equal(shop);
  });

  it('choose country and currency', async () => {
    const provider = await setup(
      html`<xhs-provider country="JP" currency="JPY" locale="en" commerce="test-goods"></xhs-provider>`,
    );
    expect(provider.shop!.$settings.get()).to.deep.equal({ locale: 'en', country: 'JP', currency: 'JPY' });
    provider.setAttribute('country', 'SG');
    await provider.updateComplete;
    expect(provider.shop!.$settings.get().country).to.equal('SG');
  });

  it('that name another back end make another shop, which the elements inside find', async () => {
    const provider = await setup(html`<xhs-provider locale="en" commerce="test-goods">${goods}</xhs-provider>`);
    const card = provider.querySelector('xhs-product-card')!;
    await until(() => card.product, 'the product');
    const { shop } = provider;
    provider.setAttribute('commerce-src', 'another.json');
    await until(() => provider.shop !== shop && card.shop === provider.shop && card.product, 'the other shop');
    expect(made.map(({ options: { src } }) => src)).to.deep.equal([undefined, 'another.json']);
  });

  it('that name a back end nobody knows leave the page standing: elements say that they could not load', async () => {
    const provider = await setup(html`<xhs-provider locale="en" commerce="no-such-thing">${goods}</xhs-provider>`);
    await appears(provider, 'xhs-product-card >>> [part~="retry"]');
  });
});

describe('the shop of xhs-provider', () => {
  it('is made of data that stands in the page, below it', async () => {
    const data = JSON.stringify({ notes: [noteData({ id: 'blue', title: 'Written in the page' })] });
    const provider = await fixture<XhsProvider>(html`<xhs-provider commerce="test-goods"></xhs-provider>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: data });
    script.dataset['xhs'] = 'content';
    const note = Object.assign(document.createElement('xhs-note'), { noteId: 'blue' });
    provider.append(script, note);
    await appears(provider, 'xhs-note >>> [part~="title"]', ({ textContent }) => textContent === 'Written in the page');
  });

  it('is the one that it is given, before any attribute, and stays open when the provider goes', async () => {
    const shop = createShop({
      commerce: new MemoryAdapter([productOf('cup')]),
      content: createJsonSource({ data: {} }),
      locale: 'en',
    });
    const provider = await fixture<XhsProvider>(
      html`<xhs-provider .shop=${shop} commerce="test-goods" locale="zh-CN">${button}</xhs-provider>`,
    );
    expect(provider.querySelector('xhs-cart-button')!.shop).to.equal(shop);
    made.length = 0;
    provider.remove();
    await shop.cart.add({ productId: 'cup', variantId: 'cup-1' });
    expect([shop.cart.$count.get(), made.length]).to.deep.equal([1, 0]);
    shop.dispose();
  });

  it('is the same one after it was moved, with what is in the cart', async () => {
    const provider = await fixture<XhsProvider>(
      html`<xhs-provider name="moved" commerce="test-goods">${button}</xhs-provider>`,
    );
    const { shop } = provider;
    await shop!.cart.add({ productId: 'vase', variantId: 'vase-1' });
    const home = provider.parentElement!;
    provider.remove();
    home.append(provider);
    await appears(provider, 'xhs-cart-button >>> [part~="badge"]');
    expect(provider.shop).to.equal(shop);
  });

  it('stays that of an element that is moved within the provider, and is left by one that is moved out of it', async () => {
    const shop = createShop({ commerce: new MemoryAdapter([]), content: createJsonSource({ data: {} }), locale: 'en' });
    setDefaultShop(shop);
    const provider = await fixture<XhsProvider>(html`<xhs-provider commerce="test-goods">${button}</xhs-provider>`);
    const moved = provider.querySelector('xhs-cart-button')!;
    const place = provider.appendChild(document.createElement('div'));
    place.append(moved);
    expect(moved.shop).to.equal(provider.shop);
    provider.after(moved);
    expect(moved.shop).to.equal(shop);
    place.append(moved);
    expect(moved.shop).to.equal(provider.shop);
    clearDefaultShop();
    shop.dispose();
  });

  it('is closed when the provider leaves the page, and made anew with the same cart when it comes back', async () => {
    const provider = await fixture<XhsProvider>(
      html`<xhs-provider name="back" commerce="test-goods">${button}</xhs-provider>`,
    );
    const shop = provider.shop!;
    await shop.cart.add({ productId: 'vase', variantId: 'vase-1' });
    shop.overlay.open({ kind: 'cart' });
    const home = provider.parentElement!;
    provider.remove();
    await until(() => !provider.shop, 'that it is closed');
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
    // What is changed meanwhile makes none either.
    provider.setAttribute('commerce-src', 'elsewhere.json');
    await provider.updateComplete;
    expect(provider.shop).to.equal(undefined);
    home.append(provider);
    const again = provider.querySelector('xhs-cart-button')!;
    await appears(provider, 'xhs-cart-button >>> [part~="badge"]', ({ textContent }) => textContent.trim() === '1');
    expect([again.shop === provider.shop, provider.shop === shop]).to.deep.equal([true, false]);
  });

  it('is not made for a provider that has left before it was drawn', async () => {
    made.length = 0;
    const provider = Object.assign(document.createElement('xhs-provider'), { commerce: 'test-goods' });
    document.body.append(provider);
    provider.remove();
    await provider.updateComplete;
    expect(provider.shop).to.equal(undefined);
    document.body.append(provider);
    await until(() => provider.shop, 'the shop');
    provider.remove();
  });

  it('answers requests from inside it only while it is in the page, and only those', async () => {
    const provider = await fixture<XhsProvider>(html`<xhs-provider commerce="test-goods"><b></b></xhs-provider>`);
    const inside = provider.querySelector('b')!;
    const ask = (target: EventTarget): void => {
      target.dispatchEvent(new CustomEvent('xhs-open-cart', { bubbles: true, cancelable: true }));
    };
    const opened = (shop = provider.shop!): number => shop.overlay.$stack.get().length;
    ask(provider.parentElement!);
    await Promise.resolve();
    expect(opened()).to.equal(0);
    const home = provider.parentElement!;
    const { shop } = provider;
    provider.remove();
    ask(inside);
    await Promise.resolve();
    expect(opened(shop)).to.equal(0);
    home.append(provider);
    ask(inside);
    await until(() => opened() === 1, 'the cart');
    provider.shop!.overlay.closeAll();
  });
});
