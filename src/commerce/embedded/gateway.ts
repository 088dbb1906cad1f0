import * as v from 'valibot';
import type { PaymentAction } from '../../model/index.js';
import { BackEnd, type Answer } from '../back-end.js';
import { action } from '../checkout-schema.js';
import type { GatewayPayment } from './records.js';
import { TransportError } from '../../lib/transport-error.js';

const refundSchema = v.object({ state: v.picklist(['refunded', 'refused']) });
const answerSchema = v.object({ state: v.picklist(['open', 'paid', 'closed']), action: v.nullish(action) });

/** How a payment stands at the gateway. */
export interface GatewayAnswer {
  readonly state: 'open' | 'paid' | 'closed';
  /** What the shopper has to do, while it is open. */
  readonly action?: PaymentAction | null | undefined;
}

/**
 * The way to a sandbox gateway, as `demo/gateway` of the repository is one: payments by id, with no key and no
 * signature, since nothing that a page holds is a secret. A shop that takes money has a server that does this.
 */
export class Gateway {
  readonly #backEnd: BackEnd;

  constructor(where: { readonly src: string; readonly base: string | undefined }, fetcher: typeof fetch | undefined) {
    this.#backEnd = new BackEnd({ ...where, fetch: fetcher });
  }

  /** How a payment stands; null where none was asked for by this id. */
  async ask(id: string): Promise<GatewayAnswer | null> {
    const answer = await this.#backEnd.ask(encodeURIComponent(id));
    return answer.status === 404 ? null : read(answer, false);
  }

  /** Asks for a payment. Asked for again, it is the same one. */
  async open({ id, ...payment }: GatewayPayment): Promise<GatewayAnswer> {
    return read(await this.#backEnd.tell(encodeURIComponent(id), { body: payment }), true);
  }

  /** Sees to it that nobody can pay any more. What was paid before that stays paid, and the answer says so. */
  async close(id: string): Promise<GatewayAnswer> {
    const answer = await this.#backEnd.tell(`${encodeURIComponent(id)}/close`, { body: {} });
    // What was never asked for is not paid.
    return answer.status === 404 ? { state: 'closed' } : read(answer, true);
  }

  /**
   * Gives a part of a payment back, in minor units, once for each key.
   * @returns whether the gateway has done it; a payment that it does not know gives nothing back.
   */
  async refund(id: string, key: string, amount: number): Promise<boolean> {
    const answer = await this.#backEnd.tell(`${encodeURIComponent(id)}/refund`, { body: { key, amount } });
    if (answer.status === 404) return false;
    const parsed = v.safeParse(refundSchema, answer.body);
    if (answer.status < 400 && parsed.success) return parsed.output.state === 'refunded';
    throw unread(answer, true);
  }
}

function read({ status, body }: Answer, changes: boolean): GatewayAnswer {
  const parsed = v.safeParse(answerSchema, body);
  if (status < 400 && parsed.success) return parsed.output;
  throw unread({ status }, changes);
}

/** @param changes whether something was asked to be done: it may have been, but for what the gateway refuses. */
function unread({ status }: Pick<Answer, 'status'>, changes: boolean): TransportError {
  const refused = status >= 400 && status < 500;
  return new TransportError('malformed', {
    doubtful: changes && !refused,
    message: `The gateway answered ${status} with nothing to be read`,
  });
}
