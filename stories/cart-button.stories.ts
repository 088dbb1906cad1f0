import { html } from 'lit';
import '../src/elements/cart-button/define.js';
import { appears, press, shows } from './acting.js';
import { fillCart } from './place-order.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-cart-button',
  title: 'Elements/Cart button 购物车按钮 xhs-cart-button',
  component: 'xhs-cart-button',
  parameters: { settled: shows('xhs-cart-button >>> [part~="badge"]') },
} satisfies StoryMeta;

const filled: SceneOptions = { prepare: async ({ shop }) => fillCart(shop) };

function show(options: SceneOptions = filled): Pick<Story, 'render'> {
  return { render: (_, context) => scene(context, () => html`<xhs-cart-button></xhs-cart-button>`, options) };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: narrow };

export const Empty: Story = { ...show({}), parameters: { settled: shows('xhs-cart-button >>> button svg') } };

/** The number is not known yet. */
export const Loading: Story = {
  ...show({ storageHangs: true }),
  parameters: { settled: shows('xhs-cart-button >>> button svg') },
};

export const ManyUnits: Story = show({
  prepare: ({ shop }) =>
    fillCart(shop, [
      { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-sachets', quantity: 60 },
      { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin', quantity: 60 },
    ]),
});

/** The shop does not answer: the button is there, without a number. */
export const Failed: Story = {
  ...show({
    disturb: { calls: ['openCart'], how: 'failing' },
    prepare: async ({ shop }) => fillCart(shop).catch(() => undefined),
  }),
  parameters: { settled: shows('xhs-cart-button >>> button svg') },
};

/** Words of the page that do not fit. */
export const LongText: Story = {
  render: (_, context) =>
    scene(
      context,
      () => html`<xhs-cart-button>Everything that you have put into the bag of the whole harbour</xhs-cart-button>`,
      filled,
    ),
  globals: narrow,
};

/** Words of the page instead of the drawing. */
export const OwnContent: Story = {
  render: (_, context) => scene(context, () => html`<xhs-cart-button>Bag</xhs-cart-button>`, filled),
};

export const Opens: Story = {
  ...show(),
  parameters: { docs: inFrame },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-cart-button >>> button');
    await appears(canvasElement, 'xhs-cart[open] >>> [part~="checkout"][aria-disabled="false"]');
  },
};
