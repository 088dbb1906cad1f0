import { registerInsights } from '../../i18n/insights.js';
import { defineElement } from '../internal/define-element.js';
import { XhsInsights } from './insights.js';

registerInsights();
defineElement('xhs-insights', XhsInsights);

export type { XhsInsights } from './insights.js';
