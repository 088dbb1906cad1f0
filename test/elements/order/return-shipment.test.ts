import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import '../../../src/elements/order/define.js';
import { refund as refundWords } from '../../../src/i18n/en/refund.js';
import { returning as t } from '../../../src/i18n/en/returning.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order, Refund } from '../../../src/model/index.js';
import { appears, find, press, type, until } from '../../../stories/acting.js';
import { placeReturned } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import { stage, type Stage, wordsOf } from '../stage.js';

interface Returning extends Stage {
  readonly pass: (milliseconds: number) => void;
  readonly refund: () => Refund;
  readonly active: () => Element | null | undefined;
}

/** An order of which something is to go back, as its shopper sees it. */
async function returning(
  adapter: (sample: CommerceAdapter) => CommerceAdapter = (sample) => sample,
): Promise<Returning> {
  let orderId = '';
  let pass: Returning['pass'] = () => expect.fail('no clock');
  const shown = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
    adapter,
    async prepare(sample) {
      ({ pass } = sample);
      orderId = await placeReturned(sample);
      return { orderId };
    },
  });
  await appears(shown.canvas, 'xhs-order >>> .fill-in');
  const order = (): Order => {
    const state = shown.shop.orders.order(orderId).get();
    return state.status === 'ready' ? state.order : expect.fail('no order');
  };
  return {
    ...shown,
    pass,
    refund: () => order().refunds?.[0] ?? expect.fail('no refund'),
    active: () => find<XhsOrder>(shown.canvas, 'xhs-order')!.shadowRoot?.activeElement,
  };
}

const open = (canvas: HTMLElement): Promise<void> => press(canvas, 'xhs-order >>> .fill-in');
const send = (canvas: HTMLElement): Promise<void> => press(canvas, 'xhs-order >>> [part~="return-submit"]');
const field = (canvas: HTMLElement, name: 'carrier' | 'number'): HTMLInputElement =>
  find<HTMLInputElement>(canvas, `xhs-order >>> #return-${name}`) ?? expect.fail(name);
const said = (canvas: HTMLElement): string => wordsOf(find(canvas, 'xhs-order >>> .refunds')!);

async function fill(canvas: HTMLElement, carrier: string, number: string): Promise<void> {
  await type(canvas, 'xhs-order >>> #return-carrier', carrier);
  await type(canvas, 'xhs-order >>> #return-number', number);
}

