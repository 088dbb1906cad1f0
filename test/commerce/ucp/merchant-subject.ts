import type { AnsweredCart, CartResult, CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createAdapter, type UcpSettings } from '../../../src/commerce/ucp/index.js';
import { UcpMerchant, type MerchantOptions } from '../../backends/ucp/merchant.js';
import { sampleData } from '../embedded/sample-data.js';

export const settings: UcpSettings = {
  agent: 'https://page.example/.well-known/ucp',
  payments: [{ handler: 'sandbox', type: 'sandbox', credential: { type: 'token', token: 'pays' } }],
};

export interface Opened {
  readonly shop: CommerceAdapter &
    Required<Pick<CommerceAdapter, 'updateCheckout' | 'completeCheckout' | 'getCheckout'>>;
  readonly merchant: UcpMerchant;
}

/** An adapter and the merchant that it speaks to. */
export function open(options: Partial<MerchantOptions> = {}, data: UcpSettings = settings): Opened {
  const merchant = new UcpMerchant({ data: sampleData, ...options });
  return { shop: over(merchant.fetch, data), merchant };
}

/** An adapter over whatever answers. */
export function over(fetcher: typeof fetch, data: UcpSettings = settings): Opened['shop'] {
  return createAdapter({ src: 'https://shop.example/', data, environment: { fetch: fetcher } }) as Opened['shop'];
}

/** The cart of an answer. */
export function cartOf(result: CartResult): AnsweredCart {
  if ('gone' in result) throw new Error(`The cart is gone: ${result.gone}`);
  return result.cart;
}
