import { expect } from '@open-wc/testing';
import type { XhsNote } from '../../../src/elements/note/note.js';
import { until } from '../../../stories/acting.js';
import { followDrawing, heard } from '../stage.js';
import { addressOf, noteData, putChildJson, setupNote, showsTitle, titleOf } from './note-data.js';

const byId = noteData({ id: 'by-id', title: 'From the shop' });

/** The ways to give a note its data, strongest first. */
const ways: Readonly<Record<string, (note: XhsNote) => void>> = {
  'As a property': (note) => (note.data = noteData({ title: 'As a property' })),
  'Inside the tag': (note) => putChildJson(note, JSON.stringify(noteData({ title: 'Inside the tag' }))),
  'At an address': (note) => (note.src = addressOf(noteData({ title: 'At an address' }))),
  'From the shop': (note) => (note.noteId = 'by-id'),
};
const names = Object.keys(ways);

describe('where xhs-note has its data from', () => {
  names.forEach((name, index) => {
    it(`${name.toLowerCase()}, before ${names.slice(index + 1).join(', ') || 'nothing else'}`, async () => {
      const { note, errors } = await setupNote(
        (each) => {
          // The strongest last: the order of giving must not count.
          for (const way of names.slice(index).reverse()) ways[way]!(each);
        },
        [byId],
      );
      await showsTitle(note, name);
      expect(errors).to.deep.equal([]);
    });
  });

  it('the next in line once a stronger one is taken away', async () => {
    const { note } = await setupNote((each) => Object.values(ways).forEach((way) => way(each)), [byId]);
    await showsTitle(note, 'As a property');
    note.data = undefined;
    await showsTitle(note, 'Inside the tag');
    note.replaceChildren();
    note.requestUpdate();
    await showsTitle(note, 'At an address');
    note.removeAttribute('src');
    note.src = undefined as unknown as string;
    await showsTitle(note, 'From the shop');
  });

  it('one note of a file of many, by what stands behind #', async () => {
    const file = { notes: [byId, noteData({ id: 'second', title: 'The second of the file' })] };
    const { note } = await setupNote((each) => (each.src = `${addressOf(file)}#second`));
    await showsTitle(note, 'The second of the file');
  });

  it('tells the page once that a note is there, and again for the next', async () => {
    const { note } = await setupNote(() => undefined, [byId]);
    const loaded = heard(note, 'xhs-note-load');
    note.noteId = 'by-id';
    await showsTitle(note, 'From the shop');
    note.requestUpdate();
    await note.updateComplete;
    expect(loaded.map(({ detail }) => detail.note.id)).to.deep.equal(['by-id']);
    note.data = noteData({ id: 'next', title: 'The next' });
    await showsTitle(note, 'The next');
    expect(loaded.map(({ detail }) => detail.note.id)).to.deep.equal(['by-id', 'next']);
  });

  it('the latest of several given in a row', async () => {
    const { note } = await setupNote(() => undefined);
    const loaded = heard(note, 'xhs-note-load');
    for (const title of ['One', 'Two', 'Three']) {
      note.data = noteData({ title });
      await note.updateComplete;
    }
    await showsTitle(note, 'Three');
    expect(loaded.at(-1)?.detail.note.title).to.equal('Three');
    expect(titleOf(note)).to.equal('Three');
  });

  for (const name of names.slice(0, 3)) {
    const inPage = name !== 'At an address';
    it(`${name.toLowerCase()}: ${inPage ? 'drawn at once, with no skeleton' : 'with a skeleton'} before it`, async () => {
      // What reads a note, and what it says, is there from now on.
      const { note: earlier } = await setupNote((each) => (each.data = noteData()));
      await showsTitle(earlier, 'A note');
      const note = document.createElement('xhs-note');
      ways[name]!(note);
      earlier.parentElement!.append(note);
      const drawn = followDrawing(note.shadowRoot!);
      await showsTitle(note, name);
      expect(drawn()).to.contain('article');
      expect(drawn().includes('skeleton')).to.equal(!inPage);
    });
  }

  it('nowhere: what stands in the tag is shown, and nothing is complained of', async () => {
    const { note, errors } = await setupNote((each) => each.append('A link with a picture'));
    await note.updateComplete;
    const slot = await until(() => note.shadowRoot?.querySelector('slot'), 'the slot');
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['A link with a picture']);
    expect(errors).to.deep.equal([]);
  });
});
