import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { CartChange } from '../../src/model/index.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { randomFrom } from '../fixtures/tabs/chance.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** A shop on a server of its own, with pages that do nothing but shop. */
export interface BackEnd {
  readonly url: string;
  /** Begins anew with an empty shop. `rate` of its requests fail, from 0 to 1, as the seed says. */
  reset(seed: number, rate: number): void;
  /** Holds answers back until the returned function is called. */
  hold(): () => void;
  /** Requests that are held back. */
  readonly held: number;
  /** How often each operation was carried out, by id. */
  readonly done: ReadonlyMap<string, number>;
  /** Units by variant that those operations come to. */
  units(): Record<string, number>;
  /** When the last answer left; milliseconds since the epoch. */
  readonly lastAnswer: number;
  /** Units by variant in the only cart that holds anything. */
  cart(): Record<string, number>;
  close(): void;
}

/** Starts it, with the page bundled as it is. */
export async function startBackEnd(): Promise<BackEnd> {
  const bundle = await build({
    entryPoints: ['test/tabs/page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = bundle.outputFiles[0]!.text;
  let shop = new MemoryAdapter([]);
  let random = randomFrom(0);
  let rate = 0;
  let lastAnswer = 0;
  let gate: Promise<void> | null = null;
  let held = 0;
  let done = new Map<string, number>();
  const asked = new Map<string, readonly CartChange[]>();

  async function carryOut(path: string, body: string): Promise<unknown> {
    const { ref, changes, id } = JSON.parse(body) as { ref: string; changes: readonly CartChange[]; id: string };
    if (path === '/api/open') return shop.openCart(ref, context);
    const before = shop.carts.get(ref)?.revision;
    asked.set(id, changes);
    const answer = await shop.updateCart(ref, changes, { id });
    if (shop.carts.get(ref)?.revision !== before) done.set(id, (done.get(id) ?? 0) + 1);
    return answer;
  }

  async function api(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const fault = random() < rate ? Math.floor(random() * 5) : -1;
    const lost = (): void => void request.socket.destroy();
    if (gate) {
      held += 1;
      await gate;
      held -= 1;
    }
    if (fault === 0) return lost();
    if (fault === 1) return void response.writeHead(503).end();
    if (fault === 2) return void response.writeHead(429).end();
    const answer = await carryOut(request.url ?? '', body);
    if (fault === 3) return lost();
    if (fault === 4) await carryOut(request.url ?? '', body);
    lastAnswer = Date.now();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) {
      void api(request, response);
    } else if (request.url === '/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(script);
    } else {
      const frame = /[?&]frame=([^&]+)/.exec(request.url ?? '')?.[1];
      const content = request.url?.endsWith('?blank')
        ? ''
        : frame
          ? `<iframe src="${decodeURIComponent(frame)}"></iframe>`
          : '<script type="module" src="/page.js"></script>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Tab</title>${content}`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    reset(seed, faulty) {
      shop = new MemoryAdapter(['a', 'b', 'c', 'd'].map((each) => productOf(each)));
      random = randomFrom(seed);
      rate = faulty;
      done = new Map();
      asked.clear();
    },
    hold() {
      let open = (): void => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return () => {
        gate = null;
        open();
      };
    },
    get held() {
      return held;
    },
    get done() {
      return done;
    },
    units() {
      const units: Record<string, number> = {};
      for (const id of done.keys()) {
        for (const change of asked.get(id) ?? []) {
          if (change.type === 'add') units[change.variantId] = (units[change.variantId] ?? 0) + change.quantity;
        }
      }
      return units;
    },
    get lastAnswer() {
      return lastAnswer;
    },
    cart() {
      const lines = [...shop.carts.values()].flatMap((cart) => cart.lines);
      return Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
