import { atom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { CheckoutStore, CheckoutView } from './checkout-store.js';
import type { CheckoutStoreOptions, RunningCheckout } from './create-checkout-store.js';

/** Where an attempt to pay is written down. */
export const attemptKey = 'checkout:attempt';

/**
 * The checkout of a shop, loaded when somebody checks out, or when an attempt to pay is found unfinished: a page that
 * is only read does not pay for it.
 */
export function lazyCheckoutStore(options: CheckoutStoreOptions): RunningCheckout {
  const $view = atom<CheckoutView>({ status: 'idle', pending: false, checking: false, messages: [] });
  let running: RunningCheckout | undefined;
  let disposed = false;
  const load = once(async (): Promise<CheckoutStore> => {
    const { createCheckoutStore } = await import('./create-checkout-store.js');
    running = createCheckoutStore(options);
    if (disposed) running.dispose();
    running.$view.subscribe((view) => $view.set(view));
    return running;
  });
  return {
    $view,
    begin: async (request) => (await load()).begin(request),
    update: async (input) => (await load()).update(input),
    complete: async () => (await load()).complete(),
    confirmPayment: async (confirmed) => (await load()).confirmPayment(confirmed),
    poll: async () => (await load()).poll(),
    async resume() {
      const unfinished = (await options.storage.keys(attemptKey)).length > 0;
      return unfinished ? (await load()).resume() : $view.get();
    },
    retry: async () => (await load()).retry(),
    cancel: async () => running?.cancel(),
    dispose() {
      disposed = true;
      running?.dispose();
    },
  };
}
