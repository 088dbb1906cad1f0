import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/**
 * Renders its host when a store changes. The store may change with the host's properties: `select` is asked
 * again before every update, and the old store is let go.
 */
export class StoreController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: () => ReadableAtom<Value> | undefined;
  #store: ReadableAtom<Value> | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, select: () => ReadableAtom<Value> | undefined) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** What the store holds; undefined while there is no store. */
  get value(): Value | undefined {
    // Asked for in `willUpdate`, which runs before `hostUpdate`, it must be of the properties as they are by then.
    this.#follow();
    return this.#store?.get();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  #follow(): void {
    if (!this.#connected) return;
    const store = this.#select();
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store?.listen(() => this.#host.requestUpdate());
  }
}
