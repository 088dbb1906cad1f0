import { html } from 'lit';
import '../src/elements/questions/define.js';
import { appears, press, shows, type } from './acting.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-questions',
  title: 'Elements/Questions 问大家 xhs-questions',
  component: 'xhs-questions',
  parameters: { settled: shows('xhs-questions >>> [part~="post"]') },
} satisfies StoryMeta;

function show(productId = 'isle-glow-serum', options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-questions product-id=${productId}></xhs-questions>`, { width: 640, ...options }),
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };

export const Loading: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listQuestions'], how: 'silent' } }),
  parameters: { settled: shows('xhs-questions >>> .skeleton') },
};

export const Failed: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listQuestions'], how: 'failing' } }),
  parameters: { settled: shows('xhs-questions >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listQuestions'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-questions >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-questions >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-questions >>> [part~="post"]');
  },
};

export const Empty: Story = {
  ...show('nothing-of-the-kind'),
  parameters: { settled: shows('xhs-questions >>> [part~="notice"]') },
};

const words = 'Whatever people write may be long, and hold Superhydroglycerophosphatidylcholine. '.repeat(12);

/** Long words, still to be looked at by the host; deleted, they can be brought back. */
export const LongText: Story = {
  ...show(),
  globals: narrow,
  async play({ canvasElement }) {
    await type(canvasElement, 'xhs-questions >>> textarea', words);
    await press(canvasElement, 'xhs-questions >>> [part~="form"] .button');
    await appears(canvasElement, 'xhs-questions >>> [part~="pending"]');
  },
};

/** What is reported asks why. */
export const Reporting: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-questions >>> [part~="report"]');
    await appears(canvasElement, 'xhs-questions >>> .report select');
  },
};
