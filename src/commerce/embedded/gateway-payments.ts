import type { CheckoutResult, CommerceContext } from '../adapter.js';
import type { Call } from './call.js';
import { answer, readCheckout, writeCheckout } from './checkouts.js';
import type { TransactionMode } from './database.js';
import { Gateway, type GatewayAnswer } from './gateway.js';
import { pay, takeBack } from './place-order.js';
import type { CheckoutRecord, GatewayPayment } from './records.js';

/** Runs in a transaction of the shop's. */
export type Run = <T>(mode: TransactionMode, context: CommerceContext, run: (call: Call) => Promise<T>) => Promise<T>;

/**
 * Payments of the shop that are made at a gateway. Whether one was made is only ever asked of the gateway, under the id
 * that was written down before it was asked for: whatever gets lost on the way, and however many tabs ask, one order
 * and one charge come of it. No notice of the gateway's is needed, since a page could not be sent one.
 *
 * The gateway is asked between two transactions, never in one: a transaction waits for nothing else.
 */
export class GatewayPayments {
  readonly #run: Run;
  readonly #fetch: typeof fetch | undefined;

  constructor(run: Run, fetcher: typeof fetch | undefined) {
    this.#run = run;
    this.#fetch = fetcher;
  }

  /** Finds out how the payment of a checkout stands, asks for it where that was not done yet, and answers the checkout. */
  settle(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return this.#follow(id, context, async (gateway, payment, begun) => {
      const known = begun ? await gateway.ask(payment.id) : null;
      return known ?? gateway.open(payment);
    });
  }

  /** Gives the payment of a checkout up. What was paid meanwhile answers `completed` all the same. */
  giveUp(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return this.#follow(id, context, (gateway, payment) => gateway.close(payment.id));
  }

  /** The same for the payment of an order, where it has one. */
  async giveUpOrder(orderId: string, context: CommerceContext): Promise<void> {
    const found = await this.#run('readonly', context, async ({ transaction }) =>
      (await transaction.entries<CheckoutRecord>('checkouts')).find(([, record]) => record.orderId === orderId),
    );
    if (found?.[1].payment) await this.giveUp(found[0], context);
  }

  async #follow(
    id: string,
    context: CommerceContext,
    ask: (gateway: Gateway, payment: GatewayPayment, begun: boolean) => Promise<GatewayAnswer>,
  ): Promise<CheckoutResult> {
    const found = await this.#run('readonly', context, async (call) => {
      const record = await readCheckout(call, id);
      const { payment, action } = typeof record === 'string' ? {} : record;
      return {
        payment,
        begun: action !== undefined,
        gateway: call.catalogue.gateway,
        result: answer(call, record, []),
      };
    });
    const { payment, gateway } = found;
    if (!payment || !gateway) return found.result;
    const said = await ask(new Gateway(gateway, this.#fetch), payment, found.begun);
    return this.#run('readwrite', context, async (call) => {
      const record = await readCheckout(call, id);
      // Another tab has heard of it first, or has begun another attempt.
      if (typeof record === 'string' || record.payment?.id !== payment.id) return answer(call, record, []);
      const after = await carryOut(call, record, said);
      if (after !== record) await writeCheckout(call, after);
      return answer(call, after, after.notices);
    });
  }
}

async function carryOut(call: Call, record: CheckoutRecord, said: GatewayAnswer): Promise<CheckoutRecord> {
  switch (said.state) {
    case 'paid':
      return pay(call, record);
    case 'closed':
      return takeBack(call, record, isOver(call, record) ? 'payment_expired' : 'payment_failed');
    default:
      return record.action || !said.action ? record : { ...record, action: said.action };
  }
}

function isOver({ now }: Call, { payment }: CheckoutRecord): boolean {
  return payment !== undefined && payment.expiresAt <= now;
}
