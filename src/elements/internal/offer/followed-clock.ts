import type { Shop } from '../../../runtime/shop.js';
import type { ClockStore } from '../../../state/clock/clock-store.js';

/** The clock of the shop that an element stands in, loaded when something of it is to be followed. */
export class FollowedClock {
  readonly #onTime: (now: number) => void;
  #clock: ClockStore | undefined;
  #clockOf: Shop | undefined;
  #stop: (() => void) | undefined;

  /** @param onTime told the time once the clock is there, and each second from then on. */
  constructor(onTime: (now: number) => void) {
    this.#onTime = onTime;
  }

  /** Milliseconds since the epoch; undefined while the clock is on its way, and while it is not followed. */
  get now(): number | undefined {
    return this.#stop && this.#clock?.$now.get();
  }

  /** Begins to follow the clock of a shop; nothing where it is followed already. */
  async follow(shop: Shop | undefined): Promise<void> {
    if (!shop || (this.#stop && shop === this.#clockOf)) return;
    this.halt();
    this.#clockOf = shop;
    const waiting = (this.#stop = (): void => undefined);
    let clock: ClockStore;
    try {
      clock = await shop.clock();
    } catch {
      // It did not load: the next drawing asks again.
      if (this.#stop === waiting) this.#stop = undefined;
      return;
    }
    // Given up meanwhile, or begun anew.
    if (this.#stop !== waiting) return;
    this.#clock = clock;
    const tell = (now: number | undefined): void => {
      if (now !== undefined) this.#onTime(now);
    };
    this.#stop = clock.$now.listen(tell);
    tell(clock.$now.get());
  }

  halt(): void {
    this.#stop?.();
    this.#stop = this.#clockOf = this.#clock = undefined;
  }
}
