/**
 * Base of every request: something an element (or the host page) wants done. A request bubbles out of shadow
 * roots, can be cancelled with `preventDefault()`, and is answered by the nearest shop, once.
 */
export abstract class XhsRequestEvent<Detail, Outcome = void> extends Event {
  /** What is asked for. */
  readonly detail: Readonly<Detail>;
  #promise: Promise<Outcome> | undefined;

  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }

  /** Whether somebody has answered. Later answers are not taken. */
  get claimed(): boolean {
    return this.#promise !== undefined;
  }

  /** The outcome, once claimed. Rejects when what was asked for could not be done. */
  get promise(): Promise<Outcome> | undefined {
    return this.#promise;
  }

  /**
   * Answers the request. The first caller wins.
   * @returns whether this answer was taken.
   */
  respondWith(outcome: Promise<Outcome>): boolean {
    if (this.#promise) return false;
    this.#promise = outcome;
    // Whoever dispatched it may not look at the promise; the page must not see an unhandled rejection for that.
    outcome.catch(() => undefined);
    return true;
  }
}
