import * as v from 'valibot';
import type { CartRef } from '../../model/index.js';
import type { CartGoneReason, CommerceContext } from '../adapter.js';
import { orderAnswer, refusalAnswer, type OrderAnswer } from './answers.js';
import { activeOrder, changes, placedOrder, type Document } from './documents.js';
import type { Refusal, ShopApi } from './shop-api.js';

/** What a change came to. */
export interface Outcome {
  /** The order as it then stands; not told where nothing was changed. */
  readonly order?: OrderAnswer | undefined;
  /** Why it was not done, or only in part. */
  readonly refused?: string | undefined;
  /** The most units that an order or a line may hold, where that was why. */
  readonly most?: number | undefined;
}

const done = v.object({
  done: v.nullable(v.union([refusalAnswer, orderAnswer])),
});

/**
 * A shopper's session with the shop: the bearer token, and the code of the order once there is one. Both together are
 * the reference of a cart and the id of a checkout. Vendure keeps one order a session that is not placed yet.
 */
export class Session {
  readonly #api: ShopApi;
  readonly #context: CommerceContext;
  #token: string;
  #lost = false;
  /** The order of this session that is not placed yet, as it was answered last. */
  order: OrderAnswer | null = null;
  readonly #code: string | undefined;

  /** @param ref none for a new session. */
  constructor(api: ShopApi, context: CommerceContext, ref?: CartRef) {
    this.#api = api;
    this.#context = context;
    [this.#token = '', this.#code] = ref?.split(' ') ?? [];
  }

  get ref(): CartRef {
    const code = this.order?.code ?? this.#code;
    return code === undefined ? this.#token : `${this.#token} ${code}`;
  }

  /** Whether the server has let go of the session: it answers an unknown token with a new one. */
  get lost(): boolean {
    return this.#lost;
  }

  async send<Data>(
    document: Document<Data>,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly data: Data | null; readonly refused?: Refusal }> {
    const reply = await this.#api.send(document, variables, this.#token, this.#context);
    if (this.#token === '') this.#token = reply.token;
    this.#lost ||= reply.token !== this.#token;
    return reply;
  }

  /** Carries one change out. */
  async change(name: keyof typeof changes, variables: Readonly<Record<string, unknown>>): Promise<Outcome> {
    const { data, refused } = await this.send({ text: changes[name], answer: done }, variables);
    const answer = data?.done;
    if (!answer) return { refused };
    const outcome: Outcome =
      'errorCode' in answer
        ? { order: answer.order, refused: answer.errorCode, most: answer.maxItems }
        : { order: answer };
    this.order = outcome.order ?? this.order;
    return outcome;
  }

  /**
   * Reads the order.
   * @returns why it is no more; null while it can be changed.
   */
  async read(): Promise<CartGoneReason | null> {
    return this.take((await this.send(activeOrder)).data?.activeOrder ?? null);
  }

  /** Takes the order of this session as it was answered. @returns why it is no more. */
  async take(order: OrderAnswer | null): Promise<CartGoneReason | null> {
    if (this.#lost) return 'not_found';
    if (order?.code === this.#code || this.#code === undefined) {
      this.order = order;
      return null;
    }
    return (await this.placed()) ? 'completed' : 'expired';
  }

  /** The order of this reference once it is placed. */
  async placed(): Promise<OrderAnswer | null> {
    const { data } = await this.send(placedOrder, { code: this.#code });
    return data?.orderByCode ?? null;
  }

  /** While a payment is arranged an order cannot be changed. Takes it back to where it can. */
  async unlock(): Promise<void> {
    if (this.order?.state === 'ArrangingPayment') await this.change('transition', { state: 'AddingItems' });
  }
}
