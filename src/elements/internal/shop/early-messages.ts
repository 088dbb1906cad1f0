// Those sentences that a page shows first come with the script, in the languages that are part of it. The others of the page's
// language are sent for once the page has loaded, so that a tap does not wait for them.
import { keepFirstAtHand } from '../../../i18n/at-hand.js';
import { localeOf } from '../../../i18n/locale.js';
import { loadMessages } from '../../../i18n/messages.js';
import { configuredScript } from './configured-script.js';
import { whenQuiet } from '../when-quiet.js';

const localeOfPage = (): string =>
  localeOf(
    document.querySelector('xhs-provider[locale]')?.getAttribute('locale'),
    configuredScript()?.dataset['locale'],
    document.documentElement.lang,
    navigator.language,
  );

keepFirstAtHand();
if (typeof document !== 'undefined') whenQuiet(() => void loadMessages(localeOfPage()));
