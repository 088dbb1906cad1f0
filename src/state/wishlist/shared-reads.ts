import type { SeenPage } from '../../lib/page-seen.js';
import { openTabHints, type TabHints } from '../../lib/tab-hints.js';

export interface SharedReadsOptions<Kept> {
  /** Keeps the channels of two things, and of two shops on one origin, apart. */
  readonly name: string;
  /** Opens a channel between the tabs of an origin. Without one the others see a change when they next ask. */
  readonly channel: ((name: string) => BroadcastChannel | undefined) | undefined;
  readonly page: SeenPage;
  /** Asks for what is kept now. */
  readonly read: () => Promise<Kept>;
  /** Told what is kept, whenever it has been read. */
  readonly onKnown: (kept: Kept) => void;
  /** Told once it is known for the first time since a reset. */
  readonly onLoaded: () => void;
  /** Told that it did not come, and that nothing is known. */
  readonly onFailed?: () => void;
}

/**
 * Reads what all tabs of a device, and others elsewhere, may change: once when it is wanted, and anew when another tab has
 * written something. What was answered before something that was written here, or before a reset, is never told.
 */
export class SharedReads<Kept> {
  readonly #options: SharedReadsOptions<Kept>;
  readonly #hints: TabHints;
  #loaded: Promise<void> | undefined;
  #generation = 0;
  /** Counts what was written. */
  #writes = 0;
  #isStale = false;
  #isReading = false;

  constructor(options: SharedReadsOptions<Kept>) {
    this.#options = options;
    this.#hints = openTabHints(options.channel, options.name, () => this.#hear(), options.page);
  }

  /** Counts the resets: what was asked for in another one is not to be shown. */
  get generation(): number {
    return this.#generation;
  }

  /** It is known, or on its way. */
  get isAsked(): boolean {
    return this.#loaded !== undefined;
  }

  /** Resolves once it is known, or did not come; what did not come is asked for again by whoever asks next. */
  load(): Promise<void> {
    const asked = this.#generation;
    const { onKnown, onLoaded, onFailed } = this.#options;
    this.#loaded ??= this.#read()
      .then((kept) => {
        if (asked !== this.#generation) return;
        onKnown(kept);
        onLoaded();
      })
      .catch(() => {
        if (asked !== this.#generation) return;
        this.#loaded = undefined;
        onFailed?.();
      });
    return this.#loaded;
  }

  /** The same, anew: what is on its way since a reset may have been answered before a change arrived. */
  loadAnew(): Promise<void> {
    this.reset();
    return this.load();
  }

  /** Something was written: the other tabs are told. */
  wrote(): void {
    this.#writes += 1;
    this.#hints.tell();
  }

  /** Nothing is known any more, and what is on its way is not told. */
  reset(): void {
    this.#generation += 1;
    this.#loaded = undefined;
  }

  dispose(): void {
    this.#hints.close();
  }

  /** As it is kept: asked for again where something was written meanwhile, since it may have been answered before. */
  async #read(): Promise<Kept> {
    for (;;) {
      const before = this.#writes;
      const kept = await this.#options.read();
      if (before === this.#writes) return kept;
    }
  }

  /** Another tab has changed it. What is known stays where it cannot be had again. */
  #hear(): void {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    this.#readAgain()
      .catch(() => undefined)
      .finally(() => (this.#isReading = false));
  }

  async #readAgain(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.load();
      const asked = this.#generation;
      const kept = await this.#read();
      if (asked !== this.#generation) return;
      this.#options.onKnown(kept);
    }
  }
}
