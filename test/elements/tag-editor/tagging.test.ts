import { expect } from '@open-wc/testing';
import { tagging as en } from '../../../src/i18n/en/tagging.js';
import { tagging as chinese } from '../../../src/i18n/zh-cn/tagging.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { clipUrl } from '../../../stories/sample-shop.js';
import meta, { Default } from '../../../stories/tag-editor.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, wordsOf } from '../stage.js';
import { choose, drawnPicture, handle, key, note, picture, showEditor, tagOf } from './editor-scene.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { data: note },
    taken: (element) => !!element.shadowRoot?.querySelector('[data-tag="mist"]'),
  },
  sentence: { en: en.addTag, 'zh-CN': chinese.addTag },
});

describe('tags by keyboard', () => {
  it('are placed by a search, and moved by the arrow keys, which say where they are', async () => {
    const { editor, canvas } = await showEditor();
    const changes = heard(canvas, 'xhs-note-change');
    (await appears(canvas, 'xhs-tag-editor >>> [part~="add"]')).click();
    const field = await appears(canvas, 'xhs-tag-editor >>> .search input');
    await until(() => editor.shadowRoot!.activeElement === field, 'the focus in the search');
    await choose(editor, 'isle-glow-hand-cream');
    const placed = await handle(editor, 'tag-3');
    await until(() => editor.shadowRoot!.activeElement === placed, 'the focus on the tag');
    expect(changes.length).to.equal(1);
    expect(placed.getAttribute('role')).to.equal('slider');
    const { title } = editor.shop!.catalog.known('isle-glow-hand-cream')!;
    expect(placed.getAttribute('aria-label')).to.equal(en.tagHandle(3, title));
    const before = tagOf(editor, 'tag-3')!;
    key(placed, 'ArrowRight');
    await editor.updateComplete;
    key(placed, 'ArrowUp', { shiftKey: true });
    await until(() => placed.getAttribute('aria-valuetext') === en.position(51, 45), 'the new place');
    const after = tagOf(editor, 'tag-3')!;
    expect([after.x - before.x, after.y - before.y].map((each) => Math.round(each * 1e4) / 1e4)).to.deep.equal([
      0.01, -0.05,
    ]);
  });

  it('go past each other and stop at the edge', async () => {
    const { editor } = await showEditor();
    const serum = await handle(editor, 'serum');
    for (let count = 0; count < 120; count += 1) {
      key(serum, 'ArrowRight');
      await editor.updateComplete;
    }
    expect(tagOf(editor, 'serum')!.x).to.be.within(0.93, 0.94);
  });

  it('are removed by Delete, and the focus goes to the next', async () => {
    const { editor } = await showEditor();
    const serum = await handle(editor, 'serum');
    serum.focus();
    key(serum, 'Delete');
    const mist = await handle(editor, 'mist');
    await until(() => editor.shadowRoot!.activeElement === mist, 'the focus on the other');
    expect(editor.note.tags.map(({ id }) => id)).to.deep.equal(['mist']);
    expect(editor.note.products).to.deep.equal(['isle-glow-mist']);
    key(mist, 'Delete');
    await until(() => editor.shadowRoot!.activeElement?.matches('[part~="add"]'), 'the focus on the way to a new one');
  });

  it('are taken back and done again, a run of steps at once', async () => {
    const { editor } = await showEditor();
    const mist = await handle(editor, 'mist');
    for (let count = 0; count < 5; count += 1) {
      key(mist, 'ArrowDown');
      await editor.updateComplete;
    }
    expect(tagOf(editor, 'mist')!.y).to.equal(0.55);
    key(mist, 'z', { ctrlKey: true });
    expect(tagOf(editor, 'mist')!.y).to.equal(0.5);
    key(mist, 'z', { metaKey: true, shiftKey: true });
    expect(tagOf(editor, 'mist')!.y).to.equal(0.55);
    key(mist, 'z', { ctrlKey: true });
    key(mist, 'y', { ctrlKey: true });
    expect(tagOf(editor, 'mist')!.y).to.equal(0.55);
  });

  it('leave a field its own undo', async () => {
    const { editor } = await showEditor();
    const mist = await handle(editor, 'mist');
    key(mist, 'ArrowDown');
    await editor.updateComplete;
    key(await appears(editor.shadowRoot!, 'input[name="title"]'), 'z', { ctrlKey: true });
    expect(tagOf(editor, 'mist')!.y).to.equal(0.51);
  });
});

