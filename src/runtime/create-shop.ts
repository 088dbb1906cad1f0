import { atom } from 'nanostores';
import type { Capabilities, CommerceContext } from '../commerce/adapter.js';
import { XhsErrorEvent, XhsWishlistChangeEvent } from '../events/index.js';
import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { once } from '../lib/once.js';
import type { RenewedTokens } from '../model/renewed-token.js';
import { lazyCartStore } from '../state/cart/lazy-cart-store.js';
import { createCatalogStore } from '../state/catalog/create-catalog-store.js';
import { lazyCheckoutStore } from '../state/checkout/lazy-checkout-store.js';
import { createContentStore } from '../state/content/create-content-store.js';
import { lazyCouponsStore } from '../state/coupons/lazy-coupons-store.js';
import { lazyOrdersStore } from '../state/orders/lazy-orders-store.js';
import { createOverlayStore } from '../state/overlay/create-overlay-store.js';
import { lazyWishlistStore } from '../state/wishlist/lazy-wishlist-store.js';
import { version } from '../version.js';
import { pageEnvironment } from './environment.js';
import type { FurtherStores } from './further-stores.js';
import { answerRequests } from './requests.js';
import type { Lazy, Shop, ShopOptions } from './shop.js';

/**
 * Wires a back end, a content source and the stores into one shop. Runs with no document: in Node, in a test,
 * in a worker. Nothing is loaded before something is asked for.
 *
 * @example
 * const shop = createShop({ commerce: myAdapter, content: mySource, locale: 'zh-CN' });
 * await shop.cart.add({ productId: 'serum', variantId: 'serum-30' });
 */
