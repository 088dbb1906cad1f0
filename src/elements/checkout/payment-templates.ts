import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { paymentMessages } from '../../i18n/payment.js';
import type { PaymentAction } from '../../model/index.js';
import { clockOf } from '../internal/offer/countdown.js';

export interface LeavingView {
  readonly action: PaymentAction;
  /** What the way to pay is called. */
  readonly name: string;
  readonly locale: string;
  readonly scope: string;
  /** The shopper was there, and is back. */
  readonly returned: boolean;
  /** Sees to it that the way back is known before `go` leaves the page. */
  readonly onLeave: (go: () => void) => unknown;
  readonly onSheet: () => unknown;
}

/** The way to where the payment is made, for an action that has one. */
export function leavingTemplate(view: LeavingView): TemplateResult | typeof nothing {
  const { action, name, locale, returned } = view;
  const t = messagesFor(paymentMessages, locale);
  switch (action.kind) {
    case 'none':
      return html`<p class="payment-text" role="alert">${t.refused}</p>`;
    case 'render_qrcode':
      return action.link === undefined ? nothing : linkTemplate(action.link, t.openApp(name), view);
    case 'redirect':
      return html`${whereTemplate(action.url, t.leave, t.returned, view)} ${linkTemplate(action.url, t.go(name), view)}`;
    case 'post_form':
      return html`${whereTemplate(action.url, t.leave, t.returned, view)}
        <form class="leave" method="post" action=${action.url} @submit=${(event: SubmitEvent) => submit(event, view)}>
          ${Object.entries(action.fields).map(
            ([field, value]) => html`<input type="hidden" name=${field} .value=${value} />`,
          )}
          <button type="submit" class="button primary go">${t.go(name)}</button>
        </form>`;
    case 'call_bridge':
      return html`<p class="payment-text">${returned ? t.returned : t.sheetText}</p>
        <button type="button" class="button primary go" @click=${view.onSheet}>${t.openSheet}</button>`;
    default:
      return nothing;
  }
}

function whereTemplate(
  url: string,
  leave: (method: string, host: string) => string,
  back: string,
  { name, returned }: LeavingView,
): TemplateResult {
  return html`<p class="payment-text">${returned ? back : leave(name, new URL(url).host)}</p>`;
}

function linkTemplate(href: string, text: string, { onLeave }: LeavingView): TemplateResult {
  const follow = (event: MouseEvent): void => {
    // Into another tab: this page stays, and goes on asking.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLeave(() => location.assign(href));
  };
  return html`<a class="button primary go" href=${href} referrerpolicy="origin" @click=${follow}>${text}</a>`;
}

function submit(event: SubmitEvent, { onLeave }: LeavingView): void {
  event.preventDefault();
  // What bubbles from here is no order being placed.
  event.stopPropagation();
  const form = event.currentTarget as HTMLFormElement;
  onLeave(() => HTMLFormElement.prototype.submit.call(form));
}

/** How long it can still be paid; nothing where that has no end. */
export function countdownTemplate(left: number | undefined, locale: string): TemplateResult | typeof nothing {
  if (left === undefined) return nothing;
  const t = messagesFor(paymentMessages, locale);
  return html`<p class="countdown">${t.timeLeft} <b role="timer">${clockOf(left)}</b></p>`;
}
