import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsOpenOrderEvent, type OpenOrderDetail } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { ordersMessages } from '../../i18n/orders.js';
import type { Order, OrderFilter } from '../../model/index.js';
import { orderFilters } from '../../model/order.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import type { ListState } from '../../state/paged-list.js';
import { buyAgain } from '../internal/order/buy-again.js';
import { controls } from '../internal/controls/controls.styles.js';
import { Countdown } from '../internal/offer/countdown.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { failureTemplate } from '../internal/failure-template.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { theme } from '../internal/theme.styles.js';
import { rowTemplate, type RowAction } from './order-row.js';
import { ordersStyles } from './orders.styles.js';

/** What an order asks at once where it is opened for that. */
const asks: Partial<Record<RowAction, OpenOrderDetail['ask']>> = {
  received: 'confirm_receipt',
  sendBack: 'return_shipment',
};

/**
 * The orders of the shopper, the newest first: by what is to be done about them where the back end can look for that, page
 * by page, each with the one thing to do next. An order opens over the page. Opens over the page itself, or stands in the
 * page's own flow with `inline`. A plain button opens it with `commandfor="ID" command="--show"`.
 *
 * @status stable
 * @slot empty - What is shown where nothing was ordered yet, in place of the usual words.
 * @fires {XhsOpenOrderEvent} xhs-open-order - An order is to be shown. Cancelable.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - What was ordered is to be bought again. Cancelable.
 * @fires {XhsOpenCartEvent} xhs-open-cart - The cart with it is to be shown. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart tabs - The kinds of orders.
 * @csspart tab - One kind.
 * @csspart list - The orders.
 * @csspart order - One order.
 * @csspart status - How an order stands.
 * @csspart refund - How a refund of it stands that is still open.
 * @csspart next - The button for what is to be done next.
 * @csspart more - The button that shows the next page.
 * @csspart notice - What is shown in place of orders: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The orders are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsOrders extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, ordersStyles];

  /** Which orders are shown: `unpaid`, `to_ship`, `to_receive`, `after_sales`; all by default. */
  @property({ reflect: true }) filter?: OrderFilter | undefined;

  /** Why the last press came to nothing, and of which order. */
  @state() private problem: { readonly orderId: string; readonly text: string } | undefined;

  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #list = new StoreController(this, () => (this.#isShown ? this.shop?.orders.list(this.#kind) : undefined));
  readonly #overlays = new StoreController(this, () => this.shop?.overlay.$stack);
  readonly #countdown = new Countdown(this, () => this.shop);
  /** What is shown does not wait for what comes to be over later. */
  readonly #moments = new DeferredPart(this, async () => {
    const { OrderMoments } = await import('../internal/order/order-moments.js');
    const onOver = (orderId: string): void => void this.shop?.orders.refresh(orderId);
    return { part: new OrderMoments(this, () => this.shop, onOver) };
  });
  /** Whether something lay over the page when it was drawn last: what is bought there changes the list. */
  #covered = false;

  /** A list that nobody has opened asks for nothing. */
  get #isShown(): boolean {
    return this.inline || this.open;
  }

  get #kinds(): readonly OrderFilter[] {
    const known = this.#capabilities.value?.orderFilters ?? [];
    return orderFilters.filter((kind) => known.includes(kind));
  }

  /** The kind that is looked at; all where the back end cannot look for it. */
  get #kind(): OrderFilter | undefined {
    return this.#kinds.find((kind) => kind === this.filter);
  }

  protected override overlayContent(): OverlayContent {
    return { kind: 'orders', filter: this.filter };
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind !== 'orders') return;
    this.filter = content.filter;
    // What it shows may be of the time when it was open last.
    void this.shop?.orders.refreshList(this.#kind);
  }

  protected override overlayLabel(): string {
    return messagesFor(ordersMessages, this.locale).title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const covered = (this.#overlays.value ?? []).length > 0;
    if (this.inline && this.#covered && !covered) void this.shop?.orders.refreshList(this.#kind);
    this.#covered = covered;
    const list = this.#list.value;
    this.#countdown.until(list?.items.flatMap(({ payBy }) => payBy ?? []) ?? []);
    if (this.#isShown || changed.get('open')) this.#moments.part?.follow(list?.items ?? []);
    this.setState('loading', list?.status === 'loading');
    this.setState('empty', list?.status === 'ready' && list.items.length === 0);
  }

  protected override renderContent(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(ordersMessages, locale);
    const kinds = this.#kinds;
    return html`<div class="head">
        <h2>${t.title}</h2>
        ${this.renderClose()}
        ${
          kinds.length > 0
            ? tabsTemplate({
                tabs: (['all', ...kinds] as const).map((id) => ({ id, title: t[id] })),
                chosen: this.#kind ?? 'all',
                label: t.kinds,
                panel: 'orders-panel',
                onChoose: (id) => (this.filter = id === 'all' ? undefined : id),
              })
            : nothing
        }
      </div>
      <div
        class="body"
        id="orders-panel"
        role=${kinds.length > 0 ? 'tabpanel' : nothing}
        aria-labelledby=${kinds.length > 0 ? `tab-${this.#kind ?? 'all'}` : nothing}
      >
        ${this.#renderBody(this.#list.value)}
      </div>`;
  }

  #renderBody(list: ListState<Order> | undefined): TemplateResult {
    const { locale } = this;
    const t = messagesFor(ordersMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    const can = this.#capabilities.value;
    if (can && !can.orders) return html`<div class="notice" part="notice"><p>${t.unsupported}</p></div>`;
    if (list?.status === 'error') {
      return failureTemplate(locale, () => void this.shop?.orders.refreshList(this.#kind));
    }
    if (!list || list.status === 'loading') {
      return html`<div role="status" aria-label=${shared.loading}>
        ${[0, 1, 2].map(() => html`<div class="skeleton row-skeleton"></div>`)}
      </div>`;
    }
    if (list.items.length === 0) return this.#renderEmpty();
    return html`<ul class="rows" part="list">
        ${list.items.map((order) =>
          rowTemplate({
            order,
            locale,
            left: order.payBy === undefined ? undefined : this.#countdown.left(order.payBy),
            problem: this.problem?.orderId === order.id ? this.problem.text : '',
            onOpen: () => this.#openOrder(order),
            onNext: (action) => void this.#goOn(order, action),
          }),
        )}
      </ul>
      ${list.moreFailed ? html`<p class="problem" role="alert">${t.moreFailed}</p>` : nothing}
      ${
        list.more
          ? html`<button
              class="button more"
              part="more"
              aria-disabled=${list.loadingMore}
              @click=${() => void this.#more(list.items.length)}
            >
              ${list.loadingMore ? shared.loading : list.moreFailed ? shared.retry : t.more}
            </button>`
          : nothing
      }`;
  }

  #renderEmpty(): TemplateResult {
    const t = messagesFor(ordersMessages, this.locale);
    if (this.#kind) {
      return html`<div class="notice" part="notice">
        <p><strong>${t.emptyKind}</strong></p>
        <button class="button" @click=${() => this.#seeAll()}>${t.seeAll}</button>
      </div>`;
    }
    return html`<slot name="empty"
      ><div class="notice" part="notice">
        <p><strong>${t.empty}</strong></p>
        <p class="muted">${t.emptyHint}</p>
        ${
          this.inline
            ? nothing
            : html`<button class="button" @click=${() => this.shop?.overlay.closeAll()}>${t.keepLooking}</button>`
        }
      </div></slot
    >`;
  }

  /** The button goes, and the focus with it: it moves to the tab that stands for the same. */
  #seeAll(): void {
    this.filter = undefined;
    this.renderRoot.querySelector<HTMLElement>('.tab')?.focus();
  }

  #openOrder({ id: orderId }: Order, ask?: OpenOrderDetail['ask']): void {
    void this.request(new XhsOpenOrderEvent({ orderId, ...(ask && { ask }) })).catch(() => undefined);
  }

  async #goOn(order: Order, action: RowAction): Promise<void> {
    this.problem = undefined;
    if (action !== 'buyAgain') return this.#openOrder(order, asks[action]);
    const text = await buyAgain(order, this.locale, (event) => this.request(event));
    this.problem = { orderId: order.id, text };
  }

  /** The focus stays on the button; with the last page it goes, and the first order that is new has the focus. */
  async #more(shown: number): Promise<void> {
    const kind = this.#kind;
    await this.shop?.orders.listMore(kind);
    await this.updateComplete;
    if (kind !== this.#kind || this.renderRoot.querySelector('.more')) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.open')[shown]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-orders': XhsOrders;
  }
}
