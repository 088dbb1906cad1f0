// The sample shop with ways to pay at the gateway, beside one that is paid in the page, and something in every wallet.

/** `{ id, kind, flow }` of each, in the order in which they are offered. */
export const gatewayPayments = [
  { id: 'gateway-wechat', kind: 'wechat', flow: 'qrcode' },
  { id: 'gateway-alipay', kind: 'alipay', flow: 'redirect' },
  { id: 'gateway-unionpay', kind: 'unionpay', flow: 'form' },
  { id: 'sandbox-card', kind: 'card', flow: 'immediate' },
];

/**
 * @param url address of the gateway.
 * @returns what makes of the data of the shop those of one that is paid there; other data stay as they are.
 */
export function paidAt(url) {
  return (json, path) => {
    if (!path.endsWith('/shop.json')) return json;
    const shop = { ...JSON.parse(json), payments: gatewayPayments, balance: 5_000 };
    return JSON.stringify({ ...shop, gateway: `${url}/intents`, paymentHosts: [new URL(url).host] });
  };
}
