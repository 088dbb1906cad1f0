import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { tagging as en } from '../../../src/i18n/en/tagging.js';
import { createId } from '../../../src/lib/ids.js';
import { openNoteDrafts } from '../../../src/runtime/open-note-drafts.js';
import { appears, find, type, until } from '../../../stories/acting.js';
import type { XhsTagEditor } from '../../../src/elements/tag-editor/tag-editor.js';
import { pictureUrl } from '../../../stories/sample-shop.js';
import { stage } from '../stage.js';
import { drawnPicture, handle, key, note, showEditor, tagOf } from './editor-scene.js';

const pickers = window as unknown as Record<'showOpenFilePicker' | 'showSaveFilePicker', unknown>;
const before = { open: pickers.showOpenFilePicker, save: pickers.showSaveFilePicker };

afterEach(() => {
  pickers.showOpenFilePicker = before.open;
  pickers.showSaveFilePicker = before.save;
});

/** A file of the device, as the File System Access API has it. */
function fileOf(name: string, text: string): { handle: object; written: string[] } {
  const written: string[] = [];
  const writable = { write: (part: string) => void written.push(part), close: () => undefined };
  const handle = {
    name,
    getFile: () => Promise.resolve(new File([text], name)),
    createWritable: () => Promise.resolve(writable),
  };
  return { handle, written };
}

/** Waits until this is kept of a note on this device; nothing at all where it is null. */
async function kept(name: string, words: string | null): Promise<void> {
  const drafts = openNoteDrafts('story');
  const isSo = (text: string | undefined): boolean => (words === null ? text === undefined : !!text?.includes(words));
  while (!isSo((await drafts.read(name))?.text)) await new Promise(requestAnimationFrame);
  await drafts.close();
}

