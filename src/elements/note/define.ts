import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsNote } from './note.js';

loadOverlaysOnUse();
defineElement('xhs-note', XhsNote);

export type { XhsNote } from './note.js';
