import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsOpenOrderEvent } from '../../events/index.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { CheckoutInput, LineUnits, Region } from '../../model/index.js';
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
import {
  beginAnew,
  chooseAddress,
  draftOf,
  fillDraft,
  forgetDraft,
  inputOf,
  isTyped,
  roughAddress,
  settleAddress,
  takeEmailAnswer,
  takeIdentityAnswer,
  type CheckoutDraft,
} from './checkout-draft.js';
import type { Papers } from './checkout-papers.js';
import { checkoutStyles } from './checkout.styles.js';
import { askToken } from './card-field.js';
import { knownRegions } from './known-regions.js';
import { leadToField } from './lead-to-field.js';
import { findProblems, type ProblemSearch } from './problems.js';
import { takeField, takePasted, tellFound } from './take-field.js';

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
  #releaseStyles: (() => void) | undefined;
  /** The shopper was led to the step in which it is paid. */
  #led = false;
  #checkoutId: string | undefined;
  /** Fields changed since the back end spoke last: what it said about them is out of date. */
  readonly #edited = new Set<string>();
  #messages: CheckoutView['messages'] = [];
  #known: readonly Region[] = [];
  #addresses: CheckoutView['addresses'];
  /** What was made of a pasted address. */
  @state() private pasted = '';
  readonly #papers = new DeferredPart(this, async () => ({
    part: (await import('./checkout-papers.js')).papers,
    styles: [],
  }));
  readonly #tell = (): void => this.requestUpdate();
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
    this.#checkoutId = undefined;
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
    if (view?.status === 'starting' && this.shop?.$capabilities.get()?.checkout === 'embedded') void this.#papers.part;
    if (this.shop && view?.addresses !== this.#addresses) this.#takeAddresses(this.shop, view?.addresses);
    if (!view || view.messages === this.#messages) return;
    this.#messages = view.messages;
    this.#edited.clear();
    if (!this.shop) return;
    takeIdentityAnswer(draftOf(this.shop), view);
    takeEmailAnswer(draftOf(this.shop), view);
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
    this.#greet(shop, view);
    this.#validate();
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { shop } = this;
    const view = this.#view.value;
    if (!shop || !view) return nothing;
    const draft = draftOf(shop);
    if (view.status === 'editing' && view.checkout && view.checkout.id !== this.#checkoutId) {
      fillDraft(draft, view.checkout);
    }
    const papers = this.#papersFor(view);
    const missing = view.status === 'action' ? this.#step : this.#needsPapers(view) ? this.#papers : undefined;
    const lost = missing?.failed ? missing : undefined;
    return checkoutTemplate({
      view: lost ? { ...view, status: 'error' } : view,
      draft,
      locale: this.locale,
      scope: this.#scope,
      countries: offeredCountries(this.countries, draft.address.country, this.locale),
      regions: this.#regions(shop, draft),
      now: Date.now(),
      papers,
      ready: papers !== undefined || !this.#needsPapers(view),
      problems: this.#problems(draft, view),
      summary: draft.tried,
      inline: this.inline,
      coupons: couponRow(shop, { useFor: 'checkout' }),
      close: this.renderClose(),
      onInput: this.#onInput,
      onChange: this.#onChange,
      onSubmit: this.#onSubmit,
      payment: (notices) => this.#renderPayment(view, notices),
      onRetry: () => (lost ? lost.retry() : void shop.checkout.retry().catch(() => undefined)),
      onGo: (field) => leadToField(this, [field]),
      pasted: this.pasted,
      onPaste: (text) => void this.#paste(shop, text),
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

  /** A checkout that is new here is told what was typed before. */
  #greet(shop: Shop, { status, checkout }: CheckoutView): void {
    if (status !== 'editing' || !checkout || checkout.id === this.#checkoutId) return;
    this.#checkoutId = checkout.id;
    const draft = draftOf(shop);
    const known = checkout.address?.country ?? shop.$settings.get().country;
    const moved = draft.address.country !== known;
    const told = !inputOf(draft).address || checkout.address;
    if (moved || !told || draft.paymentMethodId !== checkout.paymentMethodId) this.#send(moved);
  }

  #problems(draft: CheckoutDraft, view: CheckoutView): ReadonlyMap<string, string> {
    const { tried, touched } = draft;
    return findProblems({ ...this.#search(draft, view), tried, touched, edited: this.#edited });
  }

  #search(draft: CheckoutDraft, view: CheckoutView): Omit<ProblemSearch, 'tried'> {
    return { draft, view, locale: this.locale, regions: this.#known, papers: this.#papersFor(view) };
  }

  /** The part that knows identity numbers and invoices, where the checkout needs it. */
  #papersFor(view: CheckoutView): Papers | undefined {
    return this.#needsPapers(view) ? this.#papers.part : undefined;
  }

  #needsPapers({ checkout }: CheckoutView): boolean {
    return !!checkout?.identity || !!checkout?.importLimits || checkout?.offersInvoice === true;
  }

  /** Names of places, by which what was typed before they were there is set right. */
  #regions(shop: Shop, draft: CheckoutDraft): readonly Region[] {
    const regions = knownRegions(shop, draft.address.country ?? '', this.#tell);
    if (regions !== this.#known) settleAddress(draft, regions);
    this.#known = regions;
    return regions;
  }

  /** Tells the browser what it cannot know: `:invalid` and `checkValidity()` then agree with what is shown. */
  #validate(): void {
    const { shop } = this;
    const view = this.#view.value;
    if (!shop || view?.status !== 'editing') return;
    const problems = findProblems({ ...this.#search(draftOf(shop), view), tried: true });
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '[data-field] :is(input, select):not(.card-field *)',
    )) {
      const name = field.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
      field.setCustomValidity(problems.get(name) ?? '');
    }
  }

  readonly #onInput = (event: Event): void => {
    const { shop } = this;
    const field = event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (!shop) return;
    const { name, value } = field;
    takeField(draftOf(shop), field, { regions: this.#known, addresses: this.#addresses ?? [] });
    this.#edited.add(name === 'consent' ? `consent:${value}` : name);
    this.requestUpdate();
  };

  readonly #onChange = (event: Event): void => {
    this.#onInput(event);
    const { name, value } = event.target as HTMLInputElement;
    if (this.shop) draftOf(this.shop).touched.add(name === 'consent' ? `consent:${value}` : name);
    if (name !== 'note') this.#send(name === 'country');
  };

  /** The usual address of a customer is taken where nothing was typed. */
  #takeAddresses(shop: Shop, addresses: CheckoutView['addresses']): void {
    this.#addresses = addresses;
    const draft = draftOf(shop);
    if (!addresses || isTyped(draft)) return;
    chooseAddress(draft, addresses, 0);
    void this.updateComplete.then(() => this.#send(true));
  }

  /** Takes a whole address that was pasted, and says what was found in it. */
  async #paste(shop: Shop, text: string): Promise<void> {
    const found = await takePasted(draftOf(shop), text, this.#known);
    this.pasted = tellFound(found, messagesFor(checkoutMessages, this.locale), this.locale);
    if (found.length === 0) return;
    for (const { field } of found) this.#edited.add(field);
    this.#send(false);
  }

  /** Sends what is filled in. An address counts once it is whole; a country alone is enough to ask for the delivery. */
  #send(rough: boolean): void {
    const { shop } = this;
    if (!shop || shop.checkout.$view.get().status !== 'editing') return;
    const draft = draftOf(shop);
    const input = this.#input(shop, draft);
    void shop.checkout.update(input.address || !rough ? input : { ...input, address: roughAddress(draft.address) });
  }

  #input(shop: Shop, draft: CheckoutDraft): CheckoutInput {
    const view = shop.checkout.$view.get();
    return {
      ...inputOf(draft),
      ...(view.checkout && this.#papersFor(view)?.handOver(draft, view.checkout, Date.now())),
    };
  }

  async #split(shop: Shop, units: readonly LineUnits[]): Promise<void> {
    if (this.#view.value?.pending) return;
    await this.#papers.part?.splitOrder(shop, units, this.locale, (event) => this.request(event));
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
    const own = findProblems({ ...this.#search(draft, { ...view, messages: [] }), tried: true });
    if (own.size > 0) {
      await this.updateComplete;
      return leadToField(this, [...own.keys()]);
    }
    void shop.checkout.update(this.#input(shop, draft));
    await shop.checkout.complete({ askToken: (checkout) => askToken(checkout, (event) => this.request(event)) });
    await this.updateComplete;
    if (shop.checkout.$view.get().status !== 'editing') return;
    const fields = [...this.#problems(draft, shop.checkout.$view.get()).keys()];
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
