import { expect } from '@open-wc/testing';
import { appears, find, findAll, press } from '../../../stories/acting.js';
import { basket, fromAbroad } from '../../../stories/place-order.js';
import { letterBox, wordsBox } from '../where-drawn.js';
import { fillIn, setupCheckout } from './setup.js';

const fromTheRight = { direction: 'rtl', locale: 'zh-CN' } as const;

describe('xhs-checkout in a page that is written from the right', () => {
  it('has the variant of a product at the side of its title', async () => {
    const { canvas } = await setupCheckout(basket, {}, fromTheRight);
    const variants = findAll(canvas, 'xhs-checkout .line-variant').filter(({ textContent }) => textContent);
    expect(variants.length).to.be.greaterThan(1);
    for (const variant of variants) {
      expect(wordsBox(variant).right).to.be.closeTo(wordsBox(variant.previousElementSibling!).right, 1);
    }
  });

  it('has the goods of an order below its number', async () => {
    const { canvas } = await setupCheckout([{ ...fromAbroad, quantity: 20 }], {}, fromTheRight);
    await appears(canvas, 'xhs-checkout .limits dd');
    const goods = findAll(canvas, 'xhs-checkout .limits dd').at(-1)!;
    expect(wordsBox(goods).right).to.be.closeTo(wordsBox(goods.previousElementSibling!).right, 1);
  });

  it('has the minus before what is taken off', async () => {
    const { canvas } = await setupCheckout(basket, { data: { balance: 5_000 } }, fromTheRight);
    await fillIn(canvas);
    await press(canvas, 'xhs-checkout [name="usesBalance"]');
    await appears(canvas, 'xhs-checkout .balance .choice-price');
    const price = find(canvas, 'xhs-checkout .balance .choice-price')!;
    const [minus = '', sign = ''] = price.textContent.trim();
    expect(minus).to.match(/[-−]/);
    expect(letterBox(price, minus).left).to.be.lessThan(letterBox(price, sign).left);
  });
});
