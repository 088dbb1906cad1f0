import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { XhsCheckout } from '../../../src/elements/checkout/checkout.js';
import '../../../src/elements/checkout/define.js';
import '../../../src/elements/order/define.js';
import '../../../src/elements/pdp/define.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { buyNow } from '../../../stories/place-order.js';
import { stage } from '../stage.js';
import { fillIn, settles } from './setup.js';

XhsCheckout.disableWarning?.('change-in-update');

const snow = { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-snow' };
const words = (element: Element | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('presales', () => {
  it('are bought by their deposit from the product page, where its terms stand, and not put into a cart', async () => {
    const { canvas } = await stage(
      () => html`<xhs-pdp inline product-id=${snow.productId} variant-id=${snow.variantId}></xhs-pdp>`,
    );
    const terms = words(await appears(canvas, 'xhs-pdp >>> .presale'));
    expect(terms).to.include('¥20').and.to.include('counts as ¥40').and.to.include('¥119');
    expect(find(canvas, 'xhs-pdp >>> [part="add"]')).to.equal(undefined);
    expect(words(find(canvas, 'xhs-pdp >>> [part="buy"]'))).to.equal('Pay deposit ¥20');
  });

  it('ask for the deposit with its consent unticked, and the button names the deposit', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-checkout inline></xhs-checkout>`, {
      padding: 0,
      prepare: async ({ shop: before }) => before.checkout.begin({ kind: 'variant', quantity: 1, ...snow }),
    });
    await settles(canvas);
    await fillIn(canvas);
    const consent = find<HTMLInputElement>(canvas, 'xhs-checkout [name="consent"][value="deposit"]')!;
    expect(consent.checked).to.equal(false);
    expect(words(find(canvas, 'xhs-checkout .pay'))).to.include('¥20');
    consent.click();
    await settles(canvas);
    await press(canvas, 'xhs-checkout .pay');
    await until(() => shop.checkout.$view.get().status === 'action', 'the payment');
    expect(words(await appears(canvas, 'xhs-checkout .payment .amount'))).to.include('20');
  });

  it('wait for their balance, which is paid from the order in a checkout that names it', async () => {
    const { canvas, shop } = await stage(
      ({ orderId = '' }) => html`
        <xhs-order inline order-id=${orderId}></xhs-order>
        <xhs-checkout inline></xhs-checkout>
      `,
      {
        prepare: async ({ shop: before, pass }) => {
          await buyNow(before, snow);
          const { orderId = '' } = before.checkout.$view.get();
          pass(Date.parse('2036-11-10T21:00:00+08:00') - Date.now());
          return { orderId };
        },
      },
    );
    const button = await appears(canvas, 'xhs-order >>> .pay-balance');
    expect(words(button)).to.equal('Pay balance ¥129');
    const placed: string[] = [];
    canvas.addEventListener('xhs-order-placed', ({ type }) => placed.push(type));
    button.click();
    await until(() => shop.checkout.$view.get().checkout?.presale?.pays === 'balance', 'the balance');
    await until(() => find(canvas, 'xhs-checkout .pay')?.textContent.includes('¥129'), 'the button');
    await shop.checkout.update({ paymentMethodId: 'sandbox-card' });
    await shop.checkout.complete();
    expect(shop.checkout.$view.get().status).to.equal('completed');
    await until(() => find(canvas, 'xhs-order >>> .status')?.textContent.trim() === 'Being prepared', 'the order');
    expect(find(canvas, 'xhs-order >>> .pay-balance')).to.equal(undefined);
    expect(placed).to.deep.equal([]);
  });
});
