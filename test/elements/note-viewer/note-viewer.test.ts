import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsNoteViewer } from '../../../src/elements/note-viewer/note-viewer.js';
import { note as en } from '../../../src/i18n/en/note.js';
import { note as chinese } from '../../../src/i18n/zh-cn/note.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import meta, { Inline } from '../../../stories/note-viewer.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage } from '../stage.js';

sharedSuite({
  meta,
  story: Inline,
  early: {
    properties: { inline: true, noteId: 'tea-break' },
    taken: (element) => find(element.shadowRoot ?? element, 'xhs-note[note-id="tea-break"]') !== undefined,
  },
  sentence: { en: en.hideTags, 'zh-CN': chinese.hideTags },
});

describe('xhs-note-viewer over the page', () => {
  const setup = async (): Promise<Stage & { viewer: XhsNoteViewer; opener: HTMLElement }> => {
    const shown = await stage(() => html`<button>Open</button><xhs-note-viewer note-id="tea-break"></xhs-note-viewer>`);
    const viewer = await appears<XhsNoteViewer>(shown.canvas, 'xhs-note-viewer', ({ shop }) => shop !== undefined);
    return { ...shown, viewer, opener: shown.canvas.querySelector('button')! };
  };
  const isOpen = ({ shadowRoot }: XhsNoteViewer): boolean => shadowRoot!.querySelector('dialog')?.open === true;
  /** An overlay takes its history entry away in the browser's own time. */
  const historyRests = (): Promise<unknown> =>
    until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');

  it('opens and closes, tells of both, and gives the focus back', async () => {
    const { viewer, opener } = await setup();
    const changes = heard(viewer, 'xhs-overlay-change');
    opener.focus();
    viewer.show();
    await until(() => isOpen(viewer), 'it to open');
    await appears(viewer.shadowRoot!, 'xhs-note >>> [part~="title"]');
    expect(viewer.open).to.equal(true);
    viewer.close();
    await until(() => !isOpen(viewer), 'it to close');
    expect(changes.map(({ detail }) => detail.open)).to.deep.equal([true, false]);
    expect(document.activeElement).to.equal(opener);
    await historyRests();
  });

  it('holds nothing while it is closed', async () => {
    const { viewer } = await setup();
    await viewer.updateComplete;
    expect(viewer.shadowRoot!.querySelector('xhs-note')).to.equal(null);
  });

  it('closes by its button and by the cancel of the dialog, which Escape is', async () => {
    const { viewer } = await setup();
    for (const close of [
      () => press(viewer.shadowRoot!, '[part~="close"]'),
      () => viewer.shadowRoot!.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true })),
    ]) {
      viewer.show();
      await until(() => isOpen(viewer), 'it to open');
      await close();
      await until(() => !isOpen(viewer), 'it to close');
      await historyRests();
    }
  });

  it('is the one that a note asked for by the page opens in', async () => {
    const { canvas, viewer } = await setup();
    const detail = { noteId: 'sun-trip' };
    canvas.querySelector('.story')!.dispatchEvent(new CustomEvent('xhs-open-note', { bubbles: true, detail }));
    await until(() => isOpen(viewer), 'it to open');
    await appears(viewer.shadowRoot!, 'xhs-note[note-id="sun-trip"] >>> [part~="title"]');
    expect(document.querySelectorAll('xhs-note-viewer').length).to.equal(1);
    viewer.close();
    await until(() => !isOpen(viewer), 'it to close');
    await historyRests();
  });

  it('that was made for a note goes with it', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-cart-button></xhs-cart-button>`);
    await import('../../../src/elements/cart-button/define.js');
    await until(() => find<HTMLElementTagNameMap['xhs-cart-button']>(canvas, 'xhs-cart-button')?.shop, 'the shop');
    shop.overlay.open({ kind: 'note', noteId: 'sun-trip' });
    const made = await appears<XhsNoteViewer>(document, 'xhs-note-viewer[open]');
    shop.overlay.closeAll();
    await until(() => !made.isConnected, 'it to go');
    await historyRests();
  });
});
