import type { CommerceAdapter, CommerceContext } from '../../src/commerce/adapter.js';
import type { CommerceSubject, KnownVariant } from '../../src/testing.js';

export const guest: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** What a shopper fills in, beside how she pays. */
export const buyerAndAddress = {
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
} as const;

/** Whoever looks after a shop that sells the sample shop's goods. Prices are as the back end has them. */
export interface SampleShopAdmin {
  /** A variant by the ids that the back end gave it. */
  known(sku: string): Promise<KnownVariant>;
  price(sku: string): Promise<number>;
  setPrice(sku: string, price: number): Promise<void>;
  /** Units that can still be sold. */
  left(sku: string): Promise<number>;
  setStock(sku: string, left: number): Promise<void>;
}

export interface SampleSubjectOptions {
  readonly admin: SampleShopAdmin;
  /** An adapter of that shop. */
  readonly open: (fetcher?: typeof fetch) => CommerceAdapter;
  /** By how much a price that changes grows, as the back end has it. */
  readonly dearer: number;
}

/**
 * A server with the sample shop, as the contract suite has to know it: what is the same of every back end. What a promise
 * has brought about in the shop is undone before the next one.
 */
export async function sampleSubject({ admin, open, dearer }: SampleSubjectOptions) {
  const skus = new Map<string, string>();
  const named = async (sku: string): Promise<KnownVariant> => {
    const variant = await admin.known(sku);
    skus.set(variant.variantId, sku);
    return variant;
  };
  const skuOf = ({ variantId }: KnownVariant): string => skus.get(variantId) ?? '';
  const undo: (() => Promise<void>)[] = [];
  return {
    create: async () => {
      for (const step of undo.splice(0)) await step();
      return open();
    },
    context: guest,
    plenty: await named('isle-glow-serum-15ml'),
    other: await named('shanmai-buckwheat-tea-tin'),
    sibling: await named('isle-glow-serum-30ml'),
    soldOut: await named('isle-glow-blush-red-bean'),
    scarce: { ...(await named('shanmai-crisps-seaweed')), units: 3 },
    code: 'GLOW20',
    expiredCode: 'SUMMER',
    situations: {
      changePrice: async (_adapter, variant) => {
        const sku = skuOf(variant);
        const price = await admin.price(sku);
        undo.push(() => admin.setPrice(sku, price));
        await admin.setPrice(sku, price + dearer);
      },
      setStock: async (_adapter, variant, units) => {
        const sku = skuOf(variant);
        const left = await admin.left(sku);
        undo.push(() => admin.setStock(sku, left));
        await admin.setStock(sku, units);
      },
      silent: () => open(silentFetch),
    },
  } satisfies CommerceSubject;
}

/** A line on which nothing ever comes back. */
const silentFetch: typeof fetch = (_address, { signal } = {}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
