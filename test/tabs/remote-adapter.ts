import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { TransportError } from '../../src/lib/transport-error.js';

/** A back end on the server of the page, one call a request. */
async function call(name: string, given: readonly unknown[]): Promise<unknown> {
  const answered = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(given) }).catch((cause) => {
    throw new TransportError('network', { doubtful: true, cause });
  });
  if (answered.status === 429) throw new TransportError('rate_limited', { doubtful: false, retryAfter: 5 });
  try {
    return await answered.json();
  } catch (cause) {
    throw new TransportError('network', { doubtful: true, cause });
  }
}

const names = [
  'getProducts',
  'openCart',
  'beginCheckout',
  'beginBalance',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'getCheckout',
  'cancelCheckout',
  'getOrder',
] as const satisfies (keyof CommerceAdapter)[];

/** The adapter of a page whose shop is on its own server. */
export function remoteAdapter(): CommerceAdapter {
  const capabilities = { promise: 'keyed', checkout: 'embedded', orders: true, paymentHosts: [location.host] } as const;
  const calls = Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => call(name, given)]));
  const updateCart = (): Promise<never> => Promise.reject(new Error('Nobody changes the cart here'));
  return { name: 'server', capabilities, updateCart, ...calls } as unknown as CommerceAdapter;
}
