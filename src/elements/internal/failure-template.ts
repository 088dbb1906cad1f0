import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';

/**
 * The notice in place of what did not come. It may be the line that is down: nothing is loaded for it.
 * @param role `alert` where it stands alone on a page; many of them at a time would shout one another down.
 */
export function failureTemplate(
  locale: string,
  onRetry: (event: Event) => unknown,
  role: 'alert' | typeof nothing = nothing,
): TemplateResult {
  const { loadFailed, retry } = messagesFor(sharedMessages, locale);
  return html`<div class="notice" part="notice">
    <p role=${role}>${loadFailed}</p>
    <button class="button" part="retry" @click=${onRetry}>${retry}</button>
  </div>`;
}
