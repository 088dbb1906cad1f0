import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsWriteReviewEvent, type OpenOrderDetail } from '../../events/index.js';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { orderMessages } from '../../i18n/order.js';
import type { Order } from '../../model/index.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { buyAgain } from '../internal/order/buy-again.js';
import { controls } from '../internal/controls/controls.styles.js';
import { Countdown } from '../internal/offer/countdown.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { failureTemplate } from '../internal/failure-template.js';
import { orderLineStyles } from '../internal/order/order-lines.styles.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { ServiceController, serviceTemplate } from '../internal/service-link.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { isJustPlaced, orderTemplate, type AskedAction } from './order-template.js';
import { orderStyles } from './order.styles.js';

/**
 * An order: that it is placed, its number, how it stands, what was bought, what was paid and where it goes. The
 * phone number of the address is masked. Opens over the page, or stands in the page's own flow with `inline`.
 *
 * @status stable
 * @slot service - Ways to customer service, in place of the links of the stores or of the shop.
 * @fires {XhsWriteReviewEvent} xhs-write-review - What the shopper has to say of a product is to be taken down. Cancelable.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - What was ordered is to be bought again. Cancelable.
 * @fires {XhsOpenCartEvent} xhs-open-cart - The cart with it is to be shown. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart heading - The words of thanks and the number.
 * @csspart sandbox - The mark of an order for which no money moved.
 * @csspart status - How the order stands.
 * @csspart payments - What was paid, when and how.
 * @csspart timeline - What has happened so far.
 * @csspart actions - What can still be done about it.
 * @csspart refund - The form that asks for a refund.
 * @csspart refund-amount - What the shopper gets back.
 * @csspart refund-submit - The button that sends the request.
 * @csspart refunds - The refunds that were asked for.
 * @csspart return - Where the goods of a refund go back to, and in which parcel.
 * @csspart return-open - The button that opens the form for carrier and tracking number.
 * @csspart return-form - The form for carrier and tracking number.
 * @csspart return-submit - The button that sends them.
 * @csspart stepper - How many units are to be refunded.
 * @csspart pay - The button that goes on with a payment.
 * @csspart review - The products that can be reviewed.
 * @csspart invoice - The invoice that was asked for.
 * @csspart service - A link to customer service.
 * @csspart address - Where it goes.
 * @csspart refresh - The button that asks how it stands now.
 * @csspart continue - The button that goes back to the page.
 * @csspart notice - The message in place of an order that cannot be shown.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The order is on its way.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsOrder extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, orderLineStyles, orderStyles];

  /** Id of the order. */
  @property({ attribute: 'order-id' }) orderId?: string;

  /** The shopper has asked how it stands, and the answer has not come. */
  @state() private refreshing = false;

  /** What the shopper is asked whether she means it. */
  @state() private asking: AskedAction | null = null;
  /** What an overlay that was opened asks at once, until that is there and has the focus. */
  #asked: OpenOrderDetail['ask'];
  @state() private acting = false;
  @state() private problem = '';

  /** The order whose thanks have been said aloud. */
  #thanked: string | undefined;

  /** The form that asks for a refund is open. */
  @state() private refunding = false;

  /** An order that nobody wants money back of loads no more of refunds than the button. */
  readonly #refunds = new DeferredPart(this, async () => {
    const { RefundPart, refundPartStyles } = await import('./refund-part.js');
    return { part: new RefundPart(this, (asked) => void this.#leaveRefund(asked)), styles: refundPartStyles };
  });

  readonly #order = new StoreController(this, () => (this.orderId ? this.shop?.orders.order(this.orderId) : undefined));

  readonly #service = new ServiceController(this, () => {
    const found = this.#order.value;
    return found?.status === 'ready' ? found.order.groups.map(({ storeId }) => storeId) : [];
  });
  readonly #countdown = new Countdown(this, () => this.shop);
  /** What is shown does not wait for what comes to be over later. */
  readonly #moments = new DeferredPart(this, async () => {
    const { OrderMoments } = await import('../internal/order/order-moments.js');
    const onOver = (): void => void this.#refreshOver();
    return { part: new OrderMoments(this, () => this.shop, onOver) };
  });

  protected override overlayContent(): OverlayContent | undefined {
    return this.orderId ? { kind: 'order', orderId: this.orderId } : undefined;
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind !== 'order') return;
    this.orderId = content.orderId;
    this.asking = null;
    this.#asked = content.ask;
    // What is known of it may be of the time when it was looked at last.
    void this.shop?.orders.refresh(content.orderId);
  }

  protected override overlayLabel(): string {
    return messagesFor(orderMessages, this.locale).title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('orderId')) {
      this.asking = null;
      this.problem = '';
      this.refunding = false;
    }
    const found = this.#order.value;
    if (this.open && found?.status === 'ready') this.#answerAsked(found.order);
    this.#countdown.until(found?.status === 'ready' && found.order.payBy !== undefined ? [found.order.payBy] : []);
    const isShown = this.open || this.inline;
    if (isShown || changed.get('open')) {
      this.#moments.part?.follow(isShown && found?.status === 'ready' ? [found.order] : []);
    }
    this.setState('loading', this.#order.value?.status === 'loading');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const found = this.#order.value;
    if (!(this.open || this.inline) || found?.status !== 'ready') return;
    if (found.order.id === this.#thanked || !isJustPlaced(found.order)) return;
    this.#thanked = found.order.id;
    announce(messagesFor(orderMessages, this.locale).thanks);
  }

  protected override renderContent(): TemplateResult {
    // The button that closes it stays the same one, with the focus that is on it, whatever arrives below.
    return html`<div class="head">
        <h2>${messagesFor(orderMessages, this.locale).title}</h2>
        ${this.renderClose()}
      </div>
      ${this.#renderOrder()}`;
  }

  #renderOrder(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(orderMessages, locale);
    const { loading } = messagesFor(sharedMessages, locale);
    const found = this.#order.value;
    switch (found?.status) {
      case 'ready':
        return orderTemplate({
          order: found.order,
          locale,
          refreshing: this.refreshing,
          inline: this.inline,
          onRefresh: () => void this.#refresh(),
          onContinue: () => this.shop?.overlay.closeAll(),
          onBuyAgain: () => void this.#buyAgain(found.order),
          asking: this.asking,
          acting: this.acting,
          problem: this.problem,
          onAsk: (action) => void this.#ask(action),
          onAct: (action) => void this.#act(action),
          refundForm: this.#refundForm(found.order),
          refunds: found.order.refunds?.length
            ? (this.#refunds.part?.renderList(found.order, locale) ?? nothing)
            : nothing,
          onPayBalance: () => this.#payBalance(found.order.id),
          onRefund: () => {
            this.#refunds.part?.resume(found.order);
            this.refunding = true;
          },
          left: found.order.payBy === undefined ? undefined : this.#countdown.left(found.order.payBy),
          onPay: () => void this.#pay(found.order),
          onReview: ({ productId, variantId }) => this.#review(found.order, productId, variantId),
          service: serviceTemplate(this.#service.links, { order: found.order.number }, locale),
        });
      case 'missing':
        return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
      case 'error':
        return failureTemplate(locale, () => void this.#refresh());
      default:
        return html`<div class="page" role="status" aria-label=${loading}>
          <div class="skeleton heading-skeleton"></div>
          <div class="skeleton"></div>
          <div class="skeleton"></div>
        </div>`;
    }
  }

  #refundForm(order: Order): TemplateResult | typeof nothing {
    if (!this.refunding || !order.actions?.includes('refund')) return nothing;
    const shared = messagesFor(sharedMessages, this.locale);
    if (this.#refunds.failed) {
      return failureTemplate(this.locale, () => this.#refunds.retry());
    }
    return (
      this.#refunds.part?.renderForm(order, this.locale) ??
      html`<div class="skeleton" role="status" aria-label=${shared.loading}></div>`
    );
  }

  /** The form is done with: on to the refund that was asked for, or back to the button that opened it. */
  async #leaveRefund(asked: boolean): Promise<void> {
    this.refunding = false;
    if (asked) return this.#refunds.part?.lead();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ask-refund')?.focus();
  }

  /** Leads to what the overlay was opened for, once it is there. What can be done no more is not asked. */
  #answerAsked(order: Order): void {
    const asked = this.#asked;
    if (!asked) return;
    if (asked === 'return_shipment') {
      const part = order.refunds?.length ? this.#refunds.part : undefined;
      if (order.refunds?.length && !part) return;
      part?.fillIn(order);
    } else if (order.actions?.includes(asked)) void this.#ask(asked);
    this.#asked = undefined;
  }

  async #ask(action: AskedAction | null, problem = ''): Promise<void> {
    this.asking = action;
    this.problem = problem;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.actions .button')?.focus();
  }

  async #act(action: AskedAction): Promise<void> {
    const { shop, orderId } = this;
    if (!shop || !orderId || this.acting) return;
    this.acting = true;
    const [problem] = await shop.orders.act(orderId, action).finally(() => (this.acting = false));
    const t = messagesFor(orderMessages, this.locale);
    if (!problem) announce(action === 'cancel' ? t.eventCancelled : t.eventCompleted);
    await this.#ask(null, problem && messageText(problem, this.locale));
  }

  async #buyAgain(order: Order): Promise<void> {
    this.problem = '';
    const problem = await buyAgain(order, this.locale, (event) => this.request(event));
    if (this.orderId === order.id) this.problem = problem;
  }

  /** Shows the payment that was begun for it, where this browser still knows it. Nothing is begun anew. */
  async #pay({ id, checkoutId }: Order): Promise<void> {
    const { shop } = this;
    if (!shop) return;
    const { status, checkout } = await shop.checkout.resume();
    if (this.orderId !== id) return;
    if (status === 'action' && checkout?.id === checkoutId) shop.overlay.open({ kind: 'checkout' });
    else {
      await this.#refresh();
      const now = this.#order.value;
      // Where it is paid or called off by now, how it stands says it all.
      const isUnpaid = now?.status === 'ready' && now.order.status === 'unpaid';
      await this.#ask(null, isUnpaid ? messagesFor(orderMessages, this.locale).payGone : '');
    }
  }

  #review({ id: orderId }: Order, productId: string, variantId: string): void {
    void this.request(new XhsWriteReviewEvent({ productId, variantId, orderId })).catch(() => undefined);
  }

  #payBalance(orderId: string): void {
    const { shop } = this;
    shop?.overlay.open({ kind: 'checkout' });
    // The checkout shows what went wrong.
    void shop?.checkout.begin({ kind: 'balance', orderId }).catch(() => undefined);
  }

  /** A time of it is over. With what can be done no more its form may go, and the focus in it: that moves to how it stands now. */
  async #refreshOver(): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const { activeElement } = root;
    const stands = activeElement?.closest('.refunds') ? '.refunds h3' : '.refresh';
    await this.#refresh();
    await this.updateComplete;
    if (activeElement && !root.activeElement) root.querySelector<HTMLElement>(stands)?.focus();
  }

  async #refresh(): Promise<void> {
    const { shop, orderId } = this;
    if (!shop || !orderId || this.refreshing) return;
    this.refreshing = true;
    try {
      await shop.orders.refresh(orderId);
      if (shop.orders.order(orderId).get().status === 'ready') {
        announce(messagesFor(orderMessages, this.locale).refreshed);
      }
    } finally {
      this.refreshing = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-order': XhsOrder;
  }
}
