import { html } from 'lit';
import type { CommerceAdapter } from '../src/commerce/adapter.js';
import '../src/elements/store/define.js';
import type { XhsStore } from '../src/elements/store/store.js';
import { appears, find, findAll, press, shows, until } from './acting.js';
import { longText, override, type SampleShopOptions } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-store',
  title: 'Elements/Store 店铺 xhs-store',
  component: 'xhs-store',
  parameters: {
    settled: shows('xhs-store >>> [part~="follow"][aria-disabled="false"]', 'xhs-store >>> [part~="price"]'),
  },
} satisfies StoryMeta;

function show(options: SampleShopOptions = {}, storeId = 'norra-lune'): Pick<Story, 'render'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-store inline store-id=${storeId}></xhs-store>`, options),
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const LongText: Story = {
  ...show({
    product: longText,
    store: (store) => ({ ...store, name: `${store.name} Superhydroglycerophosphatidylcholine and daughters` }),
  }),
  globals: narrow,
};
export const Domestic: Story = show({}, 'shanmai');
export const DirectMail: Story = { ...show({}, 'alder-reed'), globals: { ...phone, ...chinese } };
export const CustomerService: Story = show({ serviceUrl: 'https://service.example/chat' });

/** Nobody can be followed, nothing can be looked for, and there are no coupons. */
const plain = (sample: CommerceAdapter): CommerceAdapter =>
  override(sample, { capabilities: { ...sample.capabilities, search: false, coupons: false } });
export const LessCapable: Story = {
  ...show({ adapter: plain, disturb: { calls: ['isFollowing'], how: 'failing' } }),
  parameters: { settled: shows('xhs-store >>> #tab-notes', 'xhs-store >>> xhs-feed >>> [part~="card"]') },
};

export const Notes: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> #tab-notes');
    await appears(canvasElement, 'xhs-store >>> xhs-feed >>> .card.note');
  },
};

export const About: Story = {
  ...show({ serviceUrl: 'https://service.example/chat' }),
  globals: { ...phone, ...chinese },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> #tab-about');
    await appears(canvasElement, 'xhs-store >>> dl');
  },
};

/** The cheapest first. */
export const ByPrice: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> [part~="filter"]:nth-of-type(2)');
    await until(
      () => findAll(canvasElement, 'xhs-store >>> [part~="card"]')[0]?.textContent.includes('Cloudberry Lip Balm'),
      'the cheapest product',
    );
  },
};

export const Followed: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> [part~="follow"][aria-disabled="false"]');
    await appears(canvasElement, 'xhs-store >>> [part~="follow"][aria-pressed="true"]');
  },
};

/** The source refuses: the button stands as it stood before, and says so. */
export const FollowRefused: Story = {
  ...show({ disturb: { calls: ['follow'], how: 'failing' } }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> [part~="follow"][aria-disabled="false"]');
    await appears(canvasElement, 'xhs-store >>> [role="alert"]');
    await appears(canvasElement, 'xhs-store >>> [part~="follow"][aria-pressed="false"]');
  },
};

/** Over the page, where it is asked for. */
export const OverThePage: Story = {
  render: (_, context) => scene(context, () => html`<xhs-store store-id="shanmai"></xhs-store>`),
  parameters: { ...inFrame, settled: shows('xhs-store'), docs: inFrame },
  async play({ canvasElement }) {
    find<XhsStore>(canvasElement, 'xhs-store')?.show();
    await appears(canvasElement, 'xhs-store >>> [part~="price"]');
  },
};

export const Missing: Story = {
  ...show({}, 'nobody-knows-it'),
  parameters: { settled: shows('xhs-store >>> [part~="notice"]') },
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['getStore'], how: 'silent' } }),
  parameters: { settled: shows('xhs-store >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ disturb: { calls: ['getStore'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-store >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-store >>> [part~="name"]');
  },
};
