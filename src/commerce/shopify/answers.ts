import * as v from 'valibot';
import { readMoney } from './amount.js';

/** What answers of Shopify have in common, as this adapter reads them. Amounts are whole minor units from here on. */
export const amount = v.pipe(v.object({ amount: v.string(), currencyCode: v.string() }), v.transform(readMoney));

export const nodes = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.object({ nodes: v.array(item) }),
    v.transform(({ nodes: all }) => all),
  );

export const picture = v.object({
  url: v.string(),
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  altText: v.nullable(v.string()),
});

export const stock = {
  availableForSale: v.boolean(),
  currentlyNotInStock: v.boolean(),
  // Null where the token may not see the inventory.
  quantityAvailable: v.nullable(v.number()),
  quantityRule: v.object({ maximum: v.nullable(v.number()) }),
};

export type ShopifyPicture = v.InferOutput<typeof picture>;
export type ShopifyStock = { readonly [Field in keyof typeof stock]: v.InferOutput<(typeof stock)[Field]> };
