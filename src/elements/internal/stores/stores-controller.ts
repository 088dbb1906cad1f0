import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/**
 * Renders its host when one of several stores changes. Which they are may change with the host's properties: `select` is
 * asked again before every update, and what is not among them any more is let go.
 */
export class StoresController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: () => readonly ReadableAtom<unknown>[];
  readonly #stops = new Map<ReadableAtom<unknown>, () => void>();

  constructor(host: ReactiveControllerHost, select: () => readonly ReadableAtom<unknown>[]) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = new Set(this.#select());
    for (const [store, stop] of this.#stops) {
      if (wanted.has(store)) continue;
      stop();
      this.#stops.delete(store);
    }
    for (const store of wanted) {
      if (!this.#stops.has(store))
        this.#stops.set(
          store,
          store.listen(() => this.#host.requestUpdate()),
        );
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }
}
