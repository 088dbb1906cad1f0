import { registerLiveHost } from '../../i18n/live-host.js';
import { defineElement } from '../internal/define-element.js';
import { XhsLiveHost } from './live-host.js';

registerLiveHost();
defineElement('xhs-live-host', XhsLiveHost);

export type { XhsLiveHost } from './live-host.js';
