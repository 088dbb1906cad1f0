import { defineElement } from '../internal/define-element.js';
import { XhsReviews } from './reviews.js';

defineElement('xhs-reviews', XhsReviews);

export type { XhsReviews } from './reviews.js';
