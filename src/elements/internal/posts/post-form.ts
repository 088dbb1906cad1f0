import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../../i18n/community.js';
import { messagesFor } from '../../../i18n/index.js';
import { bringClear } from '../controls/bring-clear.js';
import type { TextRoom } from '../controls/text-room.js';

export interface PostFormView {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly locale: string;
  /** What tells how much may still be typed; it knows this form's field by its name. */
  readonly room: TextRoom;
  readonly field: string;
  /** What stands in it. */
  readonly text: string;
  /** Told whatever stands in it from now on. */
  readonly onType: (text: string) => void;
  /** Tells whether the words were taken: those that nobody took stay in the field. */
  readonly onSend: (text: string) => boolean;
  /** Closes the form; one that stands by itself has none. */
  readonly onCancel?: () => void;
}

/** A field for a few words. It is emptied once they are taken: they stand in the list from then on. */
export function postFormTemplate(view: PostFormView): TemplateResult {
  const { room, field, onType } = view;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.querySelector('textarea');
    const text = input?.value.trim() ?? '';
    room.follow(text, field);
    if (text === '') return input?.focus();
    if (room.holds(input, field) || !view.onSend(text)) return;
    form.reset();
    onType('');
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
      aria-label=${view.label}
      aria-describedby=${room.id(field)}
      aria-invalid=${room.isTooLong(field)}
      placeholder=${view.placeholder}
      .value=${view.text}
      @focus=${bringClear}
      @keydown=${onKey}
      @input=${(event: Event) => onType((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <button class="button">${view.submit}</button>
    ${
      view.onCancel
        ? html`<button type="button" class="link" @click=${view.onCancel}>
            ${messagesFor(communityMessages, view.locale).cancel}
          </button>`
        : nothing
    }
    ${room.render(field)}
  </form>`;
}

/** Empties every such field below, as whoever types does. */
export function emptyPostForms(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLTextAreaElement>('form.write textarea')) {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }
}
