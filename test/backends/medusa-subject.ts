import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { createAdapter } from '../../src/commerce/medusa/index.js';
import type { CommerceSubject, KnownMarket } from '../../src/testing.js';
import type { MedusaAdmin } from './medusa-admin.js';
import type { MedusaServer } from './medusa-server.js';
import { buyerAndAddress, guest, sampleSubject } from './sample-subject.js';

/** What a shopper fills in. */
export const filledIn = { ...buyerAndAddress, paymentMethodId: 'pp_system_default' } as const;

export function adapterOf({ ready }: MedusaServer, fetcher: typeof fetch = fetch): CommerceAdapter {
  return createAdapter({ src: ready.address, key: ready.key, environment: { fetch: fetcher } });
}

/** The Medusa server with the sample shop, as the contract suite has to know it. */
export async function medusaSubject(server: MedusaServer, admin: MedusaAdmin): Promise<CommerceSubject> {
  const shared = await sampleSubject({ admin, open: (fetcher) => adapterOf(server, fetcher), dearer: 1.5 });
  const market = (country: string, currency: string, price: number): KnownMarket => ({
    ...shared.plenty,
    create: () => adapterOf(server),
    context: { ...guest, country, currency },
    price,
  });
  return {
    ...shared,
    minimumCode: { ...(await admin.known('isle-glow-serum-50ml')), code: 'HOUSE1000', units: 4 },
    checkout: filledIn,
    differences: {
      'the last unit is sold once, though two who want it pay at the same time': {
        at: 'times',
        reason:
          'Medusa notes a cart as an order while it is still reserving the stock. Where the last unit is gone and the note was quicker, its workflow cannot undo the order (medusajs/medusa#16825): under load both shoppers may get one, of which one has nothing reserved, and the shop has to tell her.',
      },
    },
    markets: {
      CNY: market('CN', 'CNY', 12_900),
      JPY: market('JP', 'JPY', 2_580),
      KWD: market('KW', 'KWD', 5_547),
    },
    situations: {
      ...shared.situations,
      shoppersMeet: () => {
        const together = meetingOrders(2);
        return [adapterOf(server, together), adapterOf(server, together)];
      },
      expireCart: (_adapter, ref) => server.forget(ref),
      unreachable: () => createAdapter({ src: 'http://127.0.0.1:9', environment: { fetch } }),
    },
  };
}

/** Holds orders back until so many shoppers are about to place theirs: nothing is held for any of them before. */
function meetingOrders(shoppers: number): typeof fetch {
  let come = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return async (address, request) => {
    if (/\/complete\b/.test(String(address))) {
      come += 1;
      if (come === shoppers) open();
      await all;
    }
    return fetch(address, request);
  };
}
