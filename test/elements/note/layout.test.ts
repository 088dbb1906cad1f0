import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/note/define.js';
import { appears, find } from '../../../stories/acting.js';
import { stage } from '../stage.js';

describe('layout of xhs-note', () => {
  /** Where the pictures and the words stand. */
  const setup = async (width: number): Promise<{ pictures: DOMRect; words: DOMRect; note: DOMRect }> => {
    await setViewport({ width: 1000, height: 800 });
    const { canvas } = await stage(() => html`<xhs-note note-id="morning-shelf" layout="beside"></xhs-note>`, {
      width,
    });
    await appears(canvas, 'xhs-note >>> [part~="tag-label"]');
    const boxOf = (selector: string): DOMRect => find(canvas, selector)!.getBoundingClientRect();
    return {
      pictures: boxOf('xhs-note >>> .carousel'),
      words: boxOf('xhs-note >>> [part~="body"]'),
      note: boxOf('xhs-note >>> article'),
    };
  };

  it('beside: the words stand next to the pictures, which fill the height', async () => {
    const { pictures, words, note } = await setup(880);
    expect(words.left).to.be.at.least(pictures.right);
    expect(words.top).to.be.below(pictures.bottom);
    expect(pictures.height).to.be.closeTo(note.height, 1);
  });

  it('beside, where there is no room for it: below them, as ever', async () => {
    const { pictures, words, note } = await setup(480);
    expect(words.top).to.be.at.least(pictures.bottom);
    expect(pictures.width).to.be.closeTo(note.width, 1);
  });
});
