import { onStart } from 'nanostores';
import type { Environment } from '../../lib/environment.js';
import { longestTimer } from '../../lib/longest-timer.js';
import { isSeen } from '../../lib/page-seen.js';
import type { Product } from '../../model/index.js';
import { offerMoments } from '../../rules/price/offer-moments.js';
import type { ClockStore } from '../clock/clock-store.js';
import type { CatalogStore } from './catalog-store.js';

/** The clock of the shop is known to a second: asked any sooner, the back end might say that nothing has changed yet. */
const second = 1_000;
const minute = 60_000;
/** No clock is loaded for what is farther off than this, in milliseconds: two days, since that of a device may be a day off. */
const near = 2 * 86_400_000;
/** What may have happened while nobody looked. */
const wakings = ['pageshow', 'focus', 'visibilitychange', 'online'];

export interface OfferTimesOptions {
  readonly catalog: Pick<CatalogStore, 'known' | 'product' | 'refresh'>;
  readonly clock: () => Promise<ClockStore>;
  readonly environment: Pick<Environment, 'now' | 'page' | 'visible'>;
}

/**
 * Has the back end asked anew about products whose price for a time begins or ends, by the clock of the shop: once, all of a
 * moment together. Not before somebody looks at them, and sees the page. What is asked for at the same tick by an element that counts
 * the price down goes out in the same call.
 */
export class OfferTimes {
  readonly #options: OfferTimesOptions;
  readonly #refs = new Set<string>();
  /** Of those that nobody looked at when their moment came: what ends to wait for somebody who does. */
  readonly #unseen = new Map<string, () => void>();
  /** By id: the latest moment for which a product was asked about, and what was known of it then. */
  readonly #asked = new Map<string, { readonly at: number; readonly before: Product }>();
  readonly #life = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends to follow the clock; it may be on its way. */
  #halt: (() => void) | undefined;

  constructor(options: OfferTimesOptions) {
    this.#options = options;
    for (const type of wakings) {
      options.environment.page?.addEventListener(type, ({ type: heard }) => this.#wake(heard === 'online'), {
        signal: this.#life.signal,
      });
    }
  }

  /** Follows the prices of a product from now on. @param refs the names that it is looked at by. */
  follow(refs: readonly string[]): void {
    for (const ref of refs) this.#refs.add(ref);
    this.#wake();
  }

  /** What was known has been forgotten; what is loaded anew is followed anew. */
  reset(): void {
    this.#rest();
    this.#refs.clear();
    this.#asked.clear();
    for (const stop of this.#unseen.values()) stop();
    this.#unseen.clear();
  }

  /** Leaves no timer, and nothing that listens. */
  dispose(): void {
    this.#life.abort();
    this.reset();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#halt?.();
    this.#halt = undefined;
  }

  /** @param anew asks again where there was no answer. */
  #wake(anew = false): void {
    if (this.#life.signal.aborted) return;
    const { catalog, environment } = this.#options;
    for (const [id, { before }] of anew ? this.#asked : []) if (catalog.known(id) === before) this.#asked.delete(id);
    const first = Math.min(...this.#products().flatMap(([, product]) => this.#open(product)));
    clearTimeout(this.#timer);
    if (first === Infinity) return this.#rest();
    const far = first - near - environment.now();
    if (far > 0) this.#wakeIn(far);
    else void this.#readClock();
  }

  #wakeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), Math.min(longestTimer, milliseconds));
  }

  async #readClock(): Promise<void> {
    if (this.#halt) return;
    let given = false;
    const giveUp = (this.#halt = (): void => void (given = true));
    try {
      const { $now } = await this.#options.clock();
      if (given) return;
      const stop = $now.listen((now) => now !== undefined && this.#tick(now));
      this.#halt = stop;
      const now = $now.get();
      if (now !== undefined) this.#tick(now);
    } catch {
      // It did not load.
      if (this.#halt !== giveUp) return;
      this.#halt = undefined;
      this.#wakeIn(minute);
    }
  }

  #tick(now: number): void {
    const due = new Set<string>();
    let next = Infinity;
    for (const [ref, product] of this.#products()) {
      const open = this.#open(product);
      next = Math.min(next, ...open.filter((moment) => moment > now));
      if (!open.some((moment) => moment <= now) || !isSeen(this.#options.environment)) continue;
      if (this.#options.catalog.product(ref).lc === 0) this.#await(ref);
      else due.add(ref === product.handle ? product.id : ref);
    }
    for (const ref of due) {
      const product = this.#options.catalog.known(ref);
      if (product) this.#asked.set(product.id, { at: now, before: product });
    }
    if (due.size > 0) this.#options.catalog.refresh([...due]);
    // A clock that ticks is only needed for what comes soon.
    if (next - now <= minute) return;
    this.#rest();
    if (next < Infinity) this.#wakeIn(next - now - minute / 2);
  }

  /** Whoever looks first has it asked for. */
  #await(ref: string): void {
    if (this.#unseen.has(ref)) return;
    // They are counted only after this.
    const look = (): void => queueMicrotask(() => this.#wake());
    this.#unseen.set(ref, onStart(this.#options.catalog.product(ref), look));
  }

  #products(): readonly (readonly [ref: string, product: Product])[] {
    return [...this.#refs].flatMap((ref) => {
      const product = this.#options.catalog.known(ref);
      if (product) return [[ref, product] as const];
      this.#refs.delete(ref);
      return [];
    });
  }

  /** The moments for which the back end has not been asked about a product, a little later than they are. */
  #open(product: Product): readonly number[] {
    const asked = this.#asked.get(product.id)?.at ?? 0;
    return offerMoments(product)
      .map((moment) => moment + second)
      .filter((moment) => moment > asked);
  }
}
