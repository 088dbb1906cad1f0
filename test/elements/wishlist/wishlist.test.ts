import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/wishlist/define.js';
import { wishlist as en } from '../../../src/i18n/en/wishlist.js';
import { wishlist as chinese } from '../../../src/i18n/zh-cn/wishlist.js';
import { formatMoney } from '../../../src/i18n/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { save, saved } from '../../../stories/save-wishes.js';
import meta, { Empty } from '../../../stories/wishlist.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage } from '../stage.js';
import { lineCount } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Empty,
  early: {
    properties: { show: 'notes' },
    taken: (element) => element.shadowRoot?.querySelector('#tab-notes')?.getAttribute('aria-selected') === 'true',
  },
  sentence: { en: en.title, 'zh-CN': chinese.title },
});

const rows = (canvas: HTMLElement): (string | undefined)[] =>
  findAll(canvas, 'xhs-wishlist >>> [data-id]').map(({ dataset }) => dataset['id']);
const row = (id: string): string => `xhs-wishlist >>> [data-id="${id}"]`;
const [tea = '', serum = '', tee = ''] = saved;

describe('the list of xhs-wishlist', () => {
  it('shows what was saved anywhere, the latest first, and what is saved while it is looked at', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, { prepare: save });
    await until(() => rows(canvas).join() === saved.join(), 'what was saved');
    await shop.wishlist.set('qichi-candle', true);
    await until(() => rows(canvas)[0] === 'qichi-candle', 'what was saved now');
    await shop.wishlist.set(tea, false);
    await until(() => !rows(canvas).includes(tea), 'what is not saved any more to go');
  });

  it('says that it did not load, and tries again', async () => {
    let isDown = true;
    const { canvas } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, {
      adapter: (sample) =>
        override(sample, {
          getWishlist: (context) => (isDown ? Promise.reject(new Error('down')) : sample.getWishlist!(context)),
        }),
    });
    const retry = await appears(canvas, 'xhs-wishlist >>> [part~="retry"]');
    expect(find(canvas, 'xhs-wishlist >>> .skeleton')).to.equal(undefined);
    expect(find(canvas, 'xhs-wishlist >>> #tab-products')!.textContent.trim()).to.equal(en.products());
    isDown = false;
    retry.click();
    await until(() => find(canvas, 'xhs-wishlist')!.matches(':state(empty)'), 'the list, which is empty');
    expect(find(canvas, 'xhs-wishlist >>> #tab-products')!.textContent.trim()).to.equal(en.products(0));
  });

  it('brings back what was removed, with what it cost then', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, { prepare: save });
    await appears(canvas, `${row(tea)} >>> [part~="price"]`);
    const store = await shop.saved();
    const before = await until(() => store.$prices.get().get(tea), 'what it costs');
    await press(canvas, `${row(tea)} >>> [part~="remove"]`);
    await until(() => !rows(canvas).includes(tea), 'it to go');
    const undo = await appears(canvas, 'xhs-wishlist >>> .undo button');
    await until(() => undo.matches(':focus'), 'the focus on the way back');
    expect(shop.wishlist.has(tea).get()).to.equal(false);
    // Meanwhile it has become cheaper.
    const state = shop.catalog.product(tea).get();
    if (state.status !== 'ready') throw new Error('The tea is not there');
    const variants = state.product.variants.map((variant) => ({
      ...variant,
      price: { ...variant.price, amount: variant.price.amount - 100 },
    }));
    shop.catalog.put(tea, { ...state.product, variants });
    undo.click();
    await until(() => rows(canvas).includes(tea), 'it to come back');
    await until(() => find(canvas, `${row(tea)} >>> .title`)?.matches(':focus'), 'the focus on it');
    expect(store.$prices.get().get(tea)).to.deep.equal(before);
  });

  it('says the way back in one line, however narrow the page is', async () => {
    const { canvas } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, { prepare: save, width: 288 });
    await press(canvas, `${row(tea)} >>> [part~="remove"]`);
    const undo = await appears(canvas, 'xhs-wishlist >>> .undo button');
    expect(lineCount(undo)).to.equal(1);
  });

  it('says by how much a product costs less than when it was saved, and nothing where it costs more', async () => {
    let off = 0;
    const { canvas, shop } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, {
      prepare: save,
      adapter: (sample) =>
        override(sample, {
          async getProducts(...given) {
            const found = await sample.getProducts(...given);
            return found.map(
              (product) =>
                product && {
                  ...product,
                  variants: product.variants.map((variant) => ({
                    ...variant,
                    price: { ...variant.price, amount: variant.price.amount - (product.id === tea ? off : -off) },
                  })),
                },
            );
          },
        }),
    });
    await appears(canvas, `${row(tea)} >>> [part~="price"]`);
    await until(() => find(canvas, `${row(serum)} >>> [part~="price"]`), 'the other one');
    const store = await shop.saved();
    await until(() => [tea, serum].every((id) => store.$prices.get().has(id)), 'what they cost to be kept');
    expect(find(canvas, 'xhs-wishlist >>> [part~="price-drop"]')).to.equal(undefined);
    off = 1_000;
    shop.catalog.refresh([tea, serum]);
    const told = await appears(canvas, `${row(tea)} >>> [part~="price-drop"]`);
    expect(told.textContent).to.equal(en.drop(formatMoney({ amount: 1_000, currency: 'CNY' }, 'en')));
    expect(find(canvas, `${row(serum)} >>> [part~="price-drop"]`)).to.equal(undefined);
  });

  it('moves a product into the cart, with what led there', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, {
      prepare: async (sample) => {
        await save(sample);
        await sample.shop.wishlist.set('yawu-blocks', true);
      },
    });
    const asked = heard(canvas, 'xhs-add-to-cart');
    const single = await until(
      () =>
        findAll(canvas, 'xhs-wishlist >>> [part~="move"]').find(({ textContent }) => textContent.trim() === en.move),
      'a product of one variant',
    );
    const id = single.closest<HTMLElement>('[data-id]')!.dataset['id']!;
    single.click();
    await until(() => !rows(canvas).includes(id), 'it to leave the list');
    expect(asked[0]?.detail.origin?.kind).to.equal('wishlist');
    await until(() => shop.cart.$view.get().lines.some(({ productId }) => productId === id), 'it in the cart');
  });

  it('shows saved notes, which can be taken off', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-wishlist show="notes"></xhs-wishlist>`, { prepare: save });
    await until(() => rows(canvas).join() === 'morning-shelf,tea-break', 'the notes');
    await press(canvas, `${row('tea-break')} >>> [part~="remove"]`);
    await until(() => rows(canvas).join() === 'morning-shelf', 'it to go');
    await until(() => !shop.content.reactions('tea-break').get().save, 'the note to be saved no longer');
  });

  it('shares the address that the page names, with what is on the list', async () => {
    const { canvas } = await stage(() => html`<xhs-wishlist share-url="/wishes?ids={products}"></xhs-wishlist>`, {
      prepare: save,
    });
    canvas.addEventListener('xhs-share', (event) => event.preventDefault());
    const shared = heard(canvas, 'xhs-share');
    await press(canvas, 'xhs-wishlist >>> [part~="share"]');
    expect(shared[0]?.detail).to.deep.equal({
      title: en.shareTitle,
      url: new URL(`/wishes?ids=${[tea, serum, tee].join(',')}`, location.href).href,
    });
  });
});
