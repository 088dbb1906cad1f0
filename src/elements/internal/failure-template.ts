import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';

/**
 * The notice in place of what did not come. It may be the line that is down: nothing is loaded for it. Where what is loaded takes
 * its place the button goes, and the focus stays at what holds the notice: an element that stays the same one, never the shadow
 * root itself.
 * @param role `alert` where it stands alone on a page; many of them at a time would shout one another down.
 */
export function failureTemplate(
  locale: string,
  onRetry: () => unknown,
  role: 'alert' | typeof nothing = nothing,
): TemplateResult {
  const { loadFailed, retry } = messagesFor(sharedMessages, locale);
  return html`<div class="notice" part="notice">
    <p role=${role}>${loadFailed}</p>
    <button
      class="button"
      part="retry"
      @click=${(event: Event) => {
        const place = (event.target as Element).parentNode?.parentNode as HTMLElement;
        place.tabIndex = -1;
        place.focus();
        onRetry();
      }}
    >
      ${retry}
    </button>
  </div>`;
}
