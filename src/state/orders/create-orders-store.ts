import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext, Operation, OrderResult } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { SeenPage } from '../../lib/page-seen.js';
import { openTabHints } from '../../lib/tab-hints.js';
import { retryTransport } from '../../lib/retry.js';
import type { Message, Order, Refund, RefundRequest, ReturnShipment } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { askedRefund, showsRefund, type AskedRefund } from '../../rules/order/asked-refund.js';
import { forgetOrders, keptOrders } from './kept-orders.js';
import { OrderLists } from './order-lists.js';
import type { OrderState, OrdersStore, RefundAnswer } from './orders-store.js';
import { UnansweredOperations } from './unanswered-operations.js';

export interface OrdersStoreOptions extends SeenPage {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  /** Where the orders of a guest are kept. */
  readonly storage: KeyValueStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Opens a channel between the tabs of an origin. Without one the others see a change when they next ask. */
  readonly channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** Keeps the channels of two shops on one origin apart. */
  readonly name?: string;
  /** First and longest wait between two tries, in milliseconds. */
  readonly retry?: { readonly first?: number; readonly longest?: number };
}

interface Held {
  readonly $state: WritableAtom<OrderState>;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: number;
  /** Its question that is on its way. */
  loading?: { readonly asked: number; readonly done: Promise<void> } | undefined;
}

type Change = (
  adapter: CommerceAdapter,
  operation: Operation,
  context: CommerceContext,
) => Promise<OrderResult> | undefined;

const day = 86_400_000;

