import { faultsOf, headerFaults, type Document } from './spec.js';
import { Sessions, type Reply } from './sessions.js';
import { Ware, type WareData } from './ware.js';

const version = '2026-04-08';
const paths = '/ucp/v1/';

export interface MerchantOptions {
  readonly data: WareData;
  /** Address of that data, against which those of its pictures are read. */
  readonly pictures?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Every checkout has to be gone on with at the merchant's. */
  readonly escalate?: boolean;
  /** Changes an answer before it is checked, for the tests of the checks themselves. */
  readonly spoil?: (document: Document, body: object) => object;
}

/**
 * A small merchant that speaks UCP, written for tests: it sells what the sample shop sells. Whatever it is asked and
 * whatever it answers is checked by the schemas of the protocol; what is wrong stands in `faults`.
 */
export class UcpMerchant {
  readonly ware: Ware;
  readonly sessions: Sessions;
  readonly faults: string[] = [];
  /** Requests in the order in which they came: `PUT carts/1`. */
  readonly asked: string[] = [];
  readonly #options: MerchantOptions;
  readonly #answers = new Map<string, { readonly request: string; readonly reply: Reply }>();

  constructor(options: MerchantOptions) {
    this.#options = options;
    this.ware = new Ware(options.data, options.pictures ?? 'https://shop.example/en/');
    this.sessions = new Sessions(this.ware, options.now ?? Date.now, options.escalate ?? false);
  }

