import { type StoreSetupMessages, storeSetup as english } from './en/store-setup.js';
import { defineMessages, registerLocale } from './messages.js';
import { storeSetup as chinese } from './zh-cn/store-setup.js';

/** Sentences of the set-up of a store. */
export const storeSetupMessages = defineMessages<StoreSetupMessages>('storeSetup');

/** Brings them to a page: they are in no language of its own, since no shopper sees them. */
export function registerStoreSetup(): void {
  registerLocale('en', { storeSetup: english });
  registerLocale('zh', { storeSetup: chinese });
}
