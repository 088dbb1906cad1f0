import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchExposure } from './watch-exposure.js';

/**
 * Tells once that its host was seen: half of it in sight for one second, in a tab that is looked at. Tells again
 * only when the host shows something else.
 */
export class ExposureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #key: () => string | undefined;
  readonly #onSeen: (key: string) => void;
  #shown: string | undefined;
  #seen = false;
  #stop: (() => void) | undefined;

  /**
   * @param key what the host shows, such as a note's id; undefined while it shows nothing worth counting.
   * @param onSeen told the key once it was seen.
   */
  constructor(host: ReactiveControllerHost & Element, key: () => string | undefined, onSeen: (key: string) => void) {
    this.#host = host;
    this.#key = key;
    this.#onSeen = onSeen;
    host.addController(this);
  }

  hostUpdated(): void {
    const key = this.#key();
    if (key === this.#shown) return;
    this.#shown = key;
    this.#seen = false;
    this.#watch();
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #watch(): void {
    this.hostDisconnected();
    const key = this.#shown;
    if (key === undefined || this.#seen) return;
    this.#stop = watchExposure(this.#host, () => {
      this.#seen = true;
      this.#onSeen(key);
    });
  }
}
