import { inContext, market, shared } from './documents.js';

const product = `
fragment ProductFields on Product {
  id handle title description productType onlineStoreUrl
  images(first: 20) { nodes { ...Picture } }
  options { name optionValues { name swatch { color } } }
  variants(first: 250) {
    nodes {
      id sku title ...Stock
      price { ...Amount }
      compareAtPrice { ...Amount }
      image { ...Picture }
      selectedOptions { name value }
    }
  }
}${shared}`;

export const searchProducts = `query Search(${market}, $query: String, $after: String, $sortKey: ProductSortKeys)
${inContext} {
  products(first: 24, query: $query, after: $after, sortKey: $sortKey) {
    nodes { ...ProductFields }
    pageInfo { hasNextPage endCursor }
  }
}${product}`;

/** Products by id or handle, all in one request: the first is answered as `p0`, asked for by the variable `$p0`. */
export function productsBy(arguments_: readonly ('id' | 'handle')[]): string {
  const variables = arguments_.map((name, index) => `$p${index}: ${name === 'id' ? 'ID' : 'String'}`);
  const fields = arguments_.map((name, index) => `p${index}: product(${name}: $p${index}) { ...ProductFields }`);
  return `query Products(${[market, ...variables].join(', ')}) ${inContext} { ${fields.join(' ')} }${product}`;
}

/** Products that one query each finds, a few of the best. */
export function productsFound(queries: number): string {
  const all = Array.from({ length: queries }, (_, index) => `p${index}`);
  const fields = all.map((name) => `${name}: products(first: 3, query: $${name}) { nodes { ...ProductFields } }`);
  const variables = all.map((name) => `$${name}: String`);
  return `query BySku(${[market, ...variables].join(', ')}) ${inContext} { ${fields.join(' ')} }${product}`;
}
