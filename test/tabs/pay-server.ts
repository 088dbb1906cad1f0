import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TransportError } from '../../src/lib/transport-error.js';
import { CheckoutAdapter } from '../fixtures/checkout-adapter.js';
import { bundle } from './back-end.js';

/** A shop and a wallet on one server: what both have taken is counted here, not in any page. */
export class PayServer {
  readonly url: string;
  adapter = new CheckoutAdapter();
  /** So many times somebody was charged. */
  charges = 0;
  readonly #close: () => void;

  private constructor(url: string, close: () => void) {
    this.url = url;
    this.#close = close;
  }

  /** @param page what its pages do. */
  static async start(page = 'test/tabs/pay-page.ts'): Promise<PayServer> {
    const script = await bundle(page);
    const server = createServer((request, response) => void shop.#answer(request, response, script));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const shop = new PayServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => {
      server.closeAllConnections();
      server.close();
    });
    return shop;
  }

  /** A shop with a full cart, whose orders are paid at once, by a code, or at `/wallet`. */
  reset(payment: 'at once' | 'by code' | 'elsewhere', adapter = new CheckoutAdapter()): void {
    this.adapter = adapter;
    this.charges = 0;
    Object.assign(this.adapter.capabilities, { paymentHosts: [new URL(this.url).host] });
    const expiresAt = Date.now() + 600_000;
    if (payment === 'by code') {
      this.adapter.action = { kind: 'render_qrcode', payload: `${this.url}/wallet`, expiresAt, pollAfter: 50 };
    } else if (payment === 'elsewhere') {
      this.adapter.action = { kind: 'redirect', url: `${this.url}/wallet`, expiresAt, pollAfter: 50 };
    }
  }

  /** Whether the shop has taken the order, or waits for its payment. */
  get accepted(): boolean {
    return [...this.adapter.checkouts.values()].some(
      ({ status }) => status === 'completed' || status === 'complete_in_progress',
    );
  }

  /** The shopper confirms in the wallet whatever it asks her for. */
  payInWallet(): void {
    for (const { id, status } of this.adapter.checkouts.values()) {
      if (status !== 'complete_in_progress') continue;
      this.adapter.paid(id);
      this.charges += 1;
    }
  }

  close(): void {
    this.#close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse, script: string): Promise<void> {
    const { pathname } = new URL(request.url ?? '', this.url);
    const [, room, name = ''] = pathname.split('/');
    if (room === 'call') {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const calls = this.adapter as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
      try {
        const answer = await calls[name]!.apply(this.adapter, JSON.parse(body) as unknown[]);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? null));
      } catch (error) {
        if (error instanceof TransportError && error.code === 'rate_limited') response.writeHead(429).end();
        // The line is down: nobody hears anything.
        else request.socket.destroy();
      }
    } else if (room === 'script') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else {
      const content = room === 'wallet' ? 'Wallet' : '<script type="module" src="/script"></script>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><meta charset="utf-8">${content}`);
    }
  }
}
