import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import '../../../src/elements/product-card/define.js';
import { pdp as en } from '../../../src/i18n/en/pdp.js';
import { shared } from '../../../src/i18n/en/shared.js';
import { appears, find, until } from '../../../stories/acting.js';
import { stage, wordsOf, type Stage } from '../stage.js';

const day = 86_400_000;
const card = 'xhs-product-card >>> [part~="offer"]';
const lineOffer = 'xhs-cart >>> [part~="line-offer"]';

/** A card and a cart with the product of it, at a price for a time. */
async function open(ends: number, more: object = {}): Promise<Stage> {
  const offer = {
    id: 'flash-blocks',
    title: 'Flash sale',
    bearer: 'store',
    kind: 'flash',
    variantIds: ['yawu-blocks-set'],
    price: 5_000,
    endsAt: new Date(Date.now() + ends).toISOString(),
    ...more,
  };
  return stage(
    () => html`<xhs-product-card product-id="yawu-blocks"></xhs-product-card> <xhs-cart inline></xhs-cart>`,
    {
      data: { offers: [offer] },
      prepare: async ({ shop }) => {
        await shop.cart.add({ productId: 'yawu-blocks', variantId: 'yawu-blocks-set' });
      },
    },
  );
}

describe('a price for a time on a card and in the cart', () => {
  it('is counted down to its end, and the back end is then asked what it costs', async () => {
    const { canvas, shop } = await open(4_000);
    await appears(canvas, `${card} >>> [role="timer"]`);
    await appears(canvas, `${lineOffer} >>> [role="timer"]`);
    expect(shop.cart.$view.get().lines[0]?.unitPrice.amount).to.equal(5_000);
    await until(() => !find(canvas, card), 'it to go from the card');
    await until(() => !find(canvas, lineOffer), 'it to go from the line');
    expect(shop.cart.$view.get().lines[0]?.unitPrice.amount).to.be.greaterThan(5_000);
    expect(find(canvas, 'xhs-product-card >>> [part~="price"]')!.textContent).not.to.contain('50.00');
  }).timeout(30_000);

  it('has its name alone while its end is far, and the limit where the shop has one', async () => {
    const { canvas } = await open(5 * day, { unitsPerShopper: 2 });
    const told = wordsOf(await appears(canvas, card));
    expect(told).to.contain(shared.flash).and.to.contain(en.offerLimit(2));
    expect(find(canvas, `${card} >>> [role="timer"]`)).to.equal(undefined);
    expect(wordsOf(await appears(canvas, lineOffer))).to.equal(shared.flash);
  });
});
