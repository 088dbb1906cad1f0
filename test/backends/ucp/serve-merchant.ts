import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { UcpMerchant } from './merchant.js';

/** A merchant that listens. */
export interface ServedMerchant {
  readonly address: string;
  close(): void;
}

/** Lets a merchant listen at a free port of loopback, for pages of one origin and without cookies. */
export async function serveMerchant(merchant: UcpMerchant, origin: string): Promise<ServedMerchant> {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('vary', 'origin');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
      return response.writeHead(204).end();
    }
    return void answer(merchant, address, request).then(
      ({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, close: () => server.close() };
}

async function answer(
  merchant: UcpMerchant,
  address: string,
  request: IncomingMessage,
): Promise<{ status: number; body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { url = '/', method = 'GET', headers } = request;
  const response = await merchant.fetch(new URL(url, address), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  return { status: response.status, body: await response.text() };
}
