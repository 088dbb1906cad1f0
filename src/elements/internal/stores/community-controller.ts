import type { Shop } from '../../../runtime/shop.js';
import type { CommunityStore } from '../../../state/community/community-store.js';
import { LazyStoreController, type LazyStoreHost } from './lazy-store-controller.js';

const loaded = new WeakMap<Shop, CommunityStore>();

/** What people say, as the shop of an element knows it: loaded when the element is first drawn. */
export class CommunityController extends LazyStoreController<CommunityStore> {
  constructor(host: LazyStoreHost) {
    super(host, (shop) => shop.community(), loaded);
  }
}