describe('tags by pointer', () => {
  const press = (target: Element, type: string, x: number, y: number): void => {
    const { left, top, width, height } = target.closest('.stage')!.getBoundingClientRect();
    const at = { clientX: left + x * width, clientY: top + y * height };
    // A pointer of the page's own making cannot be captured; the events come to the handle all the same.
    (target as HTMLElement).setPointerCapture = () => undefined;
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true, pointerId: 7, button: 0, ...at }),
    );
  };

  it('are dragged as one step, and kept out of the way of others and of the edge', async () => {
    const { editor } = await showEditor();
    const serum = await handle(editor, 'serum');
    press(serum, 'pointerdown', 0.25, 0.5);
    for (const x of [0.4, 0.6, 0.75]) {
      press(serum, 'pointermove', x, 0.5);
      await editor.updateComplete;
    }
    const { x, y } = tagOf(editor, 'serum')!;
    expect(Math.max(Math.abs(x - 0.75) * 358, Math.abs(y - 0.5) * 477)).to.be.greaterThan(43);
    press(serum, 'pointermove', 0, 0.2);
    press(serum, 'pointerup', 0, 0.2);
    await editor.updateComplete;
    expect(tagOf(editor, 'serum')!.x).to.be.within(0.06, 0.065);
    editor.undo();
    expect(tagOf(editor, 'serum')).to.include({ x: 0.25, y: 0.5 });
  });

  it('are placed where the picture is tapped; a scroll is no tap', async () => {
    const { editor } = await showEditor();
    const surface = await appears(editor.shadowRoot!, '.stage img');
    press(surface, 'pointerdown', 0.4, 0.2);
    press(surface, 'pointerup', 0.4, 0.6);
    expect(find(editor.shadowRoot!, '[part~="search"]')).to.equal(undefined);
    press(surface, 'pointerdown', 0.4, 0.2);
    press(surface, 'pointerup', 0.4, 0.2);
    await choose(editor, 'isle-glow-cushion');
    await handle(editor, 'tag-3');
    const tag = tagOf(editor, 'tag-3')!;
    expect([tag.x, tag.y].map((each) => Math.round(each * 100))).to.deep.equal([40, 20]);
  });
});

describe('the search for a product', () => {
  it('gives the focus back where it is cancelled', async () => {
    const { editor, canvas } = await showEditor();
    const add = await appears(canvas, 'xhs-tag-editor >>> [part~="add"]');
    add.focus();
    add.click();
    key(await appears(canvas, 'xhs-tag-editor >>> .search input'), 'Escape');
    await until(() => editor.shadowRoot!.activeElement === add, 'the focus on the button');
    expect(find(canvas, 'xhs-tag-editor >>> [part~="search"]')).to.equal(undefined);
    expect(editor.note.tags.length).to.equal(2);
  });

  it('does not tag what was not approved, and says why', async () => {
    const approve = ({ id }: { id: string }): string | null =>
      id === 'isle-glow-serum' ? 'it waits for papers' : null;
    const { editor, canvas } = await showEditor(note, { approve });
    (await appears(canvas, 'xhs-tag-editor >>> [part~="add"]')).click();
    const refused = await appears(canvas, 'xhs-tag-editor >>> [data-product="isle-glow-serum"]');
    expect(refused.textContent).to.contain(en.notApproved('it waits for papers'));
    refused.click();
    await editor.updateComplete;
    expect(editor.note.tags.length).to.equal(2);
    // One that is tagged already says so too.
    key(find(canvas, 'xhs-tag-editor >>> .search input')!, 'Escape');
    (await handle(editor, 'serum')).focus();
    await appears(canvas, 'xhs-tag-editor >>> [part~="tag-form"] [role="alert"]', ({ textContent }) =>
      textContent.includes('it waits for papers'),
    );
  });

  it('does not tag what the shop itself says is not approved, and shows the way to the set-up', async () => {
    const { editor, canvas } = await showEditor(note, {
      product: (product) =>
        product.id === 'isle-glow-cushion'
          ? { ...product, listing: { status: 'rejected', reason: 'blurred' } }
          : product,
    });
    editor.setupHref = '/set-up';
    find(canvas, 'xhs-tag-editor >>> [part~="add"]')!.click();
    const refused = await appears(canvas, 'xhs-tag-editor >>> [data-product="isle-glow-cushion"]');
    expect(refused.textContent).to.contain(en.notApproved(`${en.listing_rejected} · blurred`));
    refused.click();
    await editor.updateComplete;
    expect(editor.note.tags.length).to.equal(2);
    expect(find<HTMLAnchorElement>(canvas, 'xhs-tag-editor >>> .search a')!.pathname).to.equal('/set-up');
  });

  it('begins where it was asked for, though the picture is changed while the product is searched for', async () => {
    const { editor, canvas } = await showEditor();
    find(canvas, 'xhs-tag-editor >>> [part~="add"]')!.click();
    await appears(canvas, 'xhs-tag-editor >>> [part~="result"]');
    findAll(canvas, 'xhs-tag-editor >>> .thumb')[1]!.click();
    await choose(editor, 'isle-glow-cushion');
    await until(() => editor.note.tags.length === 3, 'the tag');
    expect(editor.note.tags[2]!.image).to.equal(0);
  });

  it('asks for the id where the shop has no search', async () => {
    const { editor, canvas } = await showEditor(note, {
      adapter: (sample) =>
        new Proxy(sample, {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name, target);
            if (name === 'capabilities') return { ...(value as object), search: false };
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        }),
    });
    await until(() => editor.shop?.$capabilities.get(), 'the shop');
    (await appears(canvas, 'xhs-tag-editor >>> [part~="add"]')).click();
    const field = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> .search input');
    await until(() => field.getAttribute('aria-label') === en.searchReference, 'the field for an id');
    field.value = 'no-such-thing';
    field.form!.requestSubmit();
    await appears(canvas, 'xhs-tag-editor >>> .search [role="alert"]');
    field.value = 'qichi-candle';
    field.form!.requestSubmit();
    await handle(editor, 'tag-3');
    expect(tagOf(editor, 'tag-3')!.productId).to.equal('qichi-candle');
  });
});

