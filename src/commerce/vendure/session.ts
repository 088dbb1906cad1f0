import type { CartRef } from '../../model/index.js';
import type { CartGoneReason, CommerceContext } from '../adapter.js';
import type { OrderAnswer } from './order-answer.js';
import { activeOrder, placedOrder, transition, type Change } from './cart-documents.js';
import type { Document } from './documents.js';
import type { ShopApi } from './shop-api.js';

/** What a change came to. */
export interface Outcome {
  /** Why it was not done, or only in part. */
  readonly refused?: string | undefined;
  /** The most units that an order or a line may hold, where that was why. */
  readonly most?: number | undefined;
}

/**
 * A shopper's session with the shop: the bearer token, and the code of the order once there is one. Both together are
 * the reference of a cart and the id of a checkout. Vendure keeps one order a session that is not placed yet.
 */
export class Session {
  readonly #api: ShopApi;
  readonly #context: CommerceContext;
  readonly #code: string | undefined;
  #token: string;
  #lost = false;
  /** The order of this session that is not placed yet, as it was answered last. */
  order: OrderAnswer | null = null;

  /** @param ref empty for a new session. */
  constructor(api: ShopApi, context: CommerceContext, ref: CartRef) {
    this.#api = api;
    this.#context = context;
    [this.#token = '', this.#code] = ref.split(' ');
  }

  get ref(): CartRef {
    const code = this.order?.code ?? this.#code;
    return code === undefined ? this.#token : `${this.#token} ${code}`;
  }

  /** The code of the order that this reference is of. */
  get code(): string {
    return this.#code ?? '';
  }

  /** Whether the server has let go of the session: it answers an unknown token with a new one. */
  get lost(): boolean {
    return this.#lost;
  }

  /** @returns null where it was refused. */
  async ask<Data>(document: Document<Data>, variables: Readonly<Record<string, unknown>> = {}): Promise<Data | null> {
    return (await this.#send(document, variables)).data;
  }

  /** Carries one change out. */
  async change(document: Change, variables: Readonly<Record<string, unknown>>): Promise<Outcome> {
    const { data, refused } = await this.#send(document, variables);
    const answer = data?.done;
    if (!answer) return { refused };
    if (!('errorCode' in answer)) {
      this.order = answer;
      return {};
    }
    this.order = answer.order ?? this.order;
    return { refused: answer.errorCode, most: answer.maxItems };
  }

  /** Reads the order. @returns why it is no more; null while it can be changed. */
  async read(): Promise<CartGoneReason | null> {
    return this.take((await this.ask(activeOrder))?.activeOrder ?? null);
  }

  /** Takes the order of this session as it was answered. @returns why it is no more. */
  async take(order: OrderAnswer | null): Promise<CartGoneReason | null> {
    if (this.#lost) return 'not_found';
    if (this.#code === undefined || order?.code === this.#code) {
      this.order = order;
      return null;
    }
    return (await this.ask(placedOrder, { code: this.#code }))?.orderByCode ? 'completed' : 'expired';
  }

  /** While a payment is arranged an order cannot be changed. Takes it back to where it can. */
  async unlock(): Promise<void> {
    if (this.order?.state === 'ArrangingPayment') await this.change(transition, { state: 'AddingItems' });
  }

  async #send<Data>(document: Document<Data>, variables: Readonly<Record<string, unknown>>) {
    const reply = await this.#api.send(document, variables, this.#token, this.#context);
    this.#token ||= reply.token;
    this.#lost ||= reply.token !== this.#token;
    return reply;
  }
}
