import { createAdapter } from '../../src/commerce/vendure/index.js';
import type { CommerceAdapter, CommerceContext } from '../../src/commerce/adapter.js';
import type { CommerceSubject, KnownMarket, KnownVariant } from '../../src/testing.js';
import type { VendureAdmin } from './vendure-admin.js';
import type { VendureServer } from './vendure-server.js';

export const guest: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** What a shopper fills in. */
export const filledIn = {
  buyer: { email: 'xiaoman@shopper.example' },
  address: {
    name: '林小满',
    phone: '13812345678',
    country: 'CN',
    region: '浙江省',
    city: '舟山市',
    district: '定海区',
    street: '海滨路 1 号 3 单元 502',
  },
  paymentMethodId: 'sandbox',
} as const;

export function adapterOf(server: VendureServer, key?: string): CommerceAdapter {
  return createAdapter({ src: server.shopApi, key, environment: { fetch } });
}

/** A variant of the sample shop by the ids that Vendure gave it. */
export async function known(admin: VendureAdmin, sku: string): Promise<KnownVariant> {
  const { id, product } = await admin.variant(sku);
  return { productId: product.id, variantId: id };
}

/** The Vendure server with the sample shop, as the contract suite has to know it. */
export async function vendureSubject(server: VendureServer, admin: VendureAdmin): Promise<CommerceSubject> {
  const plenty = await known(admin, 'isle-glow-serum-15ml');
  const skus = new Map<string, string>();
  const named = async (sku: string): Promise<KnownVariant> => {
    const variant = await known(admin, sku);
    skus.set(variant.variantId, sku);
    return variant;
  };
  const skuOf = ({ variantId }: KnownVariant): string => skus.get(variantId) ?? '';
  const market = (currency: 'JPY' | 'CNY' | 'KWD', price: number, key?: string): KnownMarket => ({
    ...plenty,
    create: () => adapterOf(server, key),
    context: { ...guest, currency },
    price,
  });
  await named('isle-glow-serum-15ml');
  // What a promise has brought about is undone before the next one.
  let undo: (() => Promise<void>)[] = [];
  return {
    create: async () => {
      for (const step of undo) await step();
      undo = [];
      return adapterOf(server);
    },
    context: guest,
    plenty,
    other: await named('shanmai-buckwheat-tea-tin'),
    sibling: await named('isle-glow-serum-30ml'),
    soldOut: await named('isle-glow-blush-red-bean'),
    scarce: { ...(await named('shanmai-crisps-seaweed')), units: 3 },
    limited: { ...(await named('mianshi-socks-cream')), units: 99 },
    code: 'GLOW20',
    expiredCode: 'SUMMER',
    minimumCode: { ...(await named('isle-glow-serum-50ml')), code: 'HARBOUR500', units: 2 },
    checkout: filledIn,
    differences: {
      'what is sold out meanwhile stays in the cart, costs nothing and is said':
        'Vendure reckons with a line until it is taken out, whether there is any left or not: the line is shown as sold out and stops the checkout, but its price stays in the total.',
    },
    markets: {
      CNY: market('CNY', 12900),
      JPY: market('JPY', 2600, 'market-jpy'),
      KWD: market('KWD', 5750, 'market-kwd'),
    },
    situations: {
      changePrice: async (_adapter, variant) => {
        const sku = skuOf(variant);
        const { price } = await admin.variant(sku);
        undo.push(() => admin.setPrice(sku, price));
        await admin.setPrice(sku, price + 1000);
      },
      sellOut: async (_adapter, variant) => {
        const sku = skuOf(variant);
        const left = await admin.left(sku);
        undo.push(() => admin.setStock(sku, left));
        await admin.setStock(sku, 0);
      },
      expireCart: (_adapter, ref) => admin.cancel(ref.split(' ')[1] ?? ''),
      silent: () => createAdapter({ src: server.shopApi, environment: { fetch: silentFetch } }),
      unreachable: () => createAdapter({ src: 'http://127.0.0.1:9/shop-api', environment: { fetch } }),
    },
  };
}

/** A line on which nothing ever comes back. */
const silentFetch: typeof fetch = (_address, { signal } = {}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
