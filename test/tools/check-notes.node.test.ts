import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { remedyOf } from '../../tools/note-remedies.mjs';

const folder = mkdtempSync(`${tmpdir()}/notes-`);
after(() => {
  rmSync(folder, { recursive: true });
});

function check(data: unknown, ...flags: readonly string[]): { readonly status: number | null; readonly said: string } {
  const file = `${folder}/notes.json`;
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  const { status, stdout } = spawnSync(process.execPath, ['tools/check-notes.mjs', file, ...flags], {
    encoding: 'utf8',
  });
  return { status, said: stdout };
}

const note = {
  id: 'one',
  title: 'A mug by the window',
  body: 'It rained, I stayed.',
  author: 'A guest',
  images: [{ url: 'mug.webp', width: 900, height: 1200, alt: 'A mug on a sill' }],
};

test('a note without findings passes, and is told to be advice', () => {
  const { status, said } = check([note], '--strict');
  assert.equal(status, 0);
  assert.match(said, /notes: 1 read, 0 errors, 0 warnings\. This is advice and no legal opinion/);
});

test('a warning names note, field, words, remedy, source and day, and fails only when it is asked to', () => {
  const faulty = { notes: [{ ...note, body: 'An unbeatable mug.' }] };
  const { status, said } = check(faulty);
  assert.equal(status, 0);
  assert.match(
    said,
    /one body: “unbeatable” .+ Say what it does.+\[absolute-words; 中华人民共和国广告法.+; \d{4}-\d\d-\d\d\]/,
  );
  assert.equal(check(faulty, '--strict').status, 1);
  assert.match(check(faulty, '--locale=zh-CN').said, /绝对化用语/);
});

test('the schema’s complaints are warnings, and what is no note is an error', () => {
  assert.match(check([{ ...note, images: ['mug.webp'] }]).said, /images\.0: has no alt text.+\[schema\]/);
  const { status, said } = check([{ id: 'two' }, note]);
  assert.equal(status, 1);
  assert.match(said, /error .+two images:.+\n(?:.*\n)*notes: 2 read, 1 errors/);
  assert.equal(check('{').status, 1);
});

test('each finding names the line of its field, and what to do about it, in either language', () => {
  const text = `{
  "notes": [
    {
      "id": "one",
      "titel": "Misspelt",
      "author": "A guest",
      "images": [
        "mug.webp"
      ],
      "tags": [{ "x": 0.5,
        "y": 1.5, "productId": "mug", "colour": "red" }]
    },
    { "id": "two", "author": "A guest" }
  ]
}`;
  const { said, status } = check(text);
  assert.equal(status, 1);
  for (const line of [
    /notes\.json:8 one images\.0: has no width and height.+ Write the size of the file in pixels/,
    /notes\.json:11 one tags\.0\.y: must be a number from 0 to 1\. Write the place as a share/,
    /notes\.json:5 one titel: is no field of a note and is not shown\. Did you mean "title"\?/,
    /notes\.json:11 one tags\.0\.colour: .+ Take it out\./,
    /error +\S+notes\.json:13 two images: must hold a picture.+ Add a picture with/,
  ]) {
    assert.match(said, line);
  }
  assert.match(check(text, '--locale=zh-CN').said, /one titel: 笔记没有这个字段，不会显示。 是否想写 "title"？/);
});

test('every complaint of the gate has a remedy in both languages', () => {
  const gate = ['gate', 'note-schema', 'media-schema', 'author-schema']
    .map((name) => readFileSync(`src/content/${name}.ts`, 'utf8'))
    .join('\n');
  const said = [...gate.matchAll(/(?:report|refuse)\(\s*[^,]+,\s*(['"`])(.+?)\1/gs)].map(
    ([, , message]) => message ?? '',
  );
  assert.ok(said.length > 25, `${said.length}`);
  for (const message of said) {
    const issue = { path: 'x', message: message.replace(/\$\{[^}]*\}/g, '7') };
    for (const locale of ['en', 'zh-CN']) assert.notEqual(remedyOf(issue, locale), '', message);
  }
});

test('with a shop, products and prices are looked at too', () => {
  const shop = '--shop=demo/data/en/shop.json';
  const tagged = [{ ...note, body: 'Only ¥3 a drop.', products: ['isle-glow-serum', 'nobody-knows'] }];
  const { said } = check(tagged, shop);
  assert.match(said, /\[product-gone;/);
  assert.match(said, /“¥3”.+\[price-in-text;/);
});