describe('what is said of a tag', () => {
  it('is its label, its direction, its variant and what stands in for it', async () => {
    const { editor, canvas } = await showEditor();
    (await handle(editor, 'serum')).focus();
    const label = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="label"]');
    label.value = 'My serum';
    label.dispatchEvent(new InputEvent('input'));
    (await appears(canvas, 'xhs-tag-editor >>> input[value="start"]')).click();
    const variant = await appears<HTMLSelectElement>(canvas, 'xhs-tag-editor >>> select[name="variant"]');
    variant.value = 'isle-glow-serum-30ml';
    variant.dispatchEvent(new Event('change'));
    find(canvas, 'xhs-tag-editor >>> [part~="alternates"] > .button')!.click();
    await choose(editor, 'isle-glow-cushion');
    await until(() => tagOf(editor, 'serum')!.alternates.length === 1, 'the alternate');
    expect(tagOf(editor, 'serum')).to.deep.include({
      label: 'My serum',
      direction: 'start',
      variantId: 'isle-glow-serum-30ml',
      alternates: ['isle-glow-cushion'],
    });
  });

  it('is its place in numbers', async () => {
    const { editor, canvas } = await showEditor();
    (await handle(editor, 'mist')).focus();
    const across = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="x"]');
    across.value = '12.5';
    across.dispatchEvent(new Event('change'));
    expect(tagOf(editor, 'mist')!.x).to.equal(0.125);
  });

  it('is said beside the field where the linter has something to say of it', async () => {
    const tags = note.tags.map((tag) => ({ ...tag, x: 0.5, y: 0.5 }));
    const { editor, canvas } = await showEditor({ ...note, tags });
    (await handle(editor, 'mist')).focus();
    await appears(canvas, 'xhs-tag-editor >>> [part~="tag-form"] .field-findings');
    const finding = await appears(canvas, 'xhs-tag-editor >>> [part~="finding"]');
    expect(finding.textContent).to.contain(en.ofTag(2));
  });
});

