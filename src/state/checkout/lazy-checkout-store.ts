import { atom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { CheckoutRequest, CheckoutStore, CheckoutView } from './checkout-store.js';
import type { CheckoutStoreOptions, RunningCheckout } from './create-checkout-store.js';

/** Where an attempt to pay is written down. */
export const attemptKey = 'checkout:attempt';

/**
 * The checkout of a shop, loaded when somebody checks out, or when an attempt to pay is found unfinished: a page that
 * is only read does not pay for it.
 */
export function lazyCheckoutStore(options: CheckoutStoreOptions): RunningCheckout {
  const idle: CheckoutView = { status: 'idle', pending: false, checking: false, messages: [] };
  const $view = atom<CheckoutView>(idle);
  let running: RunningCheckout | undefined;
  let requested: CheckoutRequest = { kind: 'cart' };
  let disposed = false;
  const load = once(async (): Promise<CheckoutStore> => {
    const { createCheckoutStore } = await import('./create-checkout-store.js');
    running = createCheckoutStore(options);
    if (disposed) running.dispose();
    // Not what it holds now: that it begins was said before it was there.
    running.$view.listen((view) => $view.set(view));
    return running;
  });

  async function begin(request: CheckoutRequest): Promise<void> {
    requested = request;
    if (!running) $view.set({ ...idle, status: 'starting', pending: true });
    try {
      await load();
    } catch (error) {
      const messages = [{ type: 'error', code: 'network', target: { kind: 'cart' } }] as const;
      if (requested === request) $view.set({ ...idle, status: 'error', messages });
      throw error;
    }
    // Superseded while it was loading.
    if (requested === request) await running?.begin(request);
  }

  return {
    $view,
    begin,
    update: async (input) => (await load()).update(input),
    complete: async (how) => (await load()).complete(how),
    confirmPayment: async (confirmed) => (await load()).confirmPayment(confirmed),
    leave: async () => (await load()).leave(),
    callBridge: async () => (await load()).callBridge(),
    drawCode: async (payload) => (await load()).drawCode(payload),
    poll: async () => (await load()).poll(),
    async resume() {
      const unfinished = (await options.storage.keys(attemptKey)).length > 0;
      return unfinished ? (await load()).resume() : $view.get();
    },
    retry: () => running?.retry() ?? begin(requested),
    cancel: async () => running?.cancel(),
    startOver: () => running?.startOver(),
    reset: (customerLeft) => running?.reset(customerLeft),
    dispose() {
      disposed = true;
      running?.dispose();
    },
  };
}