describe('what is not saved', () => {
  it('is back after a crash, with a word, and can be thrown away', async () => {
    const draftName = createId();
    const first = await showEditor(note, { draftName });
    const mist = await handle(first.editor, 'mist');
    key(mist, 'ArrowDown');
    await type(first.canvas, 'xhs-tag-editor >>> input[name="title"]', 'Not saved yet');
    await kept(draftName, 'Not saved yet');
    fixtureCleanup();

    const { editor, canvas } = await showEditor(note, { draftName });
    await until(() => editor.note.title === 'Not saved yet', 'the draft');
    expect(tagOf(editor, 'mist')!.y).to.equal(0.51);
    (await appears(canvas, 'xhs-tag-editor >>> [part~="throw-away"]')).click();
    await until(() => !find(canvas, 'xhs-tag-editor >>> [part~="restored"]'), 'the word to go');
    expect(editor.note.title).to.equal(note.title);
    // Thrown away by mistake it comes back, and is kept again.
    editor.undo();
    expect(editor.note.title).to.equal('Not saved yet');
    await kept(draftName, 'Not saved yet');
    editor.redo();
    fixtureCleanup();

    const again = await showEditor(note, { draftName });
    await kept(draftName, null);
    expect(again.editor.note.title).to.equal(note.title);
  });

  it('is no longer kept once the note is as it was', async () => {
    const draftName = createId();
    const { editor } = await showEditor(note, { draftName });
    key(await handle(editor, 'mist'), 'ArrowDown');
    await kept(draftName, '0.51');
    editor.undo();
    await kept(draftName, null);
  });

  it('is back although the note has no picture yet', async () => {
    const draftName = createId();
    const first = await showEditor(null, { draftName });
    await type(first.canvas, 'xhs-tag-editor >>> input[name="title"]', 'Words first');
    await kept(draftName, 'Words first');
    fixtureCleanup();

    const { editor, canvas } = await showEditor(null, { draftName });
    await appears(canvas, 'xhs-tag-editor >>> [part~="restored"]');
    expect(editor.note.title).to.equal('Words first');
    expect(editor.note.images).to.deep.equal([]);
  });

  it('is no longer kept once a new note has no words any more', async () => {
    const draftName = createId();
    const { canvas } = await showEditor(null, { draftName });
    await type(canvas, 'xhs-tag-editor >>> input[name="title"]', 'Words');
    await kept(draftName, 'Words');
    await type(canvas, 'xhs-tag-editor >>> input[name="title"]', '');
    await kept(draftName, null);
  });

  it('is back although its only picture was taken away to bring another', async () => {
    const draftName = createId();
    const { images, ...words } = note;
    const first = await showEditor({ ...words, images: images.slice(0, 1) }, { draftName });
    const remove = [...first.editor.shadowRoot!.querySelectorAll('button')].find((each) =>
      each.textContent.includes(en.removePicture),
    );
    remove!.click();
    await type(first.canvas, 'xhs-tag-editor >>> input[name="title"]', 'A better picture');
    await kept(draftName, 'A better picture');
    fixtureCleanup();

    const { editor } = await showEditor(note, { draftName });
    await until(() => editor.note.title === 'A better picture', 'the draft');
    expect(editor.note.images).to.deep.equal([]);
  });

  it('is asked about before the page is left where the browser keeps nothing, and only there', async () => {
    const asksToStay = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const first = await showEditor();
    await type(first.canvas, 'xhs-tag-editor >>> input[name="title"]', 'Kept');
    await appears(first.canvas, 'xhs-tag-editor >>> .kept', ({ textContent }) => textContent === en.draftKept);
    expect(asksToStay()).to.equal(false);
    fixtureCleanup();

    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here', 'SecurityError');
    };
    try {
      const { canvas } = await showEditor();
      expect(asksToStay()).to.equal(false);
      await type(canvas, 'xhs-tag-editor >>> input[name="title"]', 'Lost');
      await until(() => asksToStay(), 'the question');
      fixtureCleanup();
      expect(asksToStay()).to.equal(false);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('is nothing where something else was stored', async () => {
    const draftName = createId();
    const drafts = openNoteDrafts('story');
    drafts.keep(draftName, { text: '{"id": 7}', at: 1 });
    await drafts.settled();
    const { editor } = await showEditor(note, { draftName });
    await handle(editor, 'mist');
    expect(editor.note.title).to.equal(note.title);
    await drafts.close();
    await kept(draftName, null);
  });
});

describe('files', () => {
  it('are opened and saved into, and keep what no note has', async () => {
    const file = fileOf('mine.json', JSON.stringify({ ...note, title: 'From a file', cms: { id: 7 } }));
    pickers.showOpenFilePicker = () => Promise.resolve([file.handle]);
    const { editor, canvas } = await showEditor();
    (await appears(canvas, 'xhs-tag-editor >>> [part~="open"]')).click();
    await until(() => editor.note.title === 'From a file', 'the file');
    key(await handle(editor, 'mist'), 'ArrowDown');
    find(canvas, 'xhs-tag-editor >>> [part~="save"]')!.click();
    await until(() => file.written.length > 0, 'the file to be written');
    const written = JSON.parse(file.written.join('')) as { cms: unknown; tags: { y: number }[] };
    expect(written.cms).to.deep.equal({ id: 7 });
    expect(written.tags[1]!.y).to.equal(0.51);
    await appears(canvas, 'xhs-tag-editor >>> [part~="news"]', ({ textContent }) =>
      textContent.includes(en.saved('mine.json')),
    );
  });

  it('are not written over by the note that is begun next', async () => {
    const file = fileOf('mine.json', JSON.stringify({ ...note, title: 'From a file' }));
    const other = fileOf('other.json', '');
    pickers.showOpenFilePicker = () => Promise.resolve([file.handle]);
    pickers.showSaveFilePicker = () => Promise.resolve(other.handle);
    const { editor, canvas } = await showEditor();
    (await appears(canvas, 'xhs-tag-editor >>> [part~="open"]')).click();
    await until(() => editor.note.title === 'From a file', 'the file');
    editor.data = { ...note, id: 'next', title: 'Another one' };
    await until(() => editor.note.id === 'next', 'the next note');
    find(canvas, 'xhs-tag-editor >>> [part~="save"]')!.click();
    await until(() => other.written.length > 0, 'the other file to be written');
    expect(file.written).to.deep.equal([]);
  });

  it('that are no note are refused with the reason, and the note stays', async () => {
    const { editor, canvas } = await showEditor();
    for (const [text, reason] of [
      ['{"id": "x"}', 'images must hold a picture'],
      ['no JSON', 'JSON'],
    ] as const) {
      pickers.showOpenFilePicker = () => Promise.resolve([fileOf('x.json', text).handle]);
      find(canvas, 'xhs-tag-editor >>> [part~="open"]')!.click();
      await appears(canvas, 'xhs-tag-editor >>> [part~="news"]', ({ textContent }) => textContent.includes(reason));
    }
    expect(editor.note.id).to.equal('mine');
  });

  it('whose parts could not be read say which', async () => {
    const { canvas } = await showEditor({ ...note, tags: [...note.tags, { productId: 'x', x: 7, y: 0 }] });
    await appears(canvas, 'xhs-tag-editor >>> .banner', ({ textContent }) => textContent.includes('tags.2.x'));
  });

  it('are not lost when they cannot be written', async () => {
    pickers.showSaveFilePicker = () => Promise.reject(new Error('The disk is full'));
    const { editor, canvas } = await showEditor();
    key(await handle(editor, 'mist'), 'ArrowDown');
    find(canvas, 'xhs-tag-editor >>> [part~="save"]')!.click();
    await appears(canvas, 'xhs-tag-editor >>> [part~="news"]', ({ textContent }) => textContent.includes(en.notSaved));
    expect(tagOf(editor, 'mist')!.y).to.equal(0.51);
  });

  it('say nothing when somebody thinks better of it', async () => {
    const cancelled = (): Promise<never> => Promise.reject(new DOMException('No', 'AbortError'));
    pickers.showOpenFilePicker = pickers.showSaveFilePicker = cancelled;
    const { editor, canvas } = await showEditor();
    find(canvas, 'xhs-tag-editor >>> [part~="open"]')!.click();
    find(canvas, 'xhs-tag-editor >>> [part~="save"]')!.click();
    await editor.updateComplete;
    await until(() => !find(canvas, 'xhs-tag-editor >>> [part~="news"]'), 'nothing');
  });
});

describe('words', () => {
  it('may have blanks at their end while they are typed', async () => {
    const { editor, canvas } = await showEditor();
    const title = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="title"]');
    await type(canvas, 'xhs-tag-editor >>> input[name="title"]', 'Two ');
    await editor.updateComplete;
    expect([title.value, editor.note.title]).to.deep.equal(['Two ', 'Two']);
    editor.undo();
    await until(() => title.value === note.title, 'the step to be taken back in the field');
  });

  it('that are pasted from the platform can be typed on', async () => {
    const { editor, canvas } = await showEditor();
    const body = await appears<HTMLTextAreaElement>(canvas, 'xhs-tag-editor >>> textarea[name="body"]');
    await type(canvas, 'xhs-tag-editor >>> textarea[name="body"]', '好用#护肤[话题]#推荐');
    await editor.updateComplete;
    expect(body.readOnly).to.equal(false);
    expect(editor.note.topics).to.deep.equal(['护肤']);
    expect(body.value).to.equal('好用#护肤 推荐');
  });
});

describe('pictures', () => {
  it('of a camera are drawn anew, so that nothing beside their pixels goes along', async () => {
    const { editor, canvas } = await showEditor();
    const drawing = new OffscreenCanvas(60, 40);
    drawing.getContext('2d')!.fillRect(0, 0, 30, 40);
    const photo = await drawing.convertToBlob({ type: 'image/jpeg' });
    const files = new DataTransfer();
    files.items.add(new File([photo], 'photo.jpg', { type: 'image/jpeg' }));
    const input = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> .thumb.add input');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => editor.note.images.length === 3, 'the picture');
    const { url, width, height } = editor.note.images[2]!;
    expect(url.startsWith(await drawnPicture())).to.equal(true);
    expect([width, height]).to.deep.equal([60, 40]);
  });

  it('of this device that are none are refused by their name', async () => {
    const { editor, canvas } = await showEditor();
    const files = new DataTransfer();
    files.items.add(new File(['no picture'], 'odd.png', { type: 'image/png' }));
    const input = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> .thumb.add input');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    const problem = await appears(canvas, 'xhs-tag-editor >>> .strip [role="alert"]');
    expect(problem.textContent).to.equal(en.noPictureFile('odd.png'));
    expect(editor.note.images.length).to.equal(2);
  });

  it('come by their address, with their own size, and begin a note', async () => {
    const { editor, canvas } = await showEditor(null);
    await appears(canvas, 'xhs-tag-editor >>> [part~="empty"]');
    const address = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="address"]');
    address.value = pictureUrl('notes/tea-break/1.webp');
    address.form!.requestSubmit();
    await until(() => editor.note.images.length === 1, 'the picture');
    expect(editor.note.images[0]!.width).to.be.greaterThan(100);
    // A note without words for its picture is told so beside the field.
    await appears(canvas, 'xhs-tag-editor >>> .picture-form .field-findings');
  });

  it('that are none are refused', async () => {
    const { editor, canvas } = await showEditor(null);
    for (const wrong of ['javascript:alert(1)', `${location.origin}/no-such.webp`]) {
      const address = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="address"]');
      address.value = wrong;
      address.form!.requestSubmit();
      await appears(canvas, 'xhs-tag-editor >>> .strip [role="alert"]');
    }
    expect(editor.note.images.length).to.equal(0);
  });

  it('of this device go into the note itself', async () => {
    const { editor, canvas } = await showEditor();
    const blob = await (await fetch(pictureUrl('notes/tea-break/2.webp'))).blob();
    const files = new DataTransfer();
    files.items.add(new File([blob], 'tea.webp', { type: 'image/webp' }));
    const input = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> .thumb.add input');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => editor.note.images.length === 3, 'the picture');
    expect(editor.note.images[2]!.url).to.match(/^data:image\/webp;base64,/);
    const { value } = await editor.shop!.content.parseNote(JSON.parse(editor.toJson()));
    expect(value.images[2]).to.deep.equal(editor.note.images[2]);
  });
});

