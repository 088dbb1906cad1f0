import type { CommerceAdapter, CommerceContext } from '../../src/commerce/adapter.js';
import { createAdapter } from '../../src/commerce/medusa/index.js';
import type { CommerceSubject, KnownMarket, KnownVariant } from '../../src/testing.js';
import type { MedusaAdmin } from './medusa-admin.js';
import type { MedusaServer } from './medusa-server.js';

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
  paymentMethodId: 'pp_system_default',
} as const;

export function adapterOf({ ready }: MedusaServer, fetcher: typeof fetch = fetch): CommerceAdapter {
  return createAdapter({ src: ready.address, key: ready.key, environment: { fetch: fetcher } });
}

/** A variant of the sample shop by the ids that Medusa gave it. */
export async function known(admin: MedusaAdmin, sku: string): Promise<KnownVariant> {
  const { id, product_id } = await admin.variant(sku);
  return { productId: product_id, variantId: id };
}

/** What the promises of the contract are shown with. */
const plentySku = 'isle-glow-serum-15ml';

/** The Medusa server with the sample shop, as the contract suite has to know it. */
export async function medusaSubject(server: MedusaServer, admin: MedusaAdmin): Promise<CommerceSubject> {
  const plenty = await known(admin, plentySku);
  let price = 129;
  let soldOut = false;
  const market = (country: string, currency: string, amount: number): KnownMarket => ({
    ...plenty,
    create: () => adapterOf(server),
    context: { ...guest, country, currency },
    price: amount,
  });
  return {
    async create() {
      // What a promise took off the shelf is put back for the next.
      if (soldOut) await admin.setStock(plentySku, 60);
      soldOut = false;
      return adapterOf(server);
    },
    context: guest,
    plenty,
    other: await known(admin, 'shanmai-buckwheat-tea-tin'),
    sibling: await known(admin, 'isle-glow-serum-30ml'),
    soldOut: await known(admin, 'isle-glow-blush-red-bean'),
    scarce: { ...(await known(admin, 'shanmai-crisps-seaweed')), units: 3 },
    code: 'GLOW20',
    expiredCode: 'SUMMER',
    minimumCode: { ...(await known(admin, 'isle-glow-serum-50ml')), code: 'HOUSE1000', units: 4 },
    checkout: filledIn,
    markets: {
      CNY: market('CN', 'CNY', 12_900),
      JPY: market('JP', 'JPY', 2_580),
      KWD: market('KW', 'KWD', 5_547),
    },
    situations: {
      changePrice: () => admin.setPrice(plentySku, (price += 1.5)),
      async sellOut() {
        soldOut = true;
        await admin.setStock(plentySku, 0);
      },
      expireCart: (_adapter, ref) => server.forget(ref),
      silent: () => adapterOf(server, silentFetch),
      unreachable: () => createAdapter({ src: 'http://127.0.0.1:9', environment: { fetch } }),
    },
  };
}

/** A line on which nothing ever comes back. */
const silentFetch: typeof fetch = (_address, { signal } = {}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
