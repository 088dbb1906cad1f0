import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { pdp as en } from '../../../src/i18n/en/pdp.js';
import { shared } from '../../../src/i18n/en/shared.js';
import { pdp as chinese } from '../../../src/i18n/zh-cn/pdp.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/product-card.stories.js';
import { type ProductData, soldOut } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';
import { ringBox } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { productId: 'isle-glow-mist' },
    taken: (element) => (element as HTMLElement & { product?: { id: string } }).product?.id === 'isle-glow-mist',
  },
  sentence: { en: en.quickAdd(''), 'zh-CN': chinese.quickAdd('') },
});

describe('what xhs-product-card asks for', () => {
  const id = 'isle-glow-serum';
  const setup = async (options: SceneOptions = {}): Promise<Stage> => {
    const shown = await stage(() => html`<xhs-product-card product-id=${id}></xhs-product-card>`, {
      width: 220,
      ...options,
    });
    await appears(shown.canvas, 'xhs-product-card >>> [part~="title"]');
    return shown;
  };
  const oneVariant: SceneOptions = {
    product: (product) =>
      product.id === id
        ? {
            ...product,
            options: [],
            variants: product.variants.slice(0, 1).map((each) => ({ ...each, options: {} })),
          }
        : product,
  };
  const withAddress: SceneOptions = {
    product: (product: ProductData) => ({ ...product, url: `https://shop.example/${product.id}` }),
  };

  it('its only variant goes into the cart, with where it came from, and is told of', async () => {
    const { canvas, shop } = await setup(oneVariant);
    const asked = heard(canvas, 'xhs-add-to-cart');
    await press(canvas, '[part~="add"]');
    await until(() => shop.cart.$count.get() === 1, 'one unit in the cart');
    const { title } = (await shop.catalog.load(id))!;
    await until(
      () => document.querySelector('body > [role="status"]')?.textContent === shared.addedToCart(title),
      'a word for screen readers',
    );
    expect(asked.map(({ detail: { productId, variantId } }) => [productId, variantId])).to.deep.equal([
      [id, 'isle-glow-serum-15ml'],
    ]);
  });

  it('of several variants none is taken in the place of the shopper', async () => {
    const { canvas, shop } = await setup();
    const asked = heard(canvas, 'xhs-add-to-cart');
    await press(canvas, '[part~="add"]');
    await until(() => shop.overlay.$stack.get().at(-1)?.content.kind === 'product', 'the product to open');
    expect(asked.map(({ detail }) => detail.variantId)).to.deep.equal([undefined]);
    expect(shop.cart.$count.get()).to.equal(0);
    shop.overlay.closeAll();
  });

  it('nothing, where the page cancels it', async () => {
    const { canvas, shop } = await setup(oneVariant);
    const asked = heard(canvas, 'xhs-add-to-cart');
    canvas.addEventListener('xhs-add-to-cart', (event) => event.preventDefault());
    await press(canvas, '[part~="add"]');
    await asked[0]!.promise?.catch(() => undefined);
    await until(() => find(canvas, '[part~="add"]')!.ariaBusy === 'false', 'the button to rest');
    expect(shop.cart.$count.get()).to.equal(0);
    expect(find(canvas, '[part~="message"]')).to.equal(undefined);
  });

  it('that it did not work is shown and told, without a reason too, until it shows another product', async () => {
    const { canvas } = await setup(oneVariant);
    find(canvas, 'xhs-product-card')!.addEventListener('xhs-add-to-cart', (event) => {
      event.stopPropagation();
      event.respondWith(Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    });
    await press(canvas, '[part~="add"]');
    const message = await appears(canvas, '[part~="message"]');
    expect(message.textContent).to.equal(en.failed);
    expect(document.querySelector('body > [role="status"]')!.textContent).to.equal(en.failed);
    Object.assign(find(canvas, 'xhs-product-card')!, { productId: 'isle-glow-mist' });
    await until(() => !find(canvas, '[part~="message"]'), 'the message to go');
    await until(() => find(canvas, '[part~="add"]')?.ariaBusy === 'false', 'the other product');
  });

  it('sold out, it can be opened but not added', async () => {
    const { canvas } = await setup({ product: soldOut });
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    const card = find(canvas, 'xhs-product-card')!;
    expect(wordsOf(card)).to.contain(shared.soldOut);
    expect([card.matches(':state(sold-out)'), find(canvas, '[part~="add"]')]).to.deep.equal([true, undefined]);
    await press(canvas, 'xhs-product-card >>> .link');
    expect(opened.map(({ detail }) => detail.productId)).to.deep.equal([id]);
  });

  it('its title is a link where the product has an address, and opens over the page', async () => {
    const { canvas, shop } = await setup(withAddress);
    const link = await appears<HTMLAnchorElement>(canvas, 'xhs-product-card >>> a.link');
    expect(link.href).to.equal(`https://shop.example/${id}`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    await until(() => shop.overlay.$stack.get().length === 1, 'the product to open');
    shop.overlay.closeAll();
  });

  it('its link is followed where nobody answers', async () => {
    const { canvas } = await setup(withAddress);
    const link = await appears<HTMLAnchorElement>(canvas, 'xhs-product-card >>> a.link');
    // As where another shop of the page's own listens in between, and lets it pass.
    find(canvas, 'xhs-product-card')!.addEventListener('xhs-open-product', (event) => event.stopPropagation());
    let followed: boolean | undefined;
    canvas.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      // The test stays where it is.
      event.preventDefault();
    });
    link.click();
    expect(followed).to.equal(true);
  });

  it('shows the whole ring around the button in its corner', async () => {
    const { canvas } = await setup();
    const add = find(canvas, 'xhs-product-card >>> [part~="add"]')!;
    const card = find(canvas, 'xhs-product-card >>> .card')!.getBoundingClientRect();
    await sendKeys({ press: 'Tab' });
    add.focus();
    expect(add.matches(':focus-visible')).to.equal(true);
    expect(parseFloat(getComputedStyle(add).outlineWidth)).to.be.greaterThan(0);
    const { right, bottom } = ringBox(add);
    expect(right, 'at the end').to.be.at.most(card.right);
    expect(bottom, 'at the bottom').to.be.at.most(card.bottom);
  });
});
