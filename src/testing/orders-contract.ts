import type { OrderResult } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { Order, Refund, RefundQuote, RefundRequest, ReturnShipment } from '../model/index.js';
import { sum } from '../rules/price/sum.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, hasError } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import { ContractOrder } from './contract-order.js';

/** What every commerce adapter promises of what comes after an order, where it declares it. */
export function ordersContract(subject: CommerceSubject): readonly ContractCase[] {
  const promise = (
    name: string,
    capability: 'cancelOrder' | 'confirmReceipt' | 'refunds' | 'returnShipments',
    run: (order: ContractOrder) => Promise<void>,
  ): ContractCase =>
    contractCase('orders', name, () =>
      ContractCart.with(subject, async (cart) => {
        if (!cart.adapter.capabilities[capability]) cannotRun(`the adapter declares no ${capability}`);
        const order = await ContractOrder.place(subject, cart);
        try {
          await run(order);
        } finally {
          if (order.adapter !== cart.adapter) order.adapter.dispose?.();
        }
      }),
    );

  return [
    promise('an order is called off once, and nothing where there is none', 'cancelOrder', async (order) => {
      const id = createId();
      const first = found(await order.cancel(id));
      must(!hasError(first.messages), 'an error is told of an order that nobody has packed yet');
      must(['cancelled', 'closed'].includes(first.order.status), `it is ${first.order.status} after that`);
      must(!first.order.actions?.includes('cancel'), 'it can be called off once more');
      const again = found(await order.cancel(id));
      mustEqual(again.order.status, first.order.status, 'status when it is asked for again');
      mustEqual(again.order.refunds?.length, first.order.refunds?.length, 'refunds when it is asked for again');
      must(
        'gone' in (await order.cancel(createId(), 'no-such-order')),
        'something comes of an order that is not there',
      );
    }),

    promise('what was not sent has not arrived', 'confirmReceipt', async (order) => {
      const early = found(await order.receive());
      must(hasError(early.messages), 'no error says that it was not sent yet');
      must(early.order.status !== 'completed', 'it is completed, though nothing was sent');
    }),

    promise('what has arrived completes the order, once', 'confirmReceipt', async (order) => {
      const ship = given(subject.situations?.ship, '`situations.ship`');
      order.adapter = (await ship(order.adapter, order.id)) ?? order.adapter;
      const id = createId();
      for (const time of ['received', 'received again']) {
        const result = found(await order.receive(id));
        must(!hasError(result.messages), `an error is told of what was ${time}`);
        mustEqual(result.order.status, 'completed', `status when it was ${time}`);
      }
    }),

    promise('a quote of a refund sums to its parts, and changes nothing', 'refunds', async (order) => {
      const { goods, tax, freight, compensation, total, lines } = await quoted(order);
      const parts = [goods, tax, freight, ...(compensation ? [compensation] : [])];
      mustEqual(total.amount, sum(parts.map(({ amount }) => amount)), 'total of its parts');
      mustEqual(goods.amount, sum(lines.map(({ amount }) => amount.amount)), 'goods of its lines');
      mustEqual((await order.read()).refunds?.length ?? 0, 0, 'refunds after a question');
      const none = await order.quote(requestOf(order.placed, 1_000));
      must('gone' in none || (none.quote === null && hasError(none.messages)), 'more comes back than was bought');
    }),

    promise('a refund is asked for once, at the amount that was shown', 'refunds', async (order) => {
      const request = requestOf(order.placed);
      const shown = (await quoted(order)).total.amount;
      const other = found(await order.refund(request, shown + 1));
      must(
        other.messages.some(({ code }) => code === 'totals_changed'),
        'another amount is taken without a word',
      );
      mustEqual(other.order.refunds?.length ?? 0, 0, 'refunds at another amount');
      const id = createId();
      for (const time of ['once', 'once more']) {
        const { refunds = [] } = found(await order.refund(request, shown, id)).order;
        mustEqual(
          refunds.map(({ total }) => total.amount),
          [shown],
          `refunds when it is sent ${time}`,
        );
      }
    }),

    promise('how goods go back is told once, and can be corrected on their way', 'returnShipments', async (order) => {
      const before = await onShelf(order, subject);
      const { id } = await returned(order, subject);
      mustEqual(await onShelf(order, subject), before, 'units on the shelf before anything was posted');
      const operationId = createId();
      for (const time of ['told', 'told again']) {
        const result = found(await order.post(id, parcel, operationId));
        must(!hasError(result.messages), `an error is told of what was ${time}`);
        mustEqual(
          parcelOf(refundIn(result.order, id)),
          parcelOf({ returnShipment: parcel }),
          `parcel when it was ${time}`,
        );
      }
      const corrected = { ...parcel, trackingNumber: 'SF1234567890124' };
      const result = found(await order.post(id, corrected));
      must(!hasError(result.messages), 'an error is told of a correction');
      mustEqual(
        parcelOf(refundIn(await order.read(), id)),
        parcelOf({ returnShipment: corrected }),
        'parcel after it was corrected',
      );
      mustEqual(await onShelf(order, subject), before, 'units on the shelf while they travel');
    }),

    promise('what is no tracking number is refused, and says so', 'returnShipments', async (order) => {
      const { id } = await returned(order, subject);
      for (const trackingNumber of ['', 'by post']) {
        const { messages, order: after } = found(await order.post(id, { ...parcel, trackingNumber }));
        must(
          messages.some(({ target }) => target.kind === 'field' && target.name === 'trackingNumber'),
          `nothing is said of the number "${trackingNumber}"`,
        );
        mustEqual(parcelOf(refundIn(after, id)), undefined, `parcel after the number "${trackingNumber}"`);
      }
      must(
        hasError((await order.post('no-such-refund', parcel)).messages),
        'nothing is said of a refund that is not there',
      );
    }),
  ];
}

