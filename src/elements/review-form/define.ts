import { defineElement } from '../internal/define-element.js';
import { XhsReviewForm } from './review-form.js';

defineElement('xhs-review-form', XhsReviewForm);

export type { XhsReviewForm } from './review-form.js';
