import { expect } from '@open-wc/testing';
import { cart as sentences } from '../../../src/i18n/en/cart.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { basket, buyNow, fillCart } from '../../../stories/place-order.js';
import { heard, type Stage } from '../stage.js';
import { lineOf, linesIn, setupCart, settles, unitsTicked } from './setup.js';

const crisps = { productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed' };
const apart = `xhs-cart >>> section[aria-label="${sentences.unavailable}"]`;

describe('what xhs-cart holds and cannot be had any more', () => {
  /** Somebody else buys the last ones of what is in the cart. */
  const setup = async (): Promise<Stage> => {
    const shown = await setupCart({
      async prepare({ shop }) {
        await fillCart(shop, [...basket, { ...crisps, quantity: 2 }]);
        await buyNow(shop, { ...crisps, quantity: 3 });
        await shop.cart.refresh();
      },
    });
    await until(() => find(shown.canvas, apart), 'the part for it');
    return shown;
  };

  it('stands apart, below the stores, with neither tick nor quantity', async () => {
    const { canvas } = await setup();
    expect(linesIn(canvas, apart)).to.deep.equal([crisps.variantId]);
    expect(linesIn(canvas).at(-1)).to.equal(crisps.variantId);
    expect(findAll(canvas, `${lineOf(crisps.variantId)} >>> input`)).to.deep.equal([]);
  });

  it('counts neither for the ticks nor for the total', async () => {
    const { canvas, shop } = await setup();
    expect(unitsTicked(canvas)).to.equal(4);
    expect(find<HTMLInputElement>(canvas, 'xhs-cart >>> .all input')!.checked).to.equal(true);
    const { lines, totals } = shop.cart.$view.get();
    const goods = lines
      .filter(({ status }) => status === 'available')
      .reduce((sum, { subtotal }) => sum + subtotal.amount, 0);
    expect(totals.find(({ type }) => type === 'subtotal')!.amount.amount).to.equal(goods);
  });

  it('goes all at once by its button, the rest stays, and the focus moves to the way back', async () => {
    const { canvas } = await setup();
    const changes = heard(canvas, 'xhs-update-cart');
    await press(canvas, `${apart} >>> .text-button`);
    await until(() => !find(canvas, apart), 'the part to go');
    await settles(canvas);
    expect(linesIn(canvas)).to.have.members(basket.map(({ variantId }) => variantId));
    expect(changes.map(({ detail }) => detail.changes.length)).to.deep.equal([1]);
    const way = await appears(canvas, 'xhs-cart >>> [part~="undo"] button');
    await until(() => find(canvas, 'xhs-cart')!.shadowRoot!.activeElement === way, 'the focus on the way back');
  });

  it('can be removed line by line too', async () => {
    const { canvas } = await setup();
    await press(canvas, `${lineOf(crisps.variantId)} >>> [part~="remove"]`);
    await until(() => !find(canvas, apart), 'the part to go');
    await settles(canvas);
    expect(linesIn(canvas).length).to.equal(basket.length);
  });
});
