// Those sentences that a page shows first come with the script, in the languages that are part of it. The others of the page's
// language are sent for once the page has loaded, so that a tap does not wait for them.
import { keepFirstAtHand } from '../../i18n/at-hand.js';
import { localeOf } from '../../i18n/locale.js';
import { loadMessages } from '../../i18n/messages.js';
import { configuredScript } from './configured-script.js';

const localeOfPage = (): string =>
  localeOf(
    document.querySelector('xhs-provider[locale]')?.getAttribute('locale'),
    configuredScript()?.dataset['locale'],
    document.documentElement.lang,
    navigator.language,
  );

function loadOthers(): void {
  const load = (): void => void loadMessages(localeOfPage());
  // Safari has no `requestIdleCallback` before 26.4; once it is in use, the timer can go.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load);
  else setTimeout(load);
}

keepFirstAtHand();
if (typeof document !== 'undefined') {
  if (document.readyState === 'complete') loadOthers();
  else addEventListener('load', loadOthers, { once: true });
}
