import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CartChange } from '../../src/model/index.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { randomFrom } from '../fixtures/tabs/chance.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** One shop behind an address of its own. Part of its requests fail, as its seed says. */
export class ShopServer {
  /** How often each operation was carried out, by id. */
  readonly done = new Map<string, number>();
  /** When the last answer left; milliseconds since the epoch. */
  lastAnswer = 0;
  /** Requests that are held back. */
  held = 0;
  readonly #shop = new MemoryAdapter(['a', 'b', 'c', 'd'].map((each) => productOf(each)));
  readonly #asked = new Map<string, readonly CartChange[]>();
  readonly #random: () => number;
  readonly #rate: number;
  #gate: Promise<void> | null = null;
  #awaited: { readonly count: number; readonly reached: () => void } | null = null;

  /** @param rate of its requests fail, from 0 to 1. */
  constructor(seed: number, rate: number) {
    this.#random = randomFrom(seed);
    this.#rate = rate;
  }

  /** Holds answers back until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    return () => {
      this.#gate = null;
      open();
    };
  }

  /** Resolves once so many operations are carried out. */
  reaches(count: number): Promise<void> {
    if (this.done.size >= count) return Promise.resolve();
    return new Promise((reached) => (this.#awaited = { count, reached }));
  }

  /** Units by variant that the operations come to which were carried out. */
  units(): Record<string, number> {
    const units: Record<string, number> = {};
    for (const id of this.done.keys()) {
      for (const change of this.#asked.get(id) ?? []) {
        if (change.type === 'add') units[change.variantId] = (units[change.variantId] ?? 0) + change.quantity;
      }
    }
    return units;
  }

  /** Units by variant in the only cart that holds anything. */
  cart(): Record<string, number> {
    const lines = [...this.#shop.carts.values()].flatMap((cart) => cart.lines);
    return Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  }

  /** Answers a request, or lets something befall it. */
  async answer(what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const fault = this.#random() < this.#rate ? Math.floor(this.#random() * 5) : -1;
    const lost = (): void => void request.socket.destroy();
    if (this.#gate) {
      this.held += 1;
      await this.#gate;
      this.held -= 1;
    }
    if (fault === 0) return lost();
    if (fault === 1) return void response.writeHead(503).end();
    if (fault === 2) return void response.writeHead(429).end();
    const answer = await this.#carryOut(what, body);
    if (fault === 3) return lost();
    if (fault === 4) await this.#carryOut(what, body);
    this.lastAnswer = Date.now();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  async #carryOut(what: string, body: string): Promise<unknown> {
    const { ref, changes, id } = JSON.parse(body) as { ref: string; changes: readonly CartChange[]; id: string };
    if (what === 'open') return this.#shop.openCart(ref, context);
    const before = this.#shop.carts.get(ref)?.revision;
    this.#asked.set(id, changes);
    const answer = await this.#shop.updateCart(ref, changes, { id });
    if (this.#shop.carts.get(ref)?.revision !== before) this.done.set(id, (this.done.get(id) ?? 0) + 1);
    if (this.#awaited && this.done.size >= this.#awaited.count) this.#awaited.reached();
    return answer;
  }
}
