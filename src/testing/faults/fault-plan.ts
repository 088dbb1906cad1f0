import type { CommerceAdapter } from '../../commerce/adapter.js';
import type { CartRef } from '../../model/index.js';
import { faultKinds, isFaultKind, type FaultKind } from './fault-kinds.js';

/** A call of the contract that can be disturbed. */
export type CallName = Exclude<keyof CommerceAdapter, 'name' | 'capabilities' | 'dispose'>;

/** What goes wrong, and when. Everything may be left out; an empty plan disturbs nothing. */
export interface FaultPlan {
  /** The same seed and the same calls give the same faults; 1 by default. */
  readonly seed?: number;
  /** Share of the calls that a kind befalls, from 0 to 1. Kinds are drawn apart: several may befall one call. */
  readonly rates?: Readonly<Partial<Record<FaultKind, number>>>;
  /** What befalls the calls of these numbers, counted from 0. They go by this list and not by the rates. */
  readonly calls?: Readonly<Record<number, FaultKind | readonly FaultKind[]>>;
  /** The calls that may be disturbed, and that are counted; all by default. */
  readonly only?: readonly CallName[];
  /** Shortest and longest wait of `latency` in milliseconds; 300 to 1,500 by default. */
  readonly latency?: readonly [shortest: number, longest: number];
  /** After how many milliseconds a caller whose answer was lost gives up; 3,000 by default. */
  readonly timeout?: number;
  /** How many milliseconds after that a request of `late-arrival` is carried out; 1,000 by default. */
  readonly late?: number;
  /** How long `reorder` waits for another call to overtake, in milliseconds; 1,000 by default. */
  readonly hold?: number;
  /** What a 429 asks to wait, in milliseconds; 2,000 by default. */
  readonly retryAfter?: number;
  /**
   * Whether `html` and `truncated` are answered as they came, as a careless adapter would. By default they are thrown
   * as a `TransportError` with the code `malformed`, as an adapter that reads JSON throws it.
   */
  readonly careless?: boolean;
  /** Waits; timers of the platform by default. A test hands in a time of its own. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** What several wrappers of one back end share, such as those of the tabs of a test. One of its own by default. */
  readonly world?: FaultWorld;
}

/** What the back end would remember of the faults. */
export interface FaultWorld {
  /** Carts that `cart-expired` has ended. */
  readonly expired: Set<CartRef>;
  /** Operations that have reached the back end: a keyed one cannot refuse them afterwards. */
  readonly carried: Set<string>;
  /** What was refused: a keyed back end answers a repeat as it answered the first. */
  readonly refused: Map<string, unknown>;
}

export function createFaultWorld(): FaultWorld {
  return { expired: new Set(), carried: new Set(), refused: new Map() };
}

/**
 * Reads a plan from text such as `drop-after:0.2,latency`: kinds with the share of the calls that they befall, 1
 * where none is said.
 * @throws RangeError that lists what is known when a kind is unknown, or when a share is not between 0 and 1.
 */
export function parseFaults(text: string): FaultPlan {
  const rates: Partial<Record<FaultKind, number>> = {};
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [kind = '', share = '1'] = part.split(':').map((each) => each.trim());
    if (!isFaultKind(kind)) {
      throw new RangeError(`There is no fault "${kind}". Known: ${Object.keys(faultKinds).join(', ')}.`);
    }
    const rate = share === '' ? NaN : Number(share);
    if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of "${kind}" must be from 0 to 1, got "${share}".`);
    rates[kind] = rate;
  }
  return { rates };
}

/** @throws RangeError when a plan names what does not exist, or a share that is none. */
export function checkPlan({ rates = {}, calls = {} }: FaultPlan): void {
  parseFaults(
    Object.entries(rates)
      .map(([kind, rate]) => `${kind}:${rate}`)
      .join(','),
  );
  parseFaults(Object.values(calls).flat().join(','));
}
