import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks something every so often, while its element is on the page and the page is looked at; at once when that begins anew. */
export class FeedTimer implements ReactiveController {
  readonly #seconds: () => number;
  readonly #ask: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #every = 0;

  constructor(host: ReactiveControllerHost, seconds: () => number, ask: () => void) {
    this.#seconds = seconds;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostUpdated(): void {
    const every = Math.max(0, this.#seconds()) || 0;
    if (every === this.#every && (this.#timer !== undefined || every === 0)) return;
    this.#every = every;
    clearInterval(this.#timer);
    this.#timer = every > 0 ? setInterval(() => !document.hidden && this.#ask(), every * 1_000) : undefined;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  readonly #onVisible = (): void => {
    if (!document.hidden && this.#every > 0) this.#ask();
  };
}
