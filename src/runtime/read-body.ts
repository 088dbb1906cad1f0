import { tokenize } from '../content/rich-text.js';
import type { TextToken } from '../model/index.js';
import { cleanText } from '../rules/typed/clean-text.js';

/** The text of a note as a content source reads it: `#topic` and `@name` are found, everything else is text. */
export function readBody(text: string): readonly TextToken[] {
  return tokenize(cleanText(text).trim());
}
