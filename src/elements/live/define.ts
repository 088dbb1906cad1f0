import { defineElement } from '../internal/define-element.js';
import '../live-tray/define.js';
import { XhsLive } from './live.js';

defineElement('xhs-live', XhsLive);

export type { XhsLive } from './live.js';
