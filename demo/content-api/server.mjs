// A content API for demo and tests, on this machine alone: what docs/content.md describes, over the content of a file.
// Nothing that visitors write outlives it. See the README of this folder.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { routeOf } from './routes.mjs';
import { Visitors } from './visitors.mjs';

/** Nine pictures of a review, and what is around them. */
const mostBytes = 20_000_000;
const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
};

/**
 * Starts a content API on a port of 127.0.0.1, a free one for 0.
 * @param source the content that it answers with, such as `createJsonSource({ data })`.
 * @param language which language and market the content is in, where a request names none.
 * @param change what to answer instead, for tests: gets the request, answers `{ status, headers, body }` or nothing, when it likes to.
 */
export async function startContentApi({ source, port = 0, language = 'en', change = () => undefined }) {
  const visitors = new Visitors();
  const asked = [];
  const server = createServer(async (request, response) => {
    const answer = (await change(request)) ?? (await answerOf(request, { source, visitors, language }));
    if (answer === 'silence') return;
    const { status = 200, body, type = 'application/json; charset=utf-8', headers = {} } = answer;
    const bytes = body === undefined ? '' : Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    const same = request.method === 'GET' && status === 200 && request.headers['if-none-match'] === tag;
    const sent = same ? 304 : body === undefined && status === 200 ? 204 : status;
    asked.push({ method: request.method, url: request.url, status: sent });
    response.writeHead(sent, {
      ...allowed,
      ...(request.method === 'GET' && {
        etag: tag,
        // The browser asks again each time, with the tag that it has; and what one visitor gets is not kept for others.
        'cache-control': request.headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
        vary: 'authorization',
      }),
      ...(sent !== 204 && sent !== 304 && { 'content-type': type }),
      ...headers,
    });
    response.end(sent === 204 || sent === 304 ? undefined : bytes);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** What was asked for, and with which status it was answered. */
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function answerOf(request, { source, visitors, language }) {
  if (request.method === 'OPTIONS') return {};
  try {
    const { pathname, searchParams } = new URL(request.url, 'http://content');
    const path = pathname.slice(1).split('/').map(decodeURIComponent);
    const [, token = null] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const route = routeOf(request.method, path);
    if (!route) return { status: 404, body: { error: 'not-found' } };
    const { body, files } = await read(request);
    const context = {
      locale: searchParams.get('locale') ?? language,
      country: searchParams.get('country') ?? 'CN',
      currency: searchParams.get('currency') ?? 'CNY',
      customer: token,
    };
    const operation = { id: request.headers['idempotency-key'] ?? crypto.randomUUID() };
    return await route({ source, visitors, query: searchParams, body, files, operation, context });
  } catch (error) {
    if (error.code === 'content-not-found') return { status: 404, body: { error: 'not-found' } };
    if (error.code === 'note-invalid') return { status: 404, body: { error: 'not-found' } };
    if (error.code === 'content-unavailable') return { status: 403, body: { error: 'takes-nothing' } };
    return { status: 400, body: { error: 'bad-request' } };
  }
}

/** The body of a request: JSON, or a form with JSON and pictures. */
async function read(request) {
  if (request.method !== 'POST') return { files: [] };
  const parts = [];
  let size = 0;
  for await (const part of request) {
    if ((size += part.length) > mostBytes) throw new Error('too large');
    parts.push(part);
  }
  const type = request.headers['content-type'] ?? '';
  const text = Buffer.concat(parts);
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(text), files: [] };
  const form = await new Response(text, { headers: { 'content-type': type } }).formData();
  return { body: JSON.parse(await form.get('review').text()), files: form.getAll('pictures') };
}
