import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsAddToCartEvent, XhsLiveItemTapEvent, XhsLiveSeekEvent, XhsOpenProductEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveItem, LiveRoom, Message, Origin, Product, Variant } from '../../model/index.js';
import { presentedAt, presenting, shownItems } from '../../rules/live-room.js';
import { maskName } from '../../rules/mask-name.js';
import { arrangeTray, traySorts, type TraySort } from '../../rules/tray-order.js';
import { findVariant } from '../../rules/variant-choice.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls.styles.js';
import { clockOf, Countdown } from '../internal/countdown.js';
import { icon } from '../internal/icons.js';
import { LiveRoomController } from '../internal/live-room-controller.js';
import { XhsOverlayElement } from '../internal/overlay-element.js';
import { ProductsController } from '../internal/products-controller.js';
import { repeat } from '../internal/repeat.js';
import { selectStyles } from '../internal/select.styles.js';
import { sheet } from '../internal/sheet.styles.js';
import { theme } from '../internal/theme.styles.js';
import { FlashPrices } from './flash-prices.js';
import { couponSlip } from './live-coupon.js';
import { LiveSpeaker } from './live-speaker.js';
import { rowTemplate } from './live-tray-row.js';
import { liveTrayStyles } from './live-tray.styles.js';

/** From how many items on there is something to find and sort. */
const longTray = 8;

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
  static override styles = [theme, controls, sheet, liveTrayStyles, selectStyles];

  /** The room, by its id. */
  @property({ attribute: 'room-id' }) roomId?: string;

  /** Offers the moments at which items were shown, where the room has a replay. Whoever plays it answers `xhs-live-seek`. */
  @property({ type: Boolean }) seekable = false;

  @state() private query = '';
  @state() private sort: TraySort = 'room';
  @state() private unfolded: string | undefined;
  @state() private busy: ReadonlySet<string> = new Set();
  @state() private refused: ReadonlyMap<string, readonly Message[]> = new Map();
  @state() private chosen: ReadonlyMap<string, string> = new Map();

  readonly #speaker = new LiveSpeaker();
  readonly #live = new LiveRoomController(
    this,
    () => this.roomId,
    (event) => {
      const { room } = this;
      if (room && this.shop) this.#speaker.hear(event, room, this.shop, this.locale);
    },
  );
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#looked.map(({ productId }) => productId),
  );
  readonly #countdown = new Countdown(this, () => this.shop);
  readonly #flash = new FlashPrices(this);

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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speaker.dispose();
  }

  /** Called by the overlay host: whether it shows that room, or none yet. */
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
    this.#countdown.until(room?.coupons.flatMap(({ until }) => until ?? []) ?? []);
    this.#flash.follow(this.#looked.flatMap(({ productId }) => this.#products.get(productId) ?? []));
    this.setState('loading', this.#live.state?.status === 'loading');
    this.setState('empty', !!room && shownItems(room).length === 0);
    this.setState('reconnecting', this.#live.reconnecting);
  }

  protected override render(): TemplateResult {
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
        ${this.renderClose()} ${items.length >= longTray ? this.#renderTools() : nothing}
      </div>
      <div class="body">
        ${
          this.#live.reconnecting
            ? html`<p class="line-down" part="reconnecting" role="status">${t.reconnecting}</p>`
            : nothing
        }
        ${room?.coupons.map(({ couponId, until }) => {
          const left = until === undefined ? undefined : this.#countdown.left(until);
          if (left === 0) return nothing;
          return couponSlip(this.shop, couponId, left === undefined ? '' : t.couponLeft(clockOf(left)), t.coupon);
        })}
        ${this.#renderList(items)}
      </div>`;
  }

  #renderNow(): TemplateResult | typeof nothing {
    const item = this.#now;
    const product = item && this.#products.get(item.productId);
    // It stands in the list as well, and a choice is made in one place.
    if (!item || !product || this.open) return nothing;
    return html`<ul class="now-card" part="now">
      ${this.#renderRow(item)}
    </ul>`;
  }

  #renderTicker(): TemplateResult | typeof nothing {
    const latest = this.room?.purchases.at(-1);
    const item = this.room?.items.find(({ id }) => id === latest?.itemId);
    if (!latest || !item) return nothing;
    const t = messagesFor(liveMessages, this.locale);
    return html`<p class="ticker" part="ticker">${t.bought(maskName(latest.name), item.number)}</p>`;
  }

  #renderTools(): TemplateResult {
    const t = messagesFor(liveMessages, this.locale);
    const names: Record<TraySort, string> = { room: t.sortRoom, number: t.sortNumber, price: t.sortPrice };
    return html`<div class="tools">
      <input
        type="search"
        part="find"
        aria-label=${t.find}
        placeholder=${t.find}
        .value=${this.query}
        @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
      />
      <select
        part="sort"
        aria-label=${t.sort}
        @change=${(event: Event) => (this.sort = (event.target as HTMLSelectElement).value as TraySort)}
      >
        ${traySorts.map((sort) => html`<option value=${sort} ?selected=${sort === this.sort}>${names[sort]}</option>`)}
      </select>
    </div>`;
  }

  #renderList(items: readonly LiveItem[]): TemplateResult {
    const { locale } = this;
    const t = messagesFor(liveMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    switch (this.#live.state?.status) {
      case 'ready':
        break;
      case 'missing':
        return html`<div class="notice" part="notice"><p>${t.missing}</p></div>`;
      case 'error':
        return html`<div class="notice" part="notice">
          <p>${shared.loadFailed}</p>
          <button class="button" part="retry" @click=${() => this.#live.retry()}>${shared.retry}</button>
        </div>`;
      default:
        return html`<div role="status" aria-label=${shared.loading}>
          ${[0, 1, 2].map(() => html`<div class="skeleton row-skeleton"></div>`)}
        </div>`;
    }
    if (items.length === 0) {
      return html`<div class="notice" part="notice">
        <p><strong>${t.empty}</strong></p>
        <p class="muted">${t.emptyHint}</p>
      </div>`;
    }
    const { sort, query } = this;
    const shown =
      items.length < longTray
        ? items
        : arrangeTray(items, (item) => this.#products.get(item.productId), { sort, query });
    if (shown.length === 0) return html`<p class="notice" part="notice" role="status">${t.nothingFound}</p>`;
    return html`<ul class="rows" part="list" aria-label=${t.title}>
      ${repeat(
        shown,
        ({ id }) => id,
        (item) => this.#renderRow(item),
      )}
    </ul>`;
  }

  #renderRow(item: LiveItem): TemplateResult {
    const product = this.#products.get(item.productId);
    const at = this.room && presentedAt(this.room, item.id);
    const ended = this.room?.status === 'ended' && this.room.replay !== undefined;
    return rowTemplate({
      item,
      product,
      locale: this.locale,
      presenting: item.id === this.#now?.id,
      variant: product ? this.#variantOf(item, product) : undefined,
      unfolded: this.unfolded === item.id,
      busy: this.busy.has(item.id),
      refused: this.refused.get(item.id),
      seekable: this.seekable && ended && at !== undefined,
      offer: (offer) => this.#flash.render(offer, this.locale),
      onOpen: () => this.#openProduct(item),
      onAdd: () => void this.#add(item),
      onUnfold: () => void this.#unfold(item),
      onChoose: ({ id }) => (this.chosen = new Map([...this.chosen, [item.id, id]])),
      onSeek: () => void this.#seek(item, at ?? 0),
    });
  }

  /** The variant that is chosen, else the one that the host means, else the only one. */
  #variantOf(item: LiveItem, product: Product): Variant | undefined {
    const ref = this.chosen.get(item.id) ?? item.variantId;
    if (ref !== undefined) return findVariant(product, ref);
    return product.variants.length === 1 ? product.variants[0] : undefined;
  }

  #origin(item: LiveItem): Origin {
    return {
      kind: 'live',
      at: Date.now(),
      ...(this.roomId !== undefined && { liveRoomId: this.roomId }),
      ...(this.room && { authorId: this.room.host.id }),
      position: item.number - 1,
    };
  }

  #tell({ id: itemId, number, productId }: LiveItem): void {
    const { roomId = '' } = this;
    this.dispatchEvent(new XhsLiveItemTapEvent({ roomId, itemId, number, productId }));
  }

  #openProduct(item: LiveItem): void {
    this.#tell(item);
    const variantId = this.chosen.get(item.id) ?? item.variantId;
    const detail = { productId: item.productId, origin: this.#origin(item), ...(variantId && { variantId }) };
    void this.request(new XhsOpenProductEvent(detail)).catch(() => undefined);
  }

  async #unfold({ id }: LiveItem): Promise<void> {
    this.unfolded = id;
    await this.updateComplete;
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.variant input:not(:disabled)')];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  async #add(item: LiveItem): Promise<void> {
    const product = this.#products.get(item.productId);
    const variant = product ? this.#variantOf(item, product) : undefined;
    if (!product || !variant || this.busy.has(item.id)) return;
    this.#tell(item);
    this.busy = new Set([...this.busy, item.id]);
    this.#refuse(item, undefined);
    try {
      const detail = { productId: product.id, variantId: variant.id, origin: this.#origin(item) };
      if ((await this.request(new XhsAddToCartEvent(detail))) === false) return;
      const title = [product.title, variant.title].filter(Boolean).join(' · ');
      announce(messagesFor(sharedMessages, this.locale).addedToCart(title));
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      this.#refuse(item, (error as { messages?: readonly Message[] }).messages ?? []);
    } finally {
      this.busy = new Set([...this.busy].filter((id) => id !== item.id));
    }
  }

  #refuse({ id }: LiveItem, messages: readonly Message[] | undefined): void {
    const refused = new Map(this.refused);
    refused.delete(id);
    if (messages) refused.set(id, messages);
    this.refused = refused;
  }

  async #seek(item: LiveItem, at: number): Promise<void> {
    const { roomId = '' } = this;
    this.close();
    await this.request(new XhsLiveSeekEvent({ roomId, itemId: item.id, at })).catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-live-tray': XhsLiveTray;
  }
}
