import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import { longestQuery, splitSuggestion } from '../../rules/typed/search-words.js';
import { icon } from '../internal/icons/icons.js';
import { searchIcon } from './search-icons.js';

export interface FieldView {
  readonly text: string;
  readonly placeholder: string | undefined;
  readonly suggestions: readonly string[];
  /** The place of the suggestion that Enter takes; -1 for none. */
  readonly active: number;
  readonly locale: string;
  readonly onInput: (event: InputEvent) => void;
  readonly onComposed: (event: CompositionEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly onSubmit: () => void;
  readonly onClear: () => void;
  readonly onChoose: (suggestion: string) => void;
}

/** The field with the list of suggestions below it: a combobox, whose list the arrow keys go through. */
export function fieldTemplate(view: FieldView): TemplateResult {
  const { text, suggestions, active, locale } = view;
  const t = messagesFor(searchMessages, locale);
  const isOpen = suggestions.length > 0;
  return html`<form
    class="form"
    part="form"
    role="search"
    @keydown=${view.onKey}
    @click=${(event: Event) => {
      const chosen = suggestions[placeOf(event)];
      if (chosen !== undefined) view.onChoose(chosen);
    }}
    @submit=${(event: Event) => {
      event.preventDefault();
      view.onSubmit();
    }}
  >
    <div class="field" part="field">
      ${searchIcon('glass')}
      <input
        part="input"
        type="search"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength=${longestQuery}
        placeholder=${view.placeholder ?? t.placeholder}
        aria-label=${t.label}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="suggestions"
        aria-activedescendant=${active >= 0 ? `suggestion-${active}` : nothing}
        .value=${live(text)}
        @input=${view.onInput}
        @compositionend=${view.onComposed}
        @blur=${view.onLeave}
      />
      ${
        text === ''
          ? nothing
          : html`<button
              class="icon-button clear"
              type="button"
              part="clear"
              aria-label=${t.clear}
              @click=${view.onClear}
            >
              ${icon('close')}
            </button>`
      }
    </div>
    <button class="submit" type="submit" part="submit">${t.submit}</button>
    <ul
      class="suggestions"
      id="suggestions"
      part="suggestions"
      role="listbox"
      aria-label=${t.suggestions}
      ?hidden=${!isOpen}
      @pointerdown=${keepFocus}
    >
      ${suggestions.map((suggestion, at) => {
        const [before, typed, after] = splitSuggestion(suggestion, text.trim());
        return html`<li id=${`suggestion-${at}`} role="option" aria-selected=${at === active}>
          ${searchIcon('glass')}<span><b>${before}</b>${typed}<b>${after}</b></span>
        </li>`;
      })}
    </ul>
  </form>`;
}

/** The field keeps the focus: leaving it would close the list before the tap has arrived. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Which of the suggestions was tapped; -1 for none. */
function placeOf(event: Event): number {
  const option = (event.target as Element).closest('[role="option"]');
  return option ? [...(option.parentElement?.children ?? [])].indexOf(option) : -1;
}
