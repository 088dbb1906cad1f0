import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsProductTag } from './product-tag.js';

loadOverlaysOnUse();
defineElement('xhs-product-tag', XhsProductTag);

export type { XhsProductTag } from './product-tag.js';
