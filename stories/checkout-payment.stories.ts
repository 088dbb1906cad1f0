import { html } from 'lit';
import '../src/elements/checkout/define.js';
import type { PaymentAction } from '../src/model/index.js';
import type { Shop } from '../src/runtime/shop.js';
import { appears, press, shows, type, until } from './acting.js';
import { inAnHour, paidBy, weChatCode } from './payment-actions.js';
import { fillCart, home } from './place-order.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

/** The form is there and nothing is on its way. */
const settled = shows('xhs-checkout form', 'xhs-checkout .pay[aria-busy="false"]');

/** The step in which an order is paid, in all the ways in which a back end may ask for it. */
export default {
  id: 'elements-checkout-payment',
  title: 'Elements/Checkout: payment 付款 xhs-checkout',
  component: 'xhs-checkout',
  parameters: { settled, hasBar: true },
} satisfies StoryMeta;

async function pay(canvas: HTMLElement, method: string): Promise<void> {
  await until(() => settled(canvas), 'the form');
  const { name, phone: number, region = '', city = '', district = '', street } = home;
  for (const [field, value] of Object.entries({ name, phone: number, region, city, district, street })) {
    await type(canvas, `xhs-checkout [name="${field}"]`, value);
  }
  await press(canvas, `xhs-checkout [name="paymentMethodId"][value="${method}"]`);
  await until(() => settled(canvas), 'the total to hold');
  await press(canvas, 'xhs-checkout .pay');
}

/** Paid by an action, up to the moment at which something is there. */
function payBy(
  action: () => PaymentAction,
  shown: string,
  method = 'sandbox-wechat',
  prepare: (shop: Shop) => void = () => undefined,
): Story {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-checkout inline></xhs-checkout>`, {
        padding: 0,
        prepare: async ({ shop }) => {
          prepare(shop);
          await fillCart(shop);
        },
        adapter: paidBy(action),
      }),
    async play({ canvasElement }) {
      await pay(canvasElement, method);
      await appears(canvasElement, `xhs-checkout .payment ${shown}`);
    },
  };
}

const alipay = 'sandbox-alipay';
const drawn = '.code[aria-busy="false"] path';
const redirect = (): PaymentAction => ({
  kind: 'redirect',
  url: 'https://pay.example/gateway.do?trade=2026112600001',
  expiresAt: Date.now() + inAnHour,
});

export const Code: Story = payBy(() => weChatCode(), drawn);
export const CodeChinese: Story = { ...Code, globals: chinese };
export const CodeDark: Story = { ...Code, globals: dark };
export const CodeNarrow: Story = { ...Code, globals: { ...narrow, ...chinese } };
export const CodeRightToLeft: Story = { ...Code, globals: rightToLeft };
export const CodeOfAlipay: Story = payBy(
  () => ({ ...weChatCode(), payload: 'https://qr.alipay.com/bax03431ljhokirwl38f00a7' }) as PaymentAction,
  drawn,
  alipay,
);

/** The same payment can be opened on the phone that the page is shown on. */
export const CodeWithLink: Story = {
  ...payBy(() => ({ ...weChatCode(), link: 'weixin://wxpay/bizpayurl?pr=5ko7Lp2' }) as PaymentAction, 'a.go'),
  globals: { ...phone, ...chinese },
};

/** Nobody has scanned it in time. */
export const CodeExpired: Story = payBy(() => ({ ...weChatCode(-1), pollAfter: 20 }) as PaymentAction, '.renew');
export const CodeExpiredChinese: Story = { ...CodeExpired, globals: { ...phone, ...chinese } };

/** What draws it does not load. */
export const CodeFailed: Story = payBy(
  () => weChatCode(),
  '.payment-text[role="alert"]',
  undefined,
  ({ checkout }) => {
    checkout.drawCode = () => Promise.reject(new Error('no line'));
  },
);

/** Asked whether it is paid, the shop knows of nothing yet. */
export const NotPaidYet: Story = {
  ...Code,
  async play(context) {
    await Code.play?.(context);
    await press(context.canvasElement, 'xhs-checkout .payment .paid');
    await appears(context.canvasElement, 'xhs-checkout .payment .hint', ({ textContent }) => textContent !== '');
  },
};

/** Alipay takes the payment on a page of its own. */
export const Elsewhere: Story = payBy(redirect, 'a.go', alipay);
export const ElsewhereChinese: Story = { ...Elsewhere, globals: { ...phone, ...chinese } };

/** The same by a form. */
export const ElsewhereByForm: Story = payBy(
  () => ({
    kind: 'post_form',
    url: 'https://pay.example/gateway.do?charset=utf-8',
    fields: { method: 'alipay.trade.wap.pay', sign: 'kx3f…' },
  }),
  'form button.go',
  alipay,
);

/** The back end leads where the page does not allow it: nobody goes there. */
export const ElsewhereRefused: Story = payBy(
  () => ({ kind: 'redirect', url: 'https://evil.example/pay' }),
  '.payment-text[role="alert"]',
  alipay,
);

/** WeChat opens a sheet of its own over the pages that it shows. */
export const Sheet: Story = {
  ...payBy(() => ({ kind: 'call_bridge', parameters: { package: 'prepay_id=wx26' } }), 'button.go'),
  globals: { ...phone, ...chinese },
};

/** It does not open: the page is not shown by WeChat. */
export const SheetFailed: Story = {
  ...Sheet,
  async play(context) {
    await Sheet.play?.(context);
    await press(context.canvasElement, 'xhs-checkout .payment button.go');
    await appears(context.canvasElement, 'xhs-checkout .payment .hint', ({ textContent }) => textContent !== '');
  },
};

/** Something of the shopper's own pays a part of it, and the button says which. */
export const Balance: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-checkout inline></xhs-checkout>`, {
      padding: 0,
      data: { balance: 5_000 },
      prepare: ({ shop }) => fillCart(shop),
    }),
  async play({ canvasElement }) {
    await until(() => settled(canvasElement), 'the form');
    await press(canvasElement, 'xhs-checkout [name="usesBalance"]');
    await appears(canvasElement, 'xhs-checkout .balance .choice-price');
    await until(() => settled(canvasElement), 'the total to hold');
  },
};
export const BalanceChinese: Story = { ...Balance, globals: { ...phone, ...chinese } };
/** It pays all of it: there is nothing else to choose. */
export const BalanceEnough: Story = {
  ...Balance,
  render: (_, context) =>
    scene(context, () => html`<xhs-checkout inline></xhs-checkout>`, {
      padding: 0,
      data: { balance: 500_000 },
      prepare: ({ shop }) => fillCart(shop),
    }),
};
