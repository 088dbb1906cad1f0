import { html } from 'lit';
import '../src/elements/coupon/define.js';
import { appears, press, shows } from './acting.js';
import { basket, fillCart } from './place-order.js';
import { override } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly couponId: string;
}

export default {
  id: 'elements-coupon',
  title: 'Elements/Coupon 优惠券 xhs-coupon',
  component: 'xhs-coupon',
  parameters: { settled: shows('xhs-coupon >>> [part~="coupon"]') },
} satisfies StoryMeta;

const some = 'coupon-isle-glow';
const box: SceneOptions = { width: 460 };

function show(couponId = some, options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { couponId },
    render: (args, context) =>
      scene(context, () => html`<xhs-coupon coupon-id=${args.couponId}></xhs-coupon>`, { ...box, ...options }),
  };
}

/** Has some coupons already. */
const claimed = (...ids: readonly string[]): SceneOptions => ({
  async prepare({ shop }) {
    for (const id of ids) await shop.coupons.claim(id);
  },
});

/** Goods of two stores in the cart, and some coupons to choose from. */
const wallet: SceneOptions = {
  ...box,
  async prepare({ shop }) {
    for (const id of ['coupon-isle-glow', 'coupon-lip-tea', 'coupon-everything', 'coupon-anniversary'])
      await shop.coupons.claim(id);
    await fillCart(shop, basket);
  },
};

function showWallet(options: SceneOptions = wallet): Pick<Story, 'render'> {
  return { render: (_, context) => scene(context, () => html`<xhs-coupon use-for="cart"></xhs-coupon>`, options) };
}

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const Narrow: Story<Args> = { ...show(), globals: narrow };
export const Percent: Story<Args> = { ...show('coupon-skincare'), globals: chinese };
export const NewShoppers: Story<Args> = show('coupon-tea-welcome');
export const FreeShipping: Story<Args> = show('coupon-tea-freight');

const longTitle =
  '¥20 off the light, watery serum with seaweed extract and glycerin for the first minute of the day, and everything else';

export const LongText: Story<Args> = {
  ...show(some, {
    adapter: (sample) =>
      override(sample, {
        async listCoupons(...given) {
          const { coupons } = (await sample.listCoupons?.(...given)) ?? { coupons: [] };
          return {
            coupons: coupons.map((coupon) => ({ ...coupon, title: `${longTitle} Superhydroglycerophosphatide` })),
          };
        },
      }),
  }),
  globals: narrow,
};

/** It is hers, and can be used. */
export const Claimed: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="action"]');
    await appears(canvasElement, '[part~="coupon"].claimed .has');
  },
};

/** It is hers, and its time is still to come. */
export const Upcoming: Story<Args> = {
  ...show('coupon-anniversary', claimed('coupon-anniversary')),
  parameters: { settled: shows('[part~="coupon"].upcoming') },
};

export const AllClaimed: Story<Args> = {
  ...show('coupon-candle-gone'),
  parameters: { settled: shows('[part~="coupon"].used_up') },
};

export const Over: Story<Args> = {
  ...show('coupon-spring-over'),
  parameters: { settled: shows('[part~="coupon"].expired') },
};

/** Somebody else was quicker: why it was not claimed stands on it. */
export const Refused: Story<Args> = {
  ...show(some, {
    adapter: (sample) =>
      override(sample, {
        async claimCoupon(id, ...rest) {
          const { coupon } = (await sample.claimCoupon?.(id, ...rest)) ?? { coupon: null };
          return {
            coupon: coupon && { ...coupon, state: 'used_up' },
            messages: [
              { type: 'error', code: 'discount_code_usage_limit_reached', target: { kind: 'code', code: 'ISLE20' } },
            ],
          };
        },
      }),
  }),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="action"]');
    await appears(canvasElement, '[part~="problem"]');
  },
};

/** What can be claimed for a product, on its page. */
export const ForProduct: Story = {
  render: (_, context) => scene(context, () => html`<xhs-coupon product-id="isle-glow-lip-tea"></xhs-coupon>`, box),
};

/** One row that unfolds. */
export const Folded: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-coupon folded product-id="isle-glow-lip-tea"></xhs-coupon>`, box),
  parameters: { settled: shows('[part~="fold"] .chip') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="fold"]');
    await appears(canvasElement, '[part~="coupon"]');
  },
};

/** What each takes off, or why it does not apply; chosen, to choose, to claim. */
export const Wallet: Story = showWallet();
export const WalletChineseDark: Story = { ...showWallet(), globals: { ...phone, ...chinese, ...dark } };
export const WalletNarrow: Story = { ...showWallet(), globals: narrow };

/** The combination with which the least is to be paid is chosen. */
export const WalletBest: Story = {
  ...showWallet(),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="use-best"]');
    await appears(canvasElement, '.chosen [part~="verdict"]', ({ textContent }) => textContent.includes('Takes off'));
  },
};

export const Loading: Story<Args> = {
  ...show(some, { disturb: { calls: ['listCoupons'], how: 'silent' } }),
  parameters: { settled: shows('xhs-coupon >>> .skeleton') },
};

export const Missing: Story<Args> = {
  ...show('no-such-coupon'),
  parameters: { settled: shows('xhs-coupon >>> [part~="notice"]') },
};

export const Failed: Story<Args> = {
  ...show(some, { disturb: { calls: ['listCoupons'], how: 'failing' } }),
  parameters: { settled: shows('xhs-coupon >>> [part~="retry"]') },
};

export const FailedThenRetried: Story<Args> = {
  ...show(some, { disturb: { calls: ['listCoupons'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-coupon >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="retry"]');
    await appears(canvasElement, '[part~="coupon"]');
  },
};
