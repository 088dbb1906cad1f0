import { expect } from '@open-wc/testing';
import { findAll, press, type, until } from '../../../stories/acting.js';
import { setupCheckout } from './setup.js';

const invalid = 'xhs-checkout [aria-invalid="true"]';
const pay = 'xhs-checkout .pay';

describe('xhs-checkout whose customer leaves', () => {
  for (const [what, act] of [
    ['has tried to pay', (canvas: HTMLElement) => press(canvas, pay)],
    [
      'has left a field that is wrong',
      async (canvas: HTMLElement) => {
        await type(canvas, 'xhs-checkout [name="phone"]', '1');
      },
    ],
  ] as const) {
    it(`tells whoever comes next of nothing that is missing, where she ${what}`, async () => {
      const { canvas, shop } = await setupCheckout();
      shop.identify('token-of-lin');
      await until(() => shop.checkout.$view.get().status === 'editing', 'her checkout');
      await act(canvas);
      await until(() => findAll(canvas, invalid).length > 0, 'what is wrong');
      const before = shop.checkout.$view.get().checkout?.id;
      shop.identify('token-of-mei');
      await until(() => {
        const { status, checkout } = shop.checkout.$view.get();
        return status === 'editing' && checkout?.id !== before;
      }, 'the checkout of whoever comes next');
      await type(canvas, 'xhs-checkout [name="name"]', '周一');
      expect(findAll(canvas, invalid).map((field) => (field as HTMLInputElement).name)).to.deep.equal([]);
    });
  }
});
