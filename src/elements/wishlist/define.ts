import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsWishlist } from './wishlist.js';

loadOverlaysOnUse();
defineElement('xhs-wishlist', XhsWishlist);

export type { XhsWishlist } from './wishlist.js';
