import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/content/note-schema.js';
import { draftOf, type NoteDraft } from '../../../src/rules/note-editing/note-draft.js';
import { noteHtml } from '../../../src/rules/note-editing/note-html.js';
import { complete } from '../../content/note-data.js';

const src = 'https://cdn.example/xhs-elements.js';
const page = { scripts: [{ src }], version: '1.2.3', shop: { commerce: 'acme' } };
const draft = (fields: object = {}): NoteDraft =>
  draftOf(parseNote({ ...complete, ...fields }, 'https://a.example').value);

test('the markup names the script with its hash, the shop, and the note', () => {
  const html = noteHtml(draft(), { ...page, scripts: [{ src, integrity: 'sha384-abc' }] });
  assert.match(html, /^<!-- xhs-elements 1\.2\.3 -->\n/);
  assert.ok(
    html.includes(
      '<script type="module" src="https://cdn.example/xhs-elements.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    ),
  );
  assert.ok(html.includes('<xhs-provider commerce="acme">'));
  assert.ok(html.includes('<a href="https://a.example/notes/morning-shelf">My morning shelf</a>'));
});

test('without a hash it does not claim one, and a plain script waits for the page', () => {
  const html = noteHtml(draft(), { ...page, scripts: [{ src: 'xhs-elements.iife.js' }] });
  assert.ok(html.includes('<script src="xhs-elements.iife.js" defer></script>'));
});

test('nothing of a note ends its data or its attributes', () => {
  const title = '</script><script>alert(1)</script><!--';
  const html = noteHtml(draft({ title, url: 'https://a.example/"><b>' }), { ...page, shop: { locale: '"><i>' } });
  assert.equal(html.match(/<\/script>/g)?.length, 2);
  assert.ok(!/<b>|<i>/.test(html));
  const [, data = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  assert.equal(parseNote(JSON.parse(data)).value.title, title);
});

test('what the file holds beside the note is nobody’s business on a page', () => {
  assert.ok(!noteHtml({ ...draft(), rest: { budget: 9000 } }, page).includes('budget'));
});

test('the file of an adapter and what the page says of the shop come along, and end nothing', () => {
  const scripts = [{ src }, { src: 'xhs-acme.iife.js', integrity: 'sha384-def' }];
  const html = noteHtml(draft(), { ...page, scripts, settings: { shop: '</script><b>' } });
  assert.ok(
    html.includes('<script src="xhs-acme.iife.js" defer integrity="sha384-def" crossorigin="anonymous"></script>'),
  );
  const [, data = ''] = /<script type="application\/json" data-xhs="commerce">([\s\S]*?)<\/script>/.exec(html) ?? [];
  assert.deepEqual(JSON.parse(data), { shop: '</script><b>' });
});
