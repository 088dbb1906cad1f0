import { html } from 'lit';
import '../src/elements/checkout/define.js';
import { appears, press, shows, type, until } from './acting.js';
import { basket, fillCart, fromAbroad, home, placePresale, presold, type Wanted } from './place-order.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

/** The form is there and nothing is on its way. */
const settled = shows('xhs-checkout form', 'xhs-checkout .pay[aria-busy="false"]');

/** What is special about some goods: limits of imports, deposits, prices for a time, and cards of the page's provider. */
export default {
  id: 'elements-checkout-trade',
  title: 'Elements/Checkout: cross-border 跨境购 xhs-checkout',
  component: 'xhs-checkout',
  parameters: { settled, hasBar: true },
} satisfies StoryMeta;

function show(options: SceneOptions): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-checkout inline></xhs-checkout>`, { padding: 0, ...options }),
  };
}

const withCart = (...wanted: Wanted[]): SceneOptions => ({ prepare: async ({ shop }) => fillCart(shop, wanted) });
const dear: Wanted = { ...fromAbroad, quantity: 20 };

/** Goods from abroad that are too much for one purchase, and the orders in which they can be bought. */
export const OverLimit: Story = {
  ...show(withCart(...basket, dear)),
  parameters: { settled: shows('xhs-checkout .limits .split') },
};
export const OverLimitChinese: Story = { ...OverLimit, globals: { ...phone, ...chinese } };
export const OverLimitDark: Story = { ...OverLimit, globals: { ...narrow, ...dark } };
export const OverLimitRightToLeft: Story = { ...OverLimit, globals: { ...phone, ...rightToLeft } };

/** After the way out was taken: the first order now, the rest in the cart. */
export const Split: Story = {
  ...OverLimit,
  async play({ canvasElement }) {
    await appears(canvasElement, 'xhs-checkout .limits .split');
    await press(canvasElement, 'xhs-checkout .limits .split');
    await until(() => canvasElement.querySelector('xhs-checkout .limits') === null, 'the smaller order');
    await until(() => settled(canvasElement), 'the total to hold');
  },
};
export const SplitChinese: Story = { ...Split, globals: { ...phone, ...chinese } };

/** What is sold with a deposit: the deposit is paid now. */
export const Deposit: Story = show({
  prepare: async ({ shop }) => shop.checkout.begin({ kind: 'variant', quantity: 1, ...presold }),
});
export const DepositChinese: Story = { ...Deposit, globals: { ...phone, ...chinese } };
export const DepositDark: Story = { ...Deposit, globals: { ...narrow, ...dark } };

/** The balance, when its time has come. */
export const BalanceDue: Story = show({
  async prepare(sample) {
    const orderId = await placePresale(sample, 'due');
    await sample.shop.checkout.begin({ kind: 'balance', orderId });
  },
});
export const BalanceDueChinese: Story = { ...BalanceDue, globals: { ...phone, ...chinese } };

/** Three of a thing of which two have a flash price. */
export const FlashPrice: Story = show(
  withCart({ productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar', quantity: 3 }),
);
export const FlashPriceChinese: Story = { ...FlashPrice, globals: { ...phone, ...chinese } };

const payments = [
  { id: 'wechat', kind: 'wechat' },
  { id: 'card', kind: 'card', flow: 'token' },
];

/** A card, by a field of the page's own provider in the slot. */
export const Card: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`<xhs-checkout inline
          ><label slot="card">Card number <input inputmode="numeric" autocomplete="cc-number" /></label
        ></xhs-checkout>`,
      { padding: 0, data: { payments }, ...withCart(...basket) },
    ),
  async play({ canvasElement }) {
    await until(() => settled(canvasElement), 'the form');
    await type(canvasElement, 'xhs-checkout [name="name"]', home.name);
    await press(canvasElement, 'xhs-checkout [name="paymentMethodId"][value="card"]');
    await until(() => canvasElement.querySelector('[slot="card"]')?.checkVisibility() === true, 'the field');
    await until(() => settled(canvasElement), 'the total to hold');
  },
};
export const CardChinese: Story = { ...Card, globals: { ...phone, ...chinese } };
