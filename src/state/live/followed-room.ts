import { atom, onMount, type WritableAtom } from 'nanostores';
import { pauseBefore } from '../../lib/retry.js';
import { TransportError } from '../../lib/transport-error.js';
import { LiveError, type LiveMessage, type LiveReport } from '../../live/source.js';
import type { LiveEvent } from '../../model/index.js';
import { LiveLog, type Taken } from '../../rules/live/live-log.js';
import type { LiveStoreOptions } from './create-live-store.js';
import type { LiveState } from './live-store.js';
import type { StockChanges } from './stock-changes.js';

/** One room: joined while somebody looks at it, and joined again from where it was when the line comes back. */
export class FollowedRoom {
  readonly $state: WritableAtom<LiveState> = atom({ status: 'loading' });
  readonly #id: string;
  readonly #options: LiveStoreOptions;
  readonly #changes: StockChanges;
  readonly #hearers = new Set<(event: LiveEvent) => void>();
  /** The kinds of entries of which one was wrong already: a log may have thousands of them. */
  readonly #reported = new Set<string>();
  #log = new LiveLog();
  /** An entry of the log is missing: the next joining has to bring the room as it stands. */
  #gap = false;
  #following: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has happened and is not shown yet. */
  #unshown: LiveEvent[] = [];
  #shownAt = -Infinity;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #latency = 0;
  /** The line is down. */
  #reconnecting = false;
  #disposed = false;

  constructor(id: string, options: LiveStoreOptions, changes: StockChanges) {
    this.#id = id;
    this.#options = options;
    this.#changes = changes;
    // nanostores leaves it a second after the last look, so that an element that moves in the page does not join anew.
    onMount(this.$state, () => {
      this.#follow();
      return () => this.#leave();
    });
  }

  listen(hear: (event: LiveEvent) => void): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  setLatency(milliseconds: number): void {
    this.#latency = Math.max(0, milliseconds);
    this.#log.latency = this.#latency;
    // After an error nothing is shown, nor where nobody looks.
    if (this.#following?.signal.aborted === false) this.#advance();
  }

  /** Begins from nothing, where somebody looks. */
  rejoin(): void {
    const looked = this.#following !== undefined;
    this.#leave();
    this.#log = new LiveLog();
    this.#log.latency = this.#latency;
    this.$state.set({ status: 'loading' });
    if (looked) this.#follow();
  }

  dispose(): void {
    this.#disposed = true;
    this.#leave();
  }

  #leave(): void {
    this.#stop();
    this.#following = undefined;
  }

  /** Nothing of what is on its way or held back is shown any more. */
  #stop(): void {
    this.#following?.abort(new DOMException('The room is not followed any more', 'AbortError'));
    this.#reconnecting = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#showing);
    this.#showing = undefined;
    this.#unshown = [];
  }

  #follow(): void {
    if (this.#disposed) return;
    const controller = new AbortController();
    this.#following = controller;
    void this.#stay(controller.signal);
  }

  async #stay(signal: AbortSignal): Promise<void> {
    for (let tries = 1; !signal.aborted; tries += 1) {
      const before = this.#log.cursor?.seq;
      try {
        await this.#join(signal);
        // Nothing more can happen in it.
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof TransportError)) return this.#fail(error);
        if (this.#log.cursor?.seq !== before) tries = 1;
        this.#reconnecting = true;
        this.#show();
        await pauseBefore(error, tries, { signal, ...this.#options.retry }).catch(() => undefined);
      }
    }
  }

  /**
   * Follows the room to its end.
   * @throws TransportError where the line breaks, or an entry of the log is missing.
   */
  async #join(signal: AbortSignal): Promise<void> {
    const { source, context } = this.#options;
    const cursor = this.#gap ? null : (this.#log.cursor ?? null);
    this.#gap = false;
    for await (const message of (await source()).join(this.#id, cursor, {
      ...context(),
      signal,
      report: this.#report,
    })) {
      if (signal.aborted) return;
      this.#gap = this.#take(message) === 'gap';
      if (this.#gap)
        throw new TransportError('malformed', { doubtful: false, message: 'An entry of the log is missing' });
    }
  }

  readonly #report: LiveReport = (kind, issues) => {
    if (this.#reported.has(kind)) return;
    this.#reported.add(kind);
    this.#options.onIssues?.(issues, this.#id);
  };

  #take(message: LiveMessage): Taken {
    const { now } = this.#options;
    this.#reconnecting = false;
    if (message.kind === 'resumed') {
      // What was held back when it was last looked at may be due.
      this.#advance();
      this.#show();
      return 'known';
    }
    if (message.kind === 'event') {
      const taken = this.#log.take(message.event, now());
      if (taken === 'taken') this.#advance();
      return taken;
    }
    const caughtUp = this.#log.room !== undefined;
    const taken = this.#log.restart(message.snapshot, now());
    // What has changed in what was missed nobody says.
    if (caughtUp) for (const { productId } of this.#log.room?.items ?? []) this.#changes.add(productId);
    this.#show();
    return taken;
  }

  /** Shows what is due, and comes back for the next. */
  #advance(): void {
    clearTimeout(this.#timer);
    const { now } = this.#options;
    const events = this.#log.advance(now());
    for (const event of events) this.#note(event);
    this.#unshown.push(...events);
    if (events.length > 0) this.#showSoon();
    const { nextDue } = this.#log;
    if (nextDue !== undefined && this.#following) {
      this.#timer = setTimeout(() => this.#advance(), Math.max(0, nextDue - now()));
    }
  }

  #note(event: LiveEvent): void {
    if (event.type !== 'stock.change') return;
    const item = this.#log.room?.items.find(({ id }) => id === event.payload.itemId);
    if (item) this.#changes.add(item.productId);
  }

  #showSoon(): void {
    const wait = this.#shownAt + (this.#options.pace ?? 50) - performance.now();
    if (wait <= 0) this.#show();
    else this.#showing ??= setTimeout(() => this.#show(), wait);
  }

  #show(): void {
    clearTimeout(this.#showing);
    this.#showing = undefined;
    this.#shownAt = performance.now();
    const { room } = this.#log;
    const reconnecting = this.#reconnecting;
    this.$state.set(room ? { status: 'ready', room, reconnecting } : { status: 'loading', reconnecting });
    const events = this.#unshown.splice(0);
    for (const event of events) for (const hear of [...this.#hearers]) hear(event);
  }

  #fail(error: unknown): void {
    this.#stop();
    this.$state.set({
      status: error instanceof LiveError && error.code === 'live-not-found' ? 'missing' : 'error',
    });
    this.#options.onError?.(error, this.#id);
  }
}
