import type { ReactiveController } from 'lit';
import type { Shop } from '../../runtime/shop.js';
import type { MarketStore } from '../../state/discovery/market.js';
import type { XhsElement } from '../internal/xhs-element.js';

/** Of shops whose store is there: an element that comes back is drawn at once. */
const loaded = new WeakMap<Shop, MarketStore>();

/** Brings the pages of the market of the element's shop, which are loaded on first use. */
export class MarketController implements ReactiveController {
  /** What brings them did not load. */
  failed = false;

  readonly #host: XhsElement;
  #asked: Shop | undefined;
  #store: MarketStore | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until it is loaded. */
  get store(): MarketStore | undefined {
    this.hostUpdate();
    return this.#store;
  }

  hostUpdate(): void {
    const { shop } = this.#host;
    if (shop === this.#asked) return;
    this.#asked = shop;
    this.#store = shop && loaded.get(shop);
    if (shop && !this.#store) void this.#load(shop);
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

  async #load(shop: Shop): Promise<void> {
    this.failed = false;
    try {
      const store = await (await shop.discovery()).market();
      loaded.set(shop, store);
      if (this.#asked === shop) this.#store = store;
    } catch {
      this.failed = this.#asked === shop;
    }
    this.#host.requestUpdate();
  }
}
