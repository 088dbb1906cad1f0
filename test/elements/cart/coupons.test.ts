import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import { coupon as en } from '../../../src/i18n/en/coupon.js';
import { totalOf } from '../../../src/rules/price/total-of.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { basket, fillCart } from '../../../stories/place-order.js';
import { stage, type Stage } from '../stage.js';

const setup = (): Promise<Stage> =>
  stage(() => html`<xhs-cart inline></xhs-cart>`, {
    async prepare({ shop }) {
      for (const id of ['coupon-isle-glow', 'coupon-everything']) await shop.coupons.claim(id);
      await fillCart(shop, basket);
    },
  });

describe('the coupons of xhs-cart', () => {
  it('says in a row how many can be used, and chooses the best of them', async () => {
    const { canvas, shop } = await setup();
    const summary = await appears(canvas, 'xhs-cart >>> xhs-coupon >>> [part~="summary"]', ({ textContent }) =>
      textContent.includes(en.usableCount(2)),
    );
    const before = totalOf(shop.cart.$view.get().totals)!.amount;
    await press(canvas, 'xhs-coupon >>> [part~="fold"]');
    await press(canvas, '[part~="use-best"]');
    await until(() => summary.textContent.includes(en.bestChosen('¥45')), 'the best to be chosen');
    await until(() => !shop.cart.$view.get().estimating, 'the total');
    expect(totalOf(shop.cart.$view.get().totals)!.amount).to.equal(before - 4500);
  });

  it('has no row while the cart is empty', async () => {
    const { canvas } = await stage(() => html`<xhs-cart inline></xhs-cart>`);
    await appears(canvas, 'xhs-cart >>> [part~="notice"]');
    expect(find(canvas, 'xhs-coupon')?.tagName).to.equal(undefined);
  });
});
