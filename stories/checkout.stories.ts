import { html } from 'lit';
import '../src/elements/checkout/define.js';
import { appears, press, shows, type, until } from './acting.js';
import { basket, buyNow, fillCart, fromAbroad, home } from './place-order.js';
import { longText, override } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

/** The form is there and nothing is on its way. */
const settled = shows('xhs-checkout form', 'xhs-checkout .pay[aria-busy="false"]');

export default {
  id: 'elements-checkout',
  title: 'Elements/Checkout 结账 xhs-checkout',
  component: 'xhs-checkout',
  parameters: { settled, hasBar: true },
} satisfies StoryMeta;

const filled: SceneOptions = { prepare: async ({ shop }) => fillCart(shop) };

function show(options: SceneOptions = filled): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-checkout inline></xhs-checkout>`, { padding: 0, ...options }),
  };
}

/** Over the page. */
function showOver(options: SceneOptions = filled): Pick<Story, 'render' | 'parameters'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-checkout open></xhs-checkout>`, options),
    parameters: {
      settled: (canvas) => shows('xhs-checkout[open] dialog[open]')(canvas) && settled(canvas),
      docs: inFrame,
    },
  };
}

async function fillIn(canvas: HTMLElement): Promise<void> {
  const { name, phone: number, region = '', city = '', district = '', street } = home;
  for (const [field, value] of Object.entries({ name, phone: number, region, city, district, street })) {
    await type(canvas, `xhs-checkout [name="${field}"]`, value);
  }
  await until(() => settled(canvas), 'the total to hold');
}

async function pay(canvas: HTMLElement): Promise<void> {
  await fillIn(canvas);
  await press(canvas, 'xhs-checkout .pay');
  await appears(canvas, 'xhs-checkout .payment .primary');
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: phone };
export const Narrow: Story = { ...show(), globals: narrow };
export const LongText: Story = { ...show({ ...filled, product: longText }), globals: narrow };

export const Dialog: Story = showOver();
export const Sheet: Story = { ...showOver(), globals: phone };
export const SheetChinese: Story = { ...showOver(), globals: { ...phone, ...chinese } };
export const SheetDark: Story = { ...showOver(), globals: { ...phone, ...dark } };

/** Goods from abroad: import tax, and what has to be agreed to. */
export const FromAbroad: Story = {
  ...show({ prepare: ({ shop }) => fillCart(shop, [...basket, fromAbroad]) }),
  globals: chinese,
  parameters: { settled: (canvas) => settled(canvas) && shows('xhs-checkout .consents')(canvas) },
};

/** One variant alone, beside the cart. */
export const BuyNow: Story = show({
  prepare: ({ shop }) =>
    shop.checkout.begin({
      kind: 'variant',
      productId: 'isle-glow-mist',
      variantId: 'isle-glow-mist-50ml',
      quantity: 2,
    }),
});

export const Loading: Story = {
  ...show({ ...filled, disturb: { calls: ['beginCheckout'], how: 'silent' } }),
  parameters: { settled: shows('xhs-checkout .starting') },
};

export const Failed: Story = {
  ...show({ ...filled, disturb: { calls: ['beginCheckout'], how: 'failing' } }),
  parameters: { settled: shows('xhs-checkout .notice button') },
};

export const FailedThenRetried: Story = {
  ...show({ ...filled, disturb: { calls: ['beginCheckout'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-checkout .notice button') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-checkout .notice button');
    await until(() => settled(canvasElement), 'the form');
  },
};

/** There is nothing to check out. */
export const Empty: Story = {
  ...show({}),
  parameters: { settled: shows('xhs-checkout .notice') },
};

/** Somebody else has bought the last ones before the checkout begins: it goes on without them. */
export const SoldOut: Story = show({
  async prepare({ shop }) {
    const last = { productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed' };
    await fillCart(shop, [...basket, { ...last, quantity: 2 }]);
    await buyNow(shop, { ...last, quantity: 3 });
    await shop.checkout.begin({ kind: 'cart' });
  },
});

/** The shop's own checkout goes on elsewhere. */
export const HandOff: Story = {
  ...show({
    ...filled,
    adapter: (sample) =>
      override(sample, {
        beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/checkout', messages: [] }),
      }),
  }),
  parameters: { settled: shows('xhs-checkout .notice a.primary') },
};

/** It is another shop than the page's: the shopper is told which before she leaves. */
export const HandOffToAnother: Story = {
  ...show({
    ...filled,
    adapter: (sample) =>
      override(sample, {
        beginCheckout: () =>
          Promise.resolve({
            continueUrl: 'https://glow.shop.example/cart/isle-glow-serum-30ml:1?utm_source=notes',
            shopName: 'Isle Glow Flagship Store',
            messages: [],
          }),
      }),
  }),
  parameters: { settled: shows('xhs-checkout .notice a.primary') },
};

export const HandOffToAnotherChinese: Story = { ...HandOffToAnother, globals: chinese };

/** Whoever tries to pay before everything is filled in is told all that is missing. */
export const Problems: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-checkout .pay');
    await appears(canvasElement, 'xhs-checkout .problems');
  },
};

export const ProblemsNarrowDarkChinese: Story = {
  ...Problems,
  globals: { ...narrow, ...dark, ...chinese },
};

/** Abroad an address has other parts, and delivery another price. */
export const AnotherCountry: Story = {
  ...show(),
  async play({ canvasElement }) {
    await type(canvasElement, 'xhs-checkout [name="country"]', 'GB');
    await appears(canvasElement, 'xhs-checkout [name="postalCode"]');
    await until(() => settled(canvasElement), 'the total to hold');
  },
};

export const FilledIn: Story = {
  ...show(),
  play: ({ canvasElement }) => fillIn(canvasElement),
};

/** In a sandbox no money moves: the shopper says how the payment goes. */
export const PaymentStep: Story = {
  ...show(),
  play: ({ canvasElement }) => pay(canvasElement),
};

export const PaymentStepPhone: Story = {
  ...showOver(),
  globals: { ...phone, ...chinese },
  play: ({ canvasElement }) => pay(canvasElement),
};

export const PaymentRefused: Story = {
  ...show(),
  async play({ canvasElement }) {
    await pay(canvasElement);
    await press(canvasElement, 'xhs-checkout .payment button:not(.primary)');
    await until(() => settled(canvasElement), 'the form');
  },
};

/** From the form to the order. */
export const Paid: Story = {
  ...show(),
  globals: phone,
  async play({ canvasElement }) {
    await pay(canvasElement);
    await press(canvasElement, 'xhs-checkout .payment .primary');
    await appears(canvasElement, 'xhs-order[open] >>> .number');
  },
};
