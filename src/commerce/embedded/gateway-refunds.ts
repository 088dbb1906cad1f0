import type { CommerceContext } from '../adapter.js';
import type { Run } from './gateway-payments.js';
import { Gateway } from './gateway.js';
import { shelfUnits } from './order-refunds.js';
import { readOrder, writeOrder } from './orders.js';
import type { OrderRecord, RefundRecord } from './records.js';

/**
 * Refunds of orders that were paid at the gateway. A refund that is granted is written down first and asked of the gateway
 * under its own id, so that however often it is asked, the money comes back once; what the gateway says decides. Goods that
 * are sent back are there first.
 */
export class GatewayRefunds {
  readonly #run: Run;
  readonly #fetch: typeof fetch | undefined;

  constructor(run: Run, fetcher: typeof fetch | undefined) {
    this.#run = run;
    this.#fetch = fetcher;
  }

  /**
   * Asks for what is due of an order's refunds.
   * @throws TransportError when the gateway does not answer: it is asked again with the next look at the order.
   */
  async settle(orderId: string, context: CommerceContext): Promise<void> {
    const found = await this.#run('readonly', context, async (call) => {
      const order = await readOrder(call, orderId);
      const due = order?.refunds?.filter((each) => each.gateway === 'due' && each.refundedAt <= call.now) ?? [];
      return { order, due, where: call.catalogue.gateway };
    });
    const { order, due, where } = found;
    if (!order || !where) return;
    const gateway = new Gateway(where, this.#fetch);
    for (const refund of due) {
      const said = await ask(gateway, order, refund);
      if (said) await this.#note(orderId, refund.id, said, context);
    }
  }

  async #note(orderId: string, refundId: string, said: 'done' | 'refused', context: CommerceContext): Promise<void> {
    await this.#run('readwrite', context, async (call) => {
      const order = await readOrder(call, orderId);
      const refund = order?.refunds?.find(({ id }) => id === refundId);
      // Another tab has heard of it first.
      if (!order || refund?.gateway !== 'due') return;
      const refunds = order.refunds?.map((each) => (each === refund ? { ...each, gateway: said } : each)) ?? [];
      await writeOrder(call, { ...order, refunds });
      if (said === 'refused') return;
      await call.stock.restock(shelfUnits(order, refund, 'unsent'));
      // What was sent and is not asked back stays with the shopper; what was is there, or nothing would be due.
      if (refund.request.kind === 'returnRefund') await call.stock.restock(shelfUnits(order, refund, 'sent'));
    });
  }
}

/** Undefined where one payment has been given back and another has not: that is for the shop to look into. */
async function ask(
  gateway: Gateway,
  { payments = [] }: OrderRecord,
  { id, back = [] }: RefundRecord,
): Promise<'done' | 'refused' | undefined> {
  const answers: boolean[] = [];
  for (const [index, { other }] of back.entries()) {
    const { gatewayId } = payments[index] ?? {};
    if (gatewayId !== undefined && other > 0) answers.push(await gateway.refund(gatewayId, id, other));
  }
  if (answers.every(Boolean)) return 'done';
  return answers.some(Boolean) ? undefined : 'refused';
}
