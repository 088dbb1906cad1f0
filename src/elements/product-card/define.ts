import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsProductCard } from './product-card.js';

loadOverlaysOnUse();
defineElement('xhs-product-card', XhsProductCard);

export type { XhsProductCard } from './product-card.js';
