import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from '../../../stories/acting.js';
import { letterBox } from '../where-drawn.js';
import { findAll, note, showEditor } from './editor-scene.js';

const label = '每天早上第一个拿起来的海光精华液，三分钟出门';
const tags = [
  { id: 'middle', image: 0, x: 0.5, y: 0.2, productId: 'isle-glow-serum', label },
  { id: 'beyond', image: 0, x: 0.55, y: 0.4, productId: 'isle-glow-mist', label },
  { id: 'start', image: 0, x: 0.08, y: 0.6, productId: 'isle-glow-serum', label },
  { id: 'end', image: 0, x: 0.92, y: 0.8, productId: 'isle-glow-mist', label },
];

/** How far each label reaches beyond the sides of what it stands on, in pixels. */
const beyond = (frame: Element, labels: readonly Element[]): number[] => {
  const { left, right } = frame.getBoundingClientRect();
  return labels.map((each) => {
    const box = each.getBoundingClientRect();
    return Math.round(Math.max(0, left - box.left, box.right - right));
  });
};

describe('labels of tags', () => {
  it('that are too long are cut at their end, also where the page is written from the right', async () => {
    const { editor } = await showEditor({ ...note, tags }, { globals: { direction: 'rtl', locale: 'zh-CN' } });
    await until(() => findAll(editor.shadowRoot!, '.handle-name').length === tags.length, 'the handles');
    for (const name of findAll(editor.shadowRoot!, '.handle-name')) {
      expect(name.scrollWidth, 'what is cut').to.be.greaterThan(name.clientWidth);
      expect(letterBox(name, label[0]!).left).to.be.at.least(name.getBoundingClientRect().left);
    }
  });

  for (const width of [320, 390, 1280]) {
    it(`stay on the picture that is tagged, and on the frames of the preview, in a window of ${width}`, async () => {
      await setViewport({ width, height: 844 });
      const { editor } = await showEditor({ ...note, tags });
      const shown = editor.shadowRoot!;
      await until(() => findAll(shown, '.handle-name').length === tags.length, 'the handles');
      await until(() => findAll(shown, '.crop .tag').some(({ hidden }) => !hidden), 'the tags of the preview');
      const stage = shown.querySelector('.stage')!;
      expect(beyond(stage, findAll(shown, '.handle-name'))).to.deep.equal([0, 0, 0, 0]);
      for (const crop of findAll(shown, '.crop')) {
        const labels = findAll(crop, '.tag:not([hidden]) .tag-label');
        expect(beyond(crop, labels), crop.parentElement!.dataset['ratio']!).to.deep.equal(labels.map(() => 0));
      }
    });
  }
});
