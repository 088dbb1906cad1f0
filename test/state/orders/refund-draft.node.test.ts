import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message, Order, RefundQuote, RefundRequest } from '../../../src/model/index.js';
import type { RefundAnswer } from '../../../src/state/orders/orders-store.js';
import { createRefundDraft } from '../../../src/state/orders/refund-draft.js';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const quoteOf = (total: number): RefundQuote => ({
  lines: [],
  goods: cny(total),
  tax: cny(0),
  freight: cny(0),
  total: cny(total),
  giftsDue: [],
});
const order = (status: Order['status'], ...quantities: readonly number[]): Order =>
  ({ id: 'o', status, refundable: quantities.map((quantity, index) => ({ lineId: `l${index}`, quantity })) }) as never;
const message = (code: Message['code']): Message => ({ type: 'error', code, target: { kind: 'cart' } });

/** Orders whose answers a test gives when it likes. */
class Desk {
  readonly asked: { readonly request: RefundRequest; readonly answer: (answer: RefundAnswer) => void }[] = [];
  readonly sent: { readonly request: RefundRequest; readonly total: number }[] = [];
  messages: readonly Message[] = [];

  quoteRefund = (_id: string, request: RefundRequest): Promise<RefundAnswer> =>
    new Promise((answer) => this.asked.push({ request, answer }));

  requestRefund = (_id: string, request: RefundRequest, total: number): Promise<readonly Message[]> => {
    this.sent.push({ request, total });
    return Promise.resolve(this.messages);
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one thing alone is chosen already, and what was sent goes back', () => {
  const { $view } = createRefundDraft(new Desk(), order('shipped', 2));
  assert.deepEqual(
    [$view.get().units, $view.get().kind, $view.get().status],
    [{ l0: 2 }, 'returnRefund', 'incomplete'],
  );
  const early = createRefundDraft(new Desk(), order('to_ship', 1, 1));
  assert.deepEqual([early.$view.get().units, early.$view.get().kind], [{}, 'refundOnly']);
});

test('nothing is asked before there is something and a reason', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 1, 3));
  draft.choose({ reason: 'damaged' });
  assert.equal(desk.asked.length, 0);
  draft.choose({ units: { l1: 2 } });
  assert.deepEqual(desk.asked[0]?.request, {
    kind: 'returnRefund',
    units: [{ lineId: 'l1', quantity: 2 }],
    reason: 'damaged',
  });
  assert.equal(draft.$view.get().status, 'quoting');
  desk.asked[0]?.answer({ quote: quoteOf(500), messages: [] });
  await turn();
  assert.deepEqual([draft.$view.get().status, draft.$view.get().quote?.total.amount], ['quoted', 500]);
});

test('the latest answer wins, in whatever order they come', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 3));
  draft.choose({ reason: 'other' });
  draft.choose({ units: { l0: 1 } });
  desk.asked[1]?.answer({ quote: quoteOf(100), messages: [] });
  await turn();
  desk.asked[0]?.answer({ quote: quoteOf(300), messages: [] });
  await turn();
  assert.equal(draft.$view.get().quote?.total.amount, 100);
});

test('a note changes no amount, and goes with the request without blanks around it', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 1));
  draft.choose({ reason: 'damaged' });
  desk.asked[0]?.answer({ quote: quoteOf(100), messages: [] });
  await turn();
  draft.choose({ note: '  the lid is cracked ' });
  assert.equal(desk.asked.length, 1);
  assert.equal(await draft.submit(), true);
  assert.deepEqual(
    desk.sent.map(({ request, total }) => [request.note, total]),
    [['the lid is cracked', 100]],
  );
});

test('another amount is shown and agreed to again, never asked for by itself', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 1));
  draft.choose({ reason: 'damaged' });
  desk.asked[0]?.answer({ quote: quoteOf(100), messages: [] });
  await turn();
  desk.messages = [message('totals_changed')];
  const submitted = draft.submit();
  await turn();
  desk.asked[1]?.answer({ quote: quoteOf(80), messages: [] });
  assert.equal(await submitted, false);
  assert.deepEqual([draft.$view.get().changedFrom?.amount, draft.$view.get().quote?.total.amount], [100, 80]);
  desk.messages = [];
  assert.equal(await draft.submit(), true);
  assert.deepEqual(
    desk.sent.map(({ total }) => total),
    [100, 80],
  );
});

