import { html } from 'lit';
import '../src/elements/review-form/define.js';
import { appears, press, shows, type } from './acting.js';
import { longText } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-review-form',
  title: 'Elements/Review form 写评价 xhs-review-form',
  component: 'xhs-review-form',
  parameters: { settled: shows('xhs-review-form >>> form p') },
} satisfies StoryMeta;

function show(options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`, {
        width: 560,
        padding: 0,
        ...options,
      }),
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = { ...show({ product: longText }), globals: narrow };

export const Sheet: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-review-form open product-id="isle-glow-serum"></xhs-review-form>`),
  parameters: { settled: shows('xhs-review-form >>> dialog[open] >>> form'), docs: inFrame },
  globals: { ...phone, ...chinese },
};

/** Published, and still to be taken back. */
export const Published: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-review-form >>> input[value="5"]');
    await type(canvasElement, 'xhs-review-form >>> textarea', 'Half a bottle in.');
    await press(canvasElement, 'xhs-review-form >>> [part~="publish"]');
    await appears(canvasElement, 'xhs-review-form >>> [part~="done"]');
  },
};

/** The host does not answer: everything typed stays. */
export const Failed: Story = {
  ...show({ disturb: { calls: ['createReview'], how: 'failing' } }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-review-form >>> input[value="4"]');
    await press(canvasElement, 'xhs-review-form >>> [part~="publish"]');
    await appears(canvasElement, 'xhs-review-form >>> [role="alert"]');
  },
};
