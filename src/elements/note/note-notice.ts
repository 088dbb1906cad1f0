import { html, type TemplateResult } from 'lit';
import { XhsErrorEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { NoteState } from '../../state/content/content-store.js';

type Told = Exclude<NoteState, { readonly status: 'loading' }>;

/** The message in place of a note that cannot be shown. */
export function noticeTemplate(
  found: Exclude<Told, { readonly status: 'ready' }>,
  locale: string,
  onRetry: () => void,
): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  switch (found.status) {
    case 'missing':
      return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
    case 'invalid':
      return html`<div class="notice" part="notice">
        <p>${t.invalid}</p>
        <small>${t.invalidDetail(`${found.issues[0]?.path ?? ''} ${found.issues[0]?.message ?? ''}`.trim())}</small>
      </div>`;
    case 'error':
      return html`<div class="notice" part="notice">
        <p>${shared.loadFailed}</p>
        <button class="button" part="retry" @click=${onRetry}>${shared.retry}</button>
      </div>`;
  }
}

/** What the page is told of a note that is not as it should be. */
export function noteError(found: Told, source: string): XhsErrorEvent {
  const codes = {
    ready: 'note-partial',
    invalid: 'note-invalid',
    missing: 'content-not-found',
    error: 'content-unavailable',
  } as const;
  return new XhsErrorEvent({ code: codes[found.status], source, issues: 'issues' in found ? found.issues : [] });
}
