// The calls of Alipay's open platform that a shop needs, as `alipay-sdk` makes them.
// https://opendocs.alipay.com/open/028r8t (page pay), /open/02ekfg (precreate), /open/028woa (query), /open/028wob (close)
import { isSignedRequest, signedAnswer } from './signatures.mjs';

const refused = (code, message) => ({ code: '40004', msg: 'Business Failed', sub_code: code, sub_msg: message });
const ok = (more) => ({ code: '10000', msg: 'Success', ...more });
const states = { open: 'WAIT_BUYER_PAY', paid: 'TRADE_SUCCESS', closed: 'TRADE_CLOSED' };

/**
 * Answers a call.
 * @param fields everything that came in address and body.
 * @param gateway `{ apps, keys, trades, url }`; `apps` are the public keys of merchants by their app id.
 * @returns `{ status, type, body }`, or `{ to }` for a page that is to be shown instead.
 */
export function answerCall(fields, { apps, keys, trades, url }) {
  const publicKey = apps.get(fields.app_id);
  const { method = '' } = fields;
  if (!publicKey || !isSignedRequest(fields, publicKey)) {
    return json(400, method, { code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.invalid-signature' }, keys);
  }
  const content = JSON.parse(fields.biz_content ?? '{}');
  const id = content.out_trade_no;
  switch (method) {
    case 'alipay.trade.page.pay':
    case 'alipay.trade.wap.pay': {
      const trade = trades.open(wanted(fields, content));
      return trade
        ? { to: `/cashier/${encodeURIComponent(trade.id)}` }
        : { status: 400, type: 'text/plain', body: 'Refused' };
    }
    case 'alipay.trade.precreate': {
      const trade = trades.open(wanted(fields, content));
      const code = `${url()}/scan/${encodeURIComponent(id)}`;
      return json(
        200,
        method,
        trade ? ok({ out_trade_no: id, qr_code: code }) : refused('ACQ.CONTEXT_INCONSISTENT'),
        keys,
      );
    }
    case 'alipay.trade.query':
      return json(200, method, told(trades.find(id)), keys);
    case 'alipay.trade.close': {
      const trade = trades.close(id);
      const answer = trade?.state === 'paid' ? refused('ACQ.TRADE_STATUS_ERROR', 'It is paid') : told(trade);
      return json(200, method, answer, keys);
    }
    case 'alipay.trade.refund':
      return json(200, method, told(trades.refund(id)), keys);
    default:
      return json(200, method, { code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.invalid-method' }, keys);
  }
}

function wanted({ app_id: appId, notify_url: notifyUrl, return_url: returnUrl }, content) {
  const { out_trade_no: id, total_amount: total, subject, time_expire: until } = content;
  return {
    id,
    appId,
    notifyUrl,
    returnUrl,
    subject,
    amount: Math.round(Number(total) * 100),
    // Of the local time zone, as the platform has it.
    ...(until && { expiresAt: new Date(until.replace(' ', 'T')).getTime() }),
  };
}

function told(trade) {
  if (!trade) return refused('ACQ.TRADE_NOT_EXIST', 'There is no such trade');
  return ok({
    out_trade_no: trade.id,
    trade_no: trade.number,
    trade_status: states[trade.state],
    total_amount: (trade.amount / 100).toFixed(2),
  });
}

function json(status, method, answer, { privateKey }) {
  return { status, type: 'application/json; charset=utf-8', body: signedAnswer(method, answer, privateKey) };
}