function byLine([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : Number(a > b);
}

/** Makes the store of orders. An order is asked for when it is first looked at. */
export function createOrdersStore({
  adapter,
  context,
  storage,
  now,
  channel,
  name = '',
  page,
  visible,
  retry,
}: OrdersStoreOptions): OrdersStore {
  const orders = new Map<string, Held>();
  /** Refunds, and what was told of them, without an answer so far. */
  const unanswered = new UnansweredOperations();
  /** The refunds among them, by their operations, with what is known of each. */
  const refunds = new Map<string, { readonly orderId: string; readonly asked: AskedRefund; isShown: boolean }>();

  let cleared = Promise.resolve();

  const lists = new OrderLists({
    adapter,
    context,
    retry,
    kept: () => cleared.then(() => keptOrders(storage)),
    onMissing(missing) {
      // An order of today may still come to be known; one of a guest is not asked for in the name of a customer.
      const gone = missing.filter(({ at }) => at < now() - day);
      if (gone.length > 0 && context().customer === null) {
        void forgetOrders(
          storage,
          gone.map(({ id }) => id),
        ).catch(() => undefined);
      }
    },
  });

  /** Something was done to an order in another tab: it may be one that is looked at here. */
  const hear = (): void => {
    for (const [id, held] of orders) if (held.$state.get().status === 'ready') void load(id, held);
    lists.hear();
  };
  const hints = openTabHints(channel, `orders:${name}`, hear, { page, visible });

  function set({ $state }: Held, next: OrderState, isChanged = false): void {
    $state.set(next);
    if (next.status !== 'ready') return;
    lists.put(next.order, isChanged);
    seeRefunds(next.order);
  }

  /** What an order shows has been asked for: what is asked for next is another refund, even if it is the same otherwise. */
  function seeRefunds(order: Order): void {
    for (const [operationId, refund] of refunds) {
      if (refund.orderId !== order.id || !showsRefund(order, refund.asked)) continue;
      refund.isShown = true;
      refunds.delete(operationId);
      unanswered.settle(operationId);
    }
  }

  function load(id: string, held: Held): Promise<void> {
    const asked = (held.asked += 1);
    const done = ask(id, held, asked);
    held.loading = { asked, done };
    return done;
  }

  async function ask(id: string, held: Held, asked: number): Promise<void> {
    let next: OrderState;
    try {
      const order = await retryTransport(async () => (await adapter()).getOrder?.(id, context()) ?? null, {
        signal: AbortSignal.timeout(30_000),
        attempts: 3,
        ...retry,
      });
      next = order ? { status: 'ready', order } : { status: 'missing' };
    } catch {
      // What is known is kept: an order does not go because the line does.
      next = held.$state.get().status === 'ready' ? held.$state.get() : { status: 'error' };
    }
    if (held.loading?.asked === asked) held.loading = undefined;
    if (held.asked === asked) set(held, next);
  }

  function find(id: string): Held {
    let held = orders.get(id);
    if (!held) {
      const listed = lists.find(id);
      held = {
        $state: atom<OrderState>(listed ? { status: 'ready', order: listed } : { status: 'loading' }),
        asked: 0,
      };
      orders.set(id, held);
      void load(id, held);
    }
    return held;
  }

  /** Has something done to an order, once, however often it has to be sent under this id. */
  async function change(id: string, operationId: string, call: Change): Promise<readonly Message[]> {
    const held = find(id);
    const asked = (held.asked += 1);
    // Whose order it is: somebody else may have signed in before it is sent again.
    const at = context();
    try {
      const result = await retryTransport(async () => (await call(await adapter(), { id: operationId }, at)) ?? null, {
        signal: AbortSignal.timeout(30_000),
        attempts: 3,
        ...retry,
      });
      unanswered.settle(operationId);
      refunds.delete(operationId);
      hints.tell();
      if (!result) return [errorMessage('unsupported')];
      if (held.asked === asked) {
        set(held, 'order' in result ? { status: 'ready', order: result.order } : { status: 'missing' }, true);
      }
      // It was asked for meanwhile, and that may be answered as it stood before.
      else await load(id, held);
      return result.messages;
    } catch {
      // Whether it was carried out is not known: how the order stands says it.
      await load(id, held);
      return [errorMessage('network')];
    }
  }

  async function quoteRefund(id: string, request: RefundRequest, signal: AbortSignal): Promise<RefundAnswer> {
    try {
      const result = await retryTransport(
        async () => (await (await adapter()).quoteRefund?.(id, request, { ...context(), signal })) ?? null,
        { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]), attempts: 3, ...retry },
      );
      if (!result) return { quote: null, messages: [errorMessage('unsupported')] };
      return 'quote' in result ? result : { quote: null, messages: result.messages };
    } catch {
      signal.throwIfAborted();
      return { quote: null, messages: [errorMessage('network')] };
    }
  }

  async function requestRefund(id: string, request: RefundRequest, expectedTotal: number): Promise<readonly Message[]> {
    const { kind, reason, note = '' } = request;
    // In whatever order its lines were chosen it is the same refund.
    const units = request.units.map(({ lineId, quantity }) => [lineId, quantity] as const).sort(byLine);
    const { id: operationId } = unanswered.begin(['refund', id], [kind, reason, note, expectedTotal, units]);
    const asked = askedRefund({ refunds: refundsOf(id) }, expectedTotal, reason);
    const refund = refunds.get(operationId) ?? { orderId: id, asked, isShown: false };
    refunds.set(operationId, refund);
    const messages = await change(id, operationId, (loaded, operation, at) =>
      loaded.requestRefund?.(id, request, expectedTotal, operation, at),
    );
    // Where the answer was lost the order may show what became of it all the same.
    return refund.isShown ? [] : messages;
  }

  async function updateReturnShipment(
    orderId: string,
    refundId: string,
    shipment: ReturnShipment,
  ): Promise<readonly Message[]> {
    // What was told before counts no more, nor is it the same request where it is told once more.
    const { carrier, trackingNumber } = shipment;
    const { id, isAgain } = unanswered.beginAlone(['return', orderId, refundId], [carrier, trackingNumber]);
    const tell: Change = (loaded, operation, at) =>
      loaded.updateReturnShipment?.(orderId, refundId, shipment, operation, at);
    const isShown = (): boolean => {
      const known = refundsOf(orderId).find((refund) => refund.id === refundId)?.returnShipment;
      return known?.trackingNumber === trackingNumber && known.carrier === carrier;
    };
    const messages = await change(orderId, id, tell);
    if (!unanswered.has(id)) {
      // It was taken down before, and another tab has told something else since: the last that is told counts.
      return isAgain && messages.length === 0 && !isShown() ? change(orderId, createId(), tell) : messages;
    }
    // The answer was lost; the order may show what became of it all the same.
    if (!isShown()) return messages;
    unanswered.settle(id);
    return [];
  }

  function refundsOf(id: string): readonly Refund[] {
    const state = find(id).$state.get();
    return state.status === 'ready' ? (state.order.refunds ?? []) : [];
  }

  return {
    act: (id, action) =>
      change(id, createId(), (loaded, operation, at) =>
        action === 'cancel' ? loaded.cancelOrder?.(id, operation, at) : loaded.confirmReceipt?.(id, operation, at),
      ),
    list: (filter) => lists.list(filter).$state,
    listMore: (filter) => lists.list(filter).more(),
    refreshList: (filter) => lists.list(filter).refresh(),
    async draftRefund(order) {
      const { createRefundDraft } = await import('./refund-draft.js');
      return createRefundDraft({ quoteRefund, requestRefund }, order);
    },
    quoteRefund,
    requestRefund,
    updateReturnShipment,
    order: (id) => find(id).$state,
    refresh(id) {
      const held = find(id);
      if (held.$state.get().status !== 'ready') held.$state.set({ status: 'loading' });
      // What is on its way already, and will count, is not asked for twice.
      return held.loading?.asked === held.asked ? held.loading.done : load(id, held);
    },
    dispose: () => hints.close(),
    reset(customerLeft) {
      if (customerLeft) cleared = forgetOrders(storage).catch(() => undefined);
      lists.reset();
      unanswered.clear();
      refunds.clear();
      for (const [id, held] of orders) {
        held.$state.set({ status: 'loading' });
        void load(id, held);
      }
    },
  };
}
