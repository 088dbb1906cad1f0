// Writes a new commerce adapter: its entry, the adapter, its way to the back end, its readme, and the contract suite over
// it; and registers it. The suite then says which promises are still to be kept.
//   npm run new:adapter -- acme
import { camelCase, changeFile, pascalCase, refuse, title, writeNewFiles } from './write-files.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  refuse('Name the back end in lower case with hyphens: npm run new:adapter -- acme');
}
const pascal = pascalCase(name);
const key = name === camelCase(name) ? name : `'${name}'`;
const folder = `src/commerce/${name}`;

await writeNewFiles({
  [`${folder}/index.ts`]: `
import type { CommerceAdapter } from '../adapter.js';
import { ${pascal}Adapter, type ${pascal}Options } from './${name}-adapter.js';

export type { ${pascal}Options } from './${name}-adapter.js';

/** Makes the adapter of ${title(name)}, by the name under which a shop makes its adapters. */
export function createAdapter(options: ${pascal}Options): CommerceAdapter {
  return new ${pascal}Adapter(options);
}
`,
  [`${folder}/${name}-adapter.ts`]: `
import type { Environment } from '../../lib/environment.js';
import type { CartChange, CartRef, Product } from '../../model/index.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
} from '../adapter.js';
import { BackEnd } from './back-end.js';
import { readCartResult, readCheckoutResult, readProducts } from './read-answers.js';

export interface ${pascal}Options {
  /** Address of the back end's interface. */
  readonly src?: string | undefined;
  /** Address against which \`src\` is read. */
  readonly base?: string | undefined;
  readonly environment: Pick<Environment, 'fetch'>;
}

/**
 * Sells what a ${title(name)} back end sells.
 *
 * The addresses asked are to be replaced by those of the back end, and what it answers is read in \`read-answers.ts\`.
 */
export class ${pascal}Adapter implements CommerceAdapter {
  readonly name: string = '${name}';
  /** Promise no more than the back end keeps: elements hide what is not declared here. */
  readonly capabilities: Capabilities = { promise: 'absolute', checkout: 'handOff' };
  readonly #backEnd: BackEnd;

  constructor({ src, base, environment }: ${pascal}Options) {
    this.#backEnd = new BackEnd(src, base, environment.fetch);
  }

  async getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return readProducts(await this.#backEnd.ask('products', context, { refs }), refs);
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return readCartResult(await this.#backEnd.ask('cart', context, { ref }));
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return readCartResult(await this.#backEnd.tell('cart', context, { ref, changes, operation: operation.id }));
  }

  async beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return readCheckoutResult(await this.#backEnd.tell('checkout', context, { source, operation: operation.id }));
  }
}
`,
  [`${folder}/back-end.ts`]: `
import { TransportError } from '../../lib/transport-error.js';
import type { CommerceContext } from '../adapter.js';

/** What a back end answered. A refusal (4xx) is an answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The way to the back end and back. Whatever fails on it is a \`TransportError\`. */
export class BackEnd {
  readonly #address: (path: string) => string;
  readonly #fetch: typeof fetch | undefined;

  constructor(src: string | undefined, base: string | undefined, fetcher: typeof fetch | undefined) {
    this.#address = (path) => new URL(path, new URL(src ?? '', base)).href;
    this.#fetch = fetcher;
  }

  /** Asks, and changes nothing: may be asked again after any failure. */
  ask(path: string, context: CommerceContext, body: unknown): Promise<Answer> {
    return this.#send(path, context, body, false);
  }

  /** Changes something: a failure on the way leaves it in doubt whether it was carried out. */
  tell(path: string, context: CommerceContext, body: unknown): Promise<Answer> {
    return this.#send(path, context, body, true);
  }

  async #send(path: string, context: CommerceContext, body: unknown, changes: boolean): Promise<Answer> {
    const { signal, customer } = context;
    signal?.throwIfAborted();
    if (!this.#fetch) throw new TransportError('network', { doubtful: false, message: 'there is no fetch here' });
    try {
      const response = await this.#fetch(this.#address(path), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': context.locale,
          ...(customer !== null && { authorization: \`Bearer \${customer}\` }),
        },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      });
      if (response.status === 429) {
        const seconds = Number(response.headers.get('retry-after'));
        throw new TransportError('rate_limited', {
          doubtful: false,
          ...(seconds > 0 && { retryAfter: seconds * 1000 }),
        });
      }
      if (response.status >= 500) throw new TransportError('server', { doubtful: changes });
      return { status: response.status, body: read(await response.text(), changes) };
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof TransportError) throw cause;
      throw new TransportError('network', { doubtful: changes, cause });
    }
  }
}

/** A proxy's page, or an answer cut short, is no JSON. */
function read(text: string, changes: boolean): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch (cause) {
    throw new TransportError('malformed', { doubtful: changes, cause });
  }
}
`,
  [`${folder}/read-answers.ts`]: `
import type { Product } from '../../model/index.js';
import type { CartResult, CheckoutResult } from '../adapter.js';
import type { Answer } from './back-end.js';

/** Products in the order asked, null for what the back end does not know. Money in minor units. */
export function readProducts(_answer: Answer, _refs: readonly string[]): readonly (Product | null)[] {
  return notWritten('readProducts');
}

/**
 * A cart with what is to be said beside it, or the news that it is gone. A refusal is a message with a code of the
 * closed list; the back end's own text is never passed on.
 */
export function readCartResult(_answer: Answer): CartResult {
  return notWritten('readCartResult');
}

/** Where the shop's own checkout goes on. */
export function readCheckoutResult(_answer: Answer): CheckoutResult {
  return notWritten('readCheckoutResult');
}

function notWritten(what: string): never {
  throw new Error(\`\${what} of the adapter "${name}" is not written yet\`);
}
`,
  [`${folder}/README.md`]: `
# ${title(name)}

Connects the elements to a ${title(name)} back end: \`<xhs-provider commerce="${name}" commerce-src="…">\`.

- Which versions it is tested with, and how it is set up.
- What it promises, and what it lacks: see \`capabilities\` in \`${name}-adapter.ts\`.
- What of the back end a browser may see, and which keys must never stand in a page.
`,
  [`test/commerce/${name}/contract.node.test.ts`]: `
import { test } from 'node:test';
import { createAdapter } from '../../../src/commerce/${name}/index.js';
import { commerceContract, type CommerceSubject } from '../../../src/testing.js';

/** Stands in for the back end. Answer here what the real one answers: as recorded from it, never as remembered. */
const backEnd: typeof fetch = () => Promise.resolve(new Response(null, { status: 404 }));

const subject: CommerceSubject = {
  create: () => createAdapter({ src: 'https://shop.example/', environment: { fetch: backEnd } }),
  context: { locale: 'en', country: 'CN', currency: 'CNY', customer: null },
  plenty: { productId: 'product-1', variantId: 'variant-1' },
  other: { productId: 'product-2', variantId: 'variant-2' },
};

for (const { name, run } of commerceContract(subject)) test(\`${name}: \${name}\`, run);
`,
  [`test/commerce/${name}/back-end.node.test.ts`]: `
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { BackEnd } from '../../../src/commerce/${name}/back-end.js';
import type { TransportError } from '../../../src/lib/transport-error.js';

const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: 'token' };
const answering = (answer: () => Response): BackEnd =>
  new BackEnd('https://shop.example/api/', undefined, async () => answer());

for (const [what, answer, code, doubtful] of [
  ['a broken line', () => assert.fail('broken'), 'network', true],
  ['a server that fails', () => new Response('{}', { status: 503 }), 'server', true],
  ['the page of a proxy', () => new Response('<!doctype html>'), 'malformed', true],
  ['too many requests', () => new Response('', { status: 429 }), 'rate_limited', false],
] as const) {
  test(\`${name}: \${what} is told as such, and whether it may have been carried out\`, async () => {
    const failed = (changes: boolean) => (error: TransportError) => {
      assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', code, changes]);
      return true;
    };
    await assert.rejects(answering(answer).tell('cart', context, {}), failed(doubtful));
    await assert.rejects(answering(answer).ask('cart', context, {}), failed(false));
  });
}

test('${name}: how long to wait is passed on in milliseconds', async () => {
  const wait = answering(() => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
  await assert.rejects(wait.ask('cart', context, {}), (error: TransportError) => error.retryAfter === 7000);
});

test('${name}: a refusal is an answer, and so is an empty one', async () => {
  const refused = answering(() => new Response('{"code":"sold_out"}', { status: 409 }));
  assert.deepEqual(await refused.tell('cart', context, {}), { status: 409, body: { code: 'sold_out' } });
  const empty = answering(() => new Response(null, { status: 204 }));
  assert.deepEqual(await empty.tell('cart', context, {}), { status: 204, body: null });
});

test('${name}: the customer is sent in a header, never in the address', async () => {
  const seen: [string, RequestInit | undefined][] = [];
  const recording = new BackEnd('https://shop.example/api/', undefined, async (url, init) => {
    seen.push([String(url), init]);
    return new Response('{}');
  });
  await recording.ask('cart', context, {});
  assert.equal(seen[0]?.[0], 'https://shop.example/api/cart');
  assert.equal(new Headers(seen[0]?.[1]?.headers).get('authorization'), 'Bearer token');
});

test('${name}: a call that is given up rejects with the reason', async () => {
  const reason = new Error('given up');
  const given = { ...context, signal: AbortSignal.abort(reason) };
  await assert.rejects(answering(() => new Response('{}')).ask('cart', given, {}), reason);
});
`,
});

await changeFile('src/runtime/registry.ts', (text) =>
  text.replace(
    /(new Registry<CommerceAdapter>\('commerce adapter', \{\n[\s\S]*?)(\n\}\);)/,
    `$1\n  ${key}: async (options) => (await import('../commerce/${name}/index.js')).createAdapter(options),$2`,
  ),
);
console.log(
  `\nThe adapter "${name}" is there. Next: npm run test:node -- commerce/${name} says what it does not keep yet.`,
);
