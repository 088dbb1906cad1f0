import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import '../../../src/elements/order/define.js';
import { order as en } from '../../../src/i18n/en/order.js';
import { refund as refundEn } from '../../../src/i18n/en/refund.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { placeReturned, placeUnpaid } from '../../../stories/place-order.js';
import { override, type SampleShop } from '../../../stories/sample-shop.js';
import { stage, wordsOf } from '../stage.js';

const day = 86_400_000;

interface Shown {
  readonly canvas: HTMLElement;
  readonly pass: SampleShop['pass'];
}

async function show(
  place: (sample: SampleShop) => Promise<string>,
  adapter: (sample: CommerceAdapter) => CommerceAdapter = (sample) => sample,
): Promise<Shown> {
  let pass: SampleShop['pass'] = () => expect.fail('no clock');
  const { canvas } = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
    adapter,
    async prepare(sample) {
      ({ pass } = sample);
      return { orderId: await place(sample) };
    },
  });
  await appears(canvas, 'xhs-order >>> .number');
  return { canvas, pass: (milliseconds) => pass(milliseconds) };
}

/** An order of which something is to go back since some days: a week is given for it, and somewhat more to ask for refunds. */
const placeReturnedBefore =
  (days: number) =>
  async (sample: SampleShop): Promise<string> => {
    sample.pass(-(days + 4) * day);
    const orderId = await placeReturned(sample);
    sample.pass(days * day);
    await sample.shop.orders.refresh(orderId);
    return orderId;
  };

const unpaid = ({ shop }: SampleShop): Promise<string> => placeUnpaid(shop);
const status = (canvas: HTMLElement): string => wordsOf(find(canvas, 'xhs-order >>> [part~="status"]')!);
const refunds = (canvas: HTMLElement): string => wordsOf(find(canvas, 'xhs-order >>> .refunds')!);
const active = (canvas: HTMLElement): Element | null | undefined =>
  find<XhsOrder>(canvas, 'xhs-order')?.shadowRoot?.activeElement;

describe('a time that is over while an order is looked at in xhs-order', () => {
  it('ends the payment of an unpaid order, which is cancelled then', async () => {
    const { canvas, pass } = await show(unpaid);
    await appears(canvas, 'xhs-order >>> .left');
    expect(status(canvas)).to.equal(en.unpaid);
    pass(16 * 60_000);
    await until(() => status(canvas) === en.cancelled, 'it to be cancelled');
    expect(find(canvas, 'xhs-order >>> [part~="pay"]')).to.equal(undefined);
  });

  it('closes a refund whose goods were not posted, and leads on from the form that goes', async () => {
    const { canvas, pass } = await show(placeReturnedBefore(6));
    await press(canvas, 'xhs-order >>> .fill-in');
    await until(() => active(canvas)?.id === 'return-carrier', 'the focus in the form');
    expect(refunds(canvas)).to.contain(refundEn.returning);
    pass(2 * day);
    await until(() => refunds(canvas).includes(refundEn.expired), 'the refund to be closed');
    expect(find(canvas, 'xhs-order >>> .return-form')).to.equal(undefined);
    await until(() => active(canvas)?.textContent === refundEn.refunds, 'the focus on how the refunds stand');
  });

  it('takes away the form for a refund once none can be asked for, and leads on from it', async () => {
    const { canvas, pass } = await show(placeReturnedBefore(6));
    await press(canvas, 'xhs-order >>> .ask-refund');
    await until(() => active(canvas)?.textContent === refundEn.title, 'the focus in the form');
    pass(2 * day);
    await until(() => !find(canvas, 'xhs-order >>> .refund-form'), 'the form to go');
    expect(find(canvas, 'xhs-order >>> .ask-refund')).to.equal(undefined);
    await until(() => active(canvas)?.matches('.refresh'), 'the focus beside how the order stands');
  });

  it('is asked for again where the back end has not seen yet that it is over', async () => {
    let late = 0;
    const { canvas, pass } = await show(unpaid, (sample) => {
      let before: Awaited<ReturnType<NonNullable<CommerceAdapter['getOrder']>>> = null;
      return override(sample, {
        async getOrder(...given) {
          const order = (await sample.getOrder?.(...given)) ?? null;
          if (order?.status === 'unpaid') before = order;
          if (order?.status !== 'cancelled' || late === 2) return order;
          late += 1;
          return before;
        },
      });
    });
    await appears(canvas, 'xhs-order >>> .left');
    pass(16 * 60_000);
    await until(() => late === 1, 'the first question');
    expect(status(canvas)).to.equal(en.unpaid);
    pass(2_000);
    await until(() => late === 2, 'the second question');
    pass(4_000);
    await until(() => status(canvas) === en.cancelled, 'it to be cancelled');
  });

  it('is seen by whoever is back after days', async () => {
    const { canvas } = await show(placeReturnedBefore(3));
    await appears(canvas, 'xhs-order >>> .refund.returning');
    const { now } = Date;
    Date.now = () => now() + 5 * day;
    try {
      dispatchEvent(new Event('pageshow'));
      await until(() => refunds(canvas).includes(refundEn.expired), 'the refund to be closed');
    } finally {
      Date.now = now;
    }
  });
});
