import { html } from 'lit';
import '../src/elements/reviews/define.js';
import { appears, findAll, press, shows, until } from './acting.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-reviews',
  title: 'Elements/Reviews 评价 xhs-reviews',
  component: 'xhs-reviews',
  parameters: { settled: shows('xhs-reviews >>> [part~="post"]') },
} satisfies StoryMeta;

function show(productId = 'isle-glow-serum', options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-reviews product-id=${productId}></xhs-reviews>`, { width: 640, ...options }),
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };

export const Loading: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listReviews'], how: 'silent' } }),
  parameters: { settled: shows('xhs-reviews >>> .skeleton') },
};

export const Failed: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listReviews'], how: 'failing' } }),
  parameters: { settled: shows('xhs-reviews >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show('isle-glow-serum', { disturb: { calls: ['listReviews'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-reviews >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-reviews >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-reviews >>> [part~="post"]');
  },
};

export const Empty: Story = {
  ...show('nothing-of-the-kind'),
  parameters: { settled: shows('xhs-reviews >>> [part~="notice"]') },
};

/** The words of a whole page of buyers, on the narrowest phone. */
export const LongText: Story = { ...show('mianshi-tee'), globals: narrow };

/** Those with pictures alone. */
export const OnePicture: Story = {
  ...show('shanmai-buckwheat-tea'),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-reviews >>> [part~="filter"]:nth-of-type(2)');
    await until(() => findAll(canvasElement, 'xhs-reviews >>> [part~="post"]').length === 1, 'the one with a picture');
  },
};

/** The pictures of a review over the page. */
export const Viewer: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-reviews >>> [part~="photo"]');
    await appears(canvasElement, 'xhs-reviews >>> dialog[open] >>> img');
  },
};
