import { defineElement } from '../internal/define-element.js';
import { bringCommands, loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsOrders } from './orders.js';

loadOverlaysOnUse();
bringCommands();
defineElement('xhs-orders', XhsOrders);

export type { XhsOrders } from './orders.js';
