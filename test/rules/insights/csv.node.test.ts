import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../../src/rules/insights/csv.js';

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const source = csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (const [, quoted, plain, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows;
}

test('writes what a spreadsheet reads: columns, quotes, lines, Chinese', () => {
  assert.equal(
    toCsv(
      ['Note', '金额'],
      [
        ['Say "hi", twice\nnow', 129.9],
        ['晨间', null],
        ['-5', -5],
      ],
    ),
    '\uFEFFNote,金额\r\n"Say ""hi"", twice\nnow",129.9\r\n晨间,\r\n"\'-5",-5\r\n',
  );
});

test('no name becomes a formula', () => {
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '\t=1', ' =1', '＝1', '\u200b=1', '%0A=1', '\r=1']) {
    const [, [cell = ''] = []] = parse(toCsv(['Name'], [[name]]));
    assert.equal(cell, `'${name}`);
  }
});

test('whatever a table holds can be read again, and no cell of text begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer()), { minLength: 1 }), (rows) => {
      const [, ...read] = parse(toCsv(['a', 'b'], rows));
      assert.equal(read.length, rows.length);
      for (const [index, [text, number]] of rows.entries()) {
        const [cell = '', digits] = read[index] ?? [];
        assert.ok(cell === text || cell === `'${text}`);
        assert.doesNotMatch(cell, /^[=+\-@]/);
        assert.equal(digits, String(number));
      }
    }),
  );
});
