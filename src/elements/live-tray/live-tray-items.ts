import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import {
  XhsAddToCartEvent,
  XhsLiveItemTapEvent,
  XhsLiveSeekEvent,
  XhsOpenProductEvent,
  type XhsRequestEvent,
} from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveEvent, LiveItem, LiveRoom, Message, Origin, Product, Variant } from '../../model/index.js';
import { presentedAt, presenting } from '../../rules/live/live-room.js';
import type { Known } from '../../rules/note/tagged-product.js';
import { arrangeTray, traySorts, type TraySort } from '../../rules/live/tray-order.js';
import { findVariant } from '../../rules/product/variant-choice.js';
import type { Shop } from '../../runtime/shop.js';
import { announce } from '../internal/announcer.js';
import { clockOf, Countdown } from '../internal/offer/countdown.js';
import { repeat } from '../internal/repeat/repeat.js';
import { FlashPrices } from './flash-prices.js';
import { couponSlip } from './live-coupon.js';
import { LiveSpeaker } from './live-speaker.js';
import { rowTemplate } from './live-tray-row.js';

export { selectStyles } from '../internal/controls/select.styles.js';
export { liveTrayItemsStyles } from './live-tray-items.styles.js';

/** From how many items on there is something to find and sort. */
const longTray = 8;

/** What the items need of their tray. */
export interface ItemsHost extends ReactiveElement {
  readonly shop: Shop | undefined;
  readonly room: LiveRoom | undefined;
  readonly roomId?: string;
  readonly seekable: boolean;
  close(): void;
}

export interface ItemsOptions {
  readonly locale: () => string;
  readonly product: (ref: string) => Known;
  readonly request: (event: XhsRequestEvent<unknown, unknown>) => Promise<unknown>;
}

/** The items of a tray: found, sorted, chosen from, put into the cart. Loaded beside the room that they are in. */
export class LiveTrayItems {
  readonly #host: ItemsHost;
  readonly #options: ItemsOptions;
  readonly #speaker = new LiveSpeaker();
  readonly #countdown: Countdown;
  readonly #flash: FlashPrices;

  #query = '';
  #sort: TraySort = 'room';
  #unfolded: string | undefined;
  readonly #busy = new Set<string>();
  readonly #refused = new Map<string, readonly Message[]>();
  readonly #chosen = new Map<string, string>();

  constructor(host: ItemsHost, options: ItemsOptions) {
    this.#host = host;
    this.#options = options;
    this.#countdown = new Countdown(host, () => host.shop);
    this.#flash = new FlashPrices(host);
  }

  /** Before it is drawn. */
  follow(): void {
    this.#countdown.until(this.#host.room?.coupons.flatMap(({ until }) => until ?? []) ?? []);
  }

  /** Says what has happened. */
  hear(event: LiveEvent): void {
    const { room, shop } = this.#host;
    if (room && shop) this.#speaker.hear(event, room, shop, this.#options.locale());
  }

  dispose(): void {
    this.#speaker.dispose();
  }

  /** The card of what is shown now. */
  renderNow(item: LiveItem): TemplateResult {
    return html`<ul class="now-card" part="now">
      ${this.#renderRow(item)}
    </ul>`;
  }

