import { defineElement } from '../internal/define-element.js';
import { XhsProvider } from './provider.js';

defineElement('xhs-provider', XhsProvider);

export type { XhsProvider } from './provider.js';
