// For the embedded shop, which has no server that could keep a key: payments by id, unsigned. Nobody who sells anything
// may do it like this; in a page there is nothing that a shopper could not change.
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST',
};

/**
 * `POST /intents/<id>` opens, `GET` asks, `POST /intents/<id>/close` gives up, `POST /intents/<id>/refund` gives
 * `{ key, amount }` back.
 */
export function answerIntent(method, id, action, body, { trades, url }) {
  if (method === 'OPTIONS') return { status: 204, headers };
  if (method === 'POST' && action === 'refund')
    return answerRefund(trades.refund(id, JSON.parse(body)), JSON.parse(body));
  const trade =
    method === 'GET'
      ? trades.find(id)
      : action === 'close'
        ? trades.close(id)
        : trades.open({ ...pick(JSON.parse(body)), id });
  if (!trade) return { status: 404, type: 'application/json', body: '{}', headers };
  const { state } = trade;
  return {
    type: 'application/json',
    headers,
    body: JSON.stringify({ state, ...(state === 'open' && { action: actionOf(trade, url()) }) }),
  };
}

function answerRefund(trade, { key, amount }) {
  if (!trade) return { status: 404, type: 'application/json', body: '{}', headers };
  const done = trade.refunds.some((refund) => refund.key === key && refund.amount === amount);
  return { type: 'application/json', headers, body: JSON.stringify({ state: done ? 'refunded' : 'refused' }) };
}

function pick({ amount, currency, subject, returnUrl, flow, client, expiresAt }) {
  return { amount, currency, subject, returnUrl, flow, client, ...(expiresAt && { expiresAt }) };
}

function actionOf({ id, expiresAt, flow, client }, url) {
  const way = encodeURIComponent(id);
  const terms = { expiresAt, pollAfter: 1_000 };
  if (flow === 'redirect') return { kind: 'redirect', url: `${url}/cashier/${way}`, ...terms };
  if (flow === 'form') return { kind: 'post_form', url: `${url}/cashier/${way}`, fields: {}, ...terms };
  const code = `${url}/scan/${way}`;
  return { kind: 'render_qrcode', payload: code, ...(client === 'phone' && { link: code }), ...terms };
}
