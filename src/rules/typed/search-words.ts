/** The longest search that is made, in UTF-16 units; what is longer is cut. */
export const longestQuery = 60;

/** Words as they are searched for: without space around them, and one space between them. */
export function searchWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestQuery).trim();
}

/** Seven digits and more, whatever stands between them: of a phone, a card, an order, an identity card. */
const longNumber = /\d(?:[\s().+-]*\d){6}/;

/**
 * What of a search may be counted; undefined where it may hold a person: somebody who searches for a number or an address of
 * mail searches for somebody.
 */
export function countedWords(text: string): string | undefined {
  const words = searchWords(text).normalize('NFKC').toLowerCase();
  return words === '' || words.includes('@') || longNumber.test(words) ? undefined : words;
}

/** Splits a suggestion where it holds what was typed: before it, the typed words, and the rest. */
export function splitSuggestion(suggestion: string, typed: string): readonly [string, string, string] {
  const at = typed === '' ? -1 : suggestion.toLowerCase().indexOf(typed.toLowerCase());
  // Letters that change their length when they are made small would shift what is marked.
  if (at < 0 || suggestion.toLowerCase().length !== suggestion.length) return ['', '', suggestion];
  const end = at + typed.length;
  return [suggestion.slice(0, at), suggestion.slice(at, end), suggestion.slice(end)];
}
