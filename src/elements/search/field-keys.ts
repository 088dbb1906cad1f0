import type { Suggestions } from './suggestions.js';

export interface FieldKeyAnswers {
  readonly onChoose: (suggestion: string) => void;
  readonly onClear: () => void;
}

/**
 * What a key in the field of a search does: the arrows go through the suggestions, Enter takes one, and Escape closes the list,
 * then empties the field.
 */
export function answerFieldKey(
  event: KeyboardEvent,
  list: Suggestions,
  text: string,
  { onChoose, onClear }: FieldKeyAnswers,
): void {
  // Keys belong to the input method while it is at work; Safari tells so by their code alone.
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey) return;
  const chosen = list.items[list.active];
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (list.isOpen) list.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (text.trim()) void list.open(text);
  } else if (event.key === 'Enter' && chosen !== undefined) {
    event.preventDefault();
    onChoose(chosen);
  } else if (event.key === 'Escape' && (list.isOpen || text)) {
    // The first closes the list, the next empties the field; none of them closes what the search stands in.
    event.preventDefault();
    event.stopPropagation();
    if (list.isOpen) list.close();
    else onClear();
  }
}
