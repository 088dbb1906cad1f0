import { wait } from '../../lib/retry.js';
import type { PaymentAction } from '../../model/index.js';
import { lateDelay, lateQuestions, pollDelay } from '../../payments/poll-schedule.js';
import type { CheckoutView } from './checkout-store.js';

export interface PaymentWatchOptions {
  /** Hears when the page is hidden and shown. Without a page nobody waits for anything. */
  readonly page: EventTarget | undefined;
  readonly visible: () => boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Whether the back end holds a payment to be due: what it has closed is not asked about. */
  readonly isDue: () => boolean;
  /** Asks the back end how the payment stands. */
  readonly poll: () => Promise<void>;
}

/**
 * Asks how a payment stands for as long as one is due: less and less often, not at all while nobody sees the page, at
 * once when the shopper comes back to it, and once more at the moment at which the payment runs out. What has run out only by
 * a clock, perhaps a wrong one, is asked about some times more: it may be paid all the same.
 */
export class PaymentWatch {
  readonly #options: PaymentWatchOptions;
  #life: AbortController | undefined;
  /** Tells one action from the next. */
  #key = '';
  /** It has run out, by what is shown. */
  #expired = false;

  constructor(options: PaymentWatchOptions) {
    this.#options = options;
  }

  /** Takes notice of a view. */
  follow({ status, checkout, expired = false }: CheckoutView): void {
    this.#expired = expired;
    const action = status === 'action' && this.#options.isDue() ? checkout?.action : undefined;
    const due = action && action.kind !== 'none' && action.kind !== 'confirm' ? action : undefined;
    const key = due ? JSON.stringify([checkout?.id, due]) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#life?.abort();
    if (!due || !this.#options.page) return;
    this.#life = new AbortController();
    void this.#run(due, AbortSignal.any([this.#life.signal, this.#options.signal])).catch(() => undefined);
  }

  async #run(action: Exclude<PaymentAction, { kind: 'none' }>, signal: AbortSignal): Promise<void> {
    const { now, poll } = this.#options;
    const { expiresAt = Infinity, pollAfter } = action;
    const started = now();
    let late = 0;
    while (!signal.aborted) {
      late = this.#expired ? late + 1 : 0;
      if (late > lateQuestions) return;
      const left = expiresAt - now();
      const delay = late > 0 ? lateDelay(pollAfter) : pollDelay(now() - started, pollAfter);
      await this.#pause(left > 0 ? Math.min(delay, left) : delay, signal);
      signal.throwIfAborted();
      await poll();
    }
  }

  /** Waits some milliseconds, and then for the page to be seen. */
  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    const { page, visible } = this.#options;
    await wait(milliseconds, signal);
    while (page && !visible()) {
      await new Promise<void>((resolve) => {
        const shown = new AbortController();
        for (const type of ['visibilitychange', 'pageshow']) {
          page.addEventListener(type, () => shown.abort(), { signal: shown.signal });
        }
        AbortSignal.any([shown.signal, signal]).addEventListener('abort', () => {
          shown.abort();
          resolve();
        });
      });
      signal.throwIfAborted();
    }
  }
}
