import { atom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { CouponsRequest, CouponsState, CouponsStore } from './coupons-store.js';
import type { CouponsStoreOptions } from './create-coupons-store.js';

interface Looked {
  readonly $state: WritableAtom<CouponsState>;
  /** The running store says how it stands. */
  followed: boolean;
}

/** The coupons of a shop, loaded when one is looked at: a page that is only read does not pay for it. */
export function lazyCouponsStore(options: CouponsStoreOptions): CouponsStore {
  const lists = new Map<string, Looked>();
  let running: CouponsStore | undefined;
  const load = once(async () => {
    const { createCouponsStore } = await import('./create-coupons-store.js');
    return (running = createCouponsStore(options));
  });

  async function follow(request: CouponsRequest, looked: Looked): Promise<void> {
    try {
      const store = await load();
      if (looked.followed) return;
      looked.followed = true;
      store.list(request).subscribe((state) => looked.$state.set(state));
    } catch {
      looked.$state.set({ status: 'error' });
    }
  }

  return {
    list(request) {
      const key = JSON.stringify(request);
      let looked = lists.get(key);
      if (!looked) {
        lists.set(key, (looked = { $state: atom<CouponsState>({ status: 'loading' }), followed: false }));
        void follow(request, looked);
      }
      return looked.$state;
    },
    async refresh(request) {
      const looked = lists.get(JSON.stringify(request));
      if (looked?.followed) return running?.refresh(request);
      looked?.$state.set({ status: 'loading' });
      await (looked ? follow(request, looked) : load().then((store) => store.refresh(request)));
    },
    claim: async (id) => (await load()).claim(id),
    reset: () => running?.reset(),
  };
}