test('what is refused says why, and loses nothing that was filled in', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 2));
  draft.choose({ reason: 'damaged', note: 'cracked' });
  desk.asked[0]?.answer({ quote: null, messages: [message('network')] });
  await turn();
  assert.equal(await draft.submit(), false);
  assert.equal(desk.sent.length, 0);
  const { status, reason, note, units, messages } = draft.$view.get();
  assert.deepEqual([status, reason, note, units], ['refused', 'damaged', 'cracked', { l0: 2 }]);
  assert.deepEqual(messages, [message('network')]);
  draft.retry();
  desk.asked[1]?.answer({ quote: quoteOf(5), messages: [] });
  await turn();
  assert.equal(draft.$view.get().status, 'quoted');
});

test('no more is asked for than is left by now', () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 3));
  draft.follow(order('shipped', 1));
  draft.choose({ reason: 'other' });
  assert.deepEqual(desk.asked[0]?.request.units, [{ lineId: 'l0', quantity: 1 }]);
});

test('taken up again after the goods have left, they are to be sent back, and the amount is reckoned anew', async () => {
  const desk = new Desk();
  desk.messages = [message('refund_refused')];
  const draft = createRefundDraft(desk, order('to_ship', 1));
  draft.choose({ reason: 'other' });
  desk.asked[0]?.answer({ quote: quoteOf(900), messages: [] });
  await turn();
  assert.equal(await draft.submit(), false);
  draft.follow(order('shipped', 1));
  draft.retry();
  assert.deepEqual([desk.asked[1]?.request.kind, draft.$view.get().messages], ['returnRefund', []]);
  desk.asked[1]?.answer({ quote: quoteOf(800), messages: [] });
  await turn();
  assert.deepEqual([draft.$view.get().status, draft.$view.get().quote?.total.amount], ['quoted', 800]);
});

test('what the shopper has chosen herself stays chosen when it is taken up again', () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 1));
  draft.choose({ reason: 'damaged', kind: 'refundOnly' });
  draft.retry();
  assert.deepEqual(
    desk.asked.map(({ request }) => request.kind),
    ['refundOnly', 'refundOnly'],
  );
});

test('what is being sent is not reckoned anew', async () => {
  const desk = new Desk();
  const draft = createRefundDraft(desk, order('shipped', 1));
  draft.choose({ reason: 'damaged' });
  desk.asked[0]?.answer({ quote: quoteOf(900), messages: [] });
  await turn();
  const sending = draft.submit();
  draft.retry();
  assert.equal(await sending, true);
  assert.equal(desk.asked.length, 1);
});

test('what was asked for without an answer is done with once the order shows it, unless something else is chosen by then', async () => {
  const desk = new Desk();
  const shown = (...ids: readonly string[]): Order =>
    ({ ...order('shipped', 2), refunds: ids.map((id) => ({ id, reason: 'damaged', total: cny(500) })) }) as never;
  const draft = createRefundDraft(desk, shown('before'));
  const ask = async (): Promise<void> => {
    desk.asked.at(-1)?.answer({ quote: quoteOf(500), messages: [] });
    await turn();
    await draft.submit();
  };
  draft.choose({ reason: 'damaged' });
  assert.equal(draft.follow(shown('before', 'early')), false, 'nothing was asked for');
  desk.messages = [message('network')];
  await ask();
  assert.equal(draft.follow(shown('before', 'early')), false, 'those that were there before');
  assert.equal(draft.follow(shown('before', 'early', 'new')), true);
  draft.choose({ units: { l0: 1 } });
  assert.equal(draft.follow(shown('before', 'early', 'new')), false, 'something else is chosen');
  desk.messages = [message('unsupported')];
  await ask();
  assert.equal(draft.follow(shown('before', 'early', 'new', 'newer')), false, 'it was answered');
});