  /** Answers like a server, and like one with CORS: any page may ask. */
  readonly fetch: typeof fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const body: unknown = request.body ? JSON.parse(await request.text()) : undefined;
    const reply = this.#reply(request, pathname, body);
    init?.signal?.throwIfAborted();
    return new Response(JSON.stringify(reply.body), {
      status: reply.status ?? 200,
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    });
  };

  #reply(request: Request, pathname: string, body: unknown): Reply {
    if (pathname === '/.well-known/ucp') return this.#checked({ document: 'profile', body: profile(request.url) });
    const path = pathname.slice(paths.length);
    this.asked.push(`${request.method} ${path}`);
    const changes = request.method === 'PUT' || (request.method === 'POST' && !path.startsWith('catalog/'));
    this.faults.push(...headerFaults(request.headers, changes));
    if (!pathname.startsWith(paths)) return { document: 'cart', status: 404, body: {} };
    const key = request.headers.get('idempotency-key');
    const whole = `${request.method} ${path} ${JSON.stringify(body)}`;
    const before = changes && key ? this.#answers.get(key) : undefined;
    if (before) return before.request === whole ? before.reply : this.#conflict();
    const reply = this.#checked(this.#carryOut(request.method, path, body));
    if (changes && key) this.#answers.set(key, { request: whole, reply });
    return reply;
  }

  #carryOut(method: string, path: string, body: unknown): Reply {
    const [kind = '', id = '', verb = ''] = path.split('/').map(decodeURIComponent);
    const { sessions } = this;
    const given = body as never;
    switch (`${method} ${kind}${id && kind !== 'catalog' ? '/id' : ''}${verb && `/${verb}`}`) {
      case 'POST catalog':
        return this.#catalogue(id, body as Record<string, unknown>);
      case 'POST carts':
        return this.#asked('cart create', body) ?? sessions.createCart(given);
      case 'GET carts/id':
        return sessions.getCart(id);
      case 'PUT carts/id':
        return this.#asked('cart update', body) ?? sessions.putCart(id, given);
      case 'POST checkout-sessions':
        return this.#asked('checkout create', body) ?? sessions.createCheckout(given);
      case 'GET checkout-sessions/id':
        return sessions.getCheckout(id);
      case 'PUT checkout-sessions/id':
        return this.#asked('checkout update', body) ?? sessions.putCheckout(id, given);
      case 'POST checkout-sessions/id/complete':
        return this.#asked('checkout complete', body) ?? sessions.complete(id, given);
      case 'POST checkout-sessions/id/cancel':
        return sessions.cancel(id);
      case 'GET orders/id':
        return sessions.getOrder(id);
      default:
        this.faults.push(`there is no ${method} ${path}`);
        return refusal('cart', 'not_found', 404);
    }
  }

  #catalogue(verb: string, body: Record<string, unknown>): Reply {
    const { ware } = this;
    const wrong = this.#asked(`${verb} request` as Document, body);
    if (wrong) return wrong;
    if (verb === 'product') {
      const product = ware.product(String(body['id']));
      if (!product) return refusal('product', 'not_found');
      const selected = (product.options ?? []).map(({ name, values: [value] }) => ({
        name,
        label: value?.label ?? '',
      }));
      return {
        document: 'product',
        body: { ucp: ucp(), product: { ...ware.show(product, product.variants), selected } },
      };
    }
    if (verb === 'lookup') {
      const ids = [...new Set(body['ids'] as string[])];
      if (ids.length > 10) return refusal('lookup', 'too_many', 400);
      const products = ids.flatMap((id) => {
        const item = ware.item(id);
        const product = item?.product ?? ware.product(id);
        // Of a product the featured variant alone, as the protocol has it.
        return product ? [ware.show(product, item ? [item.variant] : product.variants.slice(0, 1), id)] : [];
      });
      return { document: 'lookup', body: { ucp: ucp(), products } };
    }
    const {
      query = '',
      filters,
      pagination,
    } = body as {
      query?: string;
      filters?: { categories?: string[] };
      pagination?: { limit?: number; cursor?: string };
    };
    const from = Number(pagination?.cursor ?? 0);
    const until = from + Math.min(pagination?.limit ?? 10, 2);
    const found = ware.data.products.filter(
      ({ title, category = '' }) =>
        title.toLowerCase().includes(query.toLowerCase()) &&
        (filters?.categories ? filters.categories.includes(category) : true),
    );
    const more = until < found.length;
    return {
      document: 'search',
      body: {
        ucp: ucp(),
        products: found.slice(from, until).map((product) => ware.show(product, product.variants)),
        pagination: { has_next_page: more, ...(more && { cursor: String(until) }) },
      },
    };
  }

  /** Checks what is asked. @returns a refusal where it is wrong. */
  #asked(document: Document, body: unknown): Reply | undefined {
    const faults = faultsOf(document, body);
    this.faults.push(...faults);
    return faults.length > 0 ? refusal('cart', 'invalid', 400) : undefined;
  }

  #checked(reply: Reply): Reply {
    const body = this.#options.spoil?.(reply.document, reply.body) ?? reply.body;
    if ((reply.status ?? 200) < 400) this.faults.push(...faultsOf(reply.document, body));
    return { ...reply, body };
  }

  #conflict(): Reply {
    return refusal('cart', 'idempotency_conflict', 409);
  }
}

export function ucp(status: 'success' | 'error' = 'success'): object {
  return { version, status };
}

export function refusal(document: Document, code: string, status = 200): Reply {
  const content = 'TEXT OF THE MERCHANT';
  const messages = [{ type: 'error', code, content, severity: 'unrecoverable' }];
  return { document, status, body: { ucp: ucp('error'), messages } };
}

function profile(url: string): object {
  const { origin } = new URL(url);
  const spec = (name: string): object => ({ version, spec: `https://ucp.dev/${version}/specification/${name}` });
  return {
    ucp: {
      version,
      services: {
        'dev.ucp.shopping': [{ ...spec('overview'), transport: 'rest', endpoint: `${origin}/ucp/v1` }],
      },
      capabilities: Object.fromEntries(
        ['checkout', 'cart', 'order', 'discount', 'fulfillment', 'catalog.search', 'catalog.lookup'].map((name) => [
          `dev.ucp.shopping.${name}`,
          [spec(name)],
        ]),
      ),
      payment_handlers: handlers,
    },
  };
}

/** One that moves no money. */
export const handlers = {
  'example.shop.sandbox': [{ id: 'sandbox', version, available_instruments: [{ type: 'sandbox' }] }],
};
