import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import '../../../src/elements/order/define.js';
import { order as en } from '../../../src/i18n/en/order.js';
import { refund as t } from '../../../src/i18n/en/refund.js';
import { formatMoney } from '../../../src/i18n/index.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order } from '../../../src/model/index.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { basket, fromAbroad, placeOrder, type Wanted } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import { stage, type Stage, wordsOf } from '../stage.js';

const day = 86_400_000;

interface Asking extends Stage {
  readonly orderId: string;
  readonly order: () => Order;
}

/** An order some days after it was placed, with the form for a refund open. */
async function ask(
  days: number,
  wanted: readonly Wanted[] = basket,
  adapter: (sample: CommerceAdapter) => CommerceAdapter = (sample) => sample,
): Promise<Asking> {
  let orderId = '';
  const shown = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
    adapter,
    async prepare({ shop, pass }) {
      orderId = await placeOrder(shop, wanted);
      pass(days * day);
      return { orderId };
    },
  });
  await press(shown.canvas, 'xhs-order >>> .ask-refund');
  await appears(shown.canvas, 'xhs-order >>> .refund-form');
  const order = (): Order => {
    const state = shown.shop.orders.order(orderId).get();
    return state.status === 'ready' ? state.order : expect.fail('no order');
  };
  return { ...shown, orderId, order };
}

const pick = (canvas: HTMLElement, title: string): HTMLElement =>
  findAll(canvas, 'xhs-order >>> .pick').find((each) => wordsOf(each).includes(title)) ?? expect.fail(title);
const choose = (canvas: HTMLElement, title: string): void => pick(canvas, title).querySelector('input')?.click();
const send = (canvas: HTMLElement): Promise<void> => press(canvas, 'xhs-order >>> [part~="refund-submit"]');
const total = (canvas: HTMLElement): string | undefined =>
  find(canvas, 'xhs-order >>> .refund-total')?.textContent.trim();

