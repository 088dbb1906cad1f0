import '../feed/define.js';
import { defineElement } from '../internal/define-element.js';
import { XhsStore } from './store.js';

defineElement('xhs-store', XhsStore);

export type { XhsStore } from './store.js';
