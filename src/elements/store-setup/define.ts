import { registerStoreSetup } from '../../i18n/store-setup.js';
import { defineElement } from '../internal/define-element.js';
import { XhsStoreSetup } from './store-setup.js';

registerStoreSetup();
defineElement('xhs-store-setup', XhsStoreSetup);

export type { XhsStoreSetup } from './store-setup.js';
