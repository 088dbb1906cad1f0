import { html } from 'lit';
import '../src/elements/order/define.js';
import type { XhsOrder } from '../src/elements/order/order.js';
import { appears, findAll, press, shows, type, until } from './acting.js';
import {
  basket,
  fromAbroad,
  placeOrder,
  placePresale,
  placeReturned,
  placeUnpaid,
  type Wanted,
} from './place-order.js';
import { longText } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

const day = 86_400_000;

export default {
  id: 'elements-order',
  title: 'Elements/Order 订单详情 xhs-order',
  component: 'xhs-order',
  parameters: { settled: shows('xhs-order >>> .number', 'xhs-order >>> [part~="status"]') },
} satisfies StoryMeta;

/** An order that was placed some days ago. */
function placed(days: number, wanted: readonly Wanted[] = basket): Pick<SceneOptions, 'prepare'> {
  return {
    async prepare({ shop, pass }) {
      const orderId = await placeOrder(shop, wanted);
      pass(days * day);
      return { orderId };
    },
  };
}

function show(options: SceneOptions = placed(0)): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, ({ orderId = '' }) => html`<xhs-order inline order-id=${orderId}></xhs-order>`, {
        width: 640,
        padding: 0,
        ...options,
      }),
  };
}

/** Over the page. */
function showOver(options: SceneOptions = placed(0)): Pick<Story, 'render' | 'parameters'> {
  return {
    render: (_, context) =>
      scene(context, ({ orderId = '' }) => html`<xhs-order open order-id=${orderId}></xhs-order>`, options),
    parameters: { settled: shows('xhs-order[open] >>> dialog[open]', 'xhs-order >>> .number'), docs: inFrame },
  };
}

const unknown: SceneOptions = { prepare: () => Promise.resolve({ orderId: 'no-such-order' }) };

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: phone };
export const Narrow: Story = { ...show(), globals: narrow };
export const LongText: Story = { ...show({ ...placed(0), product: longText }), globals: narrow };

export const Dialog: Story = showOver();
export const Sheet: Story = { ...showOver(), globals: phone };
export const SheetChineseDark: Story = { ...showOver(), globals: { ...phone, ...chinese, ...dark } };

/** On its way, with the number of the parcel. */
export const Shipped: Story = show(placed(2));

/** Delivered, and past the days in which it can be sent back. */
export const Completed: Story = show(placed(60));

/** From a bonded warehouse: declared to customs first. */
export const FromAbroad: Story = { ...show(placed(1, [fromAbroad])), globals: chinese };

/** In several parcels. */
export const SeveralParcels: Story = show(placed(3, [...basket, fromAbroad]));

/** Bought with a deposit, the balance of which is due or paid. */
const presold = (balance: 'due' | 'paid'): SceneOptions => ({
  prepare: async (sample) => ({ orderId: await placePresale(sample, balance) }),
});

/** The deposit is paid, and the balance can be paid now. */
export const BalanceDue: Story = show(presold('due'));
export const BalanceDueChinese: Story = { ...BalanceDue, globals: { ...phone, ...chinese } };

/** Both parts of a presale are paid. */
export const BalancePaid: Story = { ...show(presold('paid')), globals: dark };
export const BalancePaidChinese: Story = { ...show(presold('paid')), globals: { ...narrow, ...chinese } };

/** A seller who does not deliver a presale gives the deposit back twice. */
export const DepositTwice: Story = {
  ...show(presold('paid')),
  async play({ canvasElement }) {
    await appears(canvasElement, 'xhs-order >>> .ask-refund');
    await press(canvasElement, 'xhs-order >>> .ask-refund');
    const reason = await appears<HTMLSelectElement>(canvasElement, 'xhs-order >>> .refund-form select');
    reason.value = 'not_received';
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(canvasElement, 'xhs-order >>> .refund-total');
  },
};
export const DepositTwiceChinese: Story = { ...DepositTwice, globals: { ...phone, ...chinese } };

