import type { CommerceAdapter, CommerceContext } from '../../../src/commerce/adapter.js';
import { createAdapter, type MedusaOptions } from '../../../src/commerce/medusa/index.js';

export const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** One request as it was sent. */
export interface Sent {
  /** Method and path, such as `POST carts/cart_1/line-items`. */
  readonly what: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What is answered to a request: a status with a body, or a body alone. */
export type Answers = Readonly<Record<string, unknown>>;

/** As a Medusa 2.21.2 answered, cut down to the fields that are asked for. */
export const recorded = {
  regions: {
    regions: [
      { id: 'reg_us', currency_code: 'usd', countries: [{ iso_2: 'us' }] },
      { id: 'reg_cn', currency_code: 'cny', countries: [{ iso_2: 'cn' }] },
    ],
  },
  item: {
    id: 'cali_1',
    title: 'Harbour Light Serum',
    thumbnail: '/pictures/serum.webp',
    quantity: 2,
    variant_id: 'variant_1',
    product_id: 'prod_1',
    product_title: 'Harbour Light Serum',
    variant_title: '15 ml',
    unit_price: 129,
    is_tax_inclusive: true,
    total: 232.20000000000002,
    tax_total: 26.713274336283188,
    adjustments: [
      {
        code: 'GLOW20',
        promotion_id: 'promo_1',
        amount: 25.799999999999997,
        subtotal: 22.831858,
        total: 25.799999999999997,
      },
    ],
  },
  cart: {
    id: 'cart_1',
    region_id: 'reg_cn',
    currency_code: 'cny',
    email: null,
    completed_at: null,
    metadata: null,
    total: 232.20000000000002,
    promotions: [{ code: 'GLOW20', is_automatic: false }],
    shipping_methods: [],
    shipping_address: { country_code: 'cn', address_1: null },
  },
  variant: {
    id: 'variant_1',
    manage_inventory: true,
    allow_backorder: false,
    inventory_quantity: 60,
    calculated_price: { calculated_amount: 129, original_amount: 129, currency_code: 'cny' },
  },
} as const;

/** The recorded cart with other fields, and with other fields of its line. */
export function cartWith(cart: object = {}, item: object = {}): object {
  return { cart: { ...recorded.cart, items: [{ ...recorded.item, ...item }], ...cart } };
}

/** The recorded variant with other fields. */
export function variantsWith(variant: object = {}): object {
  return { variants: [{ ...recorded.variant, ...variant }] };
}

/** A body with a status of its own. */
export function refused(status: number, body: object = {}): Response {
  return Response.json({ type: 'not_allowed', message: 'Not for shoppers', ...body }, { status });
}

/**
 * An adapter over answers by request, such as `GET carts/cart_1`. What is not among them is not there. An answer that is
 * a list is used up one by one, the last for ever.
 */
export function over(
  answers: Answers,
  options: Partial<MedusaOptions> = {},
): { adapter: CommerceAdapter; sent: Sent[] } {
  const sent: Sent[] = [];
  const all: Record<string, unknown> = { 'GET regions': recorded.regions, ...answers };
  const fetcher: typeof fetch = (address, { method = 'GET', headers, body } = {}) => {
    const { pathname, searchParams } = new URL(String(address));
    const what = `${method} ${pathname.replace('/store/', '')}`;
    sent.push({
      what,
      query: searchParams,
      headers: new Headers(headers),
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
    });
    const answer = all[what];
    const next = Array.isArray(answer) ? (answer.length > 1 ? answer.shift() : answer[0]) : answer;
    if (next === undefined) return Promise.resolve(refused(404, { type: 'not_found' }));
    return Promise.resolve(next instanceof Response ? next.clone() : Response.json(next));
  };
  const adapter = createAdapter({
    src: 'https://shop.example',
    key: 'pk_1',
    environment: { fetch: fetcher },
    ...options,
  });
  return { adapter, sent };
}
