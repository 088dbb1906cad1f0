import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../src/content/rich-text.js';

const short = (body: string): string[] =>
  tokenize(body).map(({ kind, text }) => (kind === 'text' ? text : `<${kind} ${text}>`));

for (const [body, expected] of [
  ['', []],
  ['今天好开心', ['今天好开心']],
  ['早上好 #晨间护肤 走起', ['早上好 ', '<topic 晨间护肤>', ' 走起']],
  ['#防晒[话题]# #通勤妆[话题]#', ['<topic 防晒>', ' ', '<topic 通勤妆>']],
  ['#防晒#美白', ['<topic 防晒>', '<topic 美白>']],
  ['#防晒# 很重要', ['<topic 防晒>', ' 很重要']],
  ['#防晒#，很重要', ['<topic 防晒>', '，很重要']],
  ['#早八人☀️ 冲', ['<topic 早八人☀️>', ' 冲']],
  ['#MorningShelf.', ['<topic MorningShelf>', '.']],
  ['#skincare_routine, done', ['<topic skincare_routine>', ', done']],
  ['My #1 pick', ['My #1 pick']],
  ['written in C# today', ['written in C# today']],
  ['https://a.example/#part', ['https://a.example/', '<topic part>']],
  ['# heading', ['# heading']],
  ['##', ['##']],
  ['谢谢@屿光 送的', ['谢谢', '<mention 屿光>', ' 送的']],
  ['with @isle.glow!', ['with ', '<mention isle.glow>', '!']],
  ['from @isle-glow.', ['from ', '<mention isle-glow>', '.']],
  ['mail me@a.example', ['mail me@a.example']],
  ['@', ['@']],
  ['一行\n#二行\n三行', ['一行\n', '<topic 二行>', '\n三行']],
  ['<img src=x onerror=alert(1)> #ok', ['<img src=x onerror=alert(1)> ', '<topic ok>']],
  [`#${'长'.repeat(51)}`, [`#${'长'.repeat(51)}`]],
] as const) {
  test(`reads ${JSON.stringify(body.slice(0, 40))}`, () => assert.deepEqual(short(body), expected));
}

test('loses no text: whatever is no mark is still there, in order', () => {
  const unit = fc.constantFrom('#', '@', '[话题]#', 'a', '字', ' ', '\n', '1', '☀️', '.', '-');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const body = parts.join('');
      const rebuilt = tokenize(body)
        .map(({ kind, text }) => (kind === 'text' ? text : kind === 'topic' ? `#${text}` : `@${text}`))
        .join('');
      const bare = (text: string): string => text.replaceAll('[话题]', '').replaceAll('#', '');
      assert.equal(bare(rebuilt), bare(body));
    }),
  );
});

test('makes no more than 400 links of one body', () => {
  const tokens = tokenize('#a '.repeat(5_000));
  assert.ok(tokens.length <= 402);
  assert.equal(tokens.at(-1)?.kind, 'text');
});

/** How many characters are looked at while a body is read: what a quadratic parser cannot hide. */
function looks(body: string): number {
  let count = 0;
  const { codePointAt, startsWith, slice } = String.prototype;
  const { test: match } = RegExp.prototype;
  String.prototype.codePointAt = function (at) {
    count += 1;
    return codePointAt.call(this, at);
  };
  String.prototype.startsWith = function (text, at) {
    count += text.length;
    return startsWith.call(this, text, at);
  };
  String.prototype.slice = function (from, to) {
    const part = slice.call(this, from, to);
    count += part.length;
    return part;
  };
  RegExp.prototype.test = function (text) {
    count += text.length;
    return match.call(this, text);
  };
  try {
    tokenize(body);
  } finally {
    Object.assign(String.prototype, { codePointAt, startsWith, slice });
    RegExp.prototype.test = match;
  }
  return count;
}

for (const [name, part] of [
  ['hash signs', '#'],
  ['at signs', '@'],
  ['hash and at', '#@'],
  ['one endless topic', 'a'],
  ['topics that are too long', `#${'a'.repeat(60)} `],
  ['unclosed exports', '#a[话题'],
  ['names with dots', '@a.a.a.a.a'],
  ['digits after hashes', '#1111111111'],
] as const) {
  test(`twice the text of ${name} costs at most twice the work`, () => {
    const body = (length: number): string => `#${part.repeat(length / part.length)}`;
    const [once, twice] = [looks(body(25_000)), looks(body(50_000))];
    assert.ok(twice <= once * 2.1 + 500, `${once} → ${twice}`);
    assert.ok(twice <= 50_000 * 130, `${twice} looks at 50,000 characters`);
  });
}
