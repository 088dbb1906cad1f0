import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { startContentApi } from '../../demo/content-api/server.mjs';
import { createHttpSource } from '../../src/content/http/index.js';
import { createJsonSource } from '../../src/content/json/index.js';
import { contentContract } from '../../src/testing.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly ({ readonly $ref: string } | Parameter)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}
interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}
interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly sent: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const api = read('docs/content-api.json') as Document;
const at = 'https://xhs-elements.dev/docs/content-api.json';
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(read('schemas/note.schema.json'));
ajv.addSchema({ ...api, $id: at });
const compiled = new Map<string, ValidateFunction>();
/** The check of a schema of the document, by the keys that lead to it. */
function schemaAt(...keys: readonly string[]): ValidateFunction {
  const pointer = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${at}#/${pointer}` });
  compiled.set(pointer, known);
  return known;
}

/** The operation of an exchange, with the path that it stands under. */
function operationOf({ method, url }: Exchange): { readonly path: string; readonly operation: Operation } | undefined {
  const parts = url.pathname.slice(1).split('/');
  const fits = (path: string): boolean => {
    const pattern = path.slice(1).split('/');
    const same = (part: string, index: number): boolean => part.startsWith('{') || part === parts[index];
    return pattern.length === parts.length && pattern.every(same) && method.toLowerCase() in (api.paths[path] ?? {});
  };
  // What is named comes before what is meant by any name.
  const [path] = Object.keys(api.paths)
    .filter(fits)
    .sort((a, b) => a.split('{').length - b.split('{').length);
  const operation = path === undefined ? undefined : api.paths[path]?.[method.toLowerCase()];
  return path !== undefined && operation ? { path, operation } : undefined;
}

/** What an exchange says that the document does not. */
function complaints(exchange: Exchange): readonly string[] {
  const found = operationOf(exchange);
  const { method, url, status } = exchange;
  if (!found) return [`${method} ${url.pathname} is not described`];
  const { path, operation } = found;
  const verb = method.toLowerCase();
  const known = operation.parameters.map((each) =>
    '$ref' in each ? (api.components.parameters[each.$ref.split('/').at(-1) ?? ''] as Parameter) : each,
  );
  const wrong: string[] = [];
  for (const name of url.searchParams.keys()) {
    const parameter = known.find((each) => each.in === 'query' && each.name === name);
    if (!parameter) wrong.push(`${operation.operationId}: ${name} is not described`);
    const allowed = (parameter?.schema as { enum?: readonly string[] } | undefined)?.enum;
    const value = url.searchParams.get(name) ?? '';
    if (allowed && !allowed.includes(value)) wrong.push(`${operation.operationId}: ${name}=${value}`);
  }
  for (const { name, required, in: where } of known) {
    if (!required || where === 'path') continue;
    const given = where === 'query' ? url.searchParams.has(name) : exchange.headers.has(name);
    if (!given) wrong.push(`${operation.operationId}: ${name} is missing`);
  }
  const type = 'multipart/form-data' in (operation.requestBody?.content ?? {}) && exchange.sent instanceof FormData;
  if (operation.requestBody && !type) {
    const check = schemaAt('paths', path, verb, 'requestBody', 'content', 'application/json', 'schema');
    if (!check(exchange.sent)) wrong.push(`${operation.operationId} sends ${JSON.stringify(check.errors?.[0])}`);
  }
  const response = operation.responses[String(status)];
  if (!response) return [...wrong, `${operation.operationId}: ${status} is not described`];
  if (response.content) {
    const check = schemaAt('paths', path, verb, 'responses', String(status), 'content', 'application/json', 'schema');
    if (!check(exchange.answer)) wrong.push(`${operation.operationId} answers ${JSON.stringify(check.errors?.[0])}`);
  }
  return wrong;
}

const exchanges: Exchange[] = [];
const running: { close(): Promise<void> }[] = [];
const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: 'a-token' };

before(async () => {
  const recording: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.clone().text();
    exchanges.push({
      method: init?.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init?.headers),
      sent: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : init?.body,
      status: response.status,
      answer: text === '' ? undefined : (JSON.parse(text) as unknown),
    });
    return response;
  };
  const suite = contentContract({
    context,
    async stage(content) {
      const server = await startContentApi({ source: createJsonSource({ data: content }) });
      running.push(server);
      return createHttpSource({ src: server.url, fetch: recording });
    },
  });
  for (const { run } of suite) await run({ skip: () => undefined });
});
after(() => Promise.all(running.map((server) => server.close())));

test('whatever is asked and answered while every promise is kept is described', () => {
  assert.ok(exchanges.length > 90, `${exchanges.length}`);
  assert.deepEqual([...new Set(exchanges.flatMap(complaints))], []);
});

test('whatever is described is asked for', () => {
  const described = Object.values(api.paths).flatMap((path) => Object.values(path).map((each) => each.operationId));
  const asked = new Set(exchanges.map((each) => operationOf(each)?.operation.operationId));
  assert.deepEqual(
    described.filter((operation) => !asked.has(operation)),
    [],
  );
});

test('the check notices what is not described', () => {
  const [listed] = exchanges.filter((each) => operationOf(each)?.operation.operationId === 'listReviews');
  assert.ok(listed);
  const elsewhere = new URL(listed.url);
  elsewhere.searchParams.set('token', 'secret');
  const faults: Exchange[] = [
    { ...listed, url: new URL('/nowhere', listed.url) },
    { ...listed, url: elsewhere },
    { ...listed, url: new URL('/reviews', listed.url) },
    { ...listed, status: 302 },
    { ...listed, answer: { items: [{ id: 'r' }] } },
  ];
  for (const fault of faults) assert.equal(complaints(fault).length, 1, JSON.stringify(complaints(fault)));
});

test('every path of the document stands in the page about it', () => {
  const page = readFileSync('docs/content.md', 'utf8');
  for (const path of Object.keys(api.paths)) {
    const [first = ''] = path.slice(1).split('/{');
    assert.ok(path.startsWith('/{posts}') || page.includes(first), path);
  }
});