export function createShop(options: ShopOptions): Shop {
  const environment = options.environment ?? pageEnvironment();
  const name = options.name ?? 'default';
  const $settings = atom({
    locale: options.locale ?? 'en',
    country: options.country ?? 'CN',
    currency: options.currency ?? 'CNY',
  });
  const $capabilities = atom<Capabilities | null>(null);
  /** What is told of facts, with what ends that its requests are answered. */
  const targets = new Map<EventTarget, () => void>();
  let customer: string | null = null;
  let customerId = '';
  /** Tokens that were renewed, each with the next one of its customer. */
  const renewed = new Map<string | null, string | null>();
  let takeUp: Promise<unknown> | undefined;

  const emit = (event: Event): void => {
    for (const target of targets.keys()) target.dispatchEvent(event);
  };
  /** What is loaded, behind the gate that its answers pass: both are on their way at once. */
  async function guarded<T>(lazy: Lazy<T>, gate: Promise<Gate<T>>): Promise<T> {
    const making = (async () => (typeof lazy === 'function' ? (lazy as () => Promise<T>)() : lazy))();
    // Told by the gate, which may come later.
    making.catch(() => undefined);
    return (await gate).guard(making, emit, renewed);
  }
  const adapter = once(async () => {
    const checked = await guarded(options.commerce, import('../commerce/checked-adapter.js'));
    $capabilities.set(checked.capabilities);
    return checked;
  });
  const source = once(() => guarded(options.content, import('../content/reporting-source.js')));
  const storage = lazyKeyValueStore({
    indexedDB: environment.indexedDB,
    name: `xhs-${name}`,
    onWarning: (message) =>
      emit(new XhsErrorEvent({ code: 'storage-unavailable', source: name, issues: [{ path: '', message }] })),
  });
  // A value: by a getter in it Chromium keeps a shop in memory that was closed long ago.
  const context = (): CommerceContext => ({ ...$settings.get(), customer, customerId });
  const now = environment.now;

  const catalog = createCatalogStore({
    adapter,
    context,
    onOffer: async (refs) => (await further()).followOffers(refs),
  });
  const cart = lazyCartStore({
    ...environment,
    adapter,
    context,
    storage,
    scope: () => `${name}:${$settings.get().country}:${$settings.get().currency}`,
    product: (ref) => catalog.load(ref),
    emit,
  });
  const content = createContentStore({ source, context, storage, fetch: environment.fetch });
  const overlay = createOverlayStore();
  const checkout = lazyCheckoutStore({
    adapter,
    context,
    cart,
    storage,
    now,
    emit,
    environment,
    show: (what) => overlay.open(what),
  });
  const orders = lazyOrdersStore({ ...environment, name, adapter, context, storage });
  const coupons = lazyCouponsStore({ adapter, context, cart, checkout });
  const wishlist = lazyWishlistStore({
    ...environment,
    name,
    adapter,
    source,
    context,
    storage,
    onChange: (productIds) => emit(new XhsWishlistChangeEvent({ productIds })),
  });

  let running: FurtherStores | undefined;
  let disposed = false;
  const further = once(async () => {
    const { FurtherStores } = await import('./further-stores.js');
    const parts = { name, environment, adapter, source, context, storage, catalog, content, emit };
    running = new FurtherStores(parts, options.live);
    if (disposed) running.dispose();
    return running;
  });

  // Whoever looks at a product or opens the cart is likely to need it: it is on its way before the tap.
  overlay.$stack.listen((stack) => {
    if (stack.some(({ content: { kind } }) => kind !== 'note')) cart.prepare();
  });

  const refetch = (customerLeft?: boolean): void => {
    for (const store of [catalog, content, checkout, orders, coupons, wishlist, running]) store?.reset(customerLeft);
  };

  return {
    version,
    name,
    $settings,
    $capabilities,
    cart,
    catalog,
    content,
    checkout,
    orders,
    coupons,
    wishlist,
    clock: async () => (await further()).clock(),
    community: async () => (await further()).community(),
    discovery: async () => (await further()).discovery(),
    live: async () => (await further()).live(),
    saved: async () => (await further()).saved(),
    overlay,
    regions: options.regions,
    serviceUrl: options.serviceUrl,
    configure(settings) {
      const before = $settings.get();
      const after = { ...before, ...settings };
      if (Object.entries(after).every(([key, value]) => before[key as keyof typeof before] === value)) return;
      $settings.set(after);
      refetch();
      const market = before.country !== after.country || before.currency !== after.currency;
      if (market) checkout.startOver();
      void (market ? cart.reopen() : cart.refresh()).catch(() => undefined);
    },
    identify(token, { id: told } = {}) {
      const before = customer;
      // A guest has no id, and an empty one is nobody's.
      const id = (token !== null && told) || '';
      const idsTell = id && customerId;
      const isSame = idsTell ? id === customerId : token === before;
      customer = token;
      customerId = id || (isSame ? customerId : '');
      if (isSame) renewed.set(before, token);
      // It is theirs who have it now, whoever had it before.
      renewed.delete(token);
      if (isSame) return;
      // A guest who signs in goes on with what they have typed.
      const customerLeft = before !== null;
      if (customerLeft) {
        further()
          .then((stores) => stores.forget())
          .catch(() => undefined);
        // Of another token without an id it is not known whether it is a renewed one, and a cart is not had back.
        if (token === null || idsTell) void cart.forget().catch(() => undefined);
      }
      refetch(customerLeft);
      void cart.refresh().catch(() => undefined);
    },
    connect(target) {
      const known = targets.get(target);
      if (known) return known;
      const stopAnswering = answerRequests(this, target);
      const stop = (): void => {
        if (targets.delete(target)) stopAnswering();
      };
      targets.set(target, stop);
      takeUp ??= checkout.resume().catch(() => undefined);
      return stop;
    },
    dispose() {
      disposed = true;
      overlay.closeAll();
      for (const store of [cart, catalog, content, checkout, orders, wishlist, running]) store?.dispose();
      storage.close();
      for (const stop of targets.values()) stop();
    },
  };
}

interface Gate<T> {
  guard(making: Promise<T>, emit: (event: Event) => void, renewed: RenewedTokens): Promise<T>;
}
