import { expect } from '@open-wc/testing';
import { note as sentences } from '../../../src/i18n/en/note.js';
import type { XhsNote } from '../../../src/elements/note/note.js';
import { until } from '../../../stories/acting.js';
import { wordsOf } from '../stage.js';
import { addressOf, noteData, putChildJson, setupNote, showsTitle, titleOf } from './note-data.js';

const picture = noteData().images;

/** Data that is no note: JSON as it may stand in a page or a file, and where its problem lies. */
const refused: Readonly<Record<string, { readonly json: string; readonly path: string }>> = {
  'no picture and no video': { json: JSON.stringify(noteData({ images: [] })), path: 'images' },
  'no media at all': { json: '{"id":"bare"}', path: 'images' },
  'no id': { json: JSON.stringify({ title: 'Nameless', images: picture }), path: 'id' },
  'a number for a title': { json: JSON.stringify(noteData({ title: 5 })), path: 'title' },
  'a text for pictures': { json: JSON.stringify(noteData({ images: 'one.webp' })), path: 'images' },
  'a number for a body': { json: JSON.stringify(noteData({ body: 12 })), path: 'body' },
  'a list for a note': { json: '[]', path: '' },
  'a megabyte of text': { json: JSON.stringify(noteData({ body: 'word '.repeat(210_000) })), path: '' },
  'a body as long as a book': { json: JSON.stringify(noteData({ body: 'word '.repeat(40_000) })), path: 'body' },
  'fields that only its prototype would have': {
    json: `{"title":"Inherited","__proto__":${JSON.stringify(noteData())}}`,
    path: 'id',
  },
};

describe('bad data of xhs-note', () => {
  const notice = async (note: XhsNote): Promise<string> =>
    wordsOf(await until(() => note.shadowRoot?.querySelector('[part~="notice"]'), 'the message'));

  for (const [name, { json, path }] of Object.entries(refused)) {
    it(`${name}: a message in its place, and one event`, async () => {
      const { note, errors } = await setupNote((each) => (each.data = JSON.parse(json)));
      const words = await notice(note);
      expect(words).to.contain(sentences.invalid);
      note.requestUpdate();
      await note.updateComplete;
      expect(errors.length).to.equal(1);
      const [{ code, source, issues } = expect.fail()] = errors.map(({ detail }) => detail);
      expect({ code, source, path: issues[0]?.path }).to.deep.equal({ code: 'note-invalid', source: 'property', path });
      // Whoever builds the page reads the same in its place.
      expect(words).to.contain(sentences.invalidDetail(`${path} ${issues[0]!.message}`.trim()));
      expect(note.matches(':state(error)')).to.equal(true);
    });
  }

  it('that is no JSON is told of with the place it came from', async () => {
    const { note, errors } = await setupNote((each) => putChildJson(each, '{"id":"cut off'));
    expect(await notice(note)).to.contain(sentences.invalid);
    expect(errors.map(({ detail }) => [detail.code, detail.source])).to.deep.equal([['note-invalid', 'child-json']]);
  });

  it('at an address is told of with the address', async () => {
    const src = addressOf({ id: 'bare' });
    const { note, errors } = await setupNote((each) => (each.src = src));
    expect(await notice(note)).to.contain(sentences.invalid);
    expect(errors.map(({ detail }) => [detail.code, detail.source])).to.deep.equal([['note-invalid', src]]);
  });

  it('holds every problem of a load in its one event', async () => {
    const { note, errors } = await setupNote(
      (each) =>
        (each.data = noteData({
          author: { id: 'mia', name: 'Mia', url: 'javascript:alert(1)' },
          tags: [
            { id: 'outside', productId: 'serum', image: 0, x: 4, y: 0.5 },
            { id: 'nowhere', productId: 'serum', image: 7, x: 0.5, y: 0.5 },
          ],
          counts: { likes: -1 },
          publishedAt: 'some day',
        })),
    );
    await showsTitle(note, 'A note');
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['note-partial']);
    expect(errors[0]!.detail.issues.map(({ path }) => path)).to.have.members([
      'author.url',
      'tags.0.x',
      'tags.1.image',
      'counts.likes',
      'publishedAt',
    ]);
  });

  it('is told of once a load: good data after it ends the message, bad data again is another event', async () => {
    const { note, errors } = await setupNote((each) => (each.data = { id: 'bare' }));
    await notice(note);
    note.data = noteData({ title: 'Good again' });
    await showsTitle(note, 'Good again');
    expect(note.matches(':state(error)')).to.equal(false);
    expect(errors.length).to.equal(1);
    note.data = { id: 'bare' };
    await notice(note);
    expect(errors.length).to.equal(2);
  });

  it('changes no prototype', async () => {
    const json = JSON.stringify(noteData()).replace('{', '{"__proto__":{"polluted":true},');
    const { note } = await setupNote((each) => putChildJson(each, json));
    await showsTitle(note, 'A note');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('loses an address that is a script, and keeps its words', async () => {
    const body = [
      { kind: 'text', text: 'Read ' },
      { kind: 'link', text: 'the rest', url: 'javascript:alert(1)' },
    ];
    const { note, errors } = await setupNote((each) => (each.src = addressOf(noteData({ body }))));
    await showsTitle(note, 'A note');
    const text = note.shadowRoot!.querySelector('[part~="body"]')!;
    expect(text.textContent).to.equal('Read the rest');
    expect(text.querySelector('a')).to.equal(null);
    expect(errors[0]!.detail.issues.map(({ path }) => path)).to.deep.equal(['body.1.url']);
  });

  it('shows markup as the words it is, also from inside the tag', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { note, errors } = await setupNote((each) =>
      putChildJson(each, JSON.stringify(noteData({ title: markup, body: markup, place: markup }))),
    );
    await showsTitle(note, markup);
    expect(titleOf(note)).to.equal(markup);
    expect(note.shadowRoot!.querySelectorAll('img').length).to.equal(1);
    expect(note.shadowRoot!.querySelector('[part~="body"]')!.children.length).to.equal(0);
    expect(errors).to.deep.equal([]);
  });
});
