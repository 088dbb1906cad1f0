import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsCouponClaimEvent, XhsCouponUseEvent, XhsUpdateCartEvent } from '../../events/index.js';
import { couponMessages } from '../../i18n/coupon.js';
import { formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Coupon, CouponCombination, Message } from '../../model/index.js';
import { chooseCoupon, standingOf } from '../../rules/cart/coupon-choice.js';
import type { CouponsRequest, CouponsState } from '../../state/coupons/coupons-store.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { foldStyles } from '../internal/controls/fold.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { icon } from '../internal/icons/icons.js';
import { repeat } from '../internal/repeat/repeat.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { couponStyles } from './coupon.styles.js';
import { Purchase } from './coupon-purchase.js';
import { refusalText, shortText } from './coupon-text.js';
import { ticketTemplate, type TicketView } from './coupon-ticket.js';
import { CouponTimes } from './coupon-times.js';
import type { WalletView } from './coupon-wallet.js';

type Ready = Extract<CouponsState, { readonly status: 'ready' }>;

/**
 * Coupons to claim and to use: one by its id, those for a product or of a store, or all there are. With `use-for` it is the
 * wallet of what is being bought: what each coupon takes off or why it does not apply, to choose from. Shows nothing where
 * the shop has no coupons.
 *
 * @status stable
 * @fires {XhsCouponClaimEvent} xhs-coupon-claim - A coupon is to be claimed. Cancelable.
 * @fires {XhsCouponUseEvent} xhs-coupon-use - A claimed coupon is to be used. Cancelable.
 * @fires {XhsUpdateCartEvent} xhs-update-cart - Other coupons are to be used for the cart. Cancelable.
 * @csspart fold - The row that unfolds the coupons.
 * @csspart summary - What the row says of them.
 * @csspart list - The coupons.
 * @csspart coupon - One coupon.
 * @csspart benefit - What it gives, and from what on.
 * @csspart amount - What it gives.
 * @csspart title - What it is called.
 * @csspart action - The button that claims it, or uses it.
 * @csspart problem - Why it could not be claimed.
 * @csspart best - The combination with which the least is to be paid.
 * @csspart use-best - The button that chooses it.
 * @csspart verdict - What a coupon takes off, or why it does not apply.
 * @csspart unavailable - The coupons that do not apply.
 * @csspart notice - What is shown in place of coupons: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The coupons are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCoupon extends XhsElement {
  static override styles = [theme, controls, foldStyles, couponStyles];

  /** One coupon, by its id: whatever has become of it. */
  @property({ attribute: 'coupon-id' }) couponId?: string;

  /** Several coupons by their ids, in place of one; asked for together. */
  @property({ attribute: false }) couponIds?: readonly string[];

  /** Coupons that can be used for a product: its id or handle. */
  @property({ attribute: 'product-id' }) productId?: string;

  /** Coupons that can be used at a store. */
  @property({ attribute: 'store-id' }) storeId?: string;

  /** Only those that the shopper has and can still use. */
  @property({ type: Boolean }) claimed = false;

  /** Lets the shopper choose among them for what she buys: `cart` or `checkout`. */
  @property({ attribute: 'use-for' }) useFor?: 'cart' | 'checkout';

  /** Shows one row that unfolds the coupons, and nothing where there are none. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private unfolded = false;
  @state() private claiming: ReadonlySet<string> = new Set();
  @state() private refusals: ReadonlyMap<string, Message> = new Map();

  readonly #times = new CouponTimes(
    this,
    () => this.shop,
    () => this.#turn(),
  );
  /** What is over since then is still shown, and says so. */
  #since = 0;
  #known: CouponsState | undefined;
  readonly #purchase = new Purchase(this, () => this.useFor);
  /** Loaded where coupons are chosen from: a note that shows one to claim does not pay for it. */
  readonly #wallet = new DeferredPart(this, async () => {
    const { walletStyles, ...part } = await import('./coupon-wallet.js');
    return { part, styles: walletStyles };
  });
  readonly #coupons = new StoreController(this, () => {
    const { shop, useFor } = this;
    return shop && (!useFor || this.#purchase.asked) ? shop.coupons.list(this.#request()) : undefined;
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (changed.has('useFor')) this.#purchase.forget();
    if (shop && this.#purchase.hasChanged()) void shop.coupons.refresh(this.#request());
    const { value } = this.#coupons;
    if (value !== this.#known) {
      this.#known = value;
      this.#since = this.#times.now;
    }
    this.#times.watch(value?.status === 'ready' ? value.coupons : []);
    this.setState('loading', value?.status === 'loading');
    this.setState(
      'empty',
      value?.status === 'unsupported' || (value?.status === 'ready' && this.#shown(value).length === 0),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#coupons.value;
    if (!state || state.status === 'unsupported') return nothing;
    if (this.useFor) return this.#renderWallet(state);
    if (!this.folded) return html`<div>${this.#renderList(state)}</div>`;
    if (state.status !== 'ready' || this.#shown(state).length === 0) return nothing;
    const t = messagesFor(couponMessages, this.locale);
    const shown = this.#shown(state).filter((coupon) =>
      ['claimable', 'claimed'].includes(standingOf(coupon, this.#times.now)),
    );
    if (shown.length === 0) return nothing;
    const texts = [...new Set(shown.map((coupon) => shortText(coupon, t, this.locale)))].slice(0, 3);
    const summary = html`${texts.map((text) => html`<span class="chip">${text}</span>`)}`;
    return this.#renderFold(t.coupons, summary, () => this.#renderList(state));
  }

  #renderWallet(state: CouponsState): TemplateResult | typeof nothing {
    const { part } = this.#wallet;
    const view = part && state.status === 'ready' ? this.#walletView(state) : undefined;
    const content = (): TemplateResult => {
      if (part && view) return part.walletTemplate(view);
      return this.#wallet.failed
        ? failureTemplate(this.locale, () => this.#wallet.retry())
        : this.#renderList(part ? state : { status: 'loading' });
    };
    if (!this.folded) return html`<div part="list">${content()}</div>`;
    if (view?.coupons.length === 0) return nothing;
    const summary = part && view ? html`<span class="words">${part.walletSummary(view)}</span>` : nothing;
    return this.#renderFold(messagesFor(couponMessages, this.locale).coupons, summary, content);
  }

  #renderFold(label: string, summary: unknown, content: () => TemplateResult): TemplateResult {
    const { unfolded } = this;
    return html`<button
        class="fold"
        part="fold"
        aria-expanded=${unfolded}
        aria-controls="list"
        @click=${() => (this.unfolded = !unfolded)}
      >
        <span class="label">${label}</span> <span class="summary" part="summary">${summary}</span>${icon('chevron')}
      </button>
      <div id="list" ?hidden=${!unfolded}>${unfolded ? content() : nothing}</div>`;
  }

  #renderList(state: CouponsState): TemplateResult {
    const { locale } = this;
    const t = messagesFor(couponMessages, locale);
    if (state.status === 'error') {
      return failureTemplate(locale, () => void this.shop?.coupons.refresh(this.#request()));
    }
    if (state.status !== 'ready') {
      return html`<div role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
        <div class="skeleton"></div>
      </div>`;
    }
    const coupons = this.#shown(state);
    if (coupons.length === 0) {
      return html`<p class="notice" part="notice">${this.couponId === undefined ? t.none : t.gone}</p>`;
    }
    return html`<ul part="list" aria-label=${t.coupons}>
      ${repeat(
        coupons,
        ({ id }) => id,
        (coupon) => ticketTemplate(this.#ticket(coupon)),
      )}
    </ul>`;
  }

  /** One that was asked for by its id is shown whatever has become of it; else what is used or over is left out. */
  #shown({ coupons }: Ready): readonly Coupon[] {
    if (this.couponId !== undefined) return coupons;
    return coupons.filter((coupon) => !['used', 'expired'].includes(standingOf(coupon, this.#since)));
  }

  /** One has begun or ended. What can be chosen from is the shop's to say. */
  #turn(): void {
    if (this.useFor) void this.shop?.coupons.refresh(this.#request());
    this.requestUpdate();
  }

  #request(): CouponsRequest {
    const { couponId, productId, storeId, claimed, useFor } = this;
    const ids = this.couponIds ?? (couponId === undefined ? undefined : [couponId]);
    return {
      ...(ids && { ids }),
      ...(productId !== undefined && { productId }),
      ...(storeId !== undefined && { storeId }),
      ...(claimed && { claimed }),
      ...(useFor && { verdictFor: useFor }),
    };
  }

  #ticket(coupon: Coupon): TicketView {
    return {
      coupon,
      locale: this.locale,
      now: this.#times.now,
      claiming: this.claiming.has(coupon.id),
      refusal: this.refusals.get(coupon.id),
      // Where it is shown beside the product it is for, there is nowhere else to go.
      usable: this.productId === undefined && !this.useFor,
      onClaim: (each) => void this.#claim(each),
      onUse: (each) => this.#use(each),
    };
  }

  #walletView({ coupons, best }: Ready): WalletView {
    return {
      coupons: coupons.filter(
        (coupon) => !['used', 'used_up', 'expired'].includes(standingOf(coupon, this.#times.now)),
      ),
      best,
      codes: this.#purchase.codes,
      locale: this.locale,
      now: this.#times.now,
      ticket: (coupon) => this.#ticket(coupon),
      onChoose: (coupon, chosen) => {
        const t = messagesFor(couponMessages, this.locale);
        const done = this.#choose(chooseCoupon(this.#purchase.codes, coupon, chosen));
        if (done) announce((chosen ? t.chosen : t.unchosen)(coupon.title));
        return done;
      },
      onBest: (each) => void this.#chooseBest(each),
    };
  }

  async #claim(coupon: Coupon): Promise<void> {
    const { id, title } = coupon;
    if (this.claiming.has(id)) return;
    const t = messagesFor(couponMessages, this.locale);
    this.claiming = new Set([...this.claiming, id]);
    this.#refuse(id, undefined);
    try {
      const answered = await this.request(new XhsCouponClaimEvent({ couponId: id }));
      if (answered === false) return;
      const [problem] = Array.isArray(answered) ? (answered as readonly Message[]) : [];
      this.#refuse(id, problem);
      announce(problem ? refusalText(problem, t, this.locale) : t.claimedNamed(title));
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      const lost: Message = { type: 'error', code: 'network', target: { kind: 'cart' } };
      this.#refuse(id, lost);
      announce(refusalText(lost, t, this.locale));
    } finally {
      this.claiming = new Set([...this.claiming].filter((each) => each !== id));
      await this.#keepFocus(id);
    }
  }

  /** What was claimed stands among those to choose from: the focus goes there with it. */
  async #keepFocus(id: string): Promise<void> {
    await this.updateComplete;
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (!this.useFor || activeElement) return;
    const place = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-coupon]')].find(
      ({ dataset }) => dataset['coupon'] === id,
    );
    const control = place?.querySelector<HTMLElement>('input:enabled, button');
    // One that cannot be used for this yet has none.
    if (place && !control) place.tabIndex = -1;
    (control ?? place)?.focus();
  }

  #refuse(id: string, problem: Message | undefined): void {
    const refusals = new Map(this.refusals);
    refusals.delete(id);
    if (problem) refusals.set(id, problem);
    this.refusals = refusals;
  }

  #use({ id, code, scope }: Coupon): void {
    const [productId] = scope.kind === 'products' ? scope.productIds : [];
    const detail = { couponId: id, code, ...(productId !== undefined && { productId }) };
    void this.request(new XhsCouponUseEvent(detail)).catch(() => undefined);
  }

  async #chooseBest(best: CouponCombination): Promise<void> {
    if (!this.#choose(best.codes)) return;
    const t = messagesFor(couponMessages, this.locale);
    announce(t.bestChosen(formatMoney(best.saves, this.locale)));
    // The button goes, since there is nothing left to choose.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** @returns whether the page lets it happen. */
  #choose(codes: readonly string[]): boolean {
    if (this.useFor === 'checkout') {
      this.#purchase.choose(codes);
      return true;
    }
    const event = new XhsUpdateCartEvent({ changes: [{ type: 'codes', codes }] });
    // What was refused is shown at its code; the promise has nothing to add.
    void this.request(event).catch(() => undefined);
    return !event.defaultPrevented;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-coupon': XhsCoupon;
  }
}
