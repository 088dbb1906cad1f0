import { html } from 'lit';
import '../src/elements/orders/define.js';
import type { XhsOrders } from '../src/elements/orders/orders.js';
import { appears, findAll, press, shows, until } from './acting.js';
import { fromAbroad, placeOrder, placeSampleOrders } from './place-order.js';
import { longText, override } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-orders',
  title: 'Elements/Orders 我的订单 xhs-orders',
  component: 'xhs-orders',
  parameters: { settled: shows('xhs-orders >>> [part~="order"]') },
} satisfies StoryMeta;

const sample: SceneOptions = { prepare: placeSampleOrders };

function show(options: SceneOptions = sample): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-orders inline></xhs-orders>`, { width: 640, padding: 0, ...options }),
  };
}

/** Over the page. */
function showOver(options: SceneOptions = sample): Pick<Story, 'render' | 'parameters'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-orders open></xhs-orders>`, options),
    parameters: { settled: shows('xhs-orders >>> dialog[open]', 'xhs-orders >>> [part~="order"]'), docs: inFrame },
  };
}

/** Nothing was ordered yet. */
const none: SceneOptions = {};
const settledNotice = { settled: shows('xhs-orders >>> [part~="notice"]') };

export const Default: Story = show();

/** What the sample shop has before anybody has bought: its data name these orders. */
export const OfTheSampleShop: Story = show({ sampleOrders: true });
export const OfTheSampleShopChinese: Story = {
  ...show({ sampleOrders: true }),
  globals: { ...phone, ...chinese },
};

export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = { ...show({ ...sample, product: longText }), globals: narrow };
export const Dialog: Story = showOver();
export const Sheet: Story = { ...showOver(), globals: { ...phone, ...chinese } };

/** Those that are on their way alone. */
export const ToReceive: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-orders >>> #tab-to_receive');
    await until(() => findAll(canvasElement, 'xhs-orders >>> [part~="order"]').length < 5, 'those to be received');
  },
};

/** Where refunds were asked for. */
export const Refunds: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-orders >>> #tab-after_sales');
    await until(() => findAll(canvasElement, 'xhs-orders >>> [part~="order"]').length === 1, 'the one with a refund');
  },
};

export const Empty: Story = { ...show(none), parameters: settledNotice };
export const EmptySheet: Story = {
  ...showOver(none),
  parameters: { settled: shows('xhs-orders >>> dialog[open]', 'xhs-orders >>> [part~="notice"]'), docs: inFrame },
  globals: { ...phone, ...chinese },
};

/** None of a kind: the way back to all of them. */
export const EmptyKind: Story = {
  ...show({ prepare: async ({ shop }) => void (await placeOrder(shop, [fromAbroad])) }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-orders >>> #tab-after_sales');
    await press(canvasElement, 'xhs-orders >>> [part~="notice"] .button');
    await appears(canvasElement, 'xhs-orders >>> [part~="order"]');
  },
};

export const Loading: Story = {
  ...show({ ...none, disturb: { calls: ['listOrders'], how: 'silent' } }),
  parameters: { settled: shows('xhs-orders >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ ...none, disturb: { calls: ['listOrders'], how: 'failing' } }),
  parameters: { settled: shows('xhs-orders >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show({
    async prepare({ shop, disturb }) {
      await placeOrder(shop);
      disturb();
    },
    disturb: { calls: ['listOrders'], how: 'failing-once', later: true },
  }),
  parameters: { settled: shows('xhs-orders >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-orders >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-orders >>> [part~="order"]');
  },
};

/** A back end that cannot look for kinds of orders has them in one list. */
export const WithoutKinds: Story = show({
  ...sample,
  adapter: (back) => {
    const { orderFilters: _, ...capabilities } = back.capabilities;
    return override(back, { capabilities });
  },
});

/** The press of a row shows the order over the page; closed, the list is there again. */
export const Opened: Story = {
  ...showOver(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-orders >>> .open');
    await appears(document.body, 'xhs-order[open] >>> .number');
    const order = await appears<XhsOrders>(document.body, 'xhs-order');
    order.close();
    await until(() => findAll(document.body, 'xhs-order[open]').length === 0, 'the order to close');
  },
};
