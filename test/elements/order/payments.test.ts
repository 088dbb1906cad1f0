import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/order/define.js';
import { formatMoment } from '../../../src/i18n/index.js';
import { appears, find, findAll, press } from '../../../stories/acting.js';
import { basket, placeOrder, placePresale } from '../../../stories/place-order.js';
import { stage, wordsOf } from '../stage.js';

const rows = (canvas: HTMLElement): string[] => findAll(canvas, 'xhs-order >>> .payments .part').map(wordsOf);

describe('what was paid of an order in xhs-order', () => {
  it('is what the balance and what the other method has paid, with when', async () => {
    const { canvas, shop } = await stage(
      ({ orderId = '' }) => html`<xhs-order inline order-id=${orderId}></xhs-order>`,
      {
        data: { balance: 5_000 },
        prepare: async ({ shop: before }) => ({ orderId: await placeOrder(before, basket, { usesBalance: true }) }),
      },
    );
    await appears(canvas, 'xhs-order >>> .payments');
    const { orderId = '' } = shop.checkout.$view.get();
    const state = shop.orders.order(orderId).get();
    const [wallet, card] = (state.status === 'ready' && state.order.payments) || expect.fail();
    const moment = formatMoment(wallet!.at, 'en');
    expect(rows(canvas)[0]).to.contain('Paid: Your balance').and.to.contain('¥50').and.to.contain(moment);
    expect(rows(canvas)[1]).to.contain('Paid: Bank card');
    expect([wallet!.kind, card!.kind]).to.deep.equal(['wallet', 'card']);
  });

  const presale = async (balance: 'due' | 'paid', later = 0): Promise<HTMLElement> => {
    const { canvas } = await stage(({ orderId = '' }) => html`<xhs-order inline order-id=${orderId}></xhs-order>`, {
      prepare: async (sample) => {
        const orderId = await placePresale(sample, balance);
        sample.pass(later);
        await sample.shop.orders.refresh(orderId);
        return { orderId };
      },
    });
    await appears(canvas, 'xhs-order >>> .payments');
    return canvas;
  };

  it('is the deposit of a presale, and until when the balance is to be paid', async () => {
    const shown = rows(await presale('due'));
    expect(shown.length).to.equal(2);
    expect(shown[0]).to.contain('Deposit paid: Bank card').and.to.contain('¥20');
    expect(shown[1]).to.contain('Balance, to be paid from').and.to.contain('¥129');
  });

  it('is deposit and balance when both are paid', async () => {
    const shown = rows(await presale('paid'));
    expect(shown[1]).to.contain('Balance paid: Bank card').and.to.contain('¥129');
    expect(shown.length).to.equal(2);
  });

  it('comes back with the deposit once more where the seller has not delivered', async () => {
    // After the day on which it should have been there.
    const canvas = await presale('paid', 6 * 86_400_000);
    await press(canvas, 'xhs-order >>> .ask-refund');
    const reason = await appears<HTMLSelectElement>(canvas, 'xhs-order >>> .refund-form select');
    reason.value = 'not_received';
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(canvas, 'xhs-order >>> .refund-total');
    const quote = wordsOf(find(canvas, 'xhs-order >>> [part~="refund-amount"]')!);
    expect(quote).to.contain('Civil Code, art. 587').and.to.contain('¥20').and.to.contain('¥169');
    expect(quote).to.contain('Bank card ¥149');
  });
});
