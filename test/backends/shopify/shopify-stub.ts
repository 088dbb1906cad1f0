// A STUB of Shopify's Storefront API, and no more: Shopify itself cannot be run anywhere else. It answers by the schema
// that Shopify publishes, executed by graphql-js, so that every request and every answer is valid by it. What the schema
// does not say (what is clamped, when a warning comes, what a cart that is gone looks like) is hand-written from what
// Shopify documents, and proves nothing about Shopify.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import {
  buildSchema,
  execute,
  getDirectiveValues,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { StubCarts } from './stub-carts.js';
import { StubCatalogue, type ShelfProduct } from './stub-catalogue.js';

/** The public token of the stub. */
export const stubKey = 'stub-public-token';

/** What one request asked for. */
export interface SeenRequest {
  readonly operation: string;
  readonly country: string | null;
  readonly language: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

let schema: GraphQLSchema | undefined;
/** Documents that were found valid, by their text. */
const valid = new Map<string, DocumentNode>();

/** Shopify's schema; a third of a second to read, once. */
function storefrontSchema(): GraphQLSchema {
  return (schema ??= buildSchema(readFileSync('test/vendor/shopify/storefront-2026-04.graphql', 'utf8'), {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  }));
}

/** One shop of the stub, with the goods of the sample shop. */
export class ShopifyStub {
  /** Where it is. In process it has this address too, though nothing listens there. */
  address = 'https://stub.example';
  readonly seen: SeenRequest[] = [];
  readonly catalogue: StubCatalogue;
  readonly carts: StubCarts;
  #server: Server | undefined;

  constructor({ pictures = 'https://stub.example/demo/data/en/shop.json' } = {}) {
    this.catalogue = new StubCatalogue(pictures);
    this.carts = new StubCarts(this.catalogue, () => this.address);
  }

  /** Answers requests in process, as `fetch` would. */
  readonly fetch: typeof fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const headers = Object.fromEntries(new Headers(init?.headers));
    const { status, body } = await this.#answer(new URL(String(input)).pathname, headers, String(init?.body));
    return new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
  };

  /** Listens on a free port of loopback, for pages of any origin, as Shopify does. */
  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://stub');
      response.setHeader('access-control-allow-origin', '*');
      if (request.method === 'OPTIONS') {
        response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
        return response.writeHead(204).end();
      }
      if (request.method === 'GET')
        return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(this.#checkout(pathname));
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void this.#answer(pathname, request.headers, Buffer.concat(chunks).toString()).then(({ status, body }) =>
          response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body),
        );
      });
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    this.address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
    this.#server = server;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Stands where Shopify's checkout stands. */
  #checkout(path: string): string {
    const contents = this.carts.contents(path.split('/').at(-1) ?? '');
    const lines = contents?.map(({ sku, quantity }) => `<li>${quantity} × ${sku}</li>`) ?? ['<li>nothing</li>'];
    return `<!doctype html><title>Checkout of the stub</title><h1>Checkout of the stub</h1><ul>${lines.join('')}</ul>`;
  }

  async #answer(
    path: string,
    headers: Readonly<Record<string, unknown>>,
    body: string,
  ): Promise<{ status: number; body: string }> {
    if (path !== '/api/2026-04/graphql.json') return { status: 404, body: '{"errors":"Not Found"}' };
    if (headers['x-shopify-storefront-access-token'] !== stubKey) return { status: 401, body: '{"errors":[]}' };
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    return { status: 200, body: JSON.stringify(await this.#execute(query, variables)) };
  }

  #execute(query: string, variableValues: Readonly<Record<string, unknown>>): unknown {
    const against = storefrontSchema();
    const document = valid.get(query) ?? parse(query);
    const errors = valid.has(query) ? [] : validate(against, document);
    if (errors.length > 0) return { errors };
    valid.set(query, document);
    const operation = getOperationAST(document);
    const directive = against.getDirective('inContext');
    const context = operation && directive ? getDirectiveValues(directive, operation, variableValues) : undefined;
    const country = (context?.['country'] as string | undefined) ?? null;
    this.seen.push({
      operation: operation?.name?.value ?? '',
      country,
      language: (context?.['language'] as string | undefined) ?? null,
      variables: variableValues,
    });
    const node = (product: ShelfProduct | undefined): object | null =>
      product ? this.catalogue.productNode(product, country) : null;
    const rootValue = {
      ...this.carts.resolvers,
      product: (args: { id?: string | null; handle?: string | null }) => node(this.catalogue.product(args)),
      products: (args: { first: number; after?: string | null; query?: string | null }) => {
        const start = Number(args.after ?? 0);
        const found = this.catalogue.search(args.query);
        const end = start + args.first;
        return {
          nodes: found.slice(start, end).map(node),
          pageInfo: { hasNextPage: end < found.length, endCursor: String(Math.min(end, found.length)) },
        };
      },
    };
    return execute({ schema: against, document, rootValue, variableValues });
  }
}
