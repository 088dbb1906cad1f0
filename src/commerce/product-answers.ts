import * as v from 'valibot';
import { count, fields, id, list, maybe, text } from '../lib/schema-fields.js';
import type { ProductPage } from './adapter.js';
import type { AnswerSchemas, ProductCall } from './checked-calls.js';
import { productSchema } from './product-schema.js';

const productPage = fields({
  items: list(productSchema, 1_000),
  cursor: maybe(text(10_000)),
  facets: maybe(fields({ stores: maybe(list(fields({ id, name: text(1_000), count }), 100)) })),
}) satisfies v.GenericSchema<unknown, ProductPage>;

/** What the calls that ask for products may answer. Those asked for by reference each have their answer. */
export const productAnswers = {
  getProducts: list(v.nullable(productSchema), 10_000),
  searchProducts: productPage,
} as const satisfies AnswerSchemas<ProductCall>;
