import { html, nothing, svg, type ReactiveElement, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { paymentMessages } from '../../i18n/payment.js';
import type { QrCode } from '../../payments/qr-code.js';

/** The code of a payment: what draws it is loaded with the first one. */
export class PaymentCode {
  readonly #host: ReactiveElement;
  readonly #draw: (payload: string) => Promise<QrCode>;
  #payload: string | undefined;
  #drawn: QrCode | 'failed' | undefined;

  constructor(host: ReactiveElement, draw: (payload: string) => Promise<QrCode>) {
    this.#host = host;
    this.#draw = draw;
  }

  /** Takes what the code says; it is drawn once. */
  show(payload: string | undefined): void {
    if (payload === this.#payload) return;
    this.#payload = payload;
    this.#drawn = undefined;
    if (payload === undefined) return;
    const take = (drawn: QrCode | 'failed'): void => {
      // A newer one has come meanwhile.
      if (this.#payload !== payload) return;
      this.#drawn = drawn;
      this.#host.requestUpdate();
    };
    this.#draw(payload).then(take, () => take('failed'));
  }

  /**
   * @param app the one that reads it.
   * @param linked it can be opened on this device too.
   */
  render(app: string, linked: boolean, locale: string): TemplateResult {
    const t = messagesFor(paymentMessages, locale);
    if (this.#drawn === 'failed') return html`<p class="payment-text" role="alert">${t.codeFailed}</p>`;
    return html`<div class="code-box${linked ? ' linked' : ''}">
      <div class="code" aria-busy=${this.#drawn === undefined}>
        ${this.#drawn ? drawing(this.#drawn, t.codeLabel) : nothing}
      </div>
      <p class="payment-text">${t.scan(app)}</p>
    </div>`;
  }
}

function drawing({ size, path }: QrCode, label: string): TemplateResult {
  return html`<svg role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<path d=${path} />`}
  </svg>`;
}

/** The app that reads the code of a way to pay. */
export function appName(kind: string | undefined, locale: string): string {
  const t = messagesFor(paymentMessages, locale);
  if (kind === 'wechat') return t.appWechat;
  if (kind === 'alipay') return t.appAlipay;
  return kind === 'unionpay' ? t.appUnionpay : t.app;
}
