import { expect } from '@open-wc/testing';
import { appears, press, until } from '../../../stories/acting.js';
import { basket, fromAbroad, type Wanted } from '../../../stories/place-order.js';
import { settles, setupCheckout } from './setup.js';

const dear: Wanted = { ...fromAbroad, quantity: 20 };

describe('limits of imports in xhs-checkout', () => {
  it('say by how much the goods are over one, and which orders they can be bought in', async () => {
    const { canvas, checkout } = await setupCheckout([dear]);
    const limits = await appears<HTMLElement>(canvas, 'xhs-checkout .limits');
    const text = limits.textContent.replaceAll(/\s+/g, ' ');
    expect(text).to.include('¥5,290').and.to.include('¥5,000');
    expect([...limits.querySelectorAll('dd')].map((each) => each.textContent.trim().split('× ')[1])).to.deep.equal([
      '18',
      '2',
    ]);
    expect(checkout.querySelector('.notices')).to.equal(null);
  });

  it('let the first order be bought now, and the rest stay in the cart', async () => {
    const { canvas, checkout, shop } = await setupCheckout([...basket, dear]);
    await appears(canvas, 'xhs-checkout .limits');
    await press(canvas, 'xhs-checkout .limits .split');
    await until(() => checkout.querySelector('.limits') === null, 'nothing to be over a limit');
    await settles(canvas);
    const quantity = (lines: readonly { variantId: string; quantity: number }[] | undefined): number | undefined =>
      lines?.find(({ variantId }) => variantId === dear.variantId)?.quantity;
    const { lines } = shop.checkout.$view.get().checkout!;
    expect([lines.length, quantity(lines)]).to.deep.equal([basket.length + 1, 18]);
    expect(quantity(shop.cart.$view.get().lines)).to.equal(20);
    expect(document.activeElement?.matches('.summary h3')).to.equal(true);
  });

  it('put the rest into the cart where the goods were bought beside it', async () => {
    const { canvas, checkout, shop } = await setupCheckout([], {
      prepare: async ({ shop: before }) => {
        const { productId, variantId } = dear;
        await before.checkout.begin({ kind: 'variant', productId, variantId, quantity: 20 });
      },
    });
    await appears(canvas, 'xhs-checkout .limits');
    await press(canvas, 'xhs-checkout .limits .split');
    await until(() => checkout.querySelector('.limits') === null, 'nothing to be over a limit');
    await until(() => shop.cart.$view.get().lines[0]?.quantity === 2, 'the rest to be in the cart');
  });
});
