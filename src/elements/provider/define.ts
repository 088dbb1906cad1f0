import { defineElement } from '../internal/define-element.js';
import { XhsProvider } from './provider.js';

defineElement('xhs-provider', XhsProvider);

export type { XhsProvider } from './provider.js';
// What is heard on it, by name: with the type of one fact come those of all.
export type { XhsFactEvent } from '../../events/index.js';
