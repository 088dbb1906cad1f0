import { createAdapter } from '../../src/commerce/vendure/index.js';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import type { CommerceSubject, KnownMarket } from '../../src/testing.js';
import { buyerAndAddress, guest, sampleSubject } from './sample-subject.js';
import type { VendureAdmin } from './vendure-admin.js';
import type { VendureServer } from './vendure-server.js';

/** What a shopper fills in. */
export const filledIn = { ...buyerAndAddress, paymentMethodId: 'sandbox' } as const;

interface AdapterOptions {
  /** Token of a channel; the default channel without it. */
  readonly key?: string | undefined;
  /** What a browser keeps; nothing is kept without it. */
  readonly indexedDB?: IDBFactory;
}

export function adapterOf(
  server: VendureServer,
  fetcher: typeof fetch = fetch,
  { key, indexedDB }: AdapterOptions = {},
): CommerceAdapter {
  return createAdapter({ src: server.shopApi, key, environment: { fetch: fetcher, indexedDB } });
}

/** The Vendure server with the sample shop, as the contract suite has to know it. */
export async function vendureSubject(server: VendureServer, admin: VendureAdmin): Promise<CommerceSubject> {
  const open = (fetcher?: typeof fetch): CommerceAdapter => adapterOf(server, fetcher);
  const shared = await sampleSubject({ admin, open, dearer: 1000 });
  const market = (currency: 'JPY' | 'CNY' | 'KWD', price: number, key?: string): KnownMarket => ({
    ...shared.plenty,
    create: () => adapterOf(server, fetch, { key }),
    context: { ...guest, currency },
    price,
  });
  return {
    ...shared,
    limited: { ...(await admin.known('mianshi-socks-cream')), units: 99 },
    minimumCode: { ...(await admin.known('isle-glow-serum-50ml')), code: 'HARBOUR500', units: 2 },
    checkout: filledIn,
    differences: {
      'what is sold out meanwhile stays in the cart, costs nothing and is said':
        'Vendure reckons with a line until it is taken out, whether there is any left or not: the line is shown as sold out and stops the checkout, but its price stays in the total.',
      'the last unit is sold once, though two who want it pay at the same time':
        'Vendure looks at its stock before a payment is arranged and takes from it when the payment has come, and between the two it holds nothing: two shoppers who have both come to pay both get an order, and the shop has to tell one of them. A payment method of the shop’s own may look once more.',
    },
    markets: {
      CNY: market('CNY', 12900),
      JPY: market('JPY', 2600, 'market-jpy'),
      KWD: market('KWD', 5750, 'market-kwd'),
    },
    situations: {
      ...shared.situations,
      shoppersMeet: () => {
        const together = meetingPayments(2);
        return [open(together), open(together)];
      },
      expireCart: (_adapter, ref) => admin.cancel(ref.split(' ')[1] ?? ''),
      unreachable: () => createAdapter({ src: 'http://127.0.0.1:9/shop-api', environment: { fetch } }),
    },
  };
}

/** Holds payments back until so many shoppers have been told whether they may pay. */
export function meetingPayments(shoppers: number): typeof fetch {
  let told = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return async (address, request) => {
    const body = String(request?.body);
    if (body.includes('addPaymentToOrder')) await all;
    const response = await fetch(address, request);
    if (body.includes('"state":"ArrangingPayment"')) {
      told += 1;
      if (told === shoppers) open();
    }
    return response;
  };
}
