import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Json = Record<string, unknown>;

const folder = 'test/vendor/ucp';
const origin = 'https://ucp.dev/';

/** What is asked: the protocol says for each field in which requests it may, must or must not stand. */
export type RequestKind = 'create' | 'update' | 'complete';

/** The documents of the protocol, by what they are checked against. */
export type Document =
  | 'profile'
  | 'search request'
  | 'search'
  | 'lookup request'
  | 'lookup'
  | 'product request'
  | 'product'
  | 'cart'
  | 'checkout'
  | 'order'
  | `cart ${'create' | 'update'}`
  | `checkout ${RequestKind}`;

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (to: Ajv2020) => void)(ajv);

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Json & { $id: string });

for (const source of sources) {
  // Its references are relative to another place than its name says.
  const $id = source.$id.replace('schemas/discovery/', 'discovery/');
  ajv.addSchema({ ...source, $id });
  for (const kind of ['create', 'update', 'complete'] as const) {
    const schema = asRequest(source, kind) as AnySchemaObject;
    ajv.addSchema({ ...schema, $id: $id.replace(origin, `${origin}${kind}/`) });
  }
}

/** A schema as it holds for a request: what is to be left out must not be there, and what has to be there must. */
function asRequest(schema: unknown, kind: RequestKind): unknown {
  if (Array.isArray(schema)) return schema.map((each) => asRequest(each, kind));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, required, additionalProperties, ...rest } = schema as Json;
  const whole: Json = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asRequest(value, kind)]));
  // Everything would be allowed, and a slip of the pen with it.
  if (additionalProperties !== undefined && additionalProperties !== true) {
    whole['additionalProperties'] = asRequest(additionalProperties, kind);
  }
  const needs = new Set(Array.isArray(required) ? (required as string[]) : []);
  if (typeof properties !== 'object' || properties === null) {
    return needs.size > 0 ? { ...whole, required: [...needs] } : whole;
  }
  whole['properties'] = Object.fromEntries(
    Object.entries(properties as Json).map(([name, property]) => {
      const said = (property as Json)['ucp_request'];
      const word = typeof said === 'object' && said !== null ? (said as Json)[kind] : said;
      if (word === 'omit' || word === 'optional') needs.delete(name);
      if (word === 'required') needs.add(name);
      return [name, word === 'omit' ? false : asRequest(property, kind)];
    }),
  );
  return { ...whole, required: [...needs] };
}

const at = (path: string, kind?: RequestKind): { $ref: string } => ({
  $ref: `${origin}${kind ? `${kind}/` : ''}${path}`,
});
const shopping = (path: string, kind?: RequestKind): { $ref: string } => at(`schemas/shopping/${path}`, kind);
const refused = shopping('types/error_response.json');
const cart = (kind?: RequestKind): object => shopping('discount.json#/$defs/dev.ucp.shopping.cart', kind);
const checkout = (kind?: RequestKind): object[] => [
  shopping('discount.json#/$defs/dev.ucp.shopping.checkout', kind),
  shopping('fulfillment.json#/$defs/dev.ucp.shopping.checkout', kind),
];
/** Nothing but what the protocol and its extensions name. */
const nothingElse = { type: 'object', unevaluatedProperties: false };

const documents: Readonly<Record<Document, object>> = {
  profile: at('discovery/profile.json#/$defs/business_profile'),
  'search request': shopping('catalog_search.json#/$defs/search_request'),
  search: shopping('catalog_search.json#/$defs/search_response'),
  'lookup request': shopping('catalog_lookup.json#/$defs/lookup_request'),
  lookup: shopping('catalog_lookup.json#/$defs/lookup_response'),
  'product request': shopping('catalog_lookup.json#/$defs/get_product_request'),
  product: { oneOf: [shopping('catalog_lookup.json#/$defs/get_product_response'), refused] },
  cart: { oneOf: [cart(), refused] },
  checkout: { oneOf: [{ allOf: checkout() }, refused] },
  order: { oneOf: [shopping('order.json'), refused] },
  'cart create': { allOf: [cart('create')], ...nothingElse },
  'cart update': { allOf: [cart('update')], ...nothingElse },
  'checkout create': {
    allOf: [...checkout('create'), shopping('cart.json#/$defs/checkout', 'create')],
    ...nothingElse,
  },
  'checkout update': { allOf: checkout('update'), ...nothingElse },
  'checkout complete': { allOf: checkout('complete'), ...nothingElse },
};

const compiled = new Map<Document, ValidateFunction>();

/** What is wrong with a document, by the schemas of the protocol; nothing where it is right. */
export function faultsOf(document: Document, body: unknown): readonly string[] {
  let validate = compiled.get(document);
  if (!validate) compiled.set(document, (validate = ajv.compile(documents[document])));
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${document}${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

const headers: Readonly<Record<string, RegExp>> = {
  'ucp-agent': /^profile="https?:\/\/[^"]+"$/,
  'request-id': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'idempotency-key': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** What is wrong with the headers of a request: each has its form, and only what changes something has a key. */
export function headerFaults(given: Headers, changes: boolean): readonly string[] {
  return Object.entries(headers).flatMap(([name, form]) => {
    const value = given.get(name);
    if (name === 'idempotency-key' && !changes) return value === null ? [] : [`${name} on what changes nothing`];
    return value !== null && form.test(value) ? [] : [`${name}: ${value}`];
  });
}
