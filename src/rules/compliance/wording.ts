/** Words that are not to be said, and what around them makes them harmless. */
export interface Wording {
  readonly words: RegExp;
  /** What stands before them in the same sentence, up to them. */
  readonly unlessAfter?: RegExp;
  /** What follows them in the same sentence, from them on. */
  readonly unlessBefore?: RegExp;
  /** What makes the whole sentence harmless, wherever it stands in it. */
  readonly unlessIn?: RegExp;
}

const sentenceEnd = /[。！？!?；;\n]+|\.\s/u;

export function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnd).filter((sentence) => sentence.trim() !== '');
}

/** One pattern of several, for tables that share what they exempt. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const [first] = patterns;
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), first?.flags);
}

/**
 * Looks for words sentence by sentence.
 * @returns what was found, as it is written, each once.
 */
export function findWording(text: string, table: readonly Wording[]): readonly string[] {
  const found = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    for (const { words, unlessAfter, unlessBefore, unlessIn } of table) {
      if (unlessIn?.test(sentence)) continue;
      for (const match of sentence.matchAll(new RegExp(words, `${words.flags.replace('g', '')}g`))) {
        const before = sentence.slice(0, match.index);
        const after = sentence.slice(match.index + match[0].length);
        if (unlessAfter?.test(before) || unlessBefore?.test(after)) continue;
        found.add(match[0]);
      }
    }
  }
  return [...found];
}