describe('how goods go back in xhs-order', () => {
  it('says where to, until when, and leads into the form and out of it', async () => {
    const { canvas, refund, active } = await returning();
    expect(said(canvas)).to.contain(t.sendTo).and.contain(refund().returnAddress);
    await open(canvas);
    await until(() => active()?.id === 'return-carrier', 'the focus in the form');
    await press(canvas, 'xhs-order >>> .return-form [type="button"]');
    await until(() => active()?.classList.contains('fill-in'), 'the focus back on the button');
    expect(find(canvas, 'xhs-order >>> .return-form')).to.equal(undefined);
  });

  it('keeps the form clear of the bar below it, with what is wrong in it', async () => {
    const { canvas } = await stage(({ orderId: id = '' }) => html`<xhs-order open order-id=${id}></xhs-order>`, {
      prepare: async (sample) => ({ orderId: await placeReturned(sample) }),
    });
    await open(canvas);
    await send(canvas);
    await appears(canvas, 'xhs-order >>> #return-number-problem');
    const { top } = find(canvas, 'xhs-order >>> .bar')!.getBoundingClientRect();
    const form = find(canvas, 'xhs-order >>> .return-form')!;
    await until(() => form.getBoundingClientRect().bottom <= top, 'all of the form to be in sight');
  });

  it('names what is missing or wrong, leads to it, and says it until it is typed in', async () => {
    const { canvas, refund, active } = await returning();
    await open(canvas);
    await send(canvas);
    await until(() => active()?.id === 'return-carrier', 'the focus on the first of it');
    expect(said(canvas)).to.contain(t.carrierMissing).and.contain(t.trackingMissing);
    await fill(canvas, t.sf, '1234');
    await until(() => !said(canvas).includes(t.carrierMissing), 'it to be said no more');
    await send(canvas);
    await until(() => active()?.id === 'return-number', 'the focus on the number');
    expect(said(canvas)).to.contain(t.trackingInvalid);
    expect(field(canvas, 'number').getAttribute('aria-describedby')).to.contain('return-number-problem');
    expect(refund().returnShipment).to.equal(undefined);
  });

  it('tells the seller, shows it, and lets it be corrected while the goods are on their way', async () => {
    const { canvas, refund, active } = await returning();
    expect(said(canvas)).to.contain(refundWords.returning);
    await open(canvas);
    await fill(canvas, t.sf, ' sf 1234 5678 90123 ');
    await send(canvas);
    await until(() => said(canvas).includes(t.onItsWay), 'how it stands');
    expect(refund().returnShipment).to.deep.equal({ carrier: t.sf, trackingNumber: 'SF1234567890123' });
    expect(said(canvas)).to.contain('SF1234567890123');
    await until(() => active()?.textContent.trim() === t.correct, 'the focus on what comes next');
    await open(canvas);
    await until(() => active()?.id === 'return-number', 'the focus on the number');
    expect([field(canvas, 'carrier').value, field(canvas, 'number').value]).to.deep.equal([t.sf, 'SF1234567890123']);
    await type(canvas, 'xhs-order >>> #return-number', 'SF1234567890124');
    await send(canvas);
    await until(() => refund().returnShipment?.trackingNumber === 'SF1234567890124', 'the correction');
  });

  it('loses nothing when the line is down, and sends it once when it is there again', async () => {
    const ids: string[] = [];
    let down = true;
    const { canvas, refund } = await returning((sample) =>
      override(sample, {
        async updateReturnShipment(orderId, refundId, shipment, operation, context) {
          ids.push(operation.id);
          if (down) throw new TransportError('network', { doubtful: false });
          return (
            (await sample.updateReturnShipment?.(orderId, refundId, shipment, operation, context)) ??
            expect.fail('none')
          );
        },
      }),
    );
    await open(canvas);
    await fill(canvas, t.sf, 'SF1234567890123');
    await send(canvas);
    await until(() => said(canvas).includes(t.noAnswer), 'that the line is down');
    expect([field(canvas, 'carrier').value, field(canvas, 'number').value]).to.deep.equal([t.sf, 'SF1234567890123']);
    down = false;
    await send(canvas);
    await until(() => refund().returnShipment, 'the parcel');
    expect(new Set(ids).size).to.equal(1);
  });

  it('keeps what was typed when the form is closed, and says when it can be told no more', async () => {
    const { canvas, pass, refund } = await returning();
    await open(canvas);
    await fill(canvas, t.sf, 'SF1234567890123');
    await press(canvas, 'xhs-order >>> .return-form [type="button"]');
    await open(canvas);
    await until(() => find(canvas, 'xhs-order >>> #return-number'), 'the form again');
    expect([field(canvas, 'carrier').value, field(canvas, 'number').value]).to.deep.equal([t.sf, 'SF1234567890123']);
    await send(canvas);
    await until(() => refund().returnShipment, 'the parcel');
    await open(canvas);
    pass(3 * 86_400_000);
    await type(canvas, 'xhs-order >>> #return-number', 'SF1234567890124');
    await send(canvas);
    await until(() => said(canvas).includes(t.tooLate), 'that it is too late');
    expect(said(canvas)).to.contain(refundWords.refunded).and.contain('SF1234567890123');
    expect(find(canvas, 'xhs-order >>> .fill-in')).to.equal(undefined);
  });

  it('says that the refund is closed once it is too late to post the goods, and takes the form away', async () => {
    const { canvas, pass, refund, active } = await returning();
    await open(canvas);
    await fill(canvas, t.sf, 'SF1234567890123');
    pass(8 * 86_400_000);
    await send(canvas);
    await until(() => said(canvas).includes(t.overdue), 'that it is too late');
    expect(said(canvas)).to.contain(refundWords.expired).and.contain(refundWords.expiredHint);
    expect([refund().status, refund().returnShipment]).to.deep.equal(['expired', undefined]);
    expect([find(canvas, 'xhs-order >>> .return-form'), find(canvas, 'xhs-order >>> .fill-in')]).to.deep.equal([
      undefined,
      undefined,
    ]);
    await until(() => active()?.textContent === refundWords.refunds, 'the focus on how the refunds stand');
  });

  it('is not offered where the back end has no place for it', async () => {
    const { canvas } = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
      adapter: (sample) =>
        override(sample, {
          async getOrder(...given) {
            const found = (await sample.getOrder?.(...given)) ?? null;
            const refunds = found?.refunds?.map(({ actions: _, returnAddress: __, returnBy: ___, ...rest }) => rest);
            return found && { ...found, ...(refunds && { refunds }) };
          },
        }),
      async prepare(sample) {
        const orderId = await placeReturned(sample);
        await sample.shop.orders.refresh(orderId);
        return { orderId };
      },
    });
    await appears(canvas, 'xhs-order >>> .refund.returning');
    expect(find(canvas, 'xhs-order >>> .fill-in')).to.equal(undefined);
    expect(said(canvas)).not.to.contain(t.send);
  });
});
