import { defineElement } from '../internal/define-element.js';
import { bringCommands, loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsCart } from './cart.js';

loadOverlaysOnUse();
bringCommands();
defineElement('xhs-cart', XhsCart);

export type { XhsCart } from './cart.js';