/** Paid from what the shopper has with the shop, and by a method beside it; one of its prices was one for a time. */
export const PaidByTwoWays: Story = show({
  data: { balance: 5_000 },
  async prepare({ shop }) {
    const cedar = { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar' };
    return { orderId: await placeOrder(shop, [...basket, cedar], { usesBalance: true }) };
  },
});
export const PaidByTwoWaysChinese: Story = { ...PaidByTwoWays, globals: { ...phone, ...chinese } };

export const Loading: Story = {
  ...show({ ...unknown, disturb: { calls: ['getOrder'], how: 'silent' } }),
  parameters: { settled: shows('xhs-order >>> .skeleton') },
};

export const Missing: Story = {
  ...show(unknown),
  parameters: { settled: shows('xhs-order >>> [part~="notice"]') },
};

export const Failed: Story = {
  ...show({ ...unknown, disturb: { calls: ['getOrder'], how: 'failing' } }),
  parameters: { settled: shows('xhs-order >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show({
    async prepare({ shop, disturb }) {
      const orderId = await placeOrder(shop);
      disturb();
      return { orderId };
    },
    disturb: { calls: ['getOrder'], how: 'failing-once', later: true },
  }),
  parameters: { settled: shows('xhs-order >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-order >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-order >>> .number');
  },
};

export const Refreshed: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-order >>> [part~="refresh"]');
    await appears(canvasElement, 'xhs-order >>> [part~="refresh"]:not([aria-busy="true"])');
  },
};

/** Opens the form that asks for a refund, and fills it in. */
async function askRefund(canvas: HTMLElement, reason = 'damaged'): Promise<void> {
  await press(canvas, 'xhs-order >>> .ask-refund');
  await press(canvas, 'xhs-order >>> .pick input:not(:checked)');
  await type(canvas, 'xhs-order >>> #refund-reason', reason);
}

/** Asked for before it was sent: the money comes back at once, and the freight with it. */
export const RefundBeforeSending: Story = {
  ...show(),
  async play({ canvasElement }) {
    await askRefund(canvasElement, 'no_longer_wanted');
    await appears(canvasElement, 'xhs-order >>> .refund-total');
    await press(canvasElement, 'xhs-order >>> [part~="refund-submit"]');
    await appears(canvasElement, 'xhs-order >>> .refund.refunded');
  },
};

/** Some of what has arrived goes back, with what it comes to. */
export const RefundForm: Story = {
  ...show(placed(4, [...basket, fromAbroad])),
  async play({ canvasElement }) {
    await askRefund(canvasElement);
    await appears(canvasElement, 'xhs-order >>> .refund-total');
  },
};
export const RefundFormNarrowChineseDark: Story = { ...RefundForm, globals: { ...narrow, ...chinese, ...dark } };
export const RefundFormRightToLeft: Story = { ...RefundForm, globals: { ...phone, ...rightToLeft } };

/** Nothing chosen and no reason given: what is missing is named. */
export const RefundIncomplete: Story = {
  ...show(placed(4)),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-order >>> .ask-refund');
    await press(canvasElement, 'xhs-order >>> [part~="refund-submit"]');
    await appears(canvasElement, 'xhs-order >>> #refund-reason-problem');
  },
};

/** It was agreed that it is not taken back without a fault of it. */
export const RefundNotReturnable: Story = {
  ...show(placed(4, [fromAbroad])),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-order >>> .ask-refund');
    await type(canvasElement, 'xhs-order >>> #refund-reason', 'no_longer_wanted');
    await appears(canvasElement, 'xhs-order >>> .pick .problem');
  },
};

/** Sent back, and the money waits for the goods. */
export const RefundReturning: Story = {
  ...show(placed(4)),
  async play({ canvasElement }) {
    await askRefund(canvasElement);
    await appears(canvasElement, 'xhs-order >>> .refund-total');
    await press(canvasElement, 'xhs-order >>> [part~="refund-submit"]');
    await appears(canvasElement, 'xhs-order >>> .refund.returning');
  },
};

