import { html, type TemplateResult } from 'lit';
import '../src/elements/wishlist/define.js';
import { appears, press, shows } from './acting.js';
import { longText, type ProductData } from './sample-shop.js';
import { save, saved } from './save-wishes.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  title: 'Elements/Wishlist',
  component: 'xhs-wishlist',
  parameters: { settled: shows('xhs-wishlist >>> [part~="product"] [part~="price"]') },
} satisfies StoryMeta;

const list = html`<xhs-wishlist></xhs-wishlist>`;

function show(options: SceneOptions = { prepare: save }, element: TemplateResult = list): Pick<Story, 'render'> {
  return { render: (_, context) => scene(context, () => element, options) };
}

/** The first is sold out. */
const firstSoldOut = (product: ProductData): ProductData =>
  product.id === saved[0]
    ? { ...product, variants: product.variants.map((variant) => ({ ...variant, stock: 0 })) }
    : product;

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const LongText: Story = { ...show({ prepare: save, product: longText }), globals: narrow };

export const SoldOut: Story = {
  ...show({ prepare: save, product: firstSoldOut }),
  parameters: { settled: shows('xhs-wishlist >>> [part~="sold-out"]') },
};

export const Notes: Story = {
  ...show({ prepare: save }, html`<xhs-wishlist show="notes"></xhs-wishlist>`),
  parameters: { settled: shows('xhs-wishlist >>> [part~="note"]') },
};

/** What was removed can be brought back. */
export const Removed: Story = {
  ...show(),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-wishlist >>> [part~="remove"]');
    await appears(canvasElement, 'xhs-wishlist >>> [part~="undo"]');
  },
};

export const Empty: Story = { ...show({}), parameters: { settled: shows('xhs-wishlist >>> [part~="notice"]') } };

/** The page leads on from there. */
export const EmptyWithAWayOn: Story = {
  ...show(
    {},
    html`<xhs-wishlist show="notes"><a slot="empty-action" href="#market">What is new in the market</a></xhs-wishlist>`,
  ),
  globals: phone,
  parameters: { settled: shows('xhs-wishlist >>> [part~="notice"]') },
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['getWishlist'], how: 'silent' } }),
  parameters: { settled: shows('xhs-wishlist >>> .skeleton') },
};

export const LoadingNotes: Story = {
  ...show({ storageHangs: true }, html`<xhs-wishlist show="notes"></xhs-wishlist>`),
  parameters: { settled: shows('xhs-wishlist >>> .skeleton') },
};

export const DidNotLoad: Story = {
  ...show({ disturb: { calls: ['getWishlist'], how: 'failing' } }),
  parameters: { settled: shows('xhs-wishlist >>> [part~="retry"]') },
};

export const DidNotLoadChinese: Story = { ...DidNotLoad, globals: { ...phone, ...chinese, ...dark } };
