// Who pays for which order at the gateway. One payment of an order is open at a time: a new one is begun when the one before
// is closed, and an order that is changed again closes its own first. What was paid all the same is settled or given back.
import {
  ActiveOrderService,
  OrderService,
  PaymentMethodService,
  RequestContextService,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { AlipaySdk } from 'alipay-sdk';
import { makeKeys, signText } from '../../../demo/gateway/signatures.mjs';

const appId = '2021000000000042';
const quarterOfAnHour = 15 * 60 * 1000;

export class PaymentDesk {
  #gateway;
  #app;
  #url;
  #sdk;
  #keys = makeKeys();
  /** The payment of each order that was begun last, by its code. */
  #intents = new Map();
  #last = Promise.resolve();

  constructor(gateway) {
    this.#gateway = gateway;
  }

  /** Introduces the shop to the gateway, and offers what is paid there. */
  async start(app, url) {
    this.#app = app;
    this.#url = url;
    const response = await fetch(`${this.#gateway}/admin/apps`, {
      method: 'POST',
      body: JSON.stringify({ appId, publicKey: this.#keys.publicKey }),
    });
    const { publicKey } = await response.json();
    this.#sdk = new AlipaySdk({
      appId,
      privateKey: this.#keys.privateKey,
      keyType: 'PKCS8',
      alipayPublicKey: publicKey,
      gateway: `${this.#gateway}/gateway.do`,
    });
    const methods = app.get(PaymentMethodService);
    const context = await this.#administering();
    for (const { id, handler } of (await methods.findAll(context)).items) {
      if (handler.code === 'gateway') await methods.update(context, { id, enabled: true });
    }
  }

  /** Closes what is still open before an order can be changed again; an order that is paid for cannot be. */
  orderProcess = {
    onTransitionStart: async (from, to, { order }) => {
      if (from !== 'ArrangingPayment' || to !== 'AddingItems') return undefined;
      const intent = this.#intents.get(order.code);
      if (!intent || intent.over) return undefined;
      if (await this.#close(intent)) {
        // Kept, so that the next one is another trade.
        intent.over = true;
        return undefined;
      }
      // Not from within this change of the order.
      setImmediate(() => void this.#inTurn(() => this.#settle(intent.trade)).catch(() => undefined));
      return 'It is paid for';
    },
  };

  /** Begins a payment of the order of this session. */
  create(context, { method, client, returnUrl }) {
    return this.#inTurn(async () => {
      const order = await this.#activeOrder(context);
      if (order?.state !== 'ArrangingPayment') throw new UserInputError('There is no order to be paid');
      const offered = await this.#app.get(PaymentMethodService).getEligiblePaymentMethods(context, order);
      if (!offered.some(({ code, isEligible }) => code === method && isEligible && /^(wechat|alipay)-/.test(code))) {
        throw new UserInputError('It cannot be paid like this');
      }
      const before = this.#intents.get(order.code);
      if (before && !before.over) {
        if (
          before.method === method &&
          before.amount === order.totalWithTax &&
          (await this.#state(before)) === 'pending'
        ) {
          return told(before, 'pending');
        }
        if (!(await this.#close(before)))
          return told(before, (await this.#settle(before.trade)) ? 'settled' : 'pending');
      }
      const intent = {
        code: order.code,
        trade: `${order.code}-${(before?.number ?? 0) + 1}`,
        number: (before?.number ?? 0) + 1,
        method,
        amount: order.totalWithTax,
        expiresAt: Date.now() + Number(process.env.PAYMENT_LIFE ?? quarterOfAnHour),
      };
      intent.action = await this.#begin(intent, client, returnUrl);
      this.#intents.set(order.code, intent);
      return told(intent, 'pending');
    });
  }

  /** How the payment of this session's order stands. The gateway is asked: its notice may never come. */
  current(context) {
    return this.#inTurn(async () => {
      const order = await this.#activeOrder(context);
      const intent = order?.state === 'ArrangingPayment' ? this.#intents.get(order.code) : undefined;
      if (!intent || intent.over) return null;
      const state = await this.#state(intent);
      if (state === 'settled') await this.#settle(intent.trade);
      return told(intent, state);
    });
  }

  /** @returns whether the notice was taken: it is sent again until it was. */
  notice(fields) {
    if (fields.app_id !== appId || !this.#sdk.checkNotifySignV2(fields)) return Promise.resolve(false);
    return this.#inTurn(() => this.#settle(fields.out_trade_no));
  }

  async #begin({ trade, method, amount, expiresAt }, client, returnUrl) {
    const terms = { expiresAt, pollAfter: 1_000 };
    const call = {
      notifyUrl: `${this.#url}/payments/notify`,
      bizContent: {
        outTradeNo: trade,
        totalAmount: (amount / 100).toFixed(2),
        subject: `Order ${trade}`,
        timeExpire: localTime(expiresAt),
      },
    };
    if (method.startsWith('alipay')) {
      call.bizContent.productCode = client === 'desktop' ? 'FAST_INSTANT_TRADE_PAY' : 'QUICK_WAP_WAY';
      if (/^https?:/.test(returnUrl ?? '')) call.returnUrl = returnUrl;
      const way = client === 'desktop' ? 'page' : 'wap';
      const url = new URL(this.#sdk.pageExecute(`alipay.trade.${way}.pay`, 'GET', call));
      if (client === 'desktop') return { kind: 'redirect', url: url.href, ...terms };
      return {
        kind: 'post_form',
        url: url.origin + url.pathname,
        fields: Object.fromEntries(url.searchParams),
        ...terms,
      };
    }
    const { qrCode } = await this.#ask('alipay.trade.precreate', call);
    if (client !== 'wechat') {
      return { kind: 'render_qrcode', payload: qrCode, ...(client === 'phone' && { link: qrCode }), ...terms };
    }
    return { kind: 'call_bridge', parameters: this.#bridgeParameters(trade), ...terms };
  }

  /** As WeChat's own documentation has it: https://pay.weixin.qq.com/doc/v3/merchant/4012365870 */
  #bridgeParameters(trade) {
    const given = {
      appId,
      timeStamp: String(Math.floor(Date.now() / 1000)),
      nonceStr: trade,
      package: `prepay_id=${trade}`,
    };
    const paySign = signText(`${Object.values(given).join('\n')}\n`, this.#keys.privateKey);
    return { ...given, signType: 'RSA', paySign };
  }

  /** Brings what the gateway says is paid to its order, once; what no order wants is given back. */
  async #settle(trade) {
    const paid = await this.#ask('alipay.trade.query', { bizContent: { outTradeNo: trade } });
    if (paid.tradeStatus !== 'TRADE_SUCCESS') return false;
    const context = await this.#administering();
    const orders = this.#app.get(OrderService);
    const code = trade.replace(/-\d+$/, '');
    const order = await orders.findOneByCode(context, code, ['payments', 'lines']);
    if (order?.payments.some(({ transactionId, state }) => transactionId === trade && state === 'Settled')) return true;
    const method = this.#intents.get(code)?.method;
    if (
      method &&
      order?.state === 'ArrangingPayment' &&
      order.totalWithTax === Math.round(Number(paid.totalAmount) * 100)
    ) {
      const result = await this.#app
        .get(TransactionalConnection)
        .withTransaction(context, (inside) =>
          orders.addPaymentToOrder(inside, order.id, { method, metadata: { trade } }),
        );
      return 'id' in result && result.state === 'PaymentSettled';
    }
    await this.#ask('alipay.trade.refund', { bizContent: { outTradeNo: trade, refundAmount: paid.totalAmount } });
    return true;
  }

  /** @returns false where it is paid already. A page that nobody has opened has no trade yet: there is nothing to close. */
  async #close({ trade }) {
    const { subCode } = await this.#ask('alipay.trade.close', { bizContent: { outTradeNo: trade } });
    return subCode !== 'ACQ.TRADE_STATUS_ERROR';
  }

  async #state({ trade, expiresAt }) {
    const { tradeStatus } = await this.#ask('alipay.trade.query', { bizContent: { outTradeNo: trade } });
    if (tradeStatus === 'TRADE_SUCCESS') return 'settled';
    return tradeStatus === 'TRADE_CLOSED' || expiresAt <= Date.now() ? 'closed' : 'pending';
  }

  #ask(method, call) {
    return this.#sdk.exec(method, call, { validateSign: true });
  }

  #activeOrder(context) {
    return this.#app.get(ActiveOrderService).getActiveOrder(context, undefined);
  }

  #administering() {
    return this.#app.get(RequestContextService).create({ apiType: 'admin' });
  }

  /** One after the other: three notices and a question at once are one payment. */
  #inTurn(run) {
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function told({ method, action }, state) {
  return { method, state, ...(state === 'pending' && { action }) };
}

/** As the platform wants it. */
function localTime(moment) {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}