describe('the HTML for a page', () => {
  it('is shown to be copied, and says so where there is no hash', async () => {
    const { editor, canvas } = await showEditor();
    editor.scriptSrc = '/nowhere/xhs-elements.js';
    find(canvas, 'xhs-tag-editor >>> [part~="html"]')!.click();
    const field = await appears<HTMLTextAreaElement>(canvas, 'xhs-tag-editor >>> [part~="html-text"]');
    expect(field.value).to.contain('<xhs-note>').and.not.contain('integrity');
    await appears(canvas, 'xhs-tag-editor >>> .html .problem', ({ textContent }) =>
      textContent.includes('/nowhere/integrity.json'),
    );
    expect(await editor.toHtml()).to.equal(field.value);
  });

  it('brings the file of the shop’s adapter, which the build in parts does not need, and what the page says of the shop', async () => {
    const editor = Object.assign(document.createElement('xhs-tag-editor'), { data: note, draftName: createId() });
    const settings = document.createElement('script');
    settings.type = 'application/json';
    settings.dataset['xhs'] = 'commerce';
    settings.textContent = '{"channel":"cn"}';
    const canvas = await fixture<HTMLElement>(
      html`<xhs-provider commerce="vendure" commerce-src="https://shop.example/api"
        >${settings}${editor}</xhs-provider
      >`,
    );
    await appears(canvas, 'xhs-tag-editor >>> .editor');
    await until(() => editor.note.id === note.id, 'the note');
    editor.scriptSrc = 'https://cdn.example/1/xhs-elements.js';
    const files = await editor.toHtml();
    expect(files).to.contain('src="https://cdn.example/1/xhs-vendure.iife.js" defer');
    expect(files).to.match(/<script type="application\/json" data-xhs="commerce">\s*\{\s*"channel": "cn"\s*\}/);
    editor.scriptSrc = 'https://cdn.example/1/parts/xhs-elements.js';
    const parts = await editor.toHtml();
    expect(parts).to.contain('"channel": "cn"');
    expect(parts).to.not.contain('iife.js');
  });

  it('is not made of what is no note yet', async () => {
    const { canvas } = await showEditor(null);
    find(canvas, 'xhs-tag-editor >>> [part~="html"]')!.click();
    await appears(canvas, 'xhs-tag-editor >>> [part~="news"]', ({ textContent }) => textContent.includes(en.noPicture));
  });
});

describe('an editor that comes after another', () => {
  it('shows the note that the page knows already', async () => {
    const { canvas } = await stage(() => html`<xhs-tag-editor note-id="morning-shelf"></xhs-tag-editor>`);
    const first = await appears<XhsTagEditor>(canvas, 'xhs-tag-editor');
    await until(() => first.note.id === 'morning-shelf', 'the note');
    const second = document.createElement('xhs-tag-editor');
    second.noteId = 'morning-shelf';
    first.replaceWith(second);
    await until(() => second.note.id === 'morning-shelf', 'the note again');
    expect(second.note.tags.length).to.be.above(0);
  });
});