  /** What finds and sorts, where there are many. */
  renderTools(items: readonly LiveItem[]): TemplateResult | typeof nothing {
    if (items.length < longTray) return nothing;
    const t = messagesFor(liveMessages, this.#options.locale());
    const names: Record<TraySort, string> = { room: t.sortRoom, number: t.sortNumber, price: t.sortPrice };
    return html`<div class="tools">
      <input
        type="search"
        part="find"
        aria-label=${t.find}
        placeholder=${t.find}
        .value=${this.#query}
        @input=${(event: Event) => this.#change(() => (this.#query = (event.target as HTMLInputElement).value))}
      />
      <select
        part="sort"
        aria-label=${t.sort}
        @change=${(event: Event) => this.#change(() => (this.#sort = (event.target as HTMLSelectElement).value as TraySort))}
      >
        ${traySorts.map((sort) => html`<option value=${sort} ?selected=${sort === this.#sort}>${names[sort]}</option>`)}
      </select>
    </div>`;
  }

  /** The coupons that were dropped into the room. */
  renderCoupons(coupons: LiveRoom['coupons']): readonly (TemplateResult | typeof nothing)[] {
    const t = messagesFor(liveMessages, this.#options.locale());
    return coupons.map(({ couponId, until }) => {
      const left = until === undefined ? undefined : this.#countdown.left(until);
      if (left === 0) return nothing;
      return couponSlip(this.#host.shop, couponId, left === undefined ? '' : t.couponLeft(clockOf(left)), t.coupon);
    });
  }

  /** The list, as it is searched and sorted. */
  renderList(items: readonly LiveItem[]): TemplateResult {
    const t = messagesFor(liveMessages, this.#options.locale());
    const shown =
      items.length < longTray
        ? items
        : arrangeTray(items, (item) => this.#options.product(item.productId), { sort: this.#sort, query: this.#query });
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
    const { room } = this.#host;
    const product = this.#options.product(item.productId);
    const at = room && presentedAt(room, item.id);
    const ended = room?.status === 'ended' && room.replay !== undefined;
    return rowTemplate({
      item,
      product,
      locale: this.#options.locale(),
      presenting: room !== undefined && presenting(room)?.itemId === item.id,
      variant: product ? this.#variantOf(item, product) : undefined,
      unfolded: this.#unfolded === item.id,
      busy: this.#busy.has(item.id),
      refused: this.#refused.get(item.id),
      seekable: this.#host.seekable && ended && at !== undefined,
      offer: (productId, offer) => this.#flash.render(productId, offer, this.#options.locale()),
      onOpen: () => this.#openProduct(item),
      onAdd: () => void this.#add(item),
      onUnfold: () => void this.#unfold(item),
      onChoose: ({ id }) => this.#change(() => this.#chosen.set(item.id, id)),
      onSeek: () => void this.#seek(item, at ?? 0),
    });
  }

  /** The variant that is chosen, else the one that the host means, else the only one. */
  #variantOf(item: LiveItem, product: Product): Variant | undefined {
    const ref = this.#chosen.get(item.id) ?? item.variantId;
    if (ref !== undefined) return findVariant(product, ref);
    return product.variants.length === 1 ? product.variants[0] : undefined;
  }

  #origin(item: LiveItem): Origin {
    return {
      kind: 'live',
      at: Date.now(),
      ...(this.#host.roomId !== undefined && { liveRoomId: this.#host.roomId }),
      ...(this.#host.room && { authorId: this.#host.room.host.id }),
      position: item.number - 1,
    };
  }

  #tell({ id: itemId, number, productId }: LiveItem): void {
    const { roomId = '' } = this.#host;
    this.#host.dispatchEvent(new XhsLiveItemTapEvent({ roomId, itemId, number, productId }));
  }

  #openProduct(item: LiveItem): void {
    this.#tell(item);
    const variantId = this.#chosen.get(item.id) ?? item.variantId;
    const detail = { productId: item.productId, origin: this.#origin(item), ...(variantId && { variantId }) };
    void this.#options.request(new XhsOpenProductEvent(detail)).catch(() => undefined);
  }

  async #unfold({ id }: LiveItem): Promise<void> {
    this.#change(() => (this.#unfolded = id));
    await this.#host.updateComplete;
    const inputs = [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>('.variant input:not(:disabled)')];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  async #add(item: LiveItem): Promise<void> {
    const product = this.#options.product(item.productId);
    const variant = product ? this.#variantOf(item, product) : undefined;
    if (!product || !variant || this.#busy.has(item.id)) return;
    this.#tell(item);
    this.#change(() => this.#busy.add(item.id));
    this.#refuse(item, undefined);
    try {
      const detail = { productId: product.id, variantId: variant.id, origin: this.#origin(item) };
      if ((await this.#options.request(new XhsAddToCartEvent(detail))) === false) return;
      const title = [product.title, variant.title].filter(Boolean).join(' · ');
      announce(messagesFor(sharedMessages, this.#options.locale()).addedToCart(title));
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      this.#refuse(item, (error as { messages?: readonly Message[] }).messages ?? []);
    } finally {
      this.#change(() => this.#busy.delete(item.id));
    }
  }

  /** Changes something that is shown. */
  #change(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  #refuse({ id }: LiveItem, messages: readonly Message[] | undefined): void {
    this.#change(() => (messages ? this.#refused.set(id, messages) : this.#refused.delete(id)));
  }

  async #seek(item: LiveItem, at: number): Promise<void> {
    const { roomId = '' } = this.#host;
    this.#host.close();
    await this.#options.request(new XhsLiveSeekEvent({ roomId, itemId: item.id, at })).catch(() => undefined);
  }
}
