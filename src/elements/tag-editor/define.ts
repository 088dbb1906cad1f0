import { registerTagging } from '../../i18n/tagging.js';
import { defineElement } from '../internal/define-element.js';
import { XhsTagEditor } from './tag-editor.js';

registerTagging();
defineElement('xhs-tag-editor', XhsTagEditor);

export type { XhsTagEditor } from './tag-editor.js';
