import type { TextToken } from '../model/index.js';

const longestTopic = 50;
const longestName = 30;
/** More than a note can mean; what follows stays plain text, so that a hostile body cannot make a page of links. */
const mostTokens = 400;
const topicExport = '[话题]#';

const letter = /^[\p{L}\p{N}\p{M}_]$/u;
const pictograph = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|·)$/u;
const asciiWord = /^[\w]$/;
const digits = /^\d+$/;

/**
 * Finds the topics and mentions in a plain body: `#topic`, `#topic#`, the platform's own `#topic[话题]#`, and
 * `@name`. Everything else is text as it stands; no markup is ever read.
 *
 * Reads every character a bounded number of times: a name that grows past its limit is given up, and nothing is
 * looked at twice for it beyond that limit.
 */
export function tokenize(body: string): TextToken[] {
  const tokens: TextToken[] = [];
  let start = 0;
  let at = 0;
  while (at < body.length && tokens.length < mostTokens) {
    const mark = body[at];
    const found = (mark === '#' || mark === '@') && !asciiWord.test(body[at - 1] ?? '') ? readMark(body, at) : null;
    if (!found) {
      at += 1;
      continue;
    }
    if (at > start) tokens.push({ kind: 'text', text: body.slice(start, at) });
    tokens.push({ kind: mark === '#' ? 'topic' : 'mention', text: found.name });
    start = at = found.end;
  }
  if (start < body.length) tokens.push({ kind: 'text', text: body.slice(start) });
  return tokens;
}

function readMark(body: string, at: number): { readonly name: string; readonly end: number } | null {
  const isTopic = body[at] === '#';
  const end = endOfName(body, at + 1, isTopic);
  if (end === null) return null;
  const name = body.slice(at + 1, end);
  // "#1" counts something; it is no topic.
  if (name === '' || (isTopic && digits.test(name))) return null;
  if (!isTopic) return { name, end };
  if (body.startsWith(topicExport, end)) return { name, end: end + topicExport.length };
  // A closing mark, unless it opens the next topic.
  const closes = body[end] === '#' && !letter.test(characterAt(body, end + 1));
  return { name, end: closes ? end + 1 : end };
}

/** Where a name ends; null when it is longer than a name may be. */
function endOfName(body: string, from: number, isTopic: boolean): number | null {
  let end = from;
  for (let length = 0; end < body.length; length += 1) {
    const character = characterAt(body, end);
    const part = letter.test(character) || (isTopic ? pictograph.test(character) : isJoint(body, end, from));
    if (!part) break;
    if (length === (isTopic ? longestTopic : longestName)) return null;
    end += character.length;
  }
  return end;
}

/** A dot or hyphen inside a name, as in `@isle.glow`. */
function isJoint(body: string, at: number, from: number): boolean {
  return (body[at] === '.' || body[at] === '-') && at > from && asciiWord.test(body[at + 1] ?? '');
}

function characterAt(body: string, at: number): string {
  const code = body.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
