import { expect } from '@open-wc/testing';
import { coupon as en } from '../../../src/i18n/en/coupon.js';
import { totalOf } from '../../../src/rules/price/total-of.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { basket, fillCart } from '../../../stories/place-order.js';
import { fillIn, settles, setupCheckout, type CheckoutSetup } from './setup.js';

const setup = (): Promise<CheckoutSetup> =>
  setupCheckout(basket, {
    async prepare({ shop }) {
      for (const id of ['coupon-isle-glow', 'coupon-everything']) await shop.coupons.claim(id);
      await fillCart(shop, basket);
    },
  });
const total = ({ shop }: CheckoutSetup): number | undefined =>
  totalOf(shop.checkout.$view.get().checkout?.totals ?? [])?.amount;

describe('the coupons of xhs-checkout', () => {
  it('are chosen for what is being bought, and what was filled in stays', async () => {
    const shown = await setup();
    const { canvas, shop } = shown;
    await fillIn(canvas);
    const before = total(shown)!;
    await press(canvas, 'xhs-checkout >>> xhs-coupon >>> [part~="fold"]');
    await press(canvas, '[data-coupon="coupon-isle-glow"] input');
    await until(() => total(shown) === before - 2000, 'the total with it');
    await settles(canvas);
    const { checkout } = shop.checkout.$view.get();
    expect(checkout?.codes.map(({ code, status }) => [code, status])).to.deep.equal([['ISLE20', 'applied']]);
    expect(checkout?.address?.street).to.equal(find<HTMLInputElement>(canvas, 'xhs-checkout [name="street"]')!.value);
    await until(
      () => find(canvas, '[data-coupon="coupon-isle-glow"] [part~="verdict"]')?.textContent.trim() === en.saves('¥20'),
      'what it takes off',
    );
  });

  it('come in their best combination by one press', async () => {
    const shown = await setup();
    const before = total(shown)!;
    await press(shown.canvas, 'xhs-checkout >>> xhs-coupon >>> [part~="fold"]');
    await press(shown.canvas, '[part~="use-best"]');
    await until(() => total(shown) === before - 4500, 'the total with them');
    await appears(shown.canvas, '[part~="summary"]', ({ textContent }) => textContent.includes(en.bestChosen('¥45')));
  });

  it('are claimed in their place', async () => {
    const { canvas } = await setup();
    await press(canvas, 'xhs-checkout >>> xhs-coupon >>> [part~="fold"]');
    await press(canvas, '[data-coupon="coupon-tea-freight"] [part~="action"]');
    await appears(canvas, '[data-coupon="coupon-tea-freight"] input');
  });
});
