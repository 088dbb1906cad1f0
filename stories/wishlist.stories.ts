import { html, type TemplateResult } from 'lit';
import '../src/elements/wishlist/define.js';
import { appears, press, shows } from './acting.js';
import { longText, type ProductData } from './sample-shop.js';
import { save, saveInGroups, saved } from './save-wishes.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-wishlist',
  title: 'Elements/Wish list 心愿单 xhs-wishlist',
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

/** Groups of the shopper's own, one of which is shown. */
export const Groups: Story = {
  ...show({ prepare: saveInGroups }),
  parameters: { settled: shows('xhs-wishlist >>> [part~="product"] [part~="price"]', 'xhs-wishlist >>> [data-group]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-wishlist >>> [data-group]');
    await appears(canvasElement, 'xhs-wishlist >>> [part~="rename-group"]');
  },
};
export const GroupsChinese: Story = { ...Groups, globals: { ...phone, ...chinese } };
export const GroupsDark: Story = { ...Groups, globals: { ...phone, ...chinese, ...dark } };

/** What is chosen for a thing, with a new one about to be named. */
export const ChoosingGroups: Story = {
  ...show({ prepare: saveInGroups }),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-wishlist >>> [part~="choose-groups"]');
    await appears(canvasElement, 'xhs-wishlist >>> [part~="group-picker"]');
  },
};
export const ChoosingGroupsNarrow: Story = { ...ChoosingGroups, globals: { ...narrow, ...rightToLeft } };

export const NamingAGroup: Story = {
  ...show({ prepare: saveInGroups }),
  globals: { ...phone, ...chinese },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-wishlist >>> [part~="new-group"]');
    await press(canvasElement, 'xhs-wishlist >>> .group-form [type="submit"]');
    await appears(canvasElement, 'xhs-wishlist >>> .problem');
  },
};

export const EmptyGroup: Story = {
  ...show({ prepare: saveInGroups }, html`<xhs-wishlist show="notes"></xhs-wishlist>`),
  globals: phone,
  parameters: { settled: shows('xhs-wishlist >>> [part~="note"]', 'xhs-wishlist >>> [data-group]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-wishlist >>> [data-group="gifts"]');
    await appears(canvasElement, 'xhs-wishlist >>> [part~="notice"]');
  },
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
