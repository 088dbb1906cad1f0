import type { CheckoutResult, CommerceAdapter } from '../../src/commerce/adapter.js';
import { openKeyValueStore, type KeyValueStore } from '../../src/lib/key-value-store.js';
import { TransportError } from '../../src/lib/transport-error.js';
import type { CheckoutView } from '../../src/state/checkout/checkout-store.js';
import { createCheckoutStore } from '../../src/state/checkout/create-checkout-store.js';

/** What a page that is paid in lets its test do. */
export interface PayPage {
  /** Begins and pays, without waiting for what comes of it. */
  pay(): void;
  /** Takes up what an earlier page has left, and asks until it is known how it stands. */
  resume(): Promise<Pick<CheckoutView, 'status' | 'orderId'>>;
  /** Pays what is not paid yet, to the end. */
  finish(): Promise<string | undefined>;
}

/** A back end on the server of the page, one call a request. */
async function call<Answer>(name: string, ...given: unknown[]): Promise<Answer> {
  try {
    const response = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(given) });
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new TransportError('network', { doubtful: true, cause });
  }
}

const capabilities = { promise: 'keyed', checkout: 'embedded', orders: true, paymentHosts: [location.host] } as const;
const names = [
  'beginCheckout',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'getCheckout',
  'getOrder',
] as const;
const adapter = {
  name: 'server',
  capabilities,
  ...Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => call<CheckoutResult>(name, ...given)])),
  cancelCheckout: (...given: unknown[]) => call<void>('cancelCheckout', ...given),
} as unknown as CommerceAdapter;

/** The control: what is written down where a browser that is killed forgets it. */
function inLocalStorage(): KeyValueStore {
  const get = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  const set = (key: string, value: unknown): void =>
    value === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify(value));
  return {
    get: async (key: string) => get(key),
    set: async (key: string, value: unknown) => set(key, value),
    change: async (key: string, change: (value: unknown) => unknown) => {
      const before = get(key);
      set(key, change(before));
      return before;
    },
  } as unknown as KeyValueStore;
}

const storage = new URLSearchParams(location.search).has('local')
  ? inLocalStorage()
  : openKeyValueStore({ indexedDB, name: 'paid-in' });
const checkout = createCheckoutStore({
  adapter: () => Promise.resolve(adapter),
  context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
  cart: { ref: async () => 'cart-1', settled: async () => undefined, refresh: async () => undefined },
  storage,
  now: () => Date.now(),
  environment: { page: globalThis, address: () => location.href },
  emit: () => undefined,
  retry: { first: 20, longest: 200 },
});

function when(holds: (view: CheckoutView) => boolean): Promise<CheckoutView> {
  return new Promise((resolve) => {
    const stop = checkout.$view.subscribe((view) => {
      if (!holds(view)) return;
      queueMicrotask(() => stop());
      resolve(view);
    });
  });
}

async function payOnce(): Promise<void> {
  await checkout.begin({ kind: 'cart' });
  await checkout.complete();
  const { action } = checkout.$view.get().checkout ?? {};
  if (action?.kind !== 'redirect') return;
  await checkout.leave();
  location.assign(action.url);
}

const page: PayPage = {
  pay: () => void payOnce(),
  async resume() {
    await checkout.resume();
    const { status, orderId } = checkout.$view.get();
    return { status, ...(orderId !== undefined && { orderId }) };
  },
  async finish() {
    const { status } = checkout.$view.get();
    if (status === 'idle') {
      await checkout.begin({ kind: 'cart' });
      await checkout.complete();
    }
    return (await when((view) => view.status === 'completed' || view.status === 'error')).orderId;
  },
};
Object.assign(globalThis, { paying: page });
// As long as the browser has other things of this origin on the disk already.
localStorage.setItem('earlier', '1');
