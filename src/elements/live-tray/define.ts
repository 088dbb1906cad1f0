import { defineElement } from '../internal/define-element.js';
import { bringCommands, loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsLiveTray } from './live-tray.js';

loadOverlaysOnUse();
bringCommands();
defineElement('xhs-live-tray', XhsLiveTray);

export type { XhsLiveTray } from './live-tray.js';
