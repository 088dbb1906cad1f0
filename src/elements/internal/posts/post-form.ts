import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../../i18n/community.js';
import { messagesFor } from '../../../i18n/index.js';

/** The longest text that is taken. */
const longest = 1_000;

export interface PostFormView {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly locale: string;
  /** Tells whether the words were taken: those that nobody took stay in the field. */
  readonly onSend: (text: string) => boolean;
  /** Closes the form; one that stands by itself has none. */
  readonly onCancel?: () => void;
}

/** A field for a few words. It is emptied once they are taken: they stand in the list from then on. */
export function postFormTemplate(view: PostFormView): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('text')).trim();
    if (text === '') return form.querySelector('textarea')?.focus();
    if (view.onSend(text)) form.reset();
  };
  // Enter sends with the key that does so elsewhere; alone it breaks the line.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form?.requestSubmit();
  };
  return html`<form class="write" part="form" @submit=${send}>
    <textarea
      name="text"
      rows="1"
      maxlength=${longest}
      aria-label=${view.label}
      placeholder=${view.placeholder}
      @keydown=${onKey}
    ></textarea>
    <button class="button">${view.submit}</button>
    ${
      view.onCancel
        ? html`<button type="button" class="link" @click=${view.onCancel}>
            ${messagesFor(communityMessages, view.locale).cancel}
          </button>`
        : nothing
    }
  </form>`;
}
