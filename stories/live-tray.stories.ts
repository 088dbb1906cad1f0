import { html } from 'lit';
import '../src/elements/live-tray/define.js';
import { LiveError, type LiveSource } from '../src/live/source.js';
import { press, shows, type as typeIn } from './acting.js';
import { longTrayItems, roomOf } from './live-room.js';
import { longText, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-live-tray',
  title: 'Elements/Live tray 直播购物袋 xhs-live-tray',
  component: 'xhs-live-tray',
  parameters: { settled: shows('xhs-live-tray >>> [part~="price"]') },
} satisfies StoryMeta;

function failing(error: () => Error): LiveSource {
  return {
    name: 'failing',
    join() {
      throw error();
    },
  };
}

function show(options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`, {
        width: 560,
        padding: 0,
        live: roomOf(),
        ...options,
      }),
  };
}

const bar = (options: SceneOptions = {}): Pick<Story, 'render' | 'parameters'> => ({
  render: (_, context) =>
    scene(context, () => html`<xhs-live-tray room-id="evening"></xhs-live-tray>`, { live: roomOf(), ...options }),
  parameters: { settled: shows('xhs-live-tray >>> [part~="now"]') },
});

const offer = { title: 'Flash', bearer: 'store', kind: 'flash' } as const;
const flashed: SceneOptions = {
  data: {
    offers: [
      {
        ...offer,
        id: 'soon',
        variantIds: ['isle-glow-mist-50ml'],
        price: 4_900,
        endsAt: new Date(Date.now() + 2_700_000).toISOString(),
      },
      { ...offer, id: 'later', variantIds: ['yawu-blocks-set'], price: 12_900, endsAt: '2100-01-01T00:00:00Z' },
    ],
  },
};

const notice = { settled: shows('xhs-live-tray >>> [part~="notice"]') };

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = { ...show({ product: longText }), globals: narrow };
export const LongTray: Story = { ...show({ live: roomOf({ items: longTrayItems }) }), globals: phone };
export const SoldOut: Story = show({ product: soldOut });

/** Beside what the host shows now, on any page. */
export const Bar: Story = bar();
export const BarOnPhone: Story = { ...bar(), globals: { ...phone, ...chinese, ...dark } };

/** The list over the page. */
export const Sheet: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-live-tray open room-id="evening"></xhs-live-tray>`, { live: roomOf() }),
  parameters: { settled: shows('xhs-live-tray >>> dialog[open] [part~="list"] [part~="price"]'), docs: inFrame },
  globals: { ...phone, ...chinese },
};

/** What the host shows now has a price for a time: one is over within the hour, one another day. */
export const FlashPrice: Story = { ...show(flashed), globals: { ...phone, ...chinese } };
export const FlashPriceInBar: Story = { ...bar(flashed), globals: { ...phone, ...dark } };

/** A variant is chosen in place. */
export const Choosing: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-live-tray >>> [data-item="item-2"] [part~="add"]');
  },
};

/** With a coupon that was dropped into the room, and runs out. */
export const CouponDropped: Story = {
  ...show({
    // From when it is shown.
    get live() {
      return roomOf({ coupons: [{ couponId: 'coupon-isle-glow', until: Date.now() + 600_000 }] });
    },
  }),
  parameters: { settled: shows('xhs-coupon >>> [part~="action"]') },
};

/** What a stranger may write is text. */
export const HostileText: Story = show({
  live: roomOf({
    items: longTrayItems.slice(0, 2).map((item) => ({ ...item, label: '<img src=x onerror=alert(1)>' })),
    purchases: [{ name: '<svg onload=alert(1)>', itemId: 'item-1', quantity: 1, at: 1 }],
  }),
});

export const NothingFound: Story = {
  ...show({ live: roomOf({ items: longTrayItems }) }),
  async play({ canvasElement }) {
    await typeIn(canvasElement, 'xhs-live-tray >>> [part~="find"]', 'umbrella');
  },
};
export const Empty: Story = { ...show({ live: roomOf({ items: [], presentations: [] }) }), parameters: notice };
export const Missing: Story = { ...show({ live: failing(() => new LiveError('live-not-found')) }), parameters: notice };
export const Failed: Story = {
  ...show({ live: failing(() => new LiveError('live-unavailable')) }),
  parameters: notice,
};
export const Loading: Story = {
  ...show({
    live: {
      name: 'silent',
      join: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
    },
  }),
  parameters: { settled: shows('xhs-live-tray >>> .row-skeleton') },
};
