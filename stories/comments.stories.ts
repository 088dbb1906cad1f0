import { html } from 'lit';
import '../src/elements/comments/define.js';
import { appears, press, shows, type } from './acting.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-comments',
  title: 'Elements/Comments 评论 xhs-comments',
  component: 'xhs-comments',
  parameters: { settled: shows('xhs-comments >>> [part~="post"]') },
} satisfies StoryMeta;

function show(noteId = 'morning-shelf', options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-comments note-id=${noteId}></xhs-comments>`, { width: 640, ...options }),
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };

export const Loading: Story = {
  ...show('morning-shelf', { disturb: { calls: ['listComments'], how: 'silent' } }),
  parameters: { settled: shows('xhs-comments >>> .skeleton') },
};

export const Failed: Story = {
  ...show('morning-shelf', { disturb: { calls: ['listComments'], how: 'failing' } }),
  parameters: { settled: shows('xhs-comments >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show('morning-shelf', { disturb: { calls: ['listComments'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-comments >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-comments >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-comments >>> [part~="post"]');
  },
};

export const Empty: Story = {
  ...show('nothing-of-the-kind'),
  parameters: { settled: shows('xhs-comments >>> [part~="notice"]') },
};

const words = 'Whatever people write may be long, and hold Superhydroglycerophosphatidylcholine. '.repeat(12);

/** Long words, still to be looked at by the host; deleted, they can be brought back. */
export const LongText: Story = {
  ...show(),
  globals: narrow,
  async play({ canvasElement }) {
    await type(canvasElement, 'xhs-comments >>> textarea', words);
    await press(canvasElement, 'xhs-comments >>> [part~="form"] .button');
    await appears(canvasElement, 'xhs-comments >>> [part~="pending"]');
  },
};

/** What is reported asks why. */
export const Reporting: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-comments >>> [part~="report"]');
    await appears(canvasElement, 'xhs-comments >>> .report select');
  },
};
