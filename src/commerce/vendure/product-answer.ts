import * as v from 'valibot';

// What is read of Vendure's answers. Money is in whole units of Vendure's own: see `minor-units.ts`.

export const text = v.string();
export const amount = v.number();
export const named = { id: text, name: text };

export const picture = v.object({ preview: text, width: v.number(), height: v.number(), name: text });
export const facetValues = v.array(v.object({ code: text, name: text, facet: v.object({ code: text }) }));

/** A variant with what it costs now. */
export const variant = {
  id: text,
  sku: text,
  priceWithTax: amount,
  currencyCode: text,
  stockLevel: text,
  options: v.array(v.object({ ...named, groupId: text })),
};

export const productAnswer = v.object({
  ...named,
  slug: text,
  description: text,
  assets: v.array(picture),
  facetValues,
  optionGroups: v.array(v.object({ ...named, options: v.array(v.object(named)) })),
  variants: v.array(v.object({ ...variant, featuredAsset: v.nullable(picture) })),
});
export type ProductAnswer = v.InferOutput<typeof productAnswer>;
