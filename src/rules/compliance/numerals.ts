const figures: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const factors: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 };

/** A number in Western or Chinese numerals; none where it is no number, as 一二三. `一百三` is 130. */
export function readNumber(text: string): number | undefined {
  if (/^\d/u.test(text)) return Number(text.replaceAll(',', ''));
  let sum = 0;
  let pending: number | undefined;
  let last = 10;
  for (const character of text) {
    const factor = factors[character];
    if (factor === undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = figures[character];
    } else {
      sum = factor === 10_000 ? (sum + (pending ?? 0)) * factor : sum + (pending ?? 1) * factor;
      [pending, last] = [undefined, factor];
    }
  }
  if (pending === undefined) return sum;
  return sum + (last > 10 && !text.includes('零') ? (pending * last) / 10 : pending);
}

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ones = new Map(small.split(' ').map((word, index) => [word, index + 1]));
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const word = `(?:(?:${[...tens.keys()].join('|')})(?:[- ](?:${small.split(' ').slice(0, 9).join('|')}))?|${small.replaceAll(' ', '|')})`;
const spelt = new RegExp(
  `\\b(?:(a|${small.replaceAll(' ', '|')}) hundred(?:(?: and)? (${word}))?|(${word}))(?=[- ](?:quid|pounds|dollars|bucks|yuan|kuai|euros|per ?cent)\\b)`,
  'giu',
);

/** An English text with the numbers before money and per cent in digits: `forty per cent` becomes `40 per cent`. */
export function inDigits(text: string): string {
  return text.replace(spelt, (_, hundreds?: string, rest?: string, alone?: string) => {
    const hundred = hundreds === undefined ? 0 : (ones.get(hundreds.toLowerCase()) ?? 1) * 100;
    return String(hundred + readWord(rest ?? alone ?? ''));
  });
}

function readWord(text: string): number {
  return text
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, each) => sum + (tens.get(each) ?? ones.get(each) ?? 0), 0);
}
