import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { CommerceSubject, KnownMarket } from '../../../src/testing.js';
import type { UcpMerchant } from '../../backends/ucp/merchant.js';
import { contractSuite } from '../contract-suite.js';
import { context, known, sampleData } from '../embedded/sample-data.js';
import { open, over } from './merchant-subject.js';

const merchants = new Map<CommerceAdapter, UcpMerchant>();

function create(
  data: typeof sampleData | (Omit<typeof sampleData, 'currency'> & { currency: string }) = sampleData,
): CommerceAdapter {
  const { shop, merchant } = open({ data });
  merchants.set(shop, merchant);
  return shop;
}

const of = (adapter: CommerceAdapter): UcpMerchant => merchants.get(adapter) ?? assert.fail('it was not opened here');

const marketIn = (currency: string): KnownMarket => ({
  productId: 'serum',
  variantId: 'serum-s',
  create: () => create({ ...sampleData, currency }),
  context: { ...context, currency },
  price: 10_000,
});

const subject: CommerceSubject = {
  ...known,
  checkout: { ...known.checkout, paymentMethodId: 'sandbox' },
  create: () => create(),
  markets: { JPY: marketIn('JPY'), CNY: marketIn('CNY'), KWD: marketIn('KWD') },
  situations: {
    changePrice: (adapter, { variantId }) => of(adapter).ware.setPrice(variantId, 12_345),
    setStock: (adapter, { variantId }, units) => of(adapter).ware.setStock(variantId, units),
    expireCart: (adapter, ref) => {
      const cart = of(adapter).sessions.carts.get(ref) ?? assert.fail('there is no such cart');
      cart.expiresAt = 0;
    },
    silent: () => over(neverAnswers),
    unreachable: () => over(() => Promise.reject(new TypeError('no line'))),
  },
};

/** Like a browser's, it ends when it is given up. */
const neverAnswers: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
  });

contractSuite('ucp', 'a small merchant of our own, checked by the schemas of 2026-04-08', subject);

after(() => {
  const faults = [...merchants.values()].flatMap((merchant) => merchant.faults);
  assert.deepEqual(faults, [], 'what was asked or answered is not as the protocol has it');
  assert.ok([...merchants.values()].some(({ asked }) => asked.length > 5));
});
