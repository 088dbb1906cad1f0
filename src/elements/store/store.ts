import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProductSort } from '../../commerce/adapter.js';
import { XhsFollowEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { storeMessages } from '../../i18n/store.js';
import type { Origin, Store } from '../../model/index.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { announce } from '../internal/announcer.js';
import { CommunityController } from '../internal/stores/community-controller.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DiscoveryController } from '../internal/stores/discovery-controller.js';
import { failureTemplate } from '../internal/failure-template.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { sendForCoupons } from '../internal/coupon/send-for-coupons.js';
import { ServiceController } from '../internal/service-link.js';
import { closeOverPicture } from '../internal/overlay/close-over-picture.styles.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { theme } from '../internal/theme.styles.js';
import { aboutTemplate } from './store-about.js';
import { filtersTemplate } from './store-filters.js';
import { headTemplate } from './store-head.js';
import { storeStyles } from './store.styles.js';

type Tab = 'notes' | 'products' | 'about';

const origin: Origin = { kind: 'store' };

/**
 * A store that is also an account (号店一体): who it is, with the way to follow it, its notes, its products by price and
 * category with its coupons, and who stands behind it. Opens over the page where it is asked for with `xhs-open-store`, or
 * stands in the page's own flow with `inline`.
 *
 * @status experimental
 * @slot service - The way to customer service, in place of a link to its address.
 * @slot about - What stands below the facts about the seller, in place of that link.
 * @fires {XhsFollowEvent} xhs-follow - The store is to be followed, or not any more. Cancelable.
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart head - Who it is.
 * @csspart banner - The picture behind its name.
 * @csspart logo - Its logo, or the first letter of its name.
 * @csspart name - Its name.
 * @csspart verified - That it is verified.
 * @csspart cross-border - That its goods come over a border, and from where.
 * @csspart followers - How many follow it.
 * @csspart rating - How it is rated.
 * @csspart description - What it says of itself.
 * @csspart follow - The button that follows it.
 * @csspart service - The way to customer service.
 * @csspart tabs - Notes, products, about.
 * @csspart tab - One of them.
 * @csspart filters - In which order products stand, and of which category.
 * @csspart filter - One order, or one category.
 * @csspart coupons - Its coupons.
 * @csspart feed - Its notes, or its products.
 * @csspart about - The facts about the seller.
 * @csspart notice - What is shown in place of it: that there is none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - It is on its way.
 * @cssstate rtl - The language is written from right to left.
 * @cssproperty [--xhs-sticky-start=0px] - How much of the top of the window the page's own head covers.
 */
export class XhsStore extends XhsOverlayElement {
  static override styles = [theme, controls, sheet, closeOverPicture, tabsStyles, storeStyles];

  /** Id of the store. */
  @property({ attribute: 'store-id' }) storeId?: string;

  /** What is shown of it: `notes`, `products` or `about`; products by default where the back end can look for them, else notes. */
  @property({ reflect: true }) tab: Tab | undefined;

  @state() private sort: ProductSort | undefined;
  @state() private category: string | undefined;
  @state() private problem = '';

  readonly #community = new CommunityController(this);
  readonly #discovery = new DiscoveryController(this);
  readonly #store = new StoreController(this, () =>
    this.storeId ? this.shop?.content.store(this.storeId) : undefined,
  );
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #following = new StoreController(this, () =>
    this.#id ? this.#community.store?.following(this.#id) : undefined,
  );
  /** All its products, of which the categories are known. */
  readonly #products = new StoreController(this, () =>
    this.#id && this.#tab === 'products'
      ? this.#discovery.store?.feed({ show: 'products', storeId: this.#id }).$state
      : undefined,
  );
  readonly #service = new ServiceController(this, () => (this.#id ? [this.#id] : []));

  /** The store that is shown; undefined until it is there. */
  get content(): Store | undefined {
    const found = this.#store.value;
    return found?.status === 'ready' ? found.store : undefined;
  }

  /** Its own id: all that is asked for about it is asked by that, whatever name led here. */
  get #id(): string | undefined {
    return this.content?.id;
  }

  get #tabs(): readonly Tab[] {
    const can = this.#capabilities.value;
    return can && !can.search ? ['notes', 'about'] : ['notes', 'products', 'about'];
  }

  get #tab(): Tab {
    const { tab } = this;
    const tabs = this.#tabs;
    return tab && tabs.includes(tab) ? tab : tabs.includes('products') ? 'products' : 'notes';
  }

  protected override overlayContent(): OverlayContent | undefined {
    return this.storeId ? { kind: 'store', storeId: this.storeId } : undefined;
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind === 'store') this.storeId = content.storeId;
  }

  protected override overlayLabel(): string {
    return this.content?.name ?? messagesFor(storeMessages, this.locale).store;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('storeId')) {
      this.sort = this.category = undefined;
      this.problem = '';
    }
    const status = this.#store.value?.status;
    this.setState('loading', status === undefined || status === 'loading');
  }

  protected override renderContent(): TemplateResult {
    // It has the focus when what it closes is not there yet, and keeps it.
    return html`${this.renderClose()}${this.#renderFound()}`;
  }

  #renderFound(): TemplateResult {
    const { content, locale } = this;
    if (content) return this.#renderStore(content);
    switch (this.#store.value?.status) {
      case 'missing':
        return html`<div class="notice" part="notice"><p>${messagesFor(storeMessages, locale).missing}</p></div>`;
      case 'error':
        return failureTemplate(locale, () => this.#retry(), 'alert');
      default:
        return html`<div class="waiting" role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
          <div class="skeleton logo"></div>
          <div class="skeleton line"></div>
          <div class="skeleton line short"></div>
        </div>`;
    }
  }

  #renderStore(store: Store): TemplateResult {
    const { locale } = this;
    const t = messagesFor(storeMessages, locale);
    const tab = this.#tab;
    return html`${headTemplate({
        store,
        locale,
        following: this.#community.failed ? 'unsupported' : (this.#following.value ?? 'unknown'),
        service: this.#service.links,
        problem: this.problem,
        onFollow: () => void this.#follow(store),
      })}
      <div class="bar">
        ${tabsTemplate({
          tabs: this.#tabs.map((id) => ({ id, title: t[id] })),
          chosen: tab,
          label: t.parts,
          panel: 'panel',
          onChoose: (id) => (this.tab = id),
        })}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby=${`tab-${tab}`}>
        ${this.#renderPanel(store, tab)}
      </div>`;
  }

  #renderPanel(store: Store, tab: Tab): TemplateResult {
    if (tab === 'about') return aboutTemplate(store, this.#service.links, this.locale);
    const t = messagesFor(storeMessages, this.locale);
    if (tab === 'notes') {
      return html`<xhs-feed part="feed" store-id=${store.id} .origin=${origin} check-every="0"
        ><p slot="empty">${t.noNotes}</p></xhs-feed
      >`;
    }
    return html`${this.#renderCoupons(store)}${filtersTemplate({
        sorts: this.#capabilities.value?.productSorts ?? [],
        sort: this.sort,
        categories: this.#categories,
        category: this.category,
        locale: this.locale,
        onSort: (sort) => (this.sort = sort),
        onCategory: (category) => (this.category = category),
      })}<xhs-feed
        part="feed"
        show="products"
        store-id=${store.id}
        .productSort=${this.sort}
        .category=${this.category}
        .origin=${origin}
        check-every="0"
        ><p slot="empty">${t.noProducts}</p></xhs-feed
      >`;
  }

  /** Those of the products that were found so far: no back end lists them. */
  get #categories(): readonly string[] {
    const { shop } = this;
    const names = this.#products.value?.items.flatMap((item) =>
      item.kind === 'product' ? (shop?.catalog.known(item.productId)?.category ?? []) : [],
    );
    return [...new Set(names)];
  }

  #renderCoupons(store: Store): TemplateResult | typeof nothing {
    if (!this.#capabilities.value?.coupons) return nothing;
    sendForCoupons();
    return html`<div class="coupons"><xhs-coupon part="coupons" folded store-id=${store.id}></xhs-coupon></div>`;
  }

  /** The button goes with what it does; the focus stays where the store is to be. */
  #retry(): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.content');
    if (place) place.tabIndex = -1;
    place?.focus();
    if (this.storeId) this.shop?.content.retry(this.storeId);
  }

  async #follow({ id: authorId, name }: Store): Promise<void> {
    const t = messagesFor(storeMessages, this.locale);
    const active = this.#following.value !== 'yes';
    this.problem = '';
    try {
      const asked = await this.request(new XhsFollowEvent({ authorId, active }));
      if (asked !== false) announce((active ? t.followed : t.unfollowed)(name));
    } catch (error) {
      // It stands as it stood before.
      if ((error as Error).name !== 'AbortError' && this.#id === authorId) this.problem = t.failed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-store': XhsStore;
  }
}
