import { defineElement } from '../internal/define-element.js';
import { XhsCountdown } from './countdown.js';

defineElement('xhs-countdown', XhsCountdown);

export type { XhsCountdown } from './countdown.js';
