import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { CommunityStore } from '../../../src/state/community/community-store.js';
import {
  type CommunityStoreOptions,
  createCommunityStore,
} from '../../../src/state/community/create-community-store.js';
import { ReviewDrafts } from '../../../src/state/community/review-drafts.js';

export type CommunityOptions = Pick<CommunityStoreOptions, 'source'> & Partial<CommunityStoreOptions>;

/** The store of what people say, for a customer of a shop, in memory and at a moment of its own. */
export function openCommunity(options: CommunityOptions): CommunityStore {
  const inMemory = () => openKeyValueStore({ indexedDB: undefined, name: 'community' });
  return createCommunityStore({
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: 'mei' }),
    storage: inMemory(),
    drafts: new ReviewDrafts(inMemory(), inMemory),
    now: () => 5_000,
    ...options,
  });
}
