import type { CartGoneReason, CartResult, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { pauseBefore, retryTransport, type RetryOptions } from '../../lib/retry.js';
import { TransportError } from '../../lib/transport-error.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { CartRef, Message, MessageCode } from '../../model/index.js';
import type { Customer } from '../known-customers.js';
import type { PendingOperation } from './pending.js';

export interface CartSenderOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly retry: Omit<RetryOptions, 'onWait' | 'giveUp'>;
  /** Whether the shopper was led on to the shop's own checkout with this cart. */
  readonly isHandedOff?: (ref: CartRef) => Promise<boolean>;
  /** Told when the line is down, with a message for the shopper, and with none when it works again. */
  readonly onTransport: (messages: readonly Message[]) => void;
}

/**
 * After so many answers in a row that make no sense a request is given up: one that the back end chokes on must not
 * stand in the way of all others for ever. Of a line that is down for as long it is said, and what waits for it is kept.
 */
export const mostFaults = 10;

type Sent = NonNullable<PendingOperation['sent']>;

/** Sends requests to the back end, each try as the same customer, and tries again what failed on its way, and nothing else. */
export class CartSender {
  readonly #options: CartSenderOptions;
  readonly #attempts = new Set<AbortController>();
  /** The shopper was told that the line is down, and not yet that it works again. */
  #told = false;

  constructor(options: CartSenderOptions) {
    this.#options = options;
  }

  adapter(): Promise<CommerceAdapter> {
    return this.#options.adapter();
  }

  /** Asks for a cart as it stands, or for a new one, and fails after so many tries. */
  open(ref: CartRef | null, as: Customer, most = this.#options.retry.attempts ?? 4): Promise<CartResult> {
    return this.#try(
      as,
      (adapter, context) => adapter.openCart(ref, context),
      (_, tries) => tries >= most,
    );
  }

  /**
   * Why a cart is no more. A shop's own checkout lets go of the cart that it has sold, and hardly any says so: to put it
   * together again would sell it twice.
   */
  async whyGone(ref: CartRef, reason: CartGoneReason): Promise<CartGoneReason> {
    return (await this.#options.isHandedOff?.(ref)) ? 'completed' : reason;
  }

  /** Sends changes under a key that the back end honours, until there is an answer, or the line is down for so many tries. */
  update(ref: CartRef, { key, changes }: Sent, as: Customer, most: number): Promise<CartResult> {
    return this.#try(
      as,
      (adapter, context) => adapter.updateCart(ref, changes, { id: key }, context),
      untilHopeless(most),
    );
  }

  /** Sends changes again only where they were surely not carried out. @throws TransportError that is doubtful */
  updateOnce(ref: CartRef, { key, changes }: Sent, as: Customer): Promise<CartResult> {
    const isHopeless = untilHopeless(mostFaults);
    return this.#try(
      as,
      (adapter, context) => adapter.updateCart(ref, changes, { id: key }, context),
      (error, tries) => error.doubtful || isHopeless(error, tries),
    );
  }

  /** Waits before what was found not to be done is sent once more. */
  async pause(error: TransportError, tries: number): Promise<void> {
    this.#tell(error);
    await pauseBefore(error, tries, this.#options.retry);
    this.#tellWorking();
  }

  /** Takes what is on its way for lost: it was asked before the page lay in the back-forward cache. */
  restart(): void {
    this.abort(new TransportError('network', { doubtful: true }));
  }

  abort(reason: unknown): void {
    for (const attempt of this.#attempts) attempt.abort(reason);
  }

  async #try<T>(
    as: Customer,
    call: (adapter: CommerceAdapter, context: CommerceContext) => Promise<T>,
    giveUp: (error: TransportError, tries: number) => boolean,
  ): Promise<T> {
    const { adapter, context, retry } = this.#options;
    const once = async (): Promise<T> => {
      const attempt = new AbortController();
      const { signal } = attempt;
      this.#attempts.add(attempt);
      try {
        return await untilAborted(call(await adapter(), { ...context(), ...as, signal }), signal);
      } finally {
        this.#attempts.delete(attempt);
      }
    };
    const answer = await retryTransport(once, {
      ...retry,
      attempts: Infinity,
      giveUp,
      onWait: (error) => this.#tell(error),
    });
    this.#tellWorking();
    return answer;
  }

  #tell(error: TransportError): void {
    this.#told = true;
    this.#options.onTransport([{ type: 'warning', code: codeOf(error), target: { kind: 'cart' } }]);
  }

  /** Takes back what was told, also by a request that was given up since: any that comes through shows that the line works. */
  #tellWorking(): void {
    if (!this.#told) return;
    this.#told = false;
    this.#options.onTransport([]);
  }
}

/** What a shopper is told of a fault. */
export function codeOf({ code }: TransportError): MessageCode {
  return code === 'rate_limited' || code === 'server' ? code : code === 'malformed' ? 'server' : 'network';
}

/** Whether it is the line that has failed, and not the back end that chokes on a request. */
export function isLineDown({ code }: TransportError): boolean {
  return code !== 'server' && code !== 'malformed';
}

/**
 * Whether a request is to be given up, asked after each of its faults: a line that is down begins the count of answers
 * that make no sense anew.
 * @param most tries after which a line that is down is waited for no longer.
 */
export function untilHopeless(most = Infinity): (error: TransportError, tries: number) => boolean {
  let inARow = 0;
  return (error, tries) => {
    const isDown = isLineDown(error);
    inARow = isDown ? 0 : inARow + 1;
    return isDown ? tries >= most : inARow >= mostFaults;
  };
}
