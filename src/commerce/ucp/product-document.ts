import * as v from 'valibot';
import { currency, maybe, positive, text } from './document-fields.js';

/** Of what nobody has measured some say 0. */
const pixels = v.pipe(
  v.optional(positive, 800),
  v.transform((value) => value || 800),
);

const media = v.object({
  type: text,
  url: text,
  alt_text: v.optional(text, ''),
  width: pixels,
  height: pixels,
});

const productDocument = v.object({
  id: text,
  handle: maybe(text),
  title: text,
  description: v.object({ plain: maybe(text) }),
  url: maybe(text),
  categories: v.optional(v.array(v.object({ value: text })), []),
  media: v.optional(v.array(media), []),
  options: v.optional(
    v.array(v.object({ name: text, values: v.array(v.object({ id: maybe(text), label: text })) })),
    [],
  ),
  variants: v.array(
    v.object({
      id: text,
      sku: maybe(text),
      title: text,
      price: v.object({ amount: positive, currency }),
      availability: v.optional(v.object({ available: maybe(v.boolean()), status: maybe(text) }), {}),
      options: v.optional(v.array(v.object({ name: text, id: maybe(text), label: text })), []),
      media: v.optional(v.array(media), []),
    }),
  ),
  rating: maybe(v.object({ value: v.number(), scale_max: v.number(), count: maybe(positive) })),
});

export type ProductDocument = v.InferOutput<typeof productDocument>;

export const productsDocument = v.object({
  products: v.array(productDocument),
  pagination: v.optional(v.object({ cursor: maybe(text), has_next_page: v.boolean() })),
});

export const detailDocument = v.object({ product: productDocument });
