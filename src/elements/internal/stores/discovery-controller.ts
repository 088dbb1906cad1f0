import type { Shop } from '../../../runtime/shop.js';
import type { DiscoveryStore } from '../../../state/discovery/discovery-store.js';
import { LazyStoreController, type LazyStoreHost } from './lazy-store-controller.js';

const loaded = new WeakMap<Shop, DiscoveryStore>();

/** Brings the feeds, pages and searches of the element's shop, which are loaded on first use. */
export class DiscoveryController extends LazyStoreController<DiscoveryStore> {
  constructor(host: LazyStoreHost) {
    super(host, (shop) => shop.discovery(), loaded);
  }
}
