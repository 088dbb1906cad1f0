import { longestTimer } from './longest-timer.js';
import { TransportError } from './transport-error.js';

export interface RetryOptions {
  readonly signal: AbortSignal;
  /** First wait in milliseconds; 400 by default. It doubles, with jitter, up to `longest`. */
  readonly first?: number;
  /** Longest wait in milliseconds; 30,000 by default. */
  readonly longest?: number;
  /** Attempts at a request that was surely not carried out; 4 by default. A doubtful one is tried until it is known. */
  readonly attempts?: number;
  /** Told before each wait. */
  readonly onWait?: (error: TransportError) => void;
  /** Ends a wait early, as when the line comes back. */
  readonly wake?: EventTarget | undefined;
  /** Whether to stop after a fault, however many attempts are left. */
  readonly giveUp?: (error: TransportError, tries: number) => boolean;
  /** How to wait; by a timer that `wake` ends, by default. */
  readonly sleep?: Sleep | undefined;
}

/** Waits some milliseconds. Rejects with the signal's reason when aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/**
 * Tries something again after a transport fault, and after nothing else. The caller sends the same operation id
 * each time, so that a repeat of what was carried out is not done twice.
 */
export async function retryTransport<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, attempts = 4 } = options;
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransportError) || (!error.doubtful && tries >= attempts)) throw error;
      if (options.giveUp?.(error, tries)) throw error;
      options.onWait?.(error);
      await pauseBefore(error, tries, options);
    }
  }
}

/** Waits as long as a fault asks for after so many tries: exponentially longer, with jitter, at least `retryAfter`. */
export async function pauseBefore(error: TransportError, tries: number, options: RetryOptions): Promise<void> {
  const { signal, first = 400, longest = 30_000, sleep = sleepUntil(options.wake) } = options;
  const backoff = Math.min(longest, first * 2 ** (tries - 1)) * (0.5 + Math.random() / 2);
  await sleep(Math.max(error.retryAfter ?? 0, backoff), signal);
}

/** Waits by a timer, less when the page hears `online`. */
export function sleepUntil(wake: EventTarget | undefined): Sleep {
  return (milliseconds, signal) => wait(milliseconds, signal, wake);
}

/** Waits some milliseconds, less when woken by `online`. Rejects with the signal's reason when aborted. */
export function wait(milliseconds: number, signal: AbortSignal, wake?: EventTarget): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      wake?.removeEventListener('online', onWake);
      done();
    };
    const onWake = settle(resolve);
    const onAbort = settle(() => reject(signal.reason as Error));
    const timer = setTimeout(onWake, Math.min(longestTimer, milliseconds));
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    wake?.addEventListener('online', onWake);
  });
}