describe('a refund in xhs-order', () => {
  it('brings the focus to the form, and back to its button when it is put off', async () => {
    const { canvas } = await ask(4);
    const { shadowRoot } = find<XhsOrder>(canvas, 'xhs-order')!;
    await until(() => shadowRoot?.activeElement?.textContent === t.title, 'the focus in the form');
    (
      await until(
        () => findAll(canvas, 'xhs-order >>> .refund-form .button').find((each) => wordsOf(each) === t.discard),
        'the way out',
      )
    ).click();
    await until(() => shadowRoot?.activeElement?.classList.contains('ask-refund'), 'the focus on the button');
    expect(find(canvas, 'xhs-order >>> .refund-form')).to.equal(undefined);
  });

  it('names what is missing, and leads to the first of it', async () => {
    const { canvas } = await ask(4);
    await send(canvas);
    await appears(canvas, 'xhs-order >>> #refund-reason-problem');
    expect(wordsOf(find(canvas, 'xhs-order >>> .refund-form')!))
      .to.contain(t.unitsMissing)
      .and.contain(t.reasonMissing);
    const { shadowRoot } = find<XhsOrder>(canvas, 'xhs-order')!;
    await until(() => shadowRoot?.activeElement?.closest('.pick'), 'the focus on the first item');
  });

  it('shows the amount that the shop reckons, for as many units as are chosen, and asks for just that', async () => {
    const { canvas, shop, orderId, order } = await ask(4);
    const line = order().lines.find(({ quantity }) => quantity === 2)!;
    choose(canvas, line.title);
    await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
    const both = await until(() => total(canvas), 'the amount');
    pick(canvas, line.title).querySelector<HTMLElement>('.stepper button')!.click();
    await until(() => total(canvas) && total(canvas) !== both, 'the amount of one');
    const quoted = await shop.orders.quoteRefund(
      orderId,
      { kind: 'returnRefund', units: [{ lineId: line.id, quantity: 1 }], reason: 'damaged' },
      new AbortController().signal,
    );
    const { total: expected } = quoted.quote ?? expect.fail('no quote');
    expect(total(canvas)).to.equal(formatMoney(expected, 'en'));
    await send(canvas);
    await appears(canvas, 'xhs-order >>> .refund.returning');
    expect(order().refunds?.map((refund) => [refund.total.amount, refund.lines])).to.have.deep.nested.property(
      '[0][0]',
      expected.amount,
    );
    const said = wordsOf(find(canvas, 'xhs-order >>> .refunds')!);
    expect(said).to.contain(t.returning).and.contain(t.damaged).and.contain(t.units(line.title, 1));
  });

  it('says that a line cannot be sent back, and why, before and after it is asked for', async () => {
    const { canvas, order } = await ask(4, [fromAbroad]);
    const { title } = order().lines[0]!;
    expect(wordsOf(pick(canvas, title))).to.contain(t.faultOnly);
    await type(canvas, 'xhs-order >>> #refund-reason', 'no_longer_wanted');
    await until(() => wordsOf(pick(canvas, title)).includes(t.lineKept), 'the reason');
    await send(canvas);
    expect(order().refunds).to.equal(undefined);
  });

  it('asks what is not wanted any more to be sent back first', async () => {
    const { canvas, order } = await ask(4);
    choose(canvas, order().lines[0]!.title);
    await type(canvas, 'xhs-order >>> #refund-reason', 'no_longer_wanted');
    await press(canvas, 'xhs-order >>> .kind input[value="refundOnly"]');
    await until(() => wordsOf(find(canvas, 'xhs-order >>> .refund-form')!).includes(t.kindNeedsReturn), 'the reason');
    await send(canvas);
    const { shadowRoot } = find<XhsOrder>(canvas, 'xhs-order')!;
    await until(
      () => shadowRoot?.activeElement?.matches('.kind input[value="refundOnly"]'),
      'the focus where it is wrong',
    );
  });

  it('asks for the amount again when the form is opened again, and says no more what was wrong before', async () => {
    let refused = false;
    const { canvas, order } = await ask(4, basket, (sample) =>
      override(sample, {
        async requestRefund(id, _request, _expectedTotal, _operation, context) {
          refused = true;
          const found = (await sample.getOrder?.(id, context)) ?? expect.fail('no order');
          return { order: found, messages: [{ type: 'error', code: 'refund_refused', target: { kind: 'cart' } }] };
        },
      }),
    );
    choose(canvas, order().lines[0]!.title);
    await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
    await until(() => total(canvas), 'the amount');
    await send(canvas);
    await until(() => refused && find(canvas, 'xhs-order >>> .refund-form > .problem'), 'that it was refused');
    await press(canvas, 'xhs-order >>> .refund-form .actions .button');
    await press(canvas, 'xhs-order >>> .ask-refund');
    await appears(canvas, 'xhs-order >>> .refund-form');
    await until(() => !find(canvas, 'xhs-order >>> .refund-form > .problem'), 'it to be said no more');
    await until(() => total(canvas), 'the amount again');
  });

  it('says of a refund that was refused that no money comes back, and where to turn', async () => {
    const { canvas } = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
      adapter: (sample) =>
        override(sample, {
          async getOrder(...given) {
            const found = await sample.getOrder?.(...given);
            const [refund] = found?.refunds ?? [];
            if (!found || !refund) return found ?? null;
            const { refundedAt: _, ...open } = refund;
            return { ...found, refunds: [{ ...open, status: 'refused' }] };
          },
        }),
      async prepare({ shop }) {
        const orderId = await placeOrder(shop);
        await shop.orders.act(orderId, 'cancel');
        await shop.orders.refresh(orderId);
        return { orderId };
      },
    });
    const refused = await appears(canvas, 'xhs-order >>> .refund.refused');
    expect(wordsOf(refused)).to.contain(t.refused).and.contain(t.refusedHint);
  });

  it('says of what was asked for in another tab meanwhile that it was, and shows no amount for it', async () => {
    const { canvas, order } = await ask(4, basket, (sample) =>
      override(sample, {
        async requestRefund(id, request, expectedTotal, operation, context) {
          await sample.requestRefund!(id, request, expectedTotal, { ...operation, id: 'of another tab' }, context);
          return sample.requestRefund!(id, request, expectedTotal, operation, context);
        },
      }),
    );
    const { title } = order().lines[0]!;
    choose(canvas, title);
    await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
    await until(() => total(canvas), 'the amount');
    const form = find(canvas, 'xhs-order >>> .refund-form')!;
    await send(canvas);
    await until(() => pick(canvas, title).querySelector('[role="alert"]'), 'what is wrong');
    expect(wordsOf(pick(canvas, title)).split(t.askedAlready).length, 'said once').to.equal(2);
    expect(total(canvas)).to.equal(undefined);
    expect(wordsOf(form.querySelector('[part~="refund-submit"]')!)).to.equal(t.submit);
  });

  it('is done with once the order shows it, where its answer was lost, and another like it can be asked for', async () => {
    let isDown = false;
    const ifUp = <Value>(value: Value): Value => {
      if (isDown) throw new TransportError('network', { doubtful: false });
      return value;
    };
    const { canvas, order } = await ask(4, basket, (sample) =>
      override(sample, {
        getOrder: async (...given) => ifUp((await sample.getOrder?.(...given)) ?? null),
        requestRefund: async (...given) => ifUp(await sample.requestRefund!(...given)),
      }),
    );
    const { title } = order().lines.find(({ quantity }) => quantity === 2)!;
    const askForOne = async (): Promise<void> => {
      choose(canvas, title);
      if (!order().refunds) {
        (await until(() => pick(canvas, title).querySelector<HTMLElement>('.stepper button'), 'how many')).click();
      }
      await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
      await until(() => total(canvas), 'the amount');
      await send(canvas);
    };
    isDown = true;
    await askForOne();
    await until(() => find(canvas, 'xhs-order >>> .refund-form > .problem'), 'that the line is down');
    isDown = false;
    await press(canvas, 'xhs-order >>> [part~="refresh"]');
    await until(() => !find(canvas, 'xhs-order >>> .refund-form'), 'the form to go');
    expect(order().refunds?.length).to.equal(1);
    const { shadowRoot } = find<XhsOrder>(canvas, 'xhs-order')!;
    await until(() => shadowRoot?.activeElement?.textContent === t.refunds, 'the focus on the refunds');
    await press(canvas, 'xhs-order >>> .ask-refund');
    await appears(canvas, 'xhs-order >>> .refund-form');
    await askForOne();
    await until(() => order().refunds?.length === 2, 'the second');
  });

  it('shows another amount and has it agreed to again; what was filled in stays', async () => {
    let dearer = false;
    const { canvas, order } = await ask(4, basket, (sample) =>
      override(sample, {
        // The shop has come to reckon less by the time it is asked for.
        async quoteRefund(...given) {
          const result = (await sample.quoteRefund?.(...given)) ?? expect.fail('no quote');
          if (dearer || !('quote' in result) || !result.quote) return result;
          const more = { ...result.quote.total, amount: result.quote.total.amount + 100 };
          return { ...result, quote: { ...result.quote, total: more } };
        },
        requestRefund(...given) {
          dearer = true;
          return sample.requestRefund?.(...given) ?? expect.fail('no refunds');
        },
      }),
    );
    choose(canvas, order().lines[0]!.title);
    await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
    await type(canvas, 'xhs-order >>> #refund-note', 'The lid is cracked');
    const before = await until(() => total(canvas), 'the amount');
    await send(canvas);
    await until(() => find(canvas, 'xhs-order >>> .changed'), 'the other amount');
    expect(total(canvas)).not.to.equal(before);
    expect(order().refunds).to.equal(undefined);
    expect(find<HTMLTextAreaElement>(canvas, 'xhs-order >>> #refund-note')!.value).to.equal('The lid is cracked');
    await send(canvas);
    await until(() => order().refunds?.length === 1, 'the refund');
  });

  it('is not offered where the back end has none', async () => {
    const { canvas } = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
      adapter: (sample) =>
        override(sample, {
          async getOrder(...given) {
            const order = await sample.getOrder?.(...given);
            return order ? { ...order, actions: [] } : null;
          },
        }),
      prepare: async ({ shop }) => ({ orderId: await placeOrder(shop) }),
    });
    await appears(canvas, 'xhs-order >>> .number');
    expect(findAll(canvas, 'xhs-order >>> .actions .button').map(wordsOf)).to.deep.equal([en.buyAgain]);
  });
});
