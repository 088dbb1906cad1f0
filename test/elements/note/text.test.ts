import { expect } from '@open-wc/testing';
import { letterBox } from '../where-drawn.js';
import { noteData, setupNote, showsTitle } from './note-data.js';

describe('text of xhs-note', () => {
  const partsOf = async (body: unknown): Promise<(string | null)[][]> => {
    const { note } = await setupNote((each) => (each.data = noteData({ body })));
    await showsTitle(note, 'A note');
    return [...note.shadowRoot!.querySelectorAll('.token')].map((token) => [
      token.getAttribute('part'),
      token.textContent,
      token.getAttribute('href'),
    ]);
  };

  it('topics and people stand under the sign that they are known by', async () => {
    expect(await partsOf('With @Mia at the harbour #slow mornings #tea')).to.deep.equal([
      ['mention', '@Mia', null],
      ['topic', '#slow', null],
      ['topic', '#tea', null],
    ]);
  });

  it('the sign is there once, however the data has it, and leads where the data says', async () => {
    const url = 'https://a.example/tea';
    const tokens = [
      { kind: 'topic', text: '#tea', url },
      { kind: 'topic', text: 'tea' },
      { kind: 'mention', text: '@Mia' },
      { kind: 'link', text: 'more', url },
    ];
    expect(await partsOf(tokens)).to.deep.equal([
      ['topic', '#tea', url],
      ['topic', '#tea', null],
      ['mention', '@Mia', null],
      ['link', 'more', url],
    ]);
  });

  it('begins with its first sign, also where the page is written from right to left', async () => {
    const { note } = await setupNote((each) => {
      each.data = noteData({ title: '3 jars', body: '#tea, at noon' });
      each.dir = 'rtl';
    });
    await showsTitle(note, '3 jars');
    const [title, body] = ['title', 'body'].map((part) => note.shadowRoot!.querySelector(`[part~="${part}"]`)!);
    expect(letterBox(title!, '3').left).to.be.below(letterBox(title!, 'j').left);
    expect(letterBox(body!, '#').left).to.be.below(letterBox(body!, 'n').left);
  });
});
