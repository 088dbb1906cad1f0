import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Capabilities } from '../../commerce/adapter.js';
import {
  XhsBeginCheckoutEvent,
  XhsOpenProductEvent,
  type XhsRequestEvent,
  XhsUpdateCartEvent,
} from '../../events/index.js';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartChange } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { CartLineView, CartView, RemovedLine } from '../../state/cart/cart-store.js';
import { announce } from '../internal/announcer.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { couponRow } from '../internal/coupon/coupon-row.js';
import { icon } from '../internal/icons/icons.js';
import { OfferEnds } from '../internal/offer/offer-ends.js';
import type { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import type { OverlayDialog } from '../internal/overlay/overlay-dialog.js';
import { loadStage } from '../internal/overlay/overlay-host.js';
import { repeat } from '../internal/repeat/repeat.js';
import { repeatChanged } from '../internal/repeat/repeat-changed.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { stepperStyles } from '../internal/controls/stepper.styles.js';
import { codesTemplate } from './cart-codes.js';
import { cartContentsStyles as contentsStyles } from './cart-contents.styles.js';
import { footerTemplate, unconfirmedTemplate, waitsBecause } from './cart-footer.js';
import { groupTemplate } from './cart-group.js';
import { cartLineStyles } from './cart-line.styles.js';
import { lineTemplate, type LineView } from './cart-line.js';
import { CartNews } from './cart-news.js';
import { partLines, type PartedLines } from './parted-lines.js';
import { cartStyles } from './cart.styles.js';
import { UndoTimer } from '../internal/controls/undo-timer.js';
import { whenQuiet } from '../internal/when-quiet.js';

/** Styles of the drawer and its contents, to be added to those of the element. */
export const cartContentsStyles = [sheet, choiceInputs, cartStyles, stepperStyles, cartLineStyles, contentsStyles];

/** What the contents are drawn from. */
export interface CartContentsState {
  readonly view: CartView;
  readonly removed: RemovedLine | null;
  readonly capabilities: Capabilities | null;
  readonly locale: string;
}

/** More lines of one store than a screen shows. */
const many = 12;

/** Lines that are drawn before somebody asks for them: drawing more of them could be felt. */
const mostAhead = 20;

type Request = (event: XhsRequestEvent<unknown, unknown>) => Promise<unknown>;

/** What is in the drawer of a cart: lines by store, codes, totals, and the way back for a removed line. */
export class CartContents {
  readonly #host: XhsOverlayElement;
  readonly #request: Request;
  readonly #undo: UndoTimer;
  readonly #ends: OfferEnds;
  #locale = '';
  /** The variant of the line that was removed with the focus in it. */
  #left: string | undefined;
  /** The variant of the line that is being brought back. */
  #back: string | undefined;
  readonly #news = new CartNews();
  #isAwaited = false;

  constructor(host: XhsOverlayElement, request: Request) {
    this.#host = host;
    this.#request = request;
    this.#undo = new UndoTimer(host, () => host.shop?.cart.forgetRemoved());
    // What a line costs without its offer, the back end says.
    this.#ends = new OfferEnds(host, () => void this.#refresh());
  }

  async #refresh(): Promise<void> {
    await this.#host.shop?.cart.refresh().catch(() => undefined);
  }

  readonly #retry = async (): Promise<void> => {
    await this.#refresh();
    const view = this.#host.shop?.cart.$view.get();
    if (!view?.unconfirmed) return;
    announce(waitsBecause(view, this.#locale));
    // The button went while the shop was asked, and the focus with it.
    await this.#host.updateComplete;
    if (this.#host.shadowRoot?.activeElement) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[part="retry"]')?.focus();
  };

  /** Draws a cart that is closed once nothing else is to be done, where it is not long. */
  drawAhead(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    whenQuiet(
      () =>
        void loadStage().then(
          ({ OverlayDialog }) => this.#drawNow(OverlayDialog),
          () => undefined,
        ),
    );
  }

  #drawNow(Dialog: typeof OverlayDialog): void {
    const host = this.#host;
    const lines = host.shop?.cart.$view.get().lines.length ?? 0;
    if (host.inline || lines > mostAhead) return;
    host.dialog ??= new Dialog(host);
    host.dialog.drawAhead();
  }

  render(state: CartContentsState): TemplateResult {
    this.#locale = state.locale;
    const parted = partLines(state.view.lines);
    // Nothing is said, forgotten or asked for where nobody sees it yet.
    if (this.#isSeen) {
      this.#news.follow(state.view, state.locale);
      this.#undo.follow(state.removed?.line.id ?? null);
      this.#lead(state.removed);
      this.#leadBack(state.view);
    }
    return state.view.lines.length === 0 ? this.#renderEmpty(state) : this.#renderLines(state, parted);
  }

  get #isSeen(): boolean {
    return this.#host.open || this.#host.inline;
  }

  #renderEmpty(state: CartContentsState): TemplateResult {
    const t = messagesFor(cartMessages, state.locale);
    return html`<div class="body">${this.#renderUndo(state)}</div>
      <div class="notice" part="notice">
        ${state.view.checking ? html`<p part="message">${t.checking}</p>` : nothing}
        ${unconfirmedTemplate(state.view, state.locale, this.#retry)} ${icon('bag')}
        <p><strong>${t.empty}</strong></p>
        <p class="hint">${t.emptyHint}</p>
        ${
          this.#host.inline
            ? nothing
            : html`<button class="button" @click=${() => this.#host.close()}>${t.keepLooking}</button>`
        }
      </div>`;
  }

  #renderLines(state: CartContentsState, parted: PartedLines): TemplateResult {
    const { view, capabilities, locale } = state;
    const t = messagesFor(cartMessages, locale);
    const selection = capabilities?.selection ?? false;
    const { stores, gone } = parted;
    const ends = this.#isSeen ? this.#ends : undefined;
    const left = parted.ending.map(({ id, endsAt }) => ends?.left(id, endsAt)).join();
    const lineView = (line: CartLineView): LineView => ({
      line,
      locale,
      selection,
      ending: ends?.renderLeft(line.id, line.offer?.endsAt, locale) ?? nothing,
      onSelect: (each, selected) => this.#change([{ type: 'select', lineIds: [each.id], selected }]),
      onQuantity: (each, quantity) => this.#setQuantity(each, quantity),
      onOpen: (each) => this.#openProduct(each),
    });
    const lines = (all: readonly CartLineView[]) =>
      html`<ul class=${all.length > many ? 'long' : ''}>
        ${repeatChanged(
          all,
          (line) => line.variantId + (line.gift ? ':gift' : ''),
          (line) =>
            guard([fingerprint(line), locale, selection, ends?.left(line.id, line.offer?.endsAt)], () =>
              lineTemplate(lineView(line)),
            ),
          [locale, selection, left],
        )}
      </ul>`;
    return html`<div class="body">
        ${view.messages.map(
          (message) => html`<p class="message ${message.type}" part="message">${messageText(message, locale)}</p>`,
        )}
        ${this.#renderUndo(state)}
        ${repeat(
          view.groups,
          (group) => group.storeId,
          (group) => {
            const own = stores.get(group.storeId);
            return !own
              ? nothing
              : groupTemplate({
                  group,
                  usable: own.usable,
                  selected: own.selected,
                  locale,
                  selection,
                  content: lines(own.lines),
                  onSelect: (selected) =>
                    this.#change([{ type: 'select', lineIds: own.lines.map((line) => line.id), selected }]),
                });
          },
        )}
        ${
          gone.length > 0
            ? html`<section class="group" part="group" aria-label=${t.unavailable}>
                <div class="group-head">
                  <strong>${t.unavailable}</strong>
                  <button class="text-button" @click=${() => this.#clear(gone)}>${t.clearUnavailable}</button>
                </div>
                ${lines(gone)}
              </section>`
            : nothing
        }
        ${this.#isSeen ? couponRow(this.#host.shop, { useFor: 'cart' }) : nothing}
        ${
          capabilities?.discountCodes
            ? codesTemplate({
                codes: view.codes,
                locale,
                onAdd: (code) => {
                  this.#setCodes(view, [...view.codes.map((each) => each.code), code]);
                  void this.#showLastCode();
                },
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
        parted,
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
        onRetry: this.#retry,
      })}`;
  }

  #renderUndo({ removed, locale }: CartContentsState): TemplateResult | typeof nothing {
    if (!removed) return nothing;
    const t = messagesFor(cartMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    return html`<div
      class="undo"
      part="undo"
      @focusin=${() => this.#undo.hold()}
      @focusout=${() => this.#undo.release()}
      @pointerenter=${() => this.#undo.hold()}
      @pointerleave=${() => this.#undo.release()}
    >
      <span>${t.removed(removed.line.title)}</span>
      <button
        class="text-button"
        @click=${() => {
          announce(shared.addedToCart(removed.line.title));
          this.#back = removed.line.variantId;
          void this.#host.shop?.cart.undo().catch(() => (this.#back = undefined));
        }}
      >
        ${shared.undo}
      </button>
    </div>`;
  }

  #setQuantity(line: CartLineView, quantity: number): void {
    const t = messagesFor(cartMessages, this.#locale);
    if (!this.#change([setTo(line, quantity)])) {
      const field = this.#placeOf(line)?.querySelector<HTMLInputElement>('.stepper input');
      if (field) field.value = String(line.quantity);
      return;
    }
    // Said once it is drawn: to be heard is less urgent than to be seen.
    void Promise.resolve()
      .then(() => this.#host.updateComplete)
      .then(() => announce(quantity === 0 ? t.removed(line.title) : t.quantityNow(line.title, quantity)));
    if (quantity === 0 && this.#placeOf(line)?.matches(':focus-within')) this.#left = line.variantId;
  }

  #placeOf({ variantId }: CartLineView): Element | null {
    return this.#host.renderRoot.querySelector(`.line[data-line="${CSS.escape(variantId)}"]`);
  }

  /** The line goes, and the focus with it: it moves to the way back, once that is there. */
  #lead(removed: RemovedLine | null): void {
    if (this.#left === undefined || removed?.line.variantId !== this.#left) return;
    this.#left = undefined;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.undo button')?.focus(),
    );
  }

  /** The way back goes once it is taken, and the focus with it: it moves to the line, unless it is elsewhere by then. */
  #leadBack({ lines }: CartView): void {
    const line = lines.find(({ variantId }) => variantId === this.#back);
    if (!line) return;
    this.#back = undefined;
    void this.#host.updateComplete.then(() => {
      if (this.#host.shadowRoot?.activeElement) return;
      this.#placeOf(line)?.querySelector<HTMLElement>('.line-title')?.focus();
    });
  }

  /** Removes what cannot be had any more, and its button goes with it. */
  #clear(gone: readonly CartLineView[]): void {
    if (this.#change(gone.map((line) => setTo(line, 0)))) this.#left = gone[0]?.variantId;
  }

  #setCodes(view: CartView, codes: readonly string[]): void {
    const unique = codes.filter((code, index) => codes.findIndex((each) => sameCode(each, code)) === index);
    if (unique.length === view.codes.length && unique.every((code, i) => code === view.codes[i]?.code)) return;
    this.#change([{ type: 'codes', codes: unique }]);
  }

  /** What comes of a code stands below its field, which may be the last thing in sight. */
  async #showLastCode(): Promise<void> {
    await Promise.resolve();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.code:last-child')?.scrollIntoView({ block: 'nearest' });
  }

  /** @returns whether the page lets it happen. */
  #change(changes: readonly CartChange[]): boolean {
    const event = new XhsUpdateCartEvent({ changes });
    // What was refused is shown at its line or code; the promise has nothing to add.
    void this.#request(event).catch(() => undefined);
    return !event.defaultPrevented;
  }

  #openProduct(line: CartLineView): void {
    const { productId, variantId, origin } = line;
    void this.#request(new XhsOpenProductEvent({ productId, variantId, ...(origin && { origin }) })).catch(
      () => undefined,
    );
  }

  #checkout(view: CartView): void {
    const t = messagesFor(cartMessages, this.#locale);
    if (view.estimating) return announce(waitsBecause(view, this.#locale));
    if (!view.lines.some((line) => line.selected && line.status === 'available')) return announce(t.nothingSelected);
    void this.#request(new XhsBeginCheckoutEvent({})).catch(() => undefined);
  }
}

function setTo(line: CartLineView, quantity: number): CartChange {
  return { type: 'set', lineId: line.id, variantId: line.variantId, quantity };
}

const fingerprints = new WeakMap<CartLineView, string>();

/** A line is drawn again only when something of it has changed: some views are made anew with every change of the cart. */
function fingerprint(line: CartLineView): string {
  const known = fingerprints.get(line) ?? JSON.stringify(line);
  fingerprints.set(line, known);
  return known;
}
