import { expect } from '@open-wc/testing';
import { clockOf } from '../../../src/elements/internal/offer/countdown.js';
import { payment as words } from '../../../src/i18n/en/payment.js';
import type { PaymentAction } from '../../../src/model/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { inAnHour, paidBy, weChatCode } from '../../../stories/payment-actions.js';
import { heard } from '../stage.js';
import { fillIn, setupCheckout, type CheckoutSetup } from './setup.js';

const step = 'xhs-checkout .payment';

/** A checkout whose payment has been asked for. */
async function paying(action: () => PaymentAction): Promise<CheckoutSetup> {
  const setup = await setupCheckout(undefined, { adapter: paidBy(action) });
  await fillIn(setup.canvas);
  await press(setup.canvas, 'xhs-checkout .pay');
  await appears(setup.canvas, step);
  return setup;
}

describe('the payment step of xhs-checkout', () => {
  it('leads to itself, and draws a code with what the shopper is to do with it', async () => {
    const { canvas } = await paying(() => weChatCode());
    await until(() => document.activeElement?.matches('.payment h3'), 'the focus on its heading');
    const path = await appears(canvas, `${step} .code svg path`);
    expect(path.getAttribute('d')).to.match(/^M\d+ \d+h/);
    expect(find(canvas, `${step} .code svg`)!.getAttribute('aria-label')).to.equal(words.codeLabel);
    expect(find(canvas, `${step} .payment-text`)!.textContent).to.equal(words.scan(words.appWechat));
    // By the clock of the shop, which is loaded for it.
    const timer = await appears(canvas, `${step} [role="timer"]`);
    expect(timer.textContent).to.match(/^(1:00:00|59:\d\d)$/);
    expect(findAll(canvas, `${step} a`)).to.deep.equal([]);
  });

  it('shows the order as soon as the back end says that it is paid, and tells of it once', async () => {
    const setup = await paying(() => ({ ...weChatCode(), pollAfter: 20 }) as PaymentAction);
    const placed = heard(setup.canvas, 'xhs-order-placed');
    // The wallet on her phone: not this page.
    await setup.shop.checkout.confirmPayment(true);
    await until(() => placed.length > 0, 'the order');
    expect(placed.length).to.equal(1);
    setup.shop.overlay.closeAll();
  });

  it('says so when nothing has arrived yet', async () => {
    const { canvas } = await paying(() => weChatCode());
    await press(canvas, `${step} .paid`);
    const hint = await appears(canvas, `${step} .hint`, ({ textContent }) => textContent !== '');
    expect(hint.textContent).to.equal(words.notYet);
  });

  it('gets a new code when one has run out', async () => {
    const actions: PaymentAction[] = [
      { ...weChatCode(-1), pollAfter: 20 } as PaymentAction,
      { ...weChatCode(), payload: 'weixin://wxpay/bizpayurl?pr=second' } as PaymentAction,
    ];
    const { canvas, shop } = await paying(() => actions.shift()!);
    const over = await appears(canvas, `${step} .over`);
    expect(over.textContent).to.equal(words.codeExpired);
    expect(findAll(canvas, `${step} .code`), 'the old one is gone').to.deep.equal([]);
    await press(canvas, `${step} .renew`);
    await appears(canvas, `${step} .code svg path`);
    expect(shop.checkout.$view.get().checkout?.action).to.include({ payload: 'weixin://wxpay/bizpayurl?pr=second' });
  });

  it('leads back to the ways to pay', async () => {
    const { canvas } = await paying(() => weChatCode());
    await press(canvas, `${step} .change`);
    await appears(canvas, 'xhs-checkout .pay');
    await until(() => document.activeElement?.matches('[name="paymentMethodId"]:checked'), 'the focus on them');
  });

  it('leaves the page by a link only when it is written down that it was left', async () => {
    const { canvas, shop } = await paying(() => ({ kind: 'redirect', url: 'https://pay.example/1' }));
    const link = await appears<HTMLAnchorElement>(canvas, `${step} a.go`);
    expect(link.href).to.equal('https://pay.example/1');
    expect(find(canvas, `${step} .payment-text`)!.textContent).to.contain('pay.example');
    let left = 0;
    const leave = shop.checkout.leave.bind(shop.checkout);
    shop.checkout.leave = async () => {
      await leave();
      left += 1;
      // The page of a test stays where it is.
      return new Promise(() => undefined);
    };
    link.click();
    await until(() => left > 0, 'the attempt to be written down');
    expect(left).to.equal(1);
  });

  it('posts a form of its own, with the fields as the back end signed them', async () => {
    const fields = { method: 'alipay.trade.wap.pay', sign: 'a+b/c=', 'biz content': '{"total":"1.00"}' };
    const { canvas, shop } = await paying(() => ({ kind: 'post_form', url: 'https://pay.example/gateway.do', fields }));
    const form = await appears<HTMLFormElement>(canvas, `${step} form`);
    // A field may be called `method`, and would stand in the way of the form's own property.
    const own = [form.getAttribute('method'), form.getAttribute('action')];
    expect(own).to.deep.equal(['post', 'https://pay.example/gateway.do']);
    expect(Object.fromEntries(new FormData(form))).to.deep.equal(fields);
    const submitted: string[] = [];
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      submitted.push(this.action);
    };
    try {
      find<HTMLButtonElement>(canvas, `${step} form .go`)!.click();
      await until(() => submitted.length > 0, 'the form to be sent');
    } finally {
      HTMLFormElement.prototype.submit = submit;
    }
    expect(submitted).to.deep.equal(['https://pay.example/gateway.do']);
    expect(shop.checkout.$view.get().status, 'it places no second order').to.equal('action');
  });

  for (const [said, sentence] of [
    ['get_brand_wcpay_request:cancel', words.sheetClosed],
    ['get_brand_wcpay_request:fail', words.sheetFailed],
    ['get_brand_wcpay_request:ok', words.notYet],
  ] as const) {
    it(`takes ${said} for a hint`, async () => {
      const page = globalThis as { WeixinJSBridge?: unknown };
      page.WeixinJSBridge = {
        invoke: (_: string, __: unknown, done: (answer: object) => void) => done({ err_msg: said }),
      };
      try {
        const { canvas, shop } = await paying(() => ({ kind: 'call_bridge', parameters: { package: 'prepay_id=1' } }));
        await press(canvas, `${step} button.go`);
        const hint = await appears(canvas, `${step} .hint`, ({ textContent }) => textContent !== '');
        expect(hint.textContent).to.equal(sentence);
        expect(shop.checkout.$view.get().status).to.equal('action');
      } finally {
        delete page.WeixinJSBridge;
      }
    });
  }

  it('leads nowhere that the back end’s hosts do not name, and can be paid otherwise', async () => {
    const { canvas } = await paying(() => ({ kind: 'redirect', url: 'https://evil.example/pay' }));
    const text = await appears(canvas, `${step} [role="alert"]`);
    expect(text.textContent).to.equal(words.refused);
    expect(findAll(canvas, `${step} a, ${step} form`)).to.deep.equal([]);
    expect(canvas.innerHTML).not.to.contain('evil.example');
    await press(canvas, `${step} .change`);
    await appears(canvas, 'xhs-checkout .pay');
  });

  it('says aloud that there is a minute left, and that the time has run out', async () => {
    const { canvas } = await paying(() => ({ ...weChatCode(45_000), pollAfter: inAnHour }) as PaymentAction);
    await until(() => document.querySelector('[aria-live]')?.textContent.includes(words.minuteLeft), 'the warning');
    expect(find(canvas, `${step} .countdown`)!.textContent).to.contain(words.timeLeft);
  });

  it('cancels', async () => {
    const { canvas, shop } = await paying(() => weChatCode());
    const cancel = await appears(canvas, `${step} .cancel`);
    expect(cancel.textContent.trim()).to.equal(words.cancel);
    cancel.click();
    await until(() => shop.checkout.$view.get().status === 'editing', 'the form');
  });

  it('counts in minutes, and in hours where there are any', () => {
    expect([0, 9, 60, 754, 3_600, 7_261].map(clockOf)).to.deep.equal([
      '00:00',
      '00:09',
      '01:00',
      '12:34',
      '1:00:00',
      '2:01:01',
    ]);
  });
});
