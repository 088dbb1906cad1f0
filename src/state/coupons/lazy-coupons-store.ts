import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { CouponsRequest, CouponsState, CouponsStore } from './coupons-store.js';
import type { CouponsStoreOptions } from './create-coupons-store.js';

/** The coupons of a shop, loaded when one is looked at: a page that is only read does not pay for it. */
export function lazyCouponsStore(options: CouponsStoreOptions): CouponsStore {
  const lists = new Map<string, WritableAtom<CouponsState>>();
  let running: CouponsStore | undefined;
  const load = once(async () => (await import('./create-coupons-store.js')).createCouponsStore(options, lists));
  const use = async (): Promise<CouponsStore> => (running = await load());

  async function refresh(request: CouponsRequest): Promise<void> {
    const key = JSON.stringify(request);
    const $list = lists.get(key) ?? atom<CouponsState>({ status: 'loading' });
    lists.set(key, $list);
    try {
      await (await use()).refresh(request);
    } catch {
      $list.set({ status: 'error' });
    }
  }

  return {
    list(request) {
      const key = JSON.stringify(request);
      if (!lists.has(key)) void refresh(request);
      return lists.get(key) as ReadableAtom<CouponsState>;
    },
    refresh,
    claim: async (id) => (await use()).claim(id),
    reset: () => running?.reset(),
  };
}
