/** What is put in at one end and awaited at the other, in its order: callbacks as something to be looped over. */
export class AsyncQueue<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = [];
  #wake: (() => void) | undefined;
  #end: { readonly error?: unknown } | undefined;

  push(value: T): void {
    if (this.#end) return;
    this.#waiting.push(value);
    this.#wake?.();
  }

  /** Nothing more will come. */
  end(): void {
    this.#end ??= {};
    this.#wake?.();
  }

  /** Nothing more will come, and why: thrown to whoever has taken all that came before. */
  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (;;) {
      while (this.#waiting.length > 0) yield this.#waiting.shift() as T;
      if (this.#end) {
        if ('error' in this.#end) throw this.#end.error;
        return;
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
