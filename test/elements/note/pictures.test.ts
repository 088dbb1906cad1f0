import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { XhsNote } from '../../../src/elements/note/note.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { find, until } from '../../../stories/acting.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { noteData, setupNote, showsTitle } from './note-data.js';

const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const pictures = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({ url, width: 3, height: 4, alt: `Picture ${at + 1}` }));
const three = noteData({ id: 'three', title: 'Three pictures', images: pictures(3) });

const part = (note: XhsNote, selector: string): HTMLElement | undefined => find(note.shadowRoot!, selector);
const counter = (note: XhsNote): string | undefined => part(note, '[part~="counter"]')?.textContent;

/** The pictures that are in view, and those that can be used. */
function standing(note: XhsNote): { seen: string[]; alive: string[] } {
  const track = part(note, '.track')!;
  const frame = track.getBoundingClientRect();
  const slides = [...track.querySelectorAll<HTMLElement>('.slide')];
  const named = (of: HTMLElement[]): string[] => of.map((slide) => slide.querySelector('img')!.alt);
  return {
    seen: named(slides.filter((slide) => Math.abs(slide.getBoundingClientRect().left - frame.left) < 2)),
    alive: named(slides.filter(({ inert }) => !inert)),
  };
}

async function stands(note: XhsNote, picture: number): Promise<void> {
  const name = `Picture ${picture}`;
  await until(() => part(note, '.track'), 'the pictures');
  await until(() => {
    const { seen, alive } = standing(note);
    return seen.join() === name && alive.join() === name;
  }, `${name} alone to be in view and to be used`);
}

/** Swipes as a finger does: the browser scrolls. */
async function swipe(note: XhsNote, picture: number): Promise<void> {
  const track = part(note, '.track')!;
  track.scrollTo({ left: (picture - 1) * track.clientWidth, behavior: 'instant' });
  await stands(note, picture);
}

interface Shown {
  readonly note: XhsNote;
  readonly shop: Shop;
  /** What the shop waits for before it answers. */
  wait: () => Promise<unknown>;
}

/** A note of a shop that takes its time to answer. */
async function ofSlowShop(data: Record<string, unknown>): Promise<Shown> {
  const shown: Partial<Shown> & Pick<Shown, 'wait'> = { wait: () => Promise.resolve() };
  const source = createJsonSource({ data: { notes: [data] } });
  const shop = createShop({
    commerce: new MemoryAdapter([]),
    content: {
      name: 'slow',
      getStore: () => Promise.resolve(null),
      listNotes: () => Promise.resolve({ items: [] }),
      async getNote(...asked) {
        await shown.wait();
        return source.getNote(...asked);
      },
    },
  });
  const place = await fixture(
    html`<xhs-provider .shop=${shop}><xhs-note note-id=${String(data['id'])}></xhs-note></xhs-provider>`,
  );
  const note = place.querySelector('xhs-note')!;
  await showsTitle(note, String(data['title']));
  return Object.assign(shown, { note, shop });
}

/** The note in another language: it is loaded anew, and drawn anew after a skeleton. */
async function inChinese(shown: Shown): Promise<void> {
  const { note, shop } = shown;
  let gone = false;
  shown.wait = async () => (gone = await until(() => !part(note, '.track'), 'the skeleton'));
  await shop.configure({ locale: 'zh-CN' });
  await until(() => gone && part(note, '.track'), 'the note anew');
}

describe('the pictures of xhs-note', () => {
  it('stay at the one that is looked at when the note comes in another language', async () => {
    const shown = await ofSlowShop(three);
    const { note } = shown;
    await swipe(note, 3);
    await inChinese(shown);
    await stands(note, 3);
    expect(counter(note)).to.equal('3/3');
  });

  it('stay there when the note is moved in the page', async () => {
    const { note } = await setupNote((each) => (each.data = three));
    await showsTitle(note, 'Three pictures');
    await swipe(note, 3);
    note.parentElement!.append(document.createElement('hr'), note);
    await note.updateComplete;
    await stands(note, 3);
  });

  it('begin with the first for another note', async () => {
    const { note } = await setupNote((each) => (each.data = three));
    await showsTitle(note, 'Three pictures');
    await swipe(note, 3);
    note.data = { ...three, id: 'other', title: 'Another note' };
    await showsTitle(note, 'Another note');
    await stands(note, 1);
    expect(counter(note)).to.equal('1/3');
  });

  it('go back to the last one that is left when the same note has fewer', async () => {
    const { note } = await setupNote((each) => (each.data = three));
    await showsTitle(note, 'Three pictures');
    await swipe(note, 3);
    note.data = { ...three, title: 'Two pictures', images: pictures(2) };
    await showsTitle(note, 'Two pictures');
    expect(counter(note)).to.equal('2/2');
    await stands(note, 2);
  });

  it('keep the focus when an arrow key takes a tag that has it out of sight', async () => {
    const tags = [{ id: 'tag', image: 0, x: 0.5, y: 0.5, productId: 'jar', label: 'A jar' }];
    const { note } = await setupNote((each) => (each.data = { ...three, tags }));
    const tag = await until(() => part(note, '.tag'), 'the tag');
    await until(() => tag.style.length, 'the tag in its place');
    tag.focus();
    await sendKeys({ press: 'ArrowRight' });
    await stands(note, 2);
    expect(note.shadowRoot!.activeElement).to.equal(part(note, '.track'));
    await sendKeys({ press: 'ArrowLeft' });
    await stands(note, 1);
  });

  it('keep their tags in place when they are drawn anew and then get another size', async () => {
    const tags = [{ id: 'tag', image: 0, x: 0.5, y: 0.5, productId: 'jar', label: 'A jar' }];
    const shown = await ofSlowShop(noteData({ tags }));
    const { note } = shown;
    const tag = (): HTMLElement | undefined => part(note, '.tag');
    await until(() => tag()?.style.length, 'the tag in its place');
    await inChinese(shown);
    await until(() => tag()?.style.length, 'the tag anew');
    tag()!.removeAttribute('style');
    note.style.setProperty('inline-size', '200px');
    await until(() => tag()?.style.length, 'the tag in its place again');
  });
});
