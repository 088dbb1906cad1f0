import { html } from 'lit';
import '../src/elements/feed/define.js';
import type { XhsFeed } from '../src/elements/feed/feed.js';
import { appears, find, press, shows, until } from './acting.js';
import { flashOffers, longText, type SampleShopOptions } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-feed',
  title: 'Elements/Feed 瀑布流 xhs-feed',
  component: 'xhs-feed',
  parameters: { settled: shows('xhs-feed >>> [part~="card"]') },
} satisfies StoryMeta;

function show(options: SampleShopOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-feed tabs check-every="0"></xhs-feed>`, options),
  };
}

const settledNotice = { settled: shows('xhs-feed >>> [part~="notice"]') };

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const LongText: Story = { ...show({ product: longText }), globals: narrow };

/** Another of the feeds that there are. */
export const Channel: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-feed >>> #tab-food');
    await until(() => find<XhsFeed>(canvasElement, 'xhs-feed')?.channel === 'food', 'the feed about food');
    await appears(canvasElement, 'xhs-feed >>> [part~="card"]');
  },
};

/** Notes about one product. */
export const AboutProduct: Story = {
  render: (_, context) => scene(context, () => html`<xhs-feed product-id="shanmai-oolong" check-every="0"></xhs-feed>`),
};

/** Products of one store, as its back end finds them. */
export const Products: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-feed show="products" store-id="mianshi" check-every="0"></xhs-feed>`),
  parameters: { settled: shows('xhs-feed >>> [part~="price"]') },
};

/** Products at a price for a time: over their pictures, what is left of it. */
const offers: Pick<Story, 'render' | 'parameters'> = {
  render: (_, context) =>
    scene(context, () => html`<xhs-feed show="products" store-id="yawu" check-every="0"></xhs-feed>`, {
      data: flashOffers({ 'yawu-blocks-set': 12_900, 'yawu-bowl-set-sage': 4_900 }),
    }),
  parameters: { settled: shows('xhs-feed >>> [part~="offer"] [role="timer"]') },
};
export const PricesForATime: Story = offers;
export const PricesForATimeChinese: Story = { ...offers, globals: { ...phone, ...chinese, ...dark } };
export const PricesForATimeNarrow: Story = { ...offers, globals: { ...narrow, ...rightToLeft } };

export const Empty: Story = {
  render: (_, context) => scene(context, () => html`<xhs-feed topic="nobody writes about this"></xhs-feed>`),
  parameters: settledNotice,
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['listFeed'], how: 'silent' } }),
  parameters: { settled: shows('xhs-feed >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ disturb: { calls: ['listFeed'], how: 'failing' } }),
  parameters: { settled: shows('xhs-feed >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show({ disturb: { calls: ['listFeed'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-feed >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-feed >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-feed >>> [part~="card"]');
  },
};
