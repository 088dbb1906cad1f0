import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/** What two texts have in common once blanks do not count: a field of one line may hold any, a longer one keeps its lines. */
function bare(text: string, field: HTMLInputElement | HTMLTextAreaElement): string {
  return field instanceof HTMLInputElement ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

class TypedText extends Directive {
  override render(text: string): unknown {
    return text;
  }

  override update({ element }: PropertyPart, [text]: [string]): unknown {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    // A note holds no blanks at the ends, which somebody who types has to pass.
    if (bare(field.value, field) !== bare(text, field)) field.value = text;
    return noChange;
  }
}

/** The text of a field, `.value=${typedText(…)}`: shown as the note has it, but for blanks of whoever is typing. */
export const typedText = directive(TypedText);
