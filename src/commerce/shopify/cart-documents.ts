import { inContext, market, shared } from './documents.js';

const cart = `
fragment Discount on CartDiscountAllocation {
  __typename targetType
  discountedAmount { ...Amount }
  ... on CartCodeDiscountAllocation { name: code }
  ... on CartAutomaticDiscountAllocation { name: title }
  ... on CartCustomDiscountAllocation { name: title }
}
fragment CartFields on Cart {
  id checkoutUrl
  buyerIdentity { countryCode }
  cost { totalAmount { ...Amount } }
  discountCodes { code applicable }
  discountAllocations { ...Discount }
  lines(first: 250) {
    nodes {
      id quantity
      cost {
        amountPerQuantity { ...Amount }
        compareAtAmountPerQuantity { ...Amount }
        subtotalAmount { ...Amount }
        totalAmount { ...Amount }
      }
      discountAllocations { ...Discount }
      merchandise { ... on ProductVariant { id title ...Stock image { ...Picture } product { id title } } }
    }
  }
}${shared}`;

/**
 * A change of a cart; all of them answer alike, under one name. Texts of errors and warnings are not even asked for: they
 * are never shown.
 */
const change = (name: string, variables: string, given: string): string =>
  `mutation ${name}(${market}, ${variables}) ${inContext} {
  payload: ${name}(${given}) { cart { ...CartFields } userErrors { code field } warnings { code target } }
}${cart}`;

export const readCart = `query Cart(${market}, $cartId: ID!) ${inContext} { cart(id: $cartId) { ...CartFields } }${cart}`;

export const createCart = change('cartCreate', '$input: CartInput!', 'input: $input');

export const addLines = change(
  'cartLinesAdd',
  '$cartId: ID!, $lines: [CartLineInput!]!',
  'cartId: $cartId, lines: $lines',
);

export const updateLines = change(
  'cartLinesUpdate',
  '$cartId: ID!, $lines: [CartLineUpdateInput!]!',
  'cartId: $cartId, lines: $lines',
);

export const removeLines = change(
  'cartLinesRemove',
  '$cartId: ID!, $lineIds: [ID!]!',
  'cartId: $cartId, lineIds: $lineIds',
);

/** Replaces the whole list of codes. */
export const setDiscountCodes = change(
  'cartDiscountCodesUpdate',
  '$cartId: ID!, $discountCodes: [String!]!',
  'cartId: $cartId, discountCodes: $discountCodes',
);

export const setBuyer = change(
  'cartBuyerIdentityUpdate',
  '$cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!',
  'cartId: $cartId, buyerIdentity: $buyerIdentity',
);
