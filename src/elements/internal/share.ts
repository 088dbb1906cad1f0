import type { XhsShareEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { announce } from './announcer.js';

/**
 * Shares something: asks the page first, then the platform's share sheet, else copies the address.
 */
export async function sharePage(host: HTMLElement, request: XhsShareEvent, locale: string): Promise<void> {
  host.dispatchEvent(request);
  if (request.defaultPrevented || request.claimed) return;
  const t = messagesFor(sharedMessages, locale);
  const { title, url } = request.detail;
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url });
      announce(t.shared);
    } else {
      await navigator.clipboard.writeText(url);
      announce(t.copied);
    }
  } catch {
    // The shopper closed the sheet, or the page may not share: nothing was lost.
  }
}
