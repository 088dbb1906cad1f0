import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shop } from '../../../runtime/shop.js';

export interface LazyStoreHost extends ReactiveControllerHost {
  readonly shop: Shop | undefined;
}

/** Brings a store of the element's shop that is loaded on first use. */
export class LazyStoreController<Store> implements ReactiveController {
  /** It did not load; {@link retry} asks again. */
  failed = false;

  readonly #host: LazyStoreHost;
  readonly #load: (shop: Shop) => Promise<Store>;
  readonly #loaded: WeakMap<Shop, Store>;
  #asked: Shop | undefined;
  #store: Store | undefined;

  /** @param loaded those of shops whose store is there: an element that comes back is drawn at once. */
  constructor(host: LazyStoreHost, load: (shop: Shop) => Promise<Store>, loaded: WeakMap<Shop, Store>) {
    this.#host = host;
    this.#load = load;
    this.#loaded = loaded;
    host.addController(this);
  }

  /** Undefined until it is loaded. */
  get store(): Store | undefined {
    this.hostUpdate();
    return this.#store;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { shop } = this.#host;
    if (shop === this.#asked) return;
    this.#asked = shop;
    this.#store = shop && this.#loaded.get(shop);
    if (shop && !this.#store) void this.#fetch(shop);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
    this.#store = undefined;
  }

  retry(): void {
    this.#asked = undefined;
    this.failed = false;
    this.#host.requestUpdate();
  }

  async #fetch(shop: Shop): Promise<void> {
    this.failed = false;
    try {
      const store = await this.#load(shop);
      this.#loaded.set(shop, store);
      if (this.#asked === shop) this.#store = store;
    } catch {
      this.failed = this.#asked === shop;
    }
    this.#host.requestUpdate();
  }
}
