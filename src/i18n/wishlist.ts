import type { WishlistMessages } from './en/wishlist.js';
import { defineMessages } from './messages.js';

/** Sentences of the wish list. */
export const wishlistMessages = defineMessages<WishlistMessages>('wishlist');
