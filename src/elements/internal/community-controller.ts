import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shop } from '../../runtime/shop.js';
import type { CommunityStore } from '../../state/community/community-store.js';

/** What people say, as the shop of an element knows it: loaded when the element is first drawn. */
export class CommunityController implements ReactiveController {
  /** It did not come; {@link retry} asks again. */
  failed = false;
  readonly #host: ReactiveControllerHost & { readonly shop: Shop | undefined };
  #shop: Shop | undefined;
  #store: CommunityStore | undefined;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until it is there. */
  get store(): CommunityStore | undefined {
    return this.#host.shop === this.#shop ? this.#store : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { shop } = this.#host;
    if (shop !== this.#shop) void this.#load(shop);
  }

  retry(): void {
    void this.#load(this.#host.shop);
  }

  async #load(shop: Shop | undefined): Promise<void> {
    this.#shop = shop;
    this.#store = undefined;
    this.failed = false;
    try {
      const store = await shop?.community();
      if (this.#shop === shop) this.#store = store;
    } catch {
      this.failed = this.#shop === shop;
    }
    this.#host.requestUpdate();
  }
}
