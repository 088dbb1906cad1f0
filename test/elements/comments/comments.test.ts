import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../../src/elements/comments/define.js';
import { community as en } from '../../../src/i18n/en/community.js';
import { community as chinese } from '../../../src/i18n/zh-cn/community.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/comments.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { followDrawing, heard, stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { noteId: 'tea-break' },
    taken: (element) => wordsOf(element).includes('Three o’clock'),
  },
  sentence: { en: en.reply, 'zh-CN': chinese.reply },
});

describe('the comments of xhs-comments', () => {
  const focused = (canvas: HTMLElement): string | null | undefined =>
    find(canvas, 'xhs-comments')?.shadowRoot?.activeElement?.getAttribute('part');
  const posts = (canvas: HTMLElement): string[] => findAll(canvas, 'xhs-comments >>> .posts > li').map(wordsOf);

  it('shows what is pinned first, and writes below it; what is deleted comes back', async () => {
    const { canvas } = await stage(() => html`<xhs-comments note-id="morning-shelf"></xhs-comments>`);
    await appears(canvas, 'xhs-comments >>> [part~="post"]');
    expect(posts(canvas)[0]).to.contain(en.pinned);
    const asked = heard(canvas, 'xhs-post');
    await type(canvas, 'xhs-comments >>> textarea', 'Mine <b>too</b>');
    await press(canvas, 'xhs-comments >>> [part~="form"] .button');
    await until(() => posts(canvas)[1]?.includes('Mine <b>too</b>'), 'it below what is pinned');
    expect(asked[0]?.detail.text).to.equal('Mine <b>too</b>');
    await press(canvas, 'xhs-comments >>> [part~="delete"]');
    await until(() => posts(canvas).length === 3, 'it to go');
    const undo = await appears(canvas, 'xhs-comments >>> .undo button');
    await until(() => (undo.getRootNode() as ShadowRoot).activeElement === undo, 'the focus on the way back');
    undo.click();
    await until(() => posts(canvas).length === 4, 'it to come back');
    await until(() => focused(canvas) === 'delete', 'the focus where it was');
  });

  it('brings back what was deleted here, whatever becomes of another list', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-comments note-id="morning-shelf"></xhs-comments><xhs-comments note-id="tea-break"></xhs-comments>`,
    );
    await type(canvas, 'xhs-comments >>> textarea', 'Mine');
    await press(canvas, 'xhs-comments >>> [part~="form"] .button');
    await press(canvas, 'xhs-comments >>> [part~="delete"]');
    await appears(canvas, 'xhs-comments >>> .undo button');
    const other = canvas.querySelector<LitElement>('[note-id="tea-break"]')!;
    await other.updateComplete;
    expect(findAll(canvas, 'xhs-comments >>> .undo').length).to.equal(1);
    other.remove();
    await press(canvas, 'xhs-comments >>> .undo button');
    await until(() => wordsOf(find(canvas, 'xhs-comments')!).includes('Mine'), 'it to come back');
  });

  it('leaves words in the field that the page does not let go out', async () => {
    const { canvas } = await stage(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`);
    canvas.addEventListener('xhs-post', (event) => event.preventDefault());
    await type(canvas, 'xhs-comments >>> textarea', 'Mine');
    await press(canvas, 'xhs-comments >>> [part~="form"] .button');
    expect(find<HTMLTextAreaElement>(canvas, 'xhs-comments >>> textarea')!.value).to.equal('Mine');
  });

  it('keeps nothing in its fields of what a customer who leaves has typed', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`);
    shop.identify('token-of-lin');
    await press(canvas, 'xhs-comments >>> [part~="reply"]');
    await type(canvas, 'xhs-comments >>> .comment textarea', 'So do I');
    await type(canvas, 'xhs-comments >>> textarea', 'Mine');
    const typed = (): string[] =>
      findAll<HTMLTextAreaElement>(canvas, 'xhs-comments >>> textarea').map(({ value }) => value);
    expect(typed()).to.deep.equal(['Mine', 'So do I']);
    shop.identify(null);
    await until(() => typed().every((text) => text === ''), 'the fields to be empty');
  });

  it('keeps what a guest has typed once she signs in, and not below another note', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`);
    await press(canvas, 'xhs-comments >>> [part~="reply"]');
    await type(canvas, 'xhs-comments >>> .comment textarea', 'So do I');
    await type(canvas, 'xhs-comments >>> textarea', 'Mine');
    const typed = (): string[] =>
      findAll<HTMLTextAreaElement>(canvas, 'xhs-comments >>> textarea').map(({ value }) => value);
    const field = find<HTMLTextAreaElement>(canvas, 'xhs-comments >>> textarea')!;
    field.focus();
    const element = find<LitElement & { noteId: string }>(canvas, 'xhs-comments')!;
    const drawn = followDrawing(element.shadowRoot!);
    shop.identify('token-of-lin');
    await until(() => drawn().includes('skeleton'), 'them to be asked for again');
    await until(() => typed().length === 2, 'the comments as she sees them');
    expect(typed()).to.deep.equal(['Mine', 'So do I']);
    expect(element.shadowRoot?.activeElement === field).to.equal(true);
    element.noteId = 'lip-swatches';
    await element.updateComplete;
    await appears(canvas, 'xhs-comments >>> [part~="post"]');
    expect(typed()).to.deep.equal(['']);
    element.noteId = 'tea-break';
    await element.updateComplete;
    await appears(canvas, 'xhs-comments >>> [part~="post"]');
    expect(typed()).to.deep.equal(['']);
  });

  it('answers within the thread, and gives the focus back', async () => {
    const { canvas } = await stage(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`);
    await press(canvas, 'xhs-comments >>> [part~="reply"]');
    const field = await appears(canvas, 'xhs-comments >>> .comment textarea');
    await until(() => (field.getRootNode() as ShadowRoot).activeElement === field, 'the focus in the form');
    await type(canvas, 'xhs-comments >>> .comment textarea', 'So do I');
    await press(canvas, 'xhs-comments >>> .comment [part~="form"] .button');
    await until(() => posts(canvas)[0]?.includes('So do I'), 'it in the thread');
  });

  it('likes, and takes from sight what is reported', async () => {
    const { canvas } = await stage(() => html`<xhs-comments note-id="lip-swatches"></xhs-comments>`);
    const like = await appears(canvas, 'xhs-comments >>> [part~="like"]');
    expect(like.ariaLabel).to.equal(`${en.like} 77`);
    like.click();
    await until(() => like.ariaPressed === 'true' && like.ariaLabel === `${en.like} 78`, 'one more');
    await press(canvas, 'xhs-comments >>> [part~="report"]');
    await press(canvas, 'xhs-comments >>> .report .link');
    await until(() => focused(canvas) === 'report', 'the focus where it was');
    await press(canvas, 'xhs-comments >>> [part~="report"]');
    await press(canvas, 'xhs-comments >>> .report .button');
    await until(() => posts(canvas).length === 1, 'it to go');
    expect(find(canvas, 'xhs-comments >>> .report')).to.equal(undefined);
  });
});
