import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { draftOf } from '../../../src/elements/checkout/checkout-draft.js';
import { XhsCheckout } from '../../../src/elements/checkout/checkout.js';
import '../../../src/elements/checkout/define.js';
import type { XhsCardTokenEvent } from '../../../src/events/index.js';
import { message as sentences } from '../../../src/i18n/en/message.js';
import type { CheckoutInput } from '../../../src/model/index.js';
import { appears, find, press, type, until } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import { stage, type Stage } from '../stage.js';
import { fillIn, settles } from './setup.js';

XhsCheckout.disableWarning?.('change-in-update');

const payments = [
  { id: 'wechat', kind: 'wechat' },
  { id: 'card', kind: 'card', flow: 'token' },
];
const card = 'xhs-checkout [name="paymentMethodId"][value="card"]';

/** A checkout with a field of the page's own provider, ready to be paid. */
async function withCard(): Promise<Stage> {
  const shown = await stage(
    () =>
      html`<xhs-checkout inline
        ><div slot="card"><input aria-label="Card" id="provider" /></div
      ></xhs-checkout>`,
    { padding: 0, data: { payments }, prepare: async ({ shop }) => fillCart(shop) },
  );
  await settles(shown.canvas);
  await fillIn(shown.canvas);
  return shown;
}

describe('a card in xhs-checkout', () => {
  it('is taken by what the page has put into the slot, beside the way to pay that is chosen', async () => {
    const { canvas } = await withCard();
    const field = find(canvas, '#provider')!;
    expect(field.closest('.card-field')!.hasAttribute('hidden')).to.equal(true);
    await press(canvas, card);
    await until(() => field.checkVisibility(), 'the field');
    await settles(canvas);
    // A frame in it would be loaded again if it were moved.
    expect(find(canvas, '#provider') === field).to.equal(true);
  });

  it('is asked for by an event when the shopper pays, and its token makes the order', async () => {
    const { canvas, shop } = await withCard();
    await press(canvas, card);
    await settles(canvas);
    const asked: object[] = [];
    canvas.addEventListener('xhs-card-token', (event: XhsCardTokenEvent) => {
      asked.push(event.detail);
      event.respondWith(Promise.resolve('tok_1'));
    });
    const { id, totals } = shop.checkout.$view.get().checkout!;
    const amount = totals.find(({ type }) => type === 'total')!.amount;
    await press(canvas, 'xhs-checkout .pay');
    await until(() => shop.checkout.$view.get().status === 'completed', 'the order');
    expect(asked).to.deep.equal([{ checkoutId: id, paymentMethodId: 'card', amount }]);
  });

  it('stays with its provider: what is typed goes into no address, and what it finds wrong stands', async () => {
    const { canvas, shop } = await withCard();
    await press(canvas, card);
    await settles(canvas);
    const sent: CheckoutInput[] = [];
    const { update } = shop.checkout;
    shop.checkout.update = (input: CheckoutInput) => {
      sent.push(input);
      return update(input);
    };
    const field = find<HTMLInputElement>(canvas, '#provider')!;
    const { name: recipient } = draftOf(shop).address;
    for (const name of ['', 'name', 'note']) {
      field.name = name;
      await type(canvas, '#provider', '4242424242424242');
    }
    field.setCustomValidity('No such card');
    await type(canvas, 'xhs-checkout [data-field="name"] input', `${recipient} B`);
    await until(() => sent.some(({ address }) => address?.name === `${recipient} B`), 'the name to be sent');
    await settles(canvas);
    expect(sent).to.have.length(1);
    expect(JSON.stringify([sent, draftOf(shop)])).not.to.contain('4242');
    expect(field.validationMessage).to.equal('No such card');
  });

  it('that the provider refuses places no order, and says so', async () => {
    const { canvas, shop } = await withCard();
    await press(canvas, card);
    await settles(canvas);
    canvas.addEventListener('xhs-card-token', (event) => event.respondWith(Promise.reject(new Error('no'))));
    await press(canvas, 'xhs-checkout .pay');
    const notice = await appears(canvas, 'xhs-checkout .notices');
    expect(notice.textContent).to.contain(sentences.payment_failed);
    expect(shop.checkout.$view.get().status).to.equal('editing');
  });
});
