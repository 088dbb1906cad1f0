import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { getDefaultShop } from '../../runtime/page-default.js';
import { shopContext } from '../../runtime/shop-context.js';
import type { Shop } from '../../runtime/shop.js';
import { nearestProvider } from './nearest-provider.js';
import { makePageShop } from './page-shop.js';

/**
 * Finds the shop of an element: that of the nearest `<xhs-provider>`, also one that is not defined yet, else the
 * page's default.
 */
export class ShopController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #consumer: ContextConsumer<typeof shopContext, ReactiveElement>;
  readonly #onChange: (shop: Shop | undefined) => void;
  #shop: Shop | undefined;

  constructor(host: ReactiveElement, onChange: (shop: Shop | undefined) => void) {
    this.#host = host;
    this.#onChange = onChange;
    // The consumer asks in its own `hostConnected`, which runs before ours as it was added first.
    this.#consumer = new ContextConsumer(host, {
      context: shopContext,
      subscribe: true,
      callback: (shop) => this.#set(shop),
    });
    host.addController(this);
  }

  get shop(): Shop | undefined {
    return this.#shop;
  }

  hostConnected(): void {
    if (this.#consumer.value) return this.#set(this.#consumer.value);
    const provider = nearestProvider(this.#host);
    if (!provider) return this.#set(getDefaultShop(makePageShop));
    // The tag is there but not its definition, or its shop is still being put together: ask again then.
    void customElements.whenDefined('xhs-provider').then(() => {
      if (this.#host.isConnected && !this.#shop) this.#consumer.hostConnected();
    });
  }

  hostDisconnected(): void {
    this.#set(undefined);
  }

  #set(shop: Shop | undefined): void {
    if (shop === this.#shop) return;
    this.#shop = shop;
    this.#onChange(shop);
    this.#host.requestUpdate();
  }
}