describe('the preview', () => {
  it('shows the picture in every frame and says what is cut away', async () => {
    const tags = [{ id: 'low', x: 0.5, y: 0.97, productId: 'isle-glow-serum' }];
    const { canvas } = await showEditor({ ...note, tags });
    await until(() => findAll(canvas, 'xhs-tag-editor >>> .crop .tag:not(.loading)').length === 4, 'four frames');
    const cut = (): string[] =>
      findAll(canvas, 'xhs-tag-editor >>> [part~="frame"]')
        .filter(({ textContent }) => textContent.includes(en.cutAway(1)))
        .map(({ dataset }) => dataset['ratio'] ?? '');
    expect(cut()).to.deep.equal(['1:1', '16:9']);
    (await appears(canvas, 'xhs-tag-editor >>> input[value="contain"]')).click();
    await until(() => cut().length === 0, 'nothing to be cut away');
  });
});

describe('a video', () => {
  const video = { sources: [clipUrl('pour.webm')], poster: picture(1), duration: 8 };
  const clip = { ...note, type: 'video', video, images: [], tags: [{ ...note.tags[0], start: 1, end: 4 }] };

  it('of this device begins a note: with its first picture, its length, and tags at their times', async () => {
    const { editor, canvas } = await showEditor(null);
    const pick = async (file: File): Promise<void> => {
      const files = new DataTransfer();
      files.items.add(file);
      const input = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> .video-pick input');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    await pick(new File(['no video'], 'odd.mp4', { type: 'video/mp4' }));
    await appears(canvas, 'xhs-tag-editor >>> [role="alert"]', ({ textContent }) =>
      textContent.includes(en.noVideoFile('odd.mp4')),
    );
    await pick(new File([await (await fetch(clipUrl('pour.webm'))).blob()], 'my pour.webm', { type: 'video/webm' }));
    await until(() => editor.note.video, 'the video');
    const { sources, poster, duration } = editor.note.video!;
    expect(sources).to.deep.equal([{ url: 'my%20pour.webm', type: 'video/webm' }]);
    expect(poster.url.startsWith(await drawnPicture())).to.equal(true);
    expect(duration).to.be.greaterThan(1);
    await until(
      () => find<HTMLVideoElement>(canvas, 'xhs-tag-editor >>> video')?.src.startsWith('blob:'),
      'it to play',
    );
    const time = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="time"]');
    time.value = '1.5';
    time.dispatchEvent(new InputEvent('input'));
    (await appears(canvas, 'xhs-tag-editor >>> [part~="add"]')).click();
    await choose(editor, 'isle-glow-mist');
    await until(() => editor.note.tags[0]?.start === 1.5, 'the tag');
    // Nothing of the file goes into the note, and what is written is read again as it was.
    expect(editor.toJson()).not.to.contain('blob:');
    const { value, issues } = await editor.shop!.content.parseNote(JSON.parse(editor.toJson()));
    // Who wrote it is nobody's to say here.
    expect(issues.map(({ path }) => path)).to.deep.equal(['author']);
    expect(value.video).to.deep.equal(editor.note.video);
    editor.undo();
    editor.undo();
    expect(editor.note.video).to.equal(undefined);
  });

  it('has its tags at their times: a new one begins at the time that is shown', async () => {
    const { editor, canvas } = await showEditor(clip);
    const time = await appears<HTMLInputElement>(canvas, 'xhs-tag-editor >>> input[name="time"]');
    time.value = '2.5';
    time.dispatchEvent(new InputEvent('input'));
    await handle(editor, 'serum');
    (await appears(canvas, 'xhs-tag-editor >>> [part~="add"]')).click();
    await choose(editor, 'isle-glow-mist');
    await handle(editor, 'tag-2');
    expect(tagOf(editor, 'tag-2')).to.include({ start: 2.5, image: 0 });
    time.value = '6';
    time.dispatchEvent(new InputEvent('input'));
    await until(() => !find(canvas, 'xhs-tag-editor >>> [data-tag="serum"]'), 'the first to be over');
    const here = `button[aria-label="${en.shownUntil}: ${en.here}"]`;
    (await appears(canvas, `xhs-tag-editor >>> ${here}`)).click();
    expect(tagOf(editor, 'tag-2')!.end).to.equal(6);
    // Placed, begun and ended: two steps.
    editor.undo();
    editor.undo();
    expect(editor.note.tags.map(({ id }) => id)).to.deep.equal(['serum']);
  });

  it('tells the times of each tag in its bar', async () => {
    const { canvas } = await showEditor(clip);
    const bar = await appears(canvas, 'xhs-tag-editor >>> [part~="bar"]');
    expect(wordsOf(bar)).to.contain('0:01–0:04');
  });
});
