import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsOrder } from './order.js';

loadOverlaysOnUse();
defineElement('xhs-order', XhsOrder);

export type { XhsOrder } from './order.js';
