import type { Note } from '../../model/index.js';
import { halfWidth } from '../half-width.js';

/** Something that is read, and where it stands. */
export type Passage = readonly [path: string, text: string];

const invisible = /\u200B|\u200C|\u200D|\u2060|\uFE0F|\u20E3/gu;
const wideLetters = /[０-９Ａ-Ｚａ-ｚ＋％．＄＠]+/gu;
/** Han characters that stand one by one, as in `国 家 级` or `国🀄家🀄级`: how a word is kept from lists. */
const spread = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \t·•.*_|/\\\-\p{Extended_Pictographic}]+\p{Script=Han}){2,}/gu;

/** A text as it is meant: without signs that are not seen, letters and digits narrow, words closed up. */
export function meantText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(wideLetters, halfWidth)
    .replace(/￥/gu, '¥')
    .replace(spread, (word) => word.replace(/\P{Script=Han}/gu, ''));
}

/** Everything that is read in a note, as it is meant. A topic reads with its `#`, a name with its `@`. */
export function plainText(note: Note): readonly Passage[] {
  const body = note.body
    .map(({ kind, text }) => (kind === 'topic' ? `#${text} ` : kind === 'mention' ? `@${text}` : text))
    .join('');
  const labels = note.tags.map(({ label }, index) => [`tags.${index}.label`, label ?? ''] as const);
  return [['title', note.title] as const, ['body', body] as const, ...labels]
    .map(([path, text]) => [path, meantText(text)] as const)
    .filter(([, text]) => text !== '');
}
