import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { getDefaultShop } from '../../../runtime/page-default.js';
import { shopContext } from '../../../runtime/shop-context.js';
import type { Shop } from '../../../runtime/shop.js';
import { pageDataset } from './configured-script.js';
import { loadShopMaker, shopMaker } from './load-shop.js';
import { nearestProvider } from './nearest-provider.js';

/**
 * Finds the shop of an element: that of the nearest `<xhs-provider>`, also one that is not defined yet, else the
 * page's default.
 */
export class ShopController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #consumer: ContextConsumer<typeof shopContext, ReactiveElement>;
  readonly #onChange: (shop: Shop | undefined) => void;
  #shop: Shop | undefined;
  #finding: Promise<void> | undefined;
  #endFinding: (() => void) | undefined;

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

  /** While it is looked for: what ends when it is found, or when its element leaves the page. */
  get finding(): Promise<void> | undefined {
    return this.#finding;
  }

  /** Its language, also while it is not found yet. */
  get locale(): string | undefined {
    if (this.#shop) return this.#shop.$settings.get().locale;
    return nearestProvider(this.#host)?.getAttribute('locale') ?? pageDataset()['locale'];
  }

  hostConnected(): void {
    this.#look();
    if (!this.#shop) this.#finding ??= new Promise((end) => (this.#endFinding = end));
  }

  hostDisconnected(): void {
    this.#set(undefined);
    // The consumer keeps what it got last: elsewhere it would be taken for the answer of a provider that is there.
    delete this.#consumer.value;
    this.#end();
  }

  #look(): void {
    if (this.#consumer.value) return this.#set(this.#consumer.value);
    if (nearestProvider(this.#host)) {
      // The tag is there but not its definition, or its shop is still being put together: ask again then.
      void customElements.whenDefined('xhs-provider').then(() => {
        if (this.#host.isConnected && !this.#shop) this.#consumer.hostConnected();
      });
      return;
    }
    const shop = getDefaultShop(shopMaker()?.makePageShop);
    if (shop) return this.#set(shop);
    void loadShopMaker(pageDataset()).then(() => {
      if (this.#host.isConnected && !this.#shop) this.#look();
    });
  }

  #set(shop: Shop | undefined): void {
    if (shop === this.#shop) return;
    this.#shop = shop;
    this.#onChange(shop);
    this.#host.requestUpdate();
    if (shop) this.#end();
  }

  #end(): void {
    this.#endFinding?.();
    this.#finding = undefined;
  }
}