const returned: SceneOptions = { prepare: async (sample) => ({ orderId: await placeReturned(sample) }) };

/** Opens the form for the parcel in which goods go back, fills it in, and sends it. */
async function post(canvas: HTMLElement, number: string): Promise<void> {
  await press(canvas, 'xhs-order >>> .fill-in');
  await type(canvas, 'xhs-order >>> #return-carrier', '顺丰速运');
  await type(canvas, 'xhs-order >>> #return-number', number);
  await press(canvas, 'xhs-order >>> [part~="return-submit"]');
}

/** Goods are to be posted: where to, until when, and the form for carrier and number, of which the number is wrong. */
export const ReturnShipmentForm: Story = {
  ...show(returned),
  parameters: { settled: shows('xhs-order >>> .fill-in') },
  async play({ canvasElement }) {
    await post(canvasElement, '1234');
    await appears(canvasElement, 'xhs-order >>> #return-number-problem');
  },
};
export const ReturnShipmentFormNarrowChineseDark: Story = {
  ...ReturnShipmentForm,
  globals: { ...narrow, ...chinese, ...dark },
};
export const ReturnShipmentFormRightToLeft: Story = { ...ReturnShipmentForm, globals: { ...phone, ...rightToLeft } };

/** Posted: the parcel can be looked up, and corrected. */
export const ReturnShipmentPosted: Story = {
  ...ReturnShipmentForm,
  async play({ canvasElement }) {
    await post(canvasElement, 'SF1234567890123');
    await appears(canvasElement, 'xhs-order >>> .return-parcel');
  },
};
export const ReturnShipmentPostedPhoneChinese: Story = { ...ReturnShipmentPosted, globals: { ...phone, ...chinese } };

/** The line is down while the amount is asked for: what was filled in stays. */
export const RefundUnanswered: Story = {
  ...show({ ...placed(4), disturb: { calls: ['quoteRefund'], how: 'failing-once' } }),
  async play({ canvasElement }) {
    await askRefund(canvasElement);
    await appears(canvasElement, 'xhs-order >>> .refund-form > .problem');
    const retry = findAll(canvasElement, 'xhs-order >>> .refund-form .actions .button')[1];
    retry?.click();
    await appears(canvasElement, 'xhs-order >>> .refund-total');
  },
};

const unpaid: SceneOptions = { prepare: async ({ shop }) => ({ orderId: await placeUnpaid(shop) }) };

/** Not paid yet: how long it still can be, and the way back to the payment. */
export const Unpaid: Story = {
  ...show(unpaid),
  parameters: { settled: shows('xhs-order >>> [part~="pay"]', 'xhs-order >>> .left') },
};
export const UnpaidNarrowChinese: Story = { ...Unpaid, globals: { ...narrow, ...chinese } };

/** Received: each product can be reviewed. Stores with customer service of their own are named. */
export const Received: Story = {
  ...show({ ...placed(60), serviceUrl: 'https://example.com/service?order={order}' }),
  parameters: { settled: shows('xhs-order >>> [part~="review"]', 'xhs-order >>> [part~="service"]') },
};
export const ReceivedPhoneChineseDark: Story = { ...Received, globals: { ...phone, ...chinese, ...dark } };

/** With the invoice of a company. */
export const WithInvoice: Story = {
  ...show({
    async prepare({ shop }) {
      const invoice = { kind: 'company', title: '舟山小满文化有限公司', taxId: '91350100M000100Y43' } as const;
      return { orderId: await placeOrder(shop, basket, { invoice }) };
    },
  }),
  parameters: { settled: shows('xhs-order >>> [part~="invoice"]') },
};

/** Back to the page. */
export const Closed: Story = {
  ...showOver(),
  async play({ canvasElement }) {
    const order = await appears<XhsOrder>(canvasElement, 'xhs-order[open]');
    await press(canvasElement, 'xhs-order >>> [part~="continue"]');
    await until(() => !order.open, 'the order to close');
    order.show();
    await appears(canvasElement, 'xhs-order[open] >>> .number');
  },
};
