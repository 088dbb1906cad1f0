import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A brand's own site, at a free port of loopback: it takes the order, and leads back. */
export interface BrandSite {
  /** With its port. */
  readonly host: string;
  /** Addresses that were opened there, without the host. */
  readonly opened: readonly string[];
  /** Where its page leads back to. */
  back: string;
  close(): void;
}

export async function openBrandSite(): Promise<BrandSite> {
  const opened: string[] = [];
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (url === '/favicon.ico') return response.writeHead(204).end();
    opened.push(url);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(`<!doctype html><title>Glow Flagship Store</title><a href="${site.back}">Back to the note</a>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: BrandSite = { host, opened, back: '', close: () => server.close() };
  return site;
}