const parcel: ReturnShipment = { carrier: 'SF Express', trackingNumber: 'SF1234567890123' };

/** A refund of one unit that has arrived and goes back. */
async function returned(order: ContractOrder, { situations }: CommerceSubject): Promise<Refund> {
  const ship = given(situations?.ship, '`situations.ship`');
  order.adapter = (await ship(order.adapter, order.id)) ?? order.adapter;
  const request: RefundRequest = { ...requestOf(order.placed), kind: 'returnRefund', reason: 'damaged' };
  const asked = await order.quote(request);
  must('quote' in asked && asked.quote !== null, 'nothing comes back of what was damaged');
  const [refund] = found(await order.refund(request, asked.quote.total.amount)).order.refunds ?? [];
  must(refund !== undefined, 'no refund is there after one was asked for');
  must(
    refund.actions?.includes('return_shipment') ?? false,
    'the refund does not say that it is to be told how it goes back',
  );
  return refund;
}

/** How many units of what was ordered can be bought; undefined where the back end does not say. */
async function onShelf({ adapter }: ContractOrder, { plenty, context }: CommerceSubject): Promise<number | undefined> {
  const [product] = await adapter.getProducts([plenty.productId], context);
  return product?.variants.find(({ id }) => id === plenty.variantId)?.availability.quantity;
}

function parcelOf({ returnShipment }: Pick<Refund, 'returnShipment'>): string | undefined {
  return returnShipment && `${returnShipment.carrier} ${returnShipment.trackingNumber}`;
}

function refundIn({ refunds = [] }: Order, id: string): Refund {
  const refund = refunds.find((each) => each.id === id);
  must(refund !== undefined, 'the refund is gone');
  return refund;
}

/** One unit of the first line, for the money alone. */
function requestOf({ lines }: Order, quantity = 1): RefundRequest {
  const [line] = lines;
  return { kind: 'refundOnly', units: [{ lineId: line?.id ?? '', quantity }], reason: 'no_longer_wanted' };
}

async function quoted(order: ContractOrder): Promise<RefundQuote> {
  const result = await order.quote(requestOf(order.placed));
  const said = result.messages.map(({ code }) => code).join();
  must('quote' in result && result.quote !== null, `nothing comes back of what was just bought: ${said}`);
  return result.quote;
}

function found(result: OrderResult): Extract<OrderResult, { readonly order: Order }> {
  must('order' in result, 'the order is gone');
  return result;
}
