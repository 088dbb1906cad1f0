import { defineElement } from '../internal/define-element.js';
import { XhsQuestions } from './questions.js';

defineElement('xhs-questions', XhsQuestions);

export type { XhsQuestions } from './questions.js';
