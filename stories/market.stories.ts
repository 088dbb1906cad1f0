import { html } from 'lit';
import type { CommerceAdapter } from '../src/commerce/adapter.js';
import type { MarketPage } from '../src/model/index.js';
import '../src/elements/market/define.js';
import type { XhsMarket } from '../src/elements/market/market.js';
import { appears, find, press, shows, until } from './acting.js';
import { flashOffers, longText, override, pictureUrl, soldOut, type SampleShopOptions } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-market',
  title: 'Elements/Market 市集 xhs-market',
  component: 'xhs-market',
  parameters: { settled: shows('xhs-market >>> [part~="price"]') },
} satisfies StoryMeta;

function show(options: SampleShopOptions = {}, page = 'market'): Pick<Story, 'render'> {
  return { render: (_, context) => scene(context, () => html`<xhs-market page=${page}></xhs-market>`, options) };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const LongText: Story = { ...show({ product: longText }), globals: narrow };
export const SoldOut: Story = {
  ...show({ product: soldOut }),
  parameters: { settled: shows('xhs-market >>> .veil') },
};

/** New arrivals of which some have a price for a time: over their pictures, what is left of it. */
const offers: Pick<Story, 'render' | 'parameters'> = {
  ...show({ data: flashOffers({ 'yawu-bowl-set-sage': 4_900, 'mianshi-bucket-hat-sand-m': 6_900 }) }),
  parameters: { settled: shows('xhs-market >>> [part~="offer"] [role="timer"]') },
};
export const PricesForATime: Story = offers;
export const PricesForATimeChinese: Story = { ...offers, globals: { ...phone, ...chinese, ...dark } };

const countdown = { settled: shows('xhs-market >>> [role="timer"]', 'xhs-market >>> [part~="price"]') };

/** A campaign that is to come: what is left until then is counted down. */
export const CampaignBefore: Story = { ...show({}, 'double-eleven'), parameters: countdown };
export const CampaignPhone: Story = {
  ...show({}, 'double-eleven'),
  globals: { ...phone, ...chinese },
  parameters: countdown,
};
export const CampaignDark: Story = {
  ...show({}, 'double-eleven'),
  globals: { ...phone, ...dark },
  parameters: countdown,
};

/** The campaign with times of its own. */
function campaign(change: (page: MarketPage, now: number) => Partial<MarketPage>): SampleShopOptions {
  return {
    page: ({ festival: _, ...page }) => (page.id === 'double-eleven' ? { ...page, ...change(page, Date.now()) } : page),
  };
}
const hour = 3_600_000;

export const CampaignRunning: Story = {
  ...show(
    campaign((_, now) => ({ startsAt: now - hour, endsAt: now + 5 * hour })),
    'double-eleven',
  ),
  parameters: countdown,
};

export const CampaignOver: Story = {
  ...show(
    campaign((_, now) => ({ startsAt: now - 5 * hour, endsAt: now - hour })),
    'double-eleven',
  ),
  parameters: { settled: shows('xhs-market >>> xhs-countdown:state(over)', 'xhs-market >>> [part~="price"]') },
};

/** With a picture behind its title, and a pale colour. */
export const CampaignPicture: Story = {
  ...show(
    campaign(() => ({
      color: '#ffe08a',
      banner: { url: pictureUrl('notes/tea-break/1.webp'), width: 810, height: 1080, alt: '' },
    })),
    'double-eleven',
  ),
  globals: phone,
};

export const CampaignPale: Story = {
  ...show(
    campaign(() => ({ color: '#ffe08a' })),
    'double-eleven',
  ),
  globals: phone,
};

/** The products of a category, and its tabs. */
export const Category: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-market >>> [part~="category"]');
    await appears(canvasElement, 'xhs-feed >>> [part~="price"]');
    await until(() => find<XhsMarket>(canvasElement, 'xhs-market')?.category, 'the category');
  },
};

/** A collection opens in its place. */
export const Collection: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-market >>> [data-page="slow-evening"]');
    await appears(canvasElement, 'xhs-market >>> [part~="back"]');
  },
};

/** A back end that can do less: nothing to look for, no coupons. */
const plain = (sample: CommerceAdapter): CommerceAdapter =>
  override(sample, { capabilities: { ...sample.capabilities, search: false, coupons: false, orders: false } });
export const LessCapable: Story = show({ adapter: plain });

export const Empty: Story = {
  ...show({ page: (page) => ({ ...page, sections: [{ kind: 'products', title: 'Soon', productIds: [] }] }) }),
  parameters: { settled: shows('xhs-market >>> [part~="notice"]') },
};

export const Missing: Story = {
  ...show({}, 'nobody-knows-it'),
  parameters: { settled: shows('xhs-market >>> [part~="notice"]') },
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['getMarketPage'], how: 'silent' } }),
  parameters: { settled: shows('xhs-market >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ disturb: { calls: ['getMarketPage'], how: 'failing' } }),
  parameters: { settled: shows('xhs-market >>> [part~="retry"]') },
};

/** A back end that refuses each product the first time, in however many calls they are asked for. */
function refusingEachOnce(shop: CommerceAdapter): CommerceAdapter {
  const refused = new Set<string>();
  const getProducts: CommerceAdapter['getProducts'] = (refs, context) => {
    const fresh = refs.filter((ref) => !refused.has(ref));
    for (const ref of fresh) refused.add(ref);
    return fresh.length > 0 ? Promise.reject(new Error('The line is down')) : shop.getProducts(refs, context);
  };
  return override(shop, { getProducts });
}

/** Products that do not load leave the rest of the page as it is. */
export const SectionFailed: Story = {
  ...show({ adapter: refusingEachOnce }),
  parameters: { settled: shows('xhs-market >>> .flash [part~="retry"]', 'xhs-market >>> [part~="category"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-market >>> .flash [part~="retry"]');
    await appears(canvasElement, 'xhs-market >>> .flash [part~="price"]');
  },
};
