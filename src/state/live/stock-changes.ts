/** How long changes are gathered before the back end is asked what they are, in milliseconds. */
const gathering = 1_000;

/** Gathers which products have changed, so that a room that sells fast does not ask the back end for every unit. */
export class StockChanges {
  readonly #tell: (productIds: readonly string[]) => void;
  #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (productIds: readonly string[]) => void) {
    this.#tell = tell;
  }

  add(productId: string): void {
    this.#changed.add(productId);
    this.#timer ??= setTimeout(() => {
      const changed = [...this.#changed];
      this.dispose();
      this.#tell(changed);
    }, gathering);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed.clear();
  }
}
