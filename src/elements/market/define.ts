import '../countdown/define.js';
import '../feed/define.js';
import { defineElement } from '../internal/define-element.js';
import { XhsMarket } from './market.js';

defineElement('xhs-market', XhsMarket);

export type { XhsMarket } from './market.js';
