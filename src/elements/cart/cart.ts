import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { XhsBeginCheckoutEvent, XhsOpenProductEvent, XhsUpdateCartEvent } from '../../events/index.js';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartChange } from '../../model/index.js';
import { sameCode } from '../../rules/cart-replay.js';
import type { CartLineView, CartView } from '../../state/cart/cart-store.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls.styles.js';
import { icon } from '../internal/icons.js';
import { XhsOverlayElement } from '../internal/overlay-element.js';
import { sheet } from '../internal/sheet.styles.js';
import { stepperStyles } from '../internal/stepper.styles.js';
import { StoreController } from '../internal/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { codesTemplate } from './cart-codes.js';
import { footerTemplate } from './cart-footer.js';
import { groupTemplate } from './cart-group.js';
import { cartLineStyles } from './cart-line.styles.js';
import { lineTemplate, type LineView } from './cart-line.js';
import { cartStyles } from './cart.styles.js';
import { UndoTimer } from './undo-timer.js';

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
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCart extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, stepperStyles, cartLineStyles, cartStyles];

  readonly #view = new StoreController(this, () => this.shop?.cart.$view);
  readonly #removed = new StoreController(this, () => this.shop?.cart.$removed);
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #undo = new UndoTimer(this, () => this.shop?.cart.forgetRemoved());

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
    this.#undo.follow(this.#removed.value?.line.id ?? null);
  }

  protected override renderContent(): TemplateResult {
    const t = messagesFor(cartMessages, this.locale);
    const view = this.#view.value;
    return html`<header part="header">
        <h2>${t.title}${view && view.count > 0 ? html` <small>${t.items(view.count)}</small>` : nothing}</h2>
        ${this.renderClose()}
      </header>
      ${view ? this.#renderBody(view) : nothing}`;
  }

  #renderBody(view: CartView): TemplateResult {
    const t = messagesFor(cartMessages, this.locale);
    const shared = messagesFor(sharedMessages, this.locale);
    if (view.status === 'loading' && view.lines.length === 0) {
      return html`<div role="status" aria-label=${shared.loading} class="body">
        ${[0, 1, 2].map(() => html`<div class="skeleton row"></div>`)}
      </div>`;
    }
    if (view.status === 'error') {
      return html`<div class="notice" part="notice">
        <p>${shared.loadFailed}</p>
        <button class="button" part="retry" @click=${() => void this.shop?.cart.refresh().catch(() => undefined)}>
          ${shared.retry}
        </button>
      </div>`;
    }
    if (view.lines.length === 0) {
      return html`<div class="body">${this.#renderUndo()}</div>
        <div class="notice" part="notice">
          ${icon('bag')}
          <p><strong>${t.empty}</strong></p>
          <p class="hint">${t.emptyHint}</p>
          ${this.inline ? nothing : html`<button class="button" @click=${() => this.close()}>${t.keepLooking}</button>`}
        </div>`;
    }
    return this.#renderLines(view);
  }

  #renderLines(view: CartView): TemplateResult {
    const t = messagesFor(cartMessages, this.locale);
    const { locale } = this;
    const selection = this.#capabilities.value?.selection ?? false;
    const gone = view.lines.filter((line) => line.status === 'unavailable');
    const lineView = (line: CartLineView): LineView => ({
      line,
      locale,
      selection,
      onSelect: (each, selected) => this.#change([{ type: 'select', lineIds: [each.id], selected }]),
      onQuantity: (each, quantity) => this.#setQuantity(each, quantity),
      onOpen: (each) => this.#openProduct(each),
    });
    const lines = (all: readonly CartLineView[]) =>
      repeat(
        all,
        (line) => line.variantId + (line.gift ? ':gift' : ''),
        (line) => guard([fingerprint(line), locale, selection], () => lineTemplate(lineView(line))),
      );
    return html`<div class="body">
        ${view.messages.map(
          (message) =>
            html`<p class="message ${message.type}" part="message" role="status">${messageText(message, locale)}</p>`,
        )}
        ${this.#renderUndo()}
        ${repeat(
          view.groups,
          (group) => group.storeId,
          (group) => {
            const own = view.lines.filter((line) => line.storeId === group.storeId && line.status === 'available');
            return own.length === 0
              ? nothing
              : groupTemplate({
                  group,
                  lines: own,
                  locale,
                  selection,
                  content: lines(own),
                  onSelect: (selected) =>
                    this.#change([{ type: 'select', lineIds: own.map((line) => line.id), selected }]),
                });
          },
        )}
        ${
          gone.length > 0
            ? html`<section class="group" part="group" aria-label=${t.unavailable}>
                <div class="group-head">
                  <strong>${t.unavailable}</strong>
                  <button class="text-button" @click=${() => this.#change(gone.map((line) => setTo(line, 0)))}>
                    ${t.clearUnavailable}
                  </button>
                </div>
                <ul>
                  ${lines(gone)}
                </ul>
              </section>`
            : nothing
        }
        ${
          this.#capabilities.value?.discountCodes
            ? codesTemplate({
                codes: view.codes,
                locale,
                onAdd: (code) => this.#setCodes(view, [...view.codes.map((each) => each.code), code]),
                onRemove: (code) =>
                  this.#setCodes(
                    view,
                    view.codes.map((each) => each.code).filter((each) => !sameCode(each, code)),
                  ),
              })
            : nothing
        }
      </div>
      ${footerTemplate({
        view,
        locale,
        selection,
        onSelectAll: (selected) =>
          this.#change([
            {
              type: 'select',
              lineIds: view.lines.filter((line) => line.status === 'available').map((line) => line.id),
              selected,
            },
          ]),
        onCheckout: () => this.#checkout(view),
      })}`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const removed = this.#removed.value;
    if (!removed) return nothing;
    const t = messagesFor(cartMessages, this.locale);
    const shared = messagesFor(sharedMessages, this.locale);
    return html`<div
      class="undo"
      part="undo"
      @focusin=${() => this.#undo.hold()}
      @focusout=${() => this.#undo.release()}
      @pointerenter=${() => this.#undo.hold()}
      @pointerleave=${() => this.#undo.release()}
    >
      <span>${t.removed(removed.line.title)}</span>
      <button class="text-button" @click=${() => void this.shop?.cart.undo().catch(() => undefined)}>
        ${shared.undo}
      </button>
    </div>`;
  }

  #setQuantity(line: CartLineView, quantity: number): void {
    const t = messagesFor(cartMessages, this.locale);
    const focused = this.shadowRoot?.activeElement?.closest('.line');
    this.#change([setTo(line, quantity)]);
    announce(quantity === 0 ? t.removed(line.title) : t.quantityNow(line.title, quantity));
    // The line goes, and the focus with it: it moves to the way back.
    if (quantity === 0 && focused) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.undo button')?.focus());
    }
  }

  #setCodes(view: CartView, codes: readonly string[]): void {
    const unique = codes.filter((code, index) => codes.findIndex((each) => sameCode(each, code)) === index);
    if (unique.length === view.codes.length && unique.every((code, i) => code === view.codes[i]?.code)) return;
    this.#change([{ type: 'codes', codes: unique }]);
  }

  #change(changes: readonly CartChange[]): void {
    // What was refused is shown at its line or code; the promise has nothing to add.
    void this.request(new XhsUpdateCartEvent({ changes })).catch(() => undefined);
  }

  #openProduct(line: CartLineView): void {
    const { productId, variantId, origin } = line;
    void this.request(new XhsOpenProductEvent({ productId, variantId, ...(origin && { origin }) })).catch(
      () => undefined,
    );
  }

  #checkout(view: CartView): void {
    const t = messagesFor(cartMessages, this.locale);
    if (view.estimating) return announce(t.checkoutWaits);
    if (!view.lines.some((line) => line.selected && line.status === 'available')) return announce(t.nothingSelected);
    void this.request(new XhsBeginCheckoutEvent({})).catch(() => undefined);
  }
}

function setTo(line: CartLineView, quantity: number): CartChange {
  return { type: 'set', lineId: line.id, variantId: line.variantId, quantity };
}

/** A line is drawn again only when something of it has changed: views are made anew with every change of the cart. */
function fingerprint(line: CartLineView): string {
  return JSON.stringify(line);
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-cart': XhsCart;
  }
}
