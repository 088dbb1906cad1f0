import '../feed/define.js';
import { defineElement } from '../internal/define-element.js';
import { XhsSearch } from './search.js';

defineElement('xhs-search', XhsSearch);

export type { XhsSearch } from './search.js';
