import { openKeyValueStore, type KeyValueStore } from '../../src/lib/key-value-store.js';
import type { CheckoutRequest, CheckoutView } from '../../src/state/checkout/checkout-store.js';
import { createCheckoutStore } from '../../src/state/checkout/create-checkout-store.js';
import { remoteAdapter } from './remote-adapter.js';

/** What a page that is paid in lets its test do. */
export interface PayPage {
  /** Forgets the order of an earlier purchase. */
  forget(): Promise<void>;
  /** Begins and pays, without waiting for what comes of it. */
  pay(): void;
  /**
   * Takes up what an earlier page has left, and asks until it is known how it stands. Where that page had its answer
   * already nothing is left to take up: then `orderId` is the order that it has noted.
   */
  resume(): Promise<Pick<CheckoutView, 'status' | 'orderId'>>;
  /** Pays what is not paid yet, to the end. */
  finish(): Promise<string | undefined>;
}

const adapter = remoteAdapter();

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

const asked = new URLSearchParams(location.search);
const presold = asked.get('balance');
const request: CheckoutRequest = presold === null ? { kind: 'cart' } : { kind: 'balance', orderId: presold };
const storage = asked.has('local') ? inLocalStorage() : openKeyValueStore({ indexedDB, name: 'paid-in' });
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

const lastOrder = 'checkout:last-order';

/** The order of which a page of this shopper knew that it was placed. */
async function noted(): Promise<string | undefined> {
  return (await storage.get(lastOrder)) as string | undefined;
}

async function payOnce(): Promise<void> {
  await checkout.begin(request);
  await checkout.complete();
  const { action } = checkout.$view.get().checkout ?? {};
  if (action?.kind !== 'redirect') return;
  await checkout.leave();
  location.assign(action.url);
}

const page: PayPage = {
  forget: async () => storage.set(lastOrder, undefined),
  pay: () => void payOnce(),
  async resume() {
    await checkout.resume();
    const { status, orderId = await noted() } = checkout.$view.get();
    return { status, ...(orderId !== undefined && { orderId }) };
  },
  async finish() {
    const { status } = checkout.$view.get();
    const orderId = await noted();
    if (status === 'idle' && orderId !== undefined) return orderId;
    if (status === 'idle') {
      // A balance that is paid is not begun again.
      await checkout.begin(request).catch(() => undefined);
      await checkout.complete();
    }
    return (await when((view) => view.status === 'completed' || view.status === 'error')).orderId;
  },
};
Object.assign(globalThis, { paying: page });
// As long as the browser has other things of this origin on the disk already.
localStorage.setItem('earlier', '1');
