import { html, type TemplateResult } from 'lit';
import { feedMessages } from '../../i18n/feed.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { FeedState } from '../../state/discovery/discovery-store.js';

/**
 * What follows the last card. While more is to come that is said and not shown: what stands for the next cards shows it, and
 * a line below them would be seen to leave when they are there.
 *
 * The focus can stay on it, whatever it says.
 */
export function endTemplate(state: FeedState | undefined, locale: string, onRetry: () => void): TemplateResult {
  const t = messagesFor(feedMessages, locale);
  return html`<div class="tail" tabindex="-1">
    ${
      state?.moreFailed
        ? html`<div class="end">
            <p role="alert">${t.moreFailed}</p>
            <button class="button" part="retry" @click=${onRetry}>${messagesFor(sharedMessages, locale).retry}</button>
          </div>`
        : state?.more
          ? html`<p class="visually-hidden">${t.loadingMore}</p>`
          : html`<div class="end"><p>${t.end}</p></div>`
    }
  </div>`;
}
