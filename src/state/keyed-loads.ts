import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { longestTimer } from '../lib/longest-timer.js';
import type { TransportError } from '../lib/transport-error.js';
import { untilAborted } from '../lib/until-aborted.js';

export interface KeyedLoadsOptions<State> {
  readonly loading: State;
  readonly load: (key: string, signal: AbortSignal) => Promise<State>;
  readonly failed: (error: unknown) => State;
  /**
   * Whether what failed is asked for again by itself, for as long as somebody looks: after five seconds, then after twice as long
   * each time, after a minute at most, and never sooner than the failure asks for. What is shown of the failure stays until an
   * answer comes. By default it waits for `retry`.
   */
  readonly comesAgain?: (error: unknown) => error is TransportError;
}

const firstPause = 5_000;
const longestPause = 60_000;

interface Entry<State> {
  readonly $state: WritableAtom<State>;
  /** The load that counts; absent before the first one and after a failed one. */
  load?: { readonly answer: Promise<State>; readonly controller: AbortController } | undefined;
  /** Milliseconds until it is asked for again after the next failure, and what does so. */
  pause?: number;
  again?: ReturnType<typeof setTimeout>;
}

/**
 * Things loaded by key, each in an atom of its own: asked for when somebody first looks, once however many look,
 * kept, and asked for anew after a failure or a reset. Of two answers for one key only the latter counts.
 */
export class KeyedLoads<State> {
  readonly #entries = new Map<string, Entry<State>>();
  /** What became known of keys that nobody has looked at: a page of a list tells of many that are never looked at. */
  readonly #known = new Map<string, State>();
  /** Lists of such, not looked through yet: most are left before anybody looks at one of their things. */
  #unread: (() => Iterable<readonly [key: string, state: State]>)[] = [];
  readonly #options: KeyedLoadsOptions<State>;
  #disposed = false;

  constructor(options: KeyedLoadsOptions<State>) {
    this.#options = options;
  }

  /** The state of a key; the first look starts the load. */
  get(key: string): ReadableAtom<State> {
    const entry = this.#entry(key);
    // After a failure, those who look already wait for `retry`, or for it to be asked for again; whoever comes new asks at once.
    if (!entry.load && entry.$state.lc === 0) this.#start(key, entry);
    return entry.$state;
  }

  /** The state once it is loaded. Rejects with what the load was rejected with. */
  async ask(key: string): Promise<State> {
    const entry = this.#entry(key);
    for (;;) {
      const load = entry.load ?? this.#start(key, entry);
      try {
        const state = await load.answer;
        if (entry.load === load || !load.controller.signal.aborted) return state;
      } catch (error) {
        if (!load.controller.signal.aborted || this.#disposed) throw error;
      }
      // Superseded while waiting: what came after it is the answer.
    }
  }

  /**
   * Puts in what became known in another way, where nothing is loaded or on its way; until somebody looks the latter counts. A
   * list is not looked through before anybody looks at any of its things.
   */
  seed(told: () => Iterable<readonly [key: string, state: State]>): void {
    this.#unread.push(told);
    if (this.#entries.size > 0) this.#read();
  }

  /** Puts in what became known in another way, in place of whatever was known or is on its way. */
  put(key: string, state: State): void {
    const entry = this.#entry(key);
    entry.load?.controller.abort();
    delete entry.pause;
    entry.load = loaded(state);
    entry.$state.set(state);
  }

  /** Asks again, where the key has been asked for. */
  retry(key: string): void {
    this.#read();
    this.#known.delete(key);
    const entry = this.#entries.get(key);
    if (entry) this.#restart(key, entry);
  }

  /** Forgets everything and asks again for what is being looked at. */
  reset(): void {
    this.#unread = [];
    this.#known.clear();
    for (const [key, entry] of this.#entries) this.#restart(key, entry, entry.$state.lc > 0);
  }

  /** Aborts what is under way; nothing is loaded any more. */
  dispose(): void {
    this.#disposed = true;
    for (const entry of this.#entries.values()) {
      entry.load?.controller.abort();
      clearTimeout(entry.again);
    }
  }

  #read(): void {
    const unread = this.#unread;
    this.#unread = [];
    for (const told of unread) {
      for (const [key, state] of told()) {
        const entry = this.#entries.get(key);
        if (!entry) this.#known.set(key, state);
        else if (!entry.load) this.put(key, state);
      }
    }
  }

  #entry(key: string): Entry<State> {
    this.#read();
    let entry = this.#entries.get(key);
    if (!entry) {
      const state = this.#known.get(key);
      entry = { $state: atom(state ?? this.#options.loading), load: state && loaded(state) };
      this.#known.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  #restart(key: string, entry: Entry<State>, isWanted = true): void {
    entry.load?.controller.abort();
    delete entry.pause;
    entry.load = undefined;
    entry.$state.set(this.#options.loading);
    if (isWanted) this.#start(key, entry);
  }

  #start(key: string, entry: Entry<State>): NonNullable<Entry<State>['load']> {
    clearTimeout(entry.again);
    const controller = new AbortController();
    if (this.#disposed) controller.abort();
    const { signal } = controller;
    // Raced, since what is asked may not listen to its signal.
    const answer = this.#disposed
      ? Promise.reject<State>(signal.reason as Error)
      : untilAborted(this.#options.load(key, signal), signal);
    const load = { answer, controller };
    entry.load = load;
    answer.then(
      (state) => {
        if (entry.load !== load || signal.aborted) return;
        delete entry.pause;
        entry.$state.set(state);
      },
      (error: unknown) => {
        if (entry.load !== load || signal.aborted) return;
        // A failure is not kept: whoever looks next asks again.
        entry.load = undefined;
        entry.$state.set(this.#options.failed(error));
        if (this.#options.comesAgain?.(error)) this.#startLater(key, entry, error.retryAfter);
      },
    );
    return load;
  }

  #startLater(key: string, entry: Entry<State>, atLeast = 0): void {
    const pause = entry.pause ?? firstPause;
    entry.pause = Math.min(longestPause, pause * 2);
    entry.again = setTimeout(
      () => {
        // It may have become known meanwhile; where nobody looks any more, the next who does asks.
        if (!entry.load && entry.$state.lc > 0) this.#start(key, entry);
      },
      Math.min(longestTimer, Math.max(pause, atLeast)),
    );
  }
}

function loaded<State>(state: State): NonNullable<Entry<State>['load']> {
  return { answer: Promise.resolve(state), controller: new AbortController() };
}
