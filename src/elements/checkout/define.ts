import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsCheckout } from './checkout.js';

loadOverlaysOnUse();
defineElement('xhs-checkout', XhsCheckout);

export type { XhsCheckout } from './checkout.js';
