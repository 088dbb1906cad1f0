import type { Note, Store } from '../../model/index.js';
import { wordsIn } from './select.js';

const mostSuggestions = 10;

/**
 * What may be meant by the beginning of a search: what the file itself suggests, then names of stores, topics and titles.
 * @param popular what many look for, the most wanted first.
 */
export function suggest(
  text: string,
  popular: readonly string[],
  notes: readonly Note[],
  stores: readonly Store[],
): readonly string[] {
  const [...words] = wordsIn(text);
  if (words.length === 0) return popular.slice(0, mostSuggestions);
  const begun = words.join(' ');
  const candidates = [
    ...popular,
    ...stores.map(({ name }) => name),
    ...notes.flatMap(({ topics }) => topics),
    ...notes.map(({ title }) => title),
  ].filter((each) => each !== '' && each.length <= 60);
  const holding = [...new Set(candidates)].filter((each) => each.toLowerCase().includes(begun));
  // What begins so comes before what merely holds it.
  const first = holding.filter((each) => each.toLowerCase().startsWith(begun));
  return [...new Set([...first, ...holding])].slice(0, mostSuggestions);
}
