/** What WeChat puts into the pages that it shows. */
export interface WeixinBridge {
  invoke(
    name: 'getBrandWCPayRequest',
    parameters: Readonly<Record<string, string>>,
    done: (answer: { readonly err_msg?: string }) => void,
  ): void;
}

/** How the payment sheet was left, as far as the page is told: a hint, never the outcome. */
export type BridgeHint = 'ok' | 'cancel' | 'fail';

/**
 * Opens WeChat's payment sheet and tells how it was left. `fail` where there is no bridge: the page is not shown by
 * WeChat, or WeChat has not brought the bridge yet.
 */
export function callBridge(
  parameters: Readonly<Record<string, string>>,
  bridge = (globalThis as { WeixinJSBridge?: WeixinBridge }).WeixinJSBridge,
): Promise<BridgeHint> {
  return new Promise((resolve) => {
    if (typeof bridge?.invoke !== 'function') return resolve('fail');
    bridge.invoke('getBrandWCPayRequest', parameters, (answer) => {
      const [, said] = /^get_brand_wcpay_request:(ok|cancel)$/.exec(answer?.err_msg ?? '') ?? [];
      resolve((said as 'ok' | 'cancel' | undefined) ?? 'fail');
    });
  });
}
