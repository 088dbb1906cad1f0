import { defineElement } from '../internal/define-element.js';
import { XhsComments } from './comments.js';

defineElement('xhs-comments', XhsComments);

export type { XhsComments } from './comments.js';
