import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { XhsOpenOrderEvent } from '../../events/index.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { LineUnits } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { couponRow } from '../internal/coupon/coupon-row.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { ServiceController } from '../internal/service-link.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { offeredCountries } from './checkout-fields.js';
import { checkoutTemplate } from './checkout-template.js';
import { askToken } from './card-field.js';
import { beginAnew, draftOf, forgetDraft } from './checkout-draft.js';
import { CheckoutForm } from './checkout-form.js';
import { checkoutStyles } from './checkout.styles.js';
import { leadToField } from './lead-to-field.js';

/** Checkouts whose order was shown after them, by shop: no checkout element shows it twice. */
const shown = new WeakMap<Shop, string>();
let made = 0;

/**
 * The checkout: who and where, delivery, payment, everything that is to be paid and everything that has to be agreed
 * to, then the order. A guest needs no account. Rendered in light DOM inside a real form, so that browsers fill it
 * in; it is never put into another element's shadow root. Themed by the `--xhs-*` tokens.
 *
 * @status stable
 * @slot card - Fields of the page's own card provider, for a way to pay that takes a token. They are shown beside it.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - What is over an import limit is to be kept in the cart for a later order. Cancelable.
 * @fires {XhsCardTokenEvent} xhs-card-token - The token of a card is wanted, to place the order. Cancelable.
 * @fires {XhsOpenOrderEvent} xhs-open-order - The order is placed and is to be shown. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @cssstate loading - The checkout is being begun.
 * @cssstate pending - A change is on its way; the total is the one before it.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCheckout extends XhsOverlayElement {
  /** Countries and regions to deliver to: ISO 3166-1 codes with spaces between them. All known ones by default. */
  @property() countries?: string;

  readonly #view = new StoreController(this, () => this.shop?.checkout.$view);
  readonly #service = new ServiceController(this, () => this.#view.value?.checkout?.groups.map((g) => g.storeId) ?? []);
  readonly #scope = `xhs-checkout-${(made += 1)}`;
  readonly #step = new DeferredPart(this, async () => {
    const { PaymentStep } = await import('./payment-step.js');
    return { part: new PaymentStep(this, () => this.shop), styles: [] };
  });
  readonly #form = new CheckoutForm(this, () => this.locale);
  #releaseStyles: (() => void) | undefined;
  /** The shopper was led to the step in which it is paid. */
  #led = false;
  #status: CheckoutView['status'] = 'idle';
  #card: Element | null = null;

  /** Light DOM, since browsers do not reliably fill in fields inside a shadow root. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#releaseStyles = adoptLightStyles(this, checkoutStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#releaseStyles?.();
    this.#releaseStyles = undefined;
  }

  protected override shopDisconnected(shop: Shop): void {
    super.shopDisconnected(shop);
    this.#form.leave();
    const busy = (status: CheckoutView['status']): boolean => status === 'submitting' || status === 'action';
    if (!busy(shop.checkout.$view.get().status)) return;
    // Closed while the order was being placed or paid: what came of it is shown all the same.
    const stop = shop.checkout.$view.listen((view) => {
      const { status, orderId } = view;
      if (busy(status)) return;
      stop();
      if (orderId !== undefined && isNew(shop, view)) shop.overlay.open({ kind: 'order', orderId });
    });
  }

  protected override overlayContent(): OverlayContent {
    return { kind: 'checkout' };
  }

  protected override takeContent(): void {
    if (this.shop) beginAnew(draftOf(this.shop));
  }

  protected override overlayLabel(): string {
    return messagesFor(checkoutMessages, this.locale).title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const view = this.#view.value;
    this.setState('loading', view?.status === 'starting');
    this.setState('pending', view?.pending ?? false);
    // On its way while the checkout is being begun: most need it.
    if (view?.status === 'starting' && this.shop?.$capabilities.get()?.checkout === 'embedded')
      void this.#form.papers.part;
    if (this.shop) this.#form.take(this.shop, view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { shop } = this;
    const view = this.#view.value;
    if (!shop || !view) return;
    const before = this.#status;
    this.#status = view.status;
    if (view.status === 'completed') {
      if (isNew(shop, view)) void this.#showOrder(shop, view);
      else if (this.open && changed.has('open')) void shop.checkout.begin({ kind: 'cart' }).catch(() => undefined);
    } else if (view.status === 'idle' && (this.open || this.inline)) {
      void shop.checkout.begin({ kind: 'cart' }).catch(() => undefined);
    } else if (view.status === 'editing' && before === 'action') {
      // Not paid: another way to pay, or the same once more.
      this.querySelector<HTMLElement>('[name="paymentMethodId"]:checked, .pay')?.focus();
    }
    this.#lead(view);
    this.#form.greet(shop, view);
    this.#form.validate(shop, view);
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { shop } = this;
    const view = this.#view.value;
    if (!shop || !view) return nothing;
    const form = this.#form;
    const draft = form.draft(shop, view);
    const papers = form.papersFor(view);
    const needsPapers = form.needsPapers(view);
    const missing = view.status === 'action' ? this.#step : needsPapers ? form.papers : undefined;
    const lost = missing?.failed ? missing : undefined;
    return checkoutTemplate({
      view: lost ? { ...view, status: 'error' } : view,
      draft,
      locale: this.locale,
      scope: this.#scope,
      countries: offeredCountries(this.countries, draft.address.country, this.locale),
      regions: form.regions(shop, draft),
      now: Date.now(),
      papers,
      ready: papers !== undefined || !needsPapers,
      problems: form.problems(draft, view),
      summary: draft.tried,
      inline: this.inline,
      coupons: couponRow(shop, { useFor: 'checkout' }),
      close: this.renderClose(),
      onInput: form.onInput,
      onChange: form.onChange,
      onSubmit: this.#onSubmit,
      payment: (notices) => this.#renderPayment(view, notices),
      onRetry: () => (lost ? lost.retry() : void shop.checkout.retry().catch(() => undefined)),
      onGo: (field) => leadToField(this, [field]),
      pasted: form.pasted,
      onPaste: (text) => void form.paste(shop, text),
      onSplit: (units) => void this.#split(shop, units),
      onReplaceIdentity: () => {
        draft.replacesIdentity = true;
        this.requestUpdate();
      },
      card: (this.#card ??= this.querySelector(':scope > [slot="card"]')),
      service: this.#service.links,
      onViewOrder: () => void this.#showOrder(shop, view),
    });
  }

  #renderPayment(view: CheckoutView, notices: TemplateResult | typeof nothing): TemplateResult | undefined {
    return this.#step.part?.render({
      view,
      locale: this.locale,
      scope: this.#scope,
      notices,
      onCancel: async () => {
        await this.shop?.checkout.confirmPayment(false);
        if (this.open && this.#view.value?.status === 'editing') this.close();
      },
    });
  }

  /** Leads to the step in which it is paid, once it is there. */
  #lead({ status }: CheckoutView): void {
    // On its way while the order is being placed.
    if (status === 'submitting') void this.#step.part;
    if (status !== 'action') this.#led = false;
    if (status !== 'action' || this.#led || !(this.open || this.inline)) return;
    const heading = this.querySelector<HTMLElement>('.payment h3');
    heading?.focus();
    this.#led = heading !== null;
  }

  async #split(shop: Shop, units: readonly LineUnits[]): Promise<void> {
    if (this.#view.value?.pending) return;
    await this.#form.papers.part?.splitOrder(shop, units, this.locale, (event) => this.request(event));
    await this.updateComplete;
    this.querySelector<HTMLElement>('.limits .split, .summary h3')?.focus();
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shop } = this;
    const view = this.#view.value;
    if (!shop || view?.status !== 'editing' || !view.checkout) return;
    const draft = draftOf(shop);
    draft.tried = true;
    this.requestUpdate();
    const own = this.#form.allProblems(draft, { ...view, messages: [] });
    if (own.size > 0) {
      await this.updateComplete;
      return leadToField(this, [...own.keys()]);
    }
    void shop.checkout.update(this.#form.input(shop));
    await shop.checkout.complete({ askToken: (checkout) => askToken(checkout, (event) => this.request(event)) });
    await this.updateComplete;
    if (shop.checkout.$view.get().status !== 'editing') return;
    const fields = [...this.#form.problems(draft, shop.checkout.$view.get()).keys()];
    if (fields.length > 0) leadToField(this, fields);
    else this.querySelector<HTMLElement>('.notices, .limits .split')?.focus();
  };

  async #showOrder(shop: Shop, { orderId, checkout }: CheckoutView): Promise<void> {
    if (orderId === undefined) return;
    shown.set(shop, checkout?.id ?? orderId);
    // That order was there before, and may be known as it stood then.
    if (checkout?.presale?.pays === 'balance') void shop.orders.refresh(orderId);
    forgetDraft(shop);
    // The order first: the page underneath must not come into view, nor take the focus, in between.
    await this.request(new XhsOpenOrderEvent({ orderId })).catch(() => undefined);
    if (this.open) this.close();
  }
}

function isNew(shop: Shop, { orderId, checkout }: CheckoutView): boolean {
  return orderId !== undefined && shown.get(shop) !== (checkout?.id ?? orderId);
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-checkout': XhsCheckout;
  }
}
