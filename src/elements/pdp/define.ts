import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsPdp } from './pdp.js';

loadOverlaysOnUse();
defineElement('xhs-pdp', XhsPdp);

export type { XhsPdp } from './pdp.js';
