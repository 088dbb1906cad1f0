// Writes a new commerce adapter: its entry, the adapter, its readme, and the contract suite over it; and registers it.
// The suite then says which promises are still to be kept.
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
import { BackEnd, type Answer } from '../back-end.js';
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
    this.#backEnd = new BackEnd({ src, base, fetch: environment.fetch });
  }

  async getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return readProducts(await this.#ask('products', { refs }, context), refs);
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return readCartResult(await this.#ask('cart', { ref }, context));
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return readCartResult(await this.#tell('cart', { ref, changes, operation: operation.id }, context));
  }

  async beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return readCheckoutResult(await this.#tell('checkout', { source, operation: operation.id }, context));
  }

  /** Asks, and changes nothing. */
  #ask(path: string, body: unknown, context: CommerceContext): Promise<Answer> {
    return this.#backEnd.ask(path, { body, headers: headersOf(context), signal: context.signal });
  }

  /** Changes something: a failure on the way leaves it in doubt whether it was carried out. */
  #tell(path: string, body: unknown, context: CommerceContext): Promise<Answer> {
    return this.#backEnd.tell(path, { body, headers: headersOf(context), signal: context.signal });
  }
}

/** Who asks, and in which language: in headers, never in the address. */
function headersOf({ locale, customer }: CommerceContext): Record<string, string> {
  return { 'accept-language': locale, ...(customer !== null && { authorization: \`Bearer \${customer}\` }) };
}
`,
  [`${folder}/read-answers.ts`]: `
import type { Product } from '../../model/index.js';
import type { CartResult, CheckoutResult } from '../adapter.js';
import type { Answer } from '../back-end.js';

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
});

await changeFile('src/runtime/further-adapters.ts', (text) =>
  text.replace(
    /(const shippedAdapters: [^=]* = \{)([\s\S]*?)\n?\};/,
    `$1$2\n  ${key}: async (options) => (await import('../commerce/${name}/index.js')).createAdapter(options),\n};`,
  ),
);
console.log(
  `\nThe adapter "${name}" is there. Next: npm run test:node -- commerce/${name} says what it does not keep yet.`,
);
