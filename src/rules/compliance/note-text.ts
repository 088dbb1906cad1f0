import type { Note } from '../../model/index.js';
import { halfWidth } from '../typed/half-width.js';

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

const longestPiece = 300;

/**
 * A long text in pieces, cut where a sentence ends if one does: what a pattern costs grows faster than what it looks at.
 */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const piece = text.slice(at, at + longestPiece);
    const end = Math.max(...['\n', '。', '. ', '！'].map((mark) => piece.lastIndexOf(mark))) + 1;
    const length = at + longestPiece >= text.length || end === 0 ? piece.length : end;
    pieces.push(piece.slice(0, length));
    at += length;
  }
  return pieces;
}

/** Everything that is read in a note, as it is meant. A topic reads with its `#`, a name with its `@`. */
export function plainText(note: Note): readonly Passage[] {
  const body = note.body
    .map(({ kind, text }) => (kind === 'topic' ? `#${text} ` : kind === 'mention' ? `@${text}` : text))
    .join('');
  const labels = note.tags.map(({ label }, index) => [`tags.${index}.label`, label ?? ''] as const);
  return [['title', note.title] as const, ['body', body] as const, ...labels].flatMap(([path, text]) =>
    piecesOf(meantText(text)).map((piece) => [path, piece] as const),
  );
}
