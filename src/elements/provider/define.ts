import { defineElement } from '../internal/define-element.js';
import { XhsProvider } from './provider.js';

defineElement('xhs-provider', XhsProvider);
