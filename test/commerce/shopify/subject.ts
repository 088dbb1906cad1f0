import assert from 'node:assert/strict';
import type { CommerceAdapter, CommerceContext } from '../../../src/commerce/adapter.js';
import { createAdapter } from '../../../src/commerce/shopify/index.js';
import type { CommerceSubject, KnownMarket, KnownVariant } from '../../../src/testing.js';
import { ShopifyStub, stubKey } from '../../backends/shopify/shopify-stub.js';

export const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

const stubs = new WeakMap<CommerceAdapter, ShopifyStub>();

/** An adapter over a stub of its own. */
export function openShop(data?: unknown): { adapter: CommerceAdapter; stub: ShopifyStub } {
  const stub = new ShopifyStub();
  const adapter = createAdapter({ src: 'stub.example', key: stubKey, data, environment: { fetch: stub.fetch } });
  stubs.set(adapter, stub);
  return { adapter, stub };
}

/** An adapter whose requests go elsewhere. */
export function shopOver(fetcher: typeof fetch): CommerceAdapter {
  return createAdapter({ src: 'stub.example', key: stubKey, environment: { fetch: fetcher } });
}

/** A variant of the sample shop, by its id there, as Shopify names it. */
export function named(sku: string): KnownVariant {
  const variant = new ShopifyStub().catalogue.variant(sku) ?? assert.fail(`no ${sku}`);
  return { productId: variant.product.id, variantId: variant.id };
}

const variantIn = (adapter: CommerceAdapter, { variantId }: KnownVariant) =>
  stubs.get(adapter)?.catalogue.variant(variantId) ?? assert.fail('no such variant');

const plenty = named('isle-glow-serum-30ml');

const marketIn = (country: string, currency: string, price: number): KnownMarket => ({
  ...plenty,
  create: () => openShop().adapter,
  context: { ...context, country, currency },
  price,
});

export const subject: CommerceSubject = {
  create: () => openShop().adapter,
  context,
  plenty,
  other: named('shanmai-oolong-light-50g'),
  sibling: named('isle-glow-serum-15ml'),
  soldOut: named('isle-glow-cushion-n30'),
  scarce: { ...named('isle-glow-hand-cream-pine-75g'), units: 4 },
  limited: { ...named('isle-glow-blush-apricot'), units: 3 },
  code: 'GLOW20',
  expiredCode: 'SUMMER',
  minimumCode: { ...plenty, code: 'HARBOUR500', units: 3 },
  markets: {
    JPY: marketIn('JP', 'JPY', 4490),
    CNY: marketIn('CN', 'CNY', 21_900),
    KWD: marketIn('KW', 'KWD', 9198),
  },
  situations: {
    changePrice: (adapter, variant) => void (variantIn(adapter, variant).price += 150),
    setStock: (adapter, variant, units) => void (variantIn(adapter, variant).stock = units),
    expireCart: (adapter, ref) => stubs.get(adapter)?.carts.expire(ref.split('?')[0] ?? ''),
    silent: () => shopOver(() => new Promise(() => undefined)),
    unreachable: () => shopOver(() => Promise.reject(new TypeError('no line'))),
  },
};
