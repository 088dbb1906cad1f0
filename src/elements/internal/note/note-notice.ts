import { html, type TemplateResult } from 'lit';
import { messagesFor } from '../../../i18n/index.js';
import { noteMessages } from '../../../i18n/note.js';
import type { NoteState } from '../../../state/content/content-store.js';

export { noticeStyles } from './note-notice.styles.js';

/** The message in place of a note that there is not, or whose data cannot be used. */
export function noticeTemplate(
  found: Extract<NoteState, { readonly status: 'missing' | 'invalid' }>,
  locale: string,
): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  if (found.status === 'missing') return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
  const [issue] = found.issues;
  return html`<div class="notice" part="notice">
    <p>${t.invalid}</p>
    <small>${t.invalidDetail(`${issue?.path ?? ''} ${issue?.message ?? ''}`.trim())}</small>
  </div>`;
}
