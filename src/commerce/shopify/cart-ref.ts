import type { CartRef } from '../../model/index.js';

/**
 * Ids of Shopify's carts and lines, and what the elements know them by.
 *
 * The id of a cart holds its secret key: who has it can read and change the cart. It is the reference of the cart, and
 * nothing else. The ids of its lines, which do stand in a page, hold the first half of that secret: there it is left out.
 */

const cartPrefix = 'gid://shopify/Cart/';
const linePrefix = /^gid:\/\/shopify\/\w*CartLine\//;
const leftOut = '*';

/** The reference of a cart; null for what is no id of one. */
export function refOf(cartId: string): CartRef | null {
  return cartId.startsWith(cartPrefix) ? cartId.slice(cartPrefix.length) : null;
}

/** The id of a cart. Of whatever else it makes an id that Shopify does not know. */
export function cartIdOf(ref: CartRef): string {
  return `${cartPrefix}${ref}`;
}

/** The id of a line as the elements know it. */
export function lineIdOf(shopifyId: string, ref: CartRef): string {
  return shopifyId.replaceAll(tokenOf(ref), leftOut);
}

/** The id of a line as Shopify knows it; null for what is none. */
export function shopifyLineIdOf(lineId: string, ref: CartRef): string | null {
  return linePrefix.test(lineId) ? lineId.replaceAll(leftOut, tokenOf(ref)) : null;
}

function tokenOf(ref: CartRef): string {
  return ref.split('?')[0] || ref;
}
