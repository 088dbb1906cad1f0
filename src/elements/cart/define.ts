import { listenForCommands } from '../internal/command-fallback.js';
import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsCart } from './cart.js';

loadOverlaysOnUse();
listenForCommands();
defineElement('xhs-cart', XhsCart);
