import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import { paymentMessages } from '../../i18n/payment.js';
import type { PaymentAction, PaymentMethod } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';
import type { Shop } from '../../runtime/shop.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { announce } from '../internal/announcer.js';
import { Countdown } from '../internal/offer/countdown.js';
import { methodName } from '../internal/order/method-name.js';
import { priceTemplate } from '../internal/price.js';
import { appName, PaymentCode } from './payment-code.js';
import { countdownTemplate, leavingTemplate } from './payment-templates.js';

export interface PaymentStepView {
  readonly view: CheckoutView;
  readonly locale: string;
  readonly scope: string;
  readonly notices: TemplateResult | typeof nothing;
  /** The payment is given up for good, not for another one. */
  readonly onCancel: () => void;
}

function methodOf({ checkout }: CheckoutView): PaymentMethod | undefined {
  return checkout?.paymentMethods.find(({ id }) => id === checkout.paymentMethodId);
}

/** What the page has found out by itself, until something else is done. */
type Hint = 'notYet' | 'sheetFailed' | 'sheetClosed';

/** The step in which the shopper pays: by a code, elsewhere, in a sheet of WeChat, or in a sandbox. */
export class PaymentStep {
  readonly #shop: () => Shop | undefined;
  readonly #host: ReactiveElement;
  readonly #code: PaymentCode;
  readonly #countdown: Countdown;
  /** When the action runs out, in milliseconds since the epoch. */
  #end: number | undefined;
  #hint: Hint | undefined;
  #warned = false;
  #expired = false;

  constructor(host: ReactiveElement, shop: () => Shop | undefined) {
    this.#host = host;
    this.#shop = shop;
    this.#code = new PaymentCode(host, async (payload) => {
      const { checkout } = shop() ?? {};
      if (!checkout) throw new Error('There is no shop');
      return checkout.drawCode(payload);
    });
    this.#countdown = new Countdown(host, shop);
  }

  render(step: PaymentStepView): TemplateResult {
    const { view, locale, scope, notices } = step;
    const t = messagesFor(checkoutMessages, locale);
    const { checkout } = view;
    const { action = { kind: 'none' } } = checkout ?? {};
    const method = methodOf(view);
    const name = method ? methodName(method, locale) : t.sandboxMethod;
    const total = checkout && payableOf(checkout);
    this.#follow(view, action, locale);
    return html`<section class="payment" role="group" aria-labelledby="${scope}-payment" aria-busy=${view.pending}>
      ${action.kind === 'confirm' || method?.sandbox ? html`<p class="sandbox">${t.sandbox}</p>` : nothing}
      <h3 id="${scope}-payment" tabindex="-1">${t.confirmTitle(name)}</h3>
      ${total ? html`<p class="amount">${priceTemplate(total, locale, 'payment-price')}</p>` : nothing}
      ${action.kind === 'confirm' ? this.#confirmTemplate(step, name, notices) : this.#waitTemplate(step, action, name)}
    </section>`;
  }

  get #left(): number | undefined {
    return this.#end === undefined ? undefined : this.#countdown.left(this.#end);
  }

  /** Begins to draw what the action needs, and says aloud what a shopper who does not look would miss. */
  #follow({ expired = false }: CheckoutView, action: PaymentAction, locale: string): void {
    const t = messagesFor(paymentMessages, locale);
    this.#code.show(action.kind === 'render_qrcode' ? action.payload : undefined);
    const end = 'expiresAt' in action && !expired ? action.expiresAt : undefined;
    this.#end = end;
    this.#countdown.until(end === undefined ? [] : [end]);
    const left = this.#left;
    if (left !== undefined && left > 60) this.#warned = false;
    else if (left !== undefined && left > 0 && !this.#warned) {
      this.#warned = true;
      if (left > 30) announce(t.minuteLeft);
    }
    if (expired && !this.#expired) announce(action.kind === 'render_qrcode' ? t.codeExpired : t.expired);
    this.#expired = expired;
  }

  #confirmTemplate(
    { view, locale }: PaymentStepView,
    name: string,
    notices: TemplateResult | typeof nothing,
  ): TemplateResult {
    const t = messagesFor(checkoutMessages, locale);
    const answer = (confirmed: boolean) => (): unknown => this.#shop()?.checkout.confirmPayment(confirmed);
    return html`<p class="payment-text">${t.confirmText(name)}</p>
      ${notices}
      <button type="button" class="button primary" aria-disabled=${view.pending} @click=${answer(true)}>
        ${view.pending ? t.confirming : t.confirm}
      </button>
      <button type="button" class="button" aria-disabled=${view.pending} @click=${answer(false)}>${t.cancel}</button>`;
  }

  #waitTemplate(step: PaymentStepView, action: PaymentAction, name: string): TemplateResult {
    const { view, locale, scope, notices, onCancel } = step;
    const t = messagesFor(paymentMessages, locale);
    const shared = messagesFor(checkoutMessages, locale);
    const hint = this.#hint && t[this.#hint];
    const over = view.expired ?? false;
    const app = appName(methodOf(view)?.kind, locale);
    return html`${
        over
          ? html`<p class="payment-text over">${action.kind === 'render_qrcode' ? t.codeExpired : t.expired}</p>`
          : html`${action.kind === 'render_qrcode' ? this.#code.render(app, action.link !== undefined, locale) : nothing}
            ${leavingTemplate({
              action,
              name: action.kind === 'render_qrcode' ? app : name,
              locale,
              scope,
              returned: view.returned ?? false,
              onLeave: this.#leave,
              onSheet: this.#openSheet,
            })}
            ${countdownTemplate(this.#left, locale)}`
      }
      ${notices}
      <p class="hint" role="status">${hint ?? ''}</p>
      ${
        over
          ? html`<button type="button" class="button primary renew" aria-disabled=${view.pending} @click=${this.#renew}>
              ${action.kind === 'render_qrcode' ? t.renewCode : t.renew}
            </button>`
          : action.kind === 'none'
            ? nothing
            : html`<button type="button" class="button paid" @click=${this.#havePaid}>${shared.havePaid}</button>`
      }
      <button type="button" class="button change" aria-disabled=${view.pending} @click=${this.#giveUp}>
        ${t.changeMethod}
      </button>
      <button type="button" class="link cancel" aria-disabled=${view.pending} @click=${onCancel}>${t.cancel}</button>`;
  }

  readonly #renew = (): void => {
    this.#say(undefined);
    void this.#shop()?.checkout.complete();
  };

  readonly #giveUp = (): void => {
    this.#say(undefined);
    void this.#shop()?.checkout.confirmPayment(false);
  };

  readonly #havePaid = async (): Promise<void> => {
    this.#say(undefined);
    const { checkout } = this.#shop() ?? {};
    await checkout?.poll();
    const { status, expired } = checkout?.$view.get() ?? {};
    if (status === 'action' && !expired) this.#say('notYet');
  };

  readonly #openSheet = async (): Promise<void> => {
    this.#say(undefined);
    const hint = await this.#shop()?.checkout.callBridge();
    if (this.#shop()?.checkout.$view.get().status !== 'action') return;
    this.#say(hint === 'ok' ? 'notYet' : hint === 'cancel' ? 'sheetClosed' : 'sheetFailed');
  };

  /** The page is left only when it would be known after a crash that it was. */
  readonly #leave = async (go: () => void): Promise<void> => {
    await this.#shop()?.checkout.leave();
    go();
  };

  #say(hint: Hint | undefined): void {
    this.#hint = hint;
    this.#host.requestUpdate();
  }
}
