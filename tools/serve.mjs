// A static server for the built demo. `/demo/strict/` comes with the strict content security policy.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { partOf } from './parts-of-files.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

/**
 * Serves a folder on a port of 127.0.0.1 (0 for a free one); resolves to the address.
 * @param changePage what a page is to be instead: HTML and its path in, HTML out.
 * @param changeData what a file of data is to be instead: JSON and its path in, JSON out.
 * @param compress whether text goes out compressed, as from the server of a shop: by brotli at its best where the browser takes
 *   that, else as gzip. Not by default.
 */
export function serve({ root = '.', port = 0, changePage, changeData, compress = false } = {}) {
  const changes = { '.html': changePage, '.json': changeData };
  const base = resolve(root);
  const packed = new Map();
  /** A server of files that do not change has them compressed before anybody asks. */
  const pack = (bytes, how) => {
    const key = `${how} ${createHash('sha256').update(bytes).digest('hex')}`;
    if (!packed.has(key)) packed.set(key, how === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes, { level: 9 }));
    return packed.get(key);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let path = normalize(join(base, decodeURIComponent(pathname)));
    if (path !== base && !path.startsWith(base + sep)) return response.writeHead(403).end();
    try {
      if (statSync(path).isDirectory()) {
        if (!pathname.endsWith('/')) return response.writeHead(301, { location: `${pathname}/` }).end();
        path = join(path, 'index.html');
      }
      const { size } = statSync(path);
      const change = changes[extname(path)];
      const own = change ? Buffer.from(change(readFileSync(path, 'utf8'), pathname)) : null;
      const packs = compress && /text|json|svg/.test(types[extname(path)] ?? '');
      const encoding = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') ? 'br' : 'gzip';
      const changed = packs ? pack(own ?? readFileSync(path), encoding) : own;
      const part = changed ? undefined : partOf(request.headers.range, size);
      response.writeHead(part ? 206 : 200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-length': changed?.length ?? (part ? part.end - part.start + 1 : size),
        ...(!changed && { 'accept-ranges': 'bytes' }),
        ...(part && { 'content-range': `bytes ${part.start}-${part.end}/${size}` }),
        'cache-control': 'no-cache',
        ...(packs && { 'content-encoding': encoding, vary: 'accept-encoding' }),
        ...(pathname.startsWith('/demo/strict/') && { 'content-security-policy': strictPolicy }),
      });
      if (changed) return response.end(changed);
      createReadStream(path, part).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
    return undefined;
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ url: `http://127.0.0.1:${address.port}`, close: () => server.close() });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`${url}/demo/`);
}
