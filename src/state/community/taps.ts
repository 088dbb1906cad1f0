/** What is known of one thing that is tapped. */
interface Tapped {
  /** How it stands with the source. */
  confirmed: boolean;
  /** Taps go out one after the other. */
  last: Promise<unknown>;
  /** Shows it as the latest tap has it. */
  again: () => void;
  /** Counts the taps: an older failure must not undo a newer tap. */
  count: number;
}

/** What is switched on and off by a tap: shown at once, told in order, and back as the source has it where it refuses. */
export class Taps {
  readonly #tapped = new Map<string, Tapped>();

  /**
   * @param before how it stood until now.
   * @param show shows how it is to stand.
   * @throws what `tell` throws.
   */
  async tap(
    key: string,
    active: boolean,
    before: boolean,
    show: (active: boolean) => void,
    tell: () => Promise<void>,
  ): Promise<void> {
    const tapped = this.#tapped.get(key) ?? {
      confirmed: before,
      last: Promise.resolve(),
      again: () => undefined,
      count: 0,
    };
    this.#tapped.set(key, tapped);
    const number = (tapped.count += 1);
    tapped.again = () => show(active);
    show(active);
    const told = tapped.last.then(tell);
    tapped.last = told.catch(() => undefined);
    try {
      await told;
      tapped.confirmed = active;
    } finally {
      // Forgotten meanwhile, it is not this visitor's any more.
      if (tapped.count === number && this.#tapped.get(key) === tapped) {
        this.#tapped.delete(key);
        // Also where the source took it: what came meanwhile may have been answered before.
        show(tapped.confirmed);
      }
    }
  }

  /** Shows what was tapped and is on its way, over what has come meanwhile. */
  showAgain(): void {
    for (const { again } of this.#tapped.values()) again();
  }

  /** Somebody else is there now: what comes of it is not to be seen by them. */
  forget(): void {
    this.#tapped.clear();
  }
}
