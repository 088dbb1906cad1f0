import { registerTagging } from '../../i18n/tagging.js';
import { defineElement } from '../internal/define-element.js';
import { XhsNoteLint } from './note-lint.js';

registerTagging();
defineElement('xhs-note-lint', XhsNoteLint);

export type { XhsNoteLint } from './note-lint.js';
