import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { ShopServer } from './shop-server.js';

/** Shops on one server, with pages that do nothing but shop. */
export interface BackEnd {
  /**
   * The address of a page of the shop called `shop`. `?shops=1,2` is one of several at a time, `?blank` shows nothing,
   * `?world` every element. `?frame=` is a page around another one, `&sandbox` one of an opaque origin.
   */
  readonly url: string;
  /** Opens a shop with nothing in its carts, in the place of any earlier one of that name. */
  open(name: string, seed: number, rate: number): ShopServer;
  close(): void;
}

/** Starts it. Pages are bundled as they are when they are first asked for. */
export async function startBackEnd(): Promise<BackEnd> {
  const shops = new Map<string, ShopServer>();
  const scripts = new Map<string, Promise<string>>();

  function script(name: string): Promise<string> {
    const known = scripts.get(name) ?? bundle(`test/tabs/${name}.ts`);
    scripts.set(name, known);
    return known;
  }

  async function answer(url: URL, response: ServerResponse): Promise<void> {
    const [, first, name] = url.pathname.split('/');
    // Also for frames whose origin is that of nobody.
    const send = (type: string, content: string | Buffer): void =>
      void response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(content);
    if (first === 'scripts') return send('text/javascript', await script(name!));
    if (first === 'data') {
      const file = await readFile(`demo${url.pathname}`).catch(() => null);
      return file ? send('application/json', file) : void response.writeHead(404).end();
    }
    send('text/html', `<!doctype html><meta charset="utf-8"><title>Tab</title><body>${contentOf(url)}</body>`);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://tabs');
    const [, first, name, what] = url.pathname.split('/');
    if (first === 'api') void shops.get(name ?? '')?.answer(what ?? '', request, response);
    else void answer(url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    open(name, seed, rate) {
      const shop = new ShopServer(seed, rate);
      shops.set(name, shop);
      return shop;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function contentOf({ searchParams }: URL): string {
  const frame = searchParams.get('frame');
  if (frame) return `<iframe ${searchParams.has('sandbox') ? 'sandbox="allow-scripts"' : ''} src="${frame}"></iframe>`;
  if (searchParams.has('blank')) return '';
  return `<script type="module" src="/scripts/${searchParams.has('world') ? 'world-page' : 'page'}"></script>`;
}

/** A script of a page, from its sources. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}
