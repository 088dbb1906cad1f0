import type { Shop } from '../../runtime/shop.js';
import type { MarketStore } from '../../state/discovery/market.js';
import { LazyStoreController, type LazyStoreHost } from '../internal/stores/lazy-store-controller.js';

const loaded = new WeakMap<Shop, MarketStore>();

/** Brings the pages of the market of the element's shop, which are loaded on first use. */
export class MarketController extends LazyStoreController<MarketStore> {
  constructor(host: LazyStoreHost) {
    super(host, async (shop) => (await shop.discovery()).market(), loaded);
  }
}
