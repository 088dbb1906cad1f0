import '../note/define.js';
import { defineElement } from '../internal/define-element.js';
import { XhsNoteViewer } from './note-viewer.js';

defineElement('xhs-note-viewer', XhsNoteViewer);

export type { XhsNoteViewer } from './note-viewer.js';
