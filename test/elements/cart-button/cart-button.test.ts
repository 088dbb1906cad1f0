import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cart as en } from '../../../src/i18n/en/cart.js';
import { cart as chinese } from '../../../src/i18n/zh-cn/cart.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/cart-button.stories.js';
import { fillCart } from '../../../stories/place-order.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';
import { wordsBox } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Default,
  early: { properties: { lang: 'zh-CN' }, taken: (element) => wordsOf(element).includes(chinese.open(4)) },
  sentence: { en: en.open(4), 'zh-CN': chinese.open(4) },
});

describe('the badge of xhs-cart-button', () => {
  const tin = { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' };
  const setup = (): Promise<Stage> => stage(() => html`<xhs-cart-button></xhs-cart-button>`);
  const badge = (canvas: HTMLElement): string | undefined =>
    find(canvas, 'xhs-cart-button >>> [part~="badge"]')?.textContent.trim();

  it('is not there while nothing is in the cart, which the name says too', async () => {
    const { canvas } = await setup();
    const button = await appears(canvas, 'xhs-cart-button');
    await until(() => wordsOf(button).includes(en.open(0)), 'the name');
    expect(badge(canvas)).to.equal(undefined);
    expect(button.matches(':state(empty)')).to.equal(true);
  });

  it('counts units, not lines, as they come and go', async () => {
    const { canvas, shop } = await setup();
    await fillCart(shop, [{ ...tin, quantity: 2 }]);
    await until(() => badge(canvas) === '2', 'two units');
    const button = find(canvas, 'xhs-cart-button')!;
    expect(button.matches(':state(empty)')).to.equal(false);
    expect(wordsOf(button)).to.contain(en.open(2));
    const [line] = shop.cart.$view.get().lines;
    await shop.cart.update([{ type: 'set', lineId: line!.id, variantId: line!.variantId, quantity: 0 }]);
    await until(() => badge(canvas) === undefined, 'no badge');
  });

  it('shows 99+ for more, and the name the exact number', async () => {
    const { canvas, shop } = await setup();
    await fillCart(shop, [{ ...tin, quantity: 99 }]);
    await until(() => badge(canvas) === '99', 'ninety-nine');
    await fillCart(shop, [tin]);
    await until(() => badge(canvas) === '99+', 'more than ninety-nine');
    expect(find(canvas, 'xhs-cart-button >>> [part~="badge"]')!.clientHeight, 'on one line').to.equal(18);
    expect(wordsOf(find(canvas, 'xhs-cart-button')!)).to.contain(en.open(100));
  });

  it('opens the cart, unless the page opens one of its own', async () => {
    const { canvas, shop } = await setup();
    const asked = heard(canvas, 'xhs-open-cart');
    canvas.addEventListener('xhs-open-cart', (event) => event.preventDefault(), { once: true });
    await press(canvas, 'xhs-cart-button >>> button');
    await asked[0]!.promise?.catch(() => undefined);
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
    await press(canvas, 'xhs-cart-button >>> button');
    await until(() => shop.overlay.$stack.get().length === 1, 'the cart to open');
    expect(asked.length).to.equal(2);
    shop.overlay.closeAll();
  });
});

describe('what is in xhs-cart-button', () => {
  const setup = async (content: unknown): Promise<{ button: HTMLElement; canvas: HTMLElement }> => {
    const { canvas, shop } = await stage(() => html`<xhs-cart-button>${content}</xhs-cart-button>`);
    await fillCart(shop, [{ productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' }]);
    await appears(canvas, 'xhs-cart-button >>> [part~="badge"]');
    return { canvas, button: find(canvas, 'xhs-cart-button')! };
  };

  it('the drawing, also where the page breaks the line between its tags', async () => {
    const { canvas } = await setup('\n  ');
    expect(find(canvas, 'xhs-cart-button >>> svg')!.getBoundingClientRect().width).to.be.above(0);
  });

  it('words of the page in its place, of which the badge covers none, and the drawing again without them', async () => {
    const { canvas, button } = await setup('Bag');
    expect(find(canvas, 'xhs-cart-button >>> svg')).to.equal(undefined);
    const badge = find(canvas, 'xhs-cart-button >>> [part~="badge"]')!.getBoundingClientRect();
    expect(badge.left).to.be.at.least(wordsBox(button).right);
    button.replaceChildren();
    await appears(canvas, 'xhs-cart-button >>> svg');
  });
});
