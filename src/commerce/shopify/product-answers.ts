import * as v from 'valibot';
import { amount, nodes, picture, stock } from './answers.js';

const variant = v.object({
  ...stock,
  id: v.string(),
  sku: v.nullable(v.string()),
  title: v.string(),
  price: amount,
  compareAtPrice: v.nullable(amount),
  image: v.nullable(picture),
  selectedOptions: v.array(v.object({ name: v.string(), value: v.string() })),
});

const product = v.object({
  id: v.string(),
  handle: v.string(),
  title: v.string(),
  description: v.string(),
  productType: v.string(),
  onlineStoreUrl: v.nullable(v.string()),
  images: nodes(picture),
  options: v.array(
    v.object({
      name: v.string(),
      optionValues: v.array(
        v.object({ name: v.string(), swatch: v.nullable(v.object({ color: v.nullable(v.string()) })) }),
      ),
    }),
  ),
  variants: nodes(variant),
});

/** An answer that holds the same thing under several names. */
const each = <const Item extends v.GenericSchema>(names: readonly string[], item: Item) =>
  v.object(Object.fromEntries(names.map((name) => [name, item])));

export const productsAnswer = (names: readonly string[]) => each(names, v.nullable(product));

export const foundAnswer = (names: readonly string[]) => each(names, nodes(product));

export const searchAnswer = v.object({
  products: v.object({
    nodes: v.array(product),
    pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
  }),
});

export type ShopifyProduct = v.InferOutput<typeof product>;
