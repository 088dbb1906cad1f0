import { html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';

/** The notice in place of what did not come, said aloud. It may be the line that is down: nothing is loaded for it. */
export function failureTemplate(locale: string, onRetry: () => unknown): TemplateResult {
  const { loadFailed, retry } = messagesFor(sharedMessages, locale);
  return html`<div class="notice" part="notice">
    <p role="alert">${loadFailed}</p>
    <button class="button" part="retry" @click=${onRetry}>${retry}</button>
  </div>`;
}
