import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { messagesFor, type Sentences, sharedMessages } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { Shop } from '../../runtime/shop.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { failureTemplate } from '../internal/failure-template.js';
import { prepareCart } from '../internal/overlay/overlay-host.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { loadCartContents } from './cart-parts.js';

/**
 * The cart that every element of a shop shares: lines by store, ticks, quantities, discount codes, totals. A drawer
 * over the page, or in the page's own flow with `inline`. A plain button opens it with
 * `commandfor="ID" command="--show"`.
 *
 * @status stable
 * @fires {XhsUpdateCartEvent} xhs-update-cart - Lines, ticks or codes are to change. Cancelable.
 * @fires {XhsBeginCheckoutEvent} xhs-begin-checkout - The ticked lines are to be checked out. Cancelable.
 * @fires {XhsOpenProductEvent} xhs-open-product - The product of a line is to be shown. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart header - The line with the title.
 * @csspart group - The lines of one store.
 * @csspart line - One line.
 * @csspart line-title - The product of a line.
 * @csspart line-variant - The variant of a line.
 * @csspart line-offer - The price for a time that a line has, with what is left of it on the last day.
 * @csspart price - A price.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart stepper - A quantity.
 * @csspart remove - The button that removes a line.
 * @csspart message - Something to be said about a line or the cart.
 * @csspart codes - The discount codes.
 * @csspart code - One discount code with its result.
 * @csspart apply - The button that uses a code.
 * @csspart undo - The bar that brings a removed line back.
 * @csspart footer - Totals and checkout.
 * @csspart totals - The parts of the total.
 * @csspart total - The total.
 * @csspart checkout - The button to the checkout.
 * @csspart notice - What is shown in place of lines: empty, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The cart is not known yet.
 * @cssstate empty - Nothing is in it.
 * @cssstate estimating - A change is on its way and the totals are those before it.
 * @cssstate checking - It is not known what came of a change: the shop is being asked.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCart extends XhsOverlayElement {
  static override styles = [theme, controls];

  readonly #view = new StoreController(this, () => this.shop?.cart.$view);
  readonly #removed = new StoreController(this, () => this.shop?.cart.$removed);
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);

  /** What is in the drawer does not keep the page from being shown: it comes after it, or when it is opened. */
  readonly #contents = new DeferredPart(
    this,
    loadCartContents,
    (Contents) => new Contents(this, (event) => this.request(event)),
  );

  protected override get sentences(): Sentences {
    return this.inline || this.open || this.dialog ? 'all' : 'first';
  }

  protected override shopConnected(shop: Shop): void {
    super.shopConnected(shop);
    prepareCart(this);
  }

  protected override overlayContent(): OverlayContent {
    return { kind: 'cart' };
  }

  protected override takeContent(): void {}

  protected override overlayLabel(): string {
    return messagesFor(cartMessages, this.locale).title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const view = this.#view.value;
    this.setState('loading', view?.status === 'loading');
    this.setState('empty', view?.status === 'ready' && view.lines.length === 0);
    this.setState('estimating', view?.estimating ?? false);
    this.setState('checking', view?.checking ?? false);
    // Whoever has put something in is likely to look at it. What has not come yet is asked for by who opens it.
    if (view?.lines.length && loadCartContents.made) this.#contents.part?.drawAhead();
  }

  protected override renderContent(): TemplateResult {
    const t = messagesFor(cartMessages, this.locale);
    const view = this.#view.value;
    return html`<header part="header">
        <h2>${t.title}${view && view.count > 0 ? html`<small>${t.items(view.count)}</small>` : nothing}</h2>
        ${this.renderClose()}
      </header>
      ${this.#renderBody()}`;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const shared = messagesFor(sharedMessages, this.locale);
    const view = this.#view.value;
    if (!view) return nothing;
    const { part: contents } = this.#contents;
    if (this.#contents.failed || view.status === 'error') {
      return failureTemplate(this.locale, this.#retry);
    }
    if (!contents || (view.status === 'loading' && view.lines.length === 0)) {
      return html`<div role="status" aria-label=${shared.loading} class="body">
        ${[0, 1, 2].map(() => html`<div class="skeleton row"></div>`)}
      </div>`;
    }
    return contents.render({
      view,
      removed: this.#removed.value ?? null,
      capabilities: this.#capabilities.value ?? null,
      locale: this.locale,
    });
  }

  readonly #retry = (): void => {
    if (this.#contents.failed) this.#contents.retry();
    else void this.shop?.cart.refresh().catch(() => undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-cart': XhsCart;
  }
}
