import type { CheckoutResult, CommerceAdapter } from '../src/commerce/adapter.js';
import type { PaymentAction } from '../src/model/index.js';
import { override } from './sample-shop.js';

/** Long after any test or picture is done. */
export const inAnHour = 3_600_000;

/** A code that WeChat would scan. */
export const weChatCode = (left = inAnHour): PaymentAction => ({
  kind: 'render_qrcode',
  payload: 'weixin://wxpay/bizpayurl?pr=5ko7Lp2',
  expiresAt: Date.now() + left,
});

/**
 * The sample shop, whose orders are paid by another action than its sheet: what has to be done is `action` until the
 * sheet is confirmed or refused, by somebody else than the page.
 */
export function paidBy(action: () => PaymentAction): (sample: CommerceAdapter) => CommerceAdapter {
  return (sample) => {
    const given = new Map<string, PaymentAction>();
    const change = (result: CheckoutResult): CheckoutResult => {
      if (!('checkout' in result)) return result;
      const { checkout } = result;
      if (checkout.status !== 'complete_in_progress') {
        given.delete(checkout.id);
        return result;
      }
      if (!given.has(checkout.id)) given.set(checkout.id, action());
      return { ...result, checkout: { ...checkout, action: given.get(checkout.id)! } };
    };
    return override(sample, {
      capabilities: { ...sample.capabilities, paymentHosts: ['pay.example'] },
      completeCheckout: async (...call) => change(await sample.completeCheckout!(...call)),
      confirmPayment: async (...call) => change(await sample.confirmPayment!(...call)),
      getCheckout: async (...call) => change(await sample.getCheckout!(...call)),
    });
  };
}
