import type { CheckoutResult, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport, wait, type RetryOptions } from '../../lib/retry.js';
import { TransportError } from '../../lib/transport-error.js';
import type { Message, Order } from '../../model/index.js';
import { standingOf, type Standing } from './standing.js';

export interface CheckoutSenderOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly retry: Omit<RetryOptions, 'onWait'>;
  /** Told when a request has failed on its way and is tried again, and whether its outcome is unknown. */
  readonly onDoubt: (message: Message, unknown: boolean) => void;
}

type Call = (adapter: CommerceAdapter, context: CommerceContext) => Promise<CheckoutResult>;

/** Sends requests of a checkout, and finds out what came of those whose answer was lost. */
export class CheckoutSender {
  readonly #options: CheckoutSenderOptions;

  constructor(options: CheckoutSenderOptions) {
    this.#options = options;
  }

  /** Sends what may safely be sent again: a beginning under its key, a change that sets things to what they are. */
  async repeatable(call: Call): Promise<CheckoutResult> {
    const { adapter, context, retry, onDoubt } = this.#options;
    const at = context();
    return retryTransport(async () => call(await adapter(), at), {
      ...retry,
      onWait: (error) => onDoubt(transportMessage(error), false),
    });
  }

  /**
   * Sends what moves money. When the answer is lost the back end is asked first; only what it has not done is sent
   * again, always under the same key.
   *
   * @param before how the checkout stands as long as the request has not been carried out.
   * @param at whose it is: somebody else may have signed in before it is sent again.
   */
  async decisive(
    checkoutId: string,
    before: Standing['kind'],
    call: Call,
    at: CommerceContext,
  ): Promise<CheckoutResult> {
    const { adapter, retry, onDoubt } = this.#options;
    let doubted = false;
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(await adapter(), at);
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        // An earlier try may still arrive: from then on only an answer ends it.
        doubted ||= error.doubtful;
        if (!doubted && tries >= (retry.attempts ?? 4)) throw error;
        onDoubt(transportMessage(error), doubted);
        if (doubted) {
          const asked = await this.ask(checkoutId, at);
          if (asked && standingOf(asked).kind !== before) return asked;
        }
        await this.pause(tries, error.retryAfter);
      }
    }
  }

  /** Asks how a checkout stands until that is known; null where the back end cannot be asked. */
  async ask(checkoutId: string, at = this.context()): Promise<CheckoutResult | null> {
    const { adapter, retry, onDoubt } = this.#options;
    const { getCheckout } = await this.#read(async () => {
      const loaded = await adapter();
      return { getCheckout: loaded.getCheckout?.bind(loaded) };
    });
    if (!getCheckout) return null;
    return retryTransport(() => getCheckout(checkoutId, at), {
      ...retry,
      attempts: Infinity,
      onWait: (error) => onDoubt(transportMessage(error), true),
    });
  }

  /** Closes a checkout and asks how it stands then; null where the back end cannot be asked. */
  async cancel(checkoutId: string, operationId: string, at = this.context()): Promise<CheckoutResult | null> {
    const { adapter } = this.#options;
    await this.#read(async () => (await adapter()).cancelCheckout?.(checkoutId, { id: operationId }, at));
    return this.ask(checkoutId, at);
  }

  /** Where and how somebody shops just now. */
  context(): CommerceContext {
    return this.#options.context();
  }

  /** What time it is for the back end, at the earliest; undefined where it does not tell. */
  async time(): Promise<number | undefined> {
    const { adapter, context } = this.#options;
    try {
      return (await (await adapter()).serverTime?.(context()))?.earliest;
    } catch {
      return undefined;
    }
  }

  /** Where a payment may lead, and who says so. */
  async paymentHosts(): Promise<{ readonly name: string; readonly hosts: readonly string[] }> {
    const { name, capabilities } = await this.#read(() => this.#options.adapter());
    return { name, hosts: capabilities.paymentHosts ?? [] };
  }

  /** The order itself; null where it is not to be had just now. */
  async order(id: string, at: CommerceContext): Promise<Order | null> {
    const { adapter } = this.#options;
    try {
      return await this.#read(async () => (await (await adapter()).getOrder?.(id, at)) ?? null);
    } catch {
      return null;
    }
  }

  /** Waits before the next try: longer each time, with jitter. */
  pause(tries: number, atLeast = 0): Promise<void> {
    const { signal, first = 400, longest = 30_000, wake } = this.#options.retry;
    const backoff = Math.min(longest, first * 2 ** (tries - 1)) * (0.5 + Math.random() / 2);
    return wait(Math.max(atLeast, backoff), signal, wake);
  }

  #read<T>(attempt: () => Promise<T>): Promise<T> {
    return retryTransport(attempt, this.#options.retry);
  }
}

/** What a shopper is told when the line is down. */
export function transportMessage(error: unknown, type: Message['type'] = 'warning'): Message {
  const code = error instanceof TransportError ? error.code : 'server';
  return {
    type,
    code: code === 'rate_limited' || code === 'server' ? code : code === 'malformed' ? 'server' : 'network',
    target: { kind: 'cart' },
  };
}
