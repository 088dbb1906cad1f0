/** Where a payment is made: at a desk with a phone beside it, on a phone, or on a phone inside WeChat. */
export type PaymentClient = 'desktop' | 'phone' | 'wechat';

/**
 * What a browser says it is. WeChat on a desktop shows pages too, and has no payment sheet there: that counts as a
 * desktop.
 */
export function clientOf(userAgent = globalThis.navigator?.userAgent ?? ''): PaymentClient {
  const phone = /\b(Android|iPhone|iPod|HarmonyOS|OpenHarmony)\b|\bMobile\b/i.test(userAgent);
  if (!phone) return 'desktop';
  return /\bMicroMessenger\//i.test(userAgent) ? 'wechat' : 'phone';
}
