import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsCartButton } from './cart-button.js';

loadOverlaysOnUse();
defineElement('xhs-cart-button', XhsCartButton);

export type { XhsCartButton } from './cart-button.js';
