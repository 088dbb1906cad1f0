/** One that is put together of more UTF-16 units than this counts as several: a family in all colours has nineteen. */
const longestCharacter = 20;

/**
 * How many characters a person sees in a text: an emoji is one, of however many signs it is put together. What is piled up on one
 * beyond reason counts for more, so that few characters are never a long text.
 */
export function characterCount(text: string): number {
  return charactersOf(text).reduce((count, each) => count + weightOf(each), 0);
}

/** The first characters of a text, none of them cut in two. */
export function firstCharacters(text: string, most: number): string {
  let left = most;
  return charactersOf(text)
    .filter((each) => left >= 0 && (left -= weightOf(each)) >= 0)
    .join('');
}

const weightOf = (character: string): number => Math.ceil(character.length / longestCharacter);

/** Firefox has no segmenter before 125: there no sign is cut in two, though what is put together of them may be. */
function charactersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
