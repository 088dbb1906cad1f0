import * as v from 'valibot';
import { amount, productAnswer, type ProductAnswer } from './product-answer.js';

/** A GraphQL document with the shape of its answer. */
export interface Document<Data> {
  readonly text: string;
  readonly answer: v.GenericSchema<unknown, Data>;
}

export const picture = '{preview width height name}';
export const facets = 'facetValues{code name facet{code}}';
export const variant = 'id sku priceWithTax currencyCode stockLevel options{id name groupId}';

/** Products by any filter, a page at a time. */
export const products: Document<{
  readonly products: { readonly items: readonly ProductAnswer[]; readonly totalItems: number };
}> = {
  text: `query($options:ProductListOptions){products(options:$options){totalItems items{id name slug description
assets${picture} ${facets} optionGroups{id name options{id name}} variants{${variant} featuredAsset${picture}}}}}`,
  answer: v.object({ products: v.object({ items: v.array(productAnswer), totalItems: amount }) }),
};
