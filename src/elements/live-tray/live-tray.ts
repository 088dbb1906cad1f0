import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveItem, LiveRoom } from '../../model/index.js';
import { presenting, shownItems } from '../../rules/live/live-room.js';
import { maskName } from '../../rules/mask-name.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { failureTemplate } from '../internal/failure-template.js';
import { icon } from '../internal/icons/icons.js';
import { LiveRoomController } from '../internal/stores/live-room-controller.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { theme } from '../internal/theme.styles.js';
import { loadTrayItems } from './live-tray-parts.js';
import { liveTrayStyles } from './live-tray.styles.js';

/**
 * The bag of a live room: a button with the number of items, beside it what the host shows now, and over the page the list,
 * each item with its number, its price, what is left of it and one tap into the cart. Stands in a room or alone on any page;
 * with `inline` the list stands in the page's own flow. What is shown is also spoken, at most once in two seconds.
 *
 * @status beta
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - A unit is to go into the cart, with the room as its origin. Cancelable.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @fires {XhsLiveSeekEvent} xhs-live-seek - The replay is to be played from where an item was shown. Cancelable.
 * @fires {XhsLiveItemTapEvent} xhs-live-item-tap - An item was tapped.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - The list was opened or closed over the page.
 * @csspart bag - The button that opens the list.
 * @csspart badge - The number of items.
 * @csspart now - The card of what is shown now.
 * @csspart ticker - The latest purchase.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart find - The field to find items with.
 * @csspart sort - How they are sorted.
 * @csspart list - The items.
 * @csspart item - One item.
 * @csspart number - The number that the host calls it by.
 * @csspart presenting - The mark of what is shown now.
 * @csspart title - What it is called.
 * @csspart price - What it costs.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart offer - A price for a time, and when it ends.
 * @csspart stock - How many are left.
 * @csspart variants - The variants to choose from.
 * @csspart variant - One variant.
 * @csspart choose - The button that shows the variants.
 * @csspart add - The button into the cart.
 * @csspart seek - The button to the moment at which it was shown.
 * @csspart problem - Why it could not be added.
 * @csspart coupon - A coupon that was dropped into the room.
 * @csspart reconnecting - Says that the line is down.
 * @csspart notice - What is shown in place of items: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The room is on its way.
 * @cssstate empty - Nothing is in the bag.
 * @cssstate reconnecting - The line is down; the room is shown as it was last heard of.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsLiveTray extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, liveTrayStyles];

  /** The room, by its id. */
  @property({ attribute: 'room-id' }) roomId?: string;

  /** Offers the moments at which items were shown, where the room has a replay. Whoever plays it answers `xhs-live-seek`. */
  @property({ type: Boolean }) seekable = false;

  readonly #live = new LiveRoomController(
    this,
    () => this.roomId,
    (event) => this.#items.part?.hear(event),
  );
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#looked.map(({ productId }) => productId),
  );
  readonly #items = new DeferredPart(
    this,
    loadTrayItems,
    (Items) =>
      new Items(this, {
        locale: () => this.locale,
        product: (ref) => this.#products.get(ref),
        request: (event) => this.request(event),
      }),
  );

  /** The room as it stands; undefined until it is known. */
  get room(): LiveRoom | undefined {
    return this.#live.room;
  }

  get #now(): LiveItem | undefined {
    const { room } = this;
    const id = room && presenting(room)?.itemId;
    return room?.items.find((item) => item.id === id && item.status !== 'hidden');
  }

  /** Items whose products are asked for: all of them once the list is looked at, else what is shown now. */
  get #looked(): readonly LiveItem[] {
    const { room } = this;
    if (!room) return [];
    const now = this.#now;
    return this.inline || this.open ? shownItems(room) : now ? [now] : [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Beside the room, not after it.
    void this.#items.part;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#items.part?.dispose();
  }

  /**
   * Called by the overlay host: whether it shows that room, or none yet.
   * @internal
   */
  fits(content: OverlayContent): boolean {
    return content.kind === 'live-tray' && (this.roomId ?? content.roomId) === content.roomId;
  }

  protected override overlayContent(): OverlayContent | undefined {
    return this.roomId === undefined ? undefined : { kind: 'live-tray', roomId: this.roomId };
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind === 'live-tray') this.roomId = content.roomId;
  }

  protected override overlayLabel(): string {
    return messagesFor(liveMessages, this.locale).title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { room } = this;
    this.#items.part?.follow();
    this.setState('loading', this.#live.state?.status === 'loading');
    this.setState('empty', !!room && shownItems(room).length === 0);
    this.setState('reconnecting', this.#live.reconnecting);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.inline) return super.render();
    const { room, locale } = this;
    const t = messagesFor(liveMessages, locale);
    const count = room ? shownItems(room).length : 0;
    return html`<div class="bar">
        <button class="bag" part="bag" aria-haspopup="dialog" @click=${() => this.show()}>
          ${icon('bag')}<span class="visually-hidden">${t.bag(count)}</span
          ><span class="badge" part="badge" aria-hidden="true">${count}</span>
        </button>
        ${this.#renderNow()} ${this.#renderTicker()}
      </div>
      ${super.render()}`;
  }

  protected override renderContent(): TemplateResult {
    const { room, locale } = this;
    const t = messagesFor(liveMessages, locale);
    const items = room ? shownItems(room) : [];
    return html`<div class="head">
        <h2>${t.title}</h2>
        ${items.length > 0 ? html`<small class="muted">${t.items(items.length)}</small>` : nothing}
        ${this.renderClose()} ${this.#items.part?.renderTools(items) ?? nothing}
      </div>
      <div class="body">
        ${
          this.#live.reconnecting
            ? html`<p class="line-down" part="reconnecting" role="status">${t.reconnecting}</p>`
            : nothing
        }
        ${room && this.#items.part?.renderCoupons(room.coupons)} ${this.#renderList(items)}
      </div>`;
  }

  #renderNow(): TemplateResult | typeof nothing {
    const item = this.#now;
    const product = item && this.#products.get(item.productId);
    // It stands in the list as well, and a choice is made in one place.
    if (!item || !product || this.open) return nothing;
    return this.#items.part?.renderNow(item) ?? nothing;
  }

  #renderTicker(): TemplateResult | typeof nothing {
    const latest = this.room?.purchases.at(-1);
    const item = this.room?.items.find(({ id }) => id === latest?.itemId);
    if (!latest || !item) return nothing;
    const t = messagesFor(liveMessages, this.locale);
    return html`<p class="ticker" part="ticker">${t.bought(maskName(latest.name), item.number)}</p>`;
  }

  #renderList(items: readonly LiveItem[]): TemplateResult {
    const { locale } = this;
    const t = messagesFor(liveMessages, locale);
    const { status } = this.#live.state ?? {};
    const { part } = this.#items;
    if (status === 'missing') return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
    if (status === 'error' || this.#items.failed) {
      return failureTemplate(locale, this.#retry);
    }
    if (status === 'ready' && items.length === 0) {
      return html`<div class="notice" part="notice">
        <p><strong>${t.empty}</strong></p>
        <p class="muted">${t.emptyHint}</p>
      </div>`;
    }
    if (status === 'ready' && part) return part.renderList(items);
    return html`<div role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
      ${[0, 1, 2].map(() => html`<div class="skeleton row-skeleton"></div>`)}
    </div>`;
  }

  readonly #retry = (): void => {
    if (this.#items.failed) this.#items.retry();
    if (this.#live.state?.status === 'error') this.#live.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-live-tray': XhsLiveTray;
  }
}
