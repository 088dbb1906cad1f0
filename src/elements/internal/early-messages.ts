// Sends for the sentences of the page's language at once: what is drawn first needs them, and would otherwise ask for them
// once it is drawn, a whole way to the server later.
import { localeOf } from '../../i18n/locale.js';
import { loadMessages } from '../../i18n/messages.js';
import { configuredScript } from './configured-script.js';

if (typeof document !== 'undefined') {
  const provider = document.querySelector('xhs-provider[locale]')?.getAttribute('locale');
  void loadMessages(
    localeOf(provider, configuredScript()?.dataset['locale'], document.documentElement.lang, navigator.language),
  );
}
