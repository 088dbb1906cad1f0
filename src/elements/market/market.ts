import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReadableAtom } from 'nanostores';
import {
  XhsOpenCartEvent,
  XhsOpenOrdersEvent,
  XhsOpenPageEvent,
  XhsOpenProductEvent,
  XhsOpenStoreEvent,
} from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { marketMessages } from '../../i18n/market.js';
import type { MarketPage, MarketSection, Origin, Product, Store } from '../../model/index.js';
import { productsOfSection } from '../../rules/list/market-products.js';
import type { Shop } from '../../runtime/shop.js';
import { CardOffers } from '../internal/offer/card-offers.js';
import { cardStyles } from '../internal/card.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { repeat } from '../internal/repeat/repeat.js';
import { sendForCoupons } from '../internal/coupon/send-for-coupons.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { StoresController } from '../internal/stores/stores-controller.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { MarketController } from './market-controller.js';
import { MarketFocus } from './market-focus.js';
import { goodsStyles } from './market-goods.styles.js';
import { goodsTemplate } from './market-goods.js';
import { clockTemplate, headTemplate } from './market-head.js';
import { linksStyles } from './market-links.styles.js';
import { categoriesTemplate, pagesTemplate } from './market-links.js';
import { storesTemplate } from './market-stores.js';
import { MarketTrail } from './market-trail.js';
import { marketStyles } from './market.styles.js';
import { NearSections } from './near-sections.js';
import { campaignKey, type Sale, salesOf, SaleWindows } from './sale-windows.js';

/** Named so that the first page needs no attribute. */
const firstPage = 'market';

/**
 * A page that sells (市集): categories, flash sales, new arrivals, stores, coupons, ways to collections and campaigns, and a
 * stream of notes, products and live rooms below. A campaign for a festival is such a page with a colour, a banner and a
 * time: it counts down to its beginning, then to its end, and asks the shop anew what things cost at both.
 *
 * Sections are drawn as they come into sight, and each can be asked for again where it did not load. Other pages open in its
 * place, and Back leads to the page before.
 *
 * @status experimental
 * @slot - What is shown before and without the script: links to products.
 * @slot tools - What stands beside the title, in place of the ways to the orders and to the cart.
 * @fires {XhsOpenPageEvent} xhs-open-page - Another page of the market is to be shown. Cancelable.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @fires {XhsOpenStoreEvent} xhs-open-store - A store is to be shown. Cancelable.
 * @fires {XhsOpenOrdersEvent} xhs-open-orders - The orders are to be shown. Cancelable.
 * @fires {XhsOpenCartEvent} xhs-open-cart - The cart is to be shown. Cancelable.
 * @csspart tools - The row at the head.
 * @csspart tool - The way to the orders, or to the cart.
 * @csspart back - The button that leads to the page before.
 * @csspart banner - The head of a campaign.
 * @csspart title - The title of the page; the titles of products.
 * @csspart subtitle - What is said below it.
 * @csspart countdown - The time that is left.
 * @csspart section - One section.
 * @csspart heading - What a section is called.
 * @csspart category - A category.
 * @csspart page - The way to another page.
 * @csspart card - A product.
 * @csspart picture - Its picture.
 * @csspart price - Its price.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart offer - That it is a price for a time, with what is left of it on the last day.
 * @csspart left - How many are left.
 * @csspart store - A store.
 * @csspart tabs - The categories, while one is chosen.
 * @csspart tab - One of them.
 * @csspart stream - The feed below the sections, or the products of a category.
 * @csspart notice - What is shown in place of something: that there is none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The page is on its way.
 * @cssstate campaign - It is a campaign.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsMarket extends XhsElement {
  static override styles = [theme, controls, tabsStyles, cardStyles, goodsStyles, linksStyles, marketStyles];

  /** Which page of the content source. */
  @property({ reflect: true }) page = firstPage;

  /** Shows the products of a category in place of the sections, where the back end can look for them. */
  @property({ reflect: true }) category: string | undefined;

  readonly #market = new MarketController(this);
  readonly #state = new StoreController(this, () => this.#market.store?.page(this.page));
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #near = new NearSections(this);
  readonly #offers = new CardOffers(this);
  readonly #windows = new SaleWindows(this, (productIds) => this.#askAnew(productIds));
  readonly #focus = new MarketFocus(this);
  readonly #trail = new MarketTrail(this, (page, from) => this.#return(page, from));
  #content: MarketPage | undefined;
  #sales: readonly Sale[] = [];

  constructor() {
    super();
    new StoresController(this, () => {
      const { shop } = this;
      const near = this.category ? [] : this.#sections.filter(({ key }) => this.#near.has(key));
      return near.flatMap(({ section }) => storesOf(section, shop));
    });
  }

  /** The page that is shown; undefined until it is there. */
  get content(): MarketPage | undefined {
    const state = this.#state.value;
    return state?.status === 'ready' ? state.page : undefined;
  }

  get #sections(): readonly { readonly key: string; readonly section: MarketSection }[] {
    return this.content?.sections.map((section, index) => ({ key: `${this.page} ${index}`, section })) ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#trail.stand(this.page);
    const { content } = this;
    if (content !== this.#content) {
      this.#content = content;
      this.#sales = content ? salesOf(content) : [];
    }
    this.#windows.watch(this.#sales);
    this.setState('loading', !content && this.#status === 'loading');
    this.setState('campaign', content?.color !== undefined);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { content } = this;
    // It has passed the gate for colours.
    if (content?.color) this.style.setProperty('--_theme', content.color);
    else this.style.removeProperty('--_theme');
    if (content) this.#focus.bring();
  }

  protected override render(): TemplateResult {
    const { content } = this;
    const inside = !content
      ? this.#renderAbsent()
      : this.category && this.#canSearch
        ? this.#renderCategory(content)
        : this.#renderPage(content);
    return html`<div class="body" tabindex="-1">${inside}</div>`;
  }

  /** What stands in place of a page that is not there. */
  #renderAbsent(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(marketMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    switch (this.#status) {
      case 'missing':
        return html`<div class="whole">
          <div class="notice" part="notice">
            <p>${t.missing}</p>
            ${
              this.page === firstPage
                ? nothing
                : html`<button class="button" @click=${() => this.#open(firstPage)}>${t.toMarket}</button>`
            }
          </div>
        </div>`;
      case 'error':
        return html`<div class="whole">${failureTemplate(locale, () => this.#retry(), 'alert')}</div>`;
      default:
        return this.childElementCount > 0
          ? html`<slot></slot>`
          : html`<div class="whole" role="status" aria-label=${shared.loading}>
              <div class="skeleton head"></div>
              ${[0, 1, 2].map(() => html`<div class="skeleton section"></div>`)}
            </div>`;
    }
  }

  get #status(): 'loading' | 'ready' | 'missing' | 'error' {
    return this.#market.failed ? 'error' : (this.#state.value?.status ?? 'loading');
  }

  get #canSearch(): boolean {
    return this.#capabilities.value?.search === true;
  }

  #renderPage(page: MarketPage): TemplateResult {
    return html`${this.#renderHead(page)}${repeat(
      this.#sections,
      ({ key }) => key,
      ({ key, section }) => this.#renderSection(key, section),
    )}${page.channel === undefined ? nothing : this.#renderStream(page.channel)}`;
  }

  #renderHead(page: MarketPage): TemplateResult {
    const can = this.#capabilities.value;
    const key = campaignKey(page);
    const ask = (event: Event & { readonly promise?: Promise<unknown> | undefined }): void => {
      this.dispatchEvent(event);
      void event.promise?.catch(() => undefined);
    };
    return headTemplate({
      page,
      locale: this.locale,
      timed: this.#sales.some((sale) => sale.key === key),
      window: this.#windows.window(key),
      onBack: this.#trail.canGoBack ? () => this.#trail.back() : undefined,
      onOrders: can?.orders ? () => ask(new XhsOpenOrdersEvent()) : undefined,
      onCart: can && can.cart !== 'none' ? () => ask(new XhsOpenCartEvent({})) : undefined,
    });
  }

  #renderSection(key: string, section: MarketSection): TemplateResult | typeof nothing {
    const can = this.#capabilities.value;
    if (section.kind === 'categories' && can && !can.search) return nothing;
    if (section.kind === 'coupons' && can && !can.coupons) return nothing;
    const heading = `heading-${key.replace(/\W+/g, '-')}`;
    return html`<section
      class=${section.kind === 'flash' ? 'section flash' : 'section'}
      part="section"
      data-section=${key}
      tabindex="-1"
      aria-labelledby=${heading}
    >
      <header class="heading">
        <h3 id=${heading} part="heading">${section.title}</h3>
        ${section.kind === 'flash' ? clockTemplate(this.#windows.window(key), section.title) : nothing}
        ${section.subtitle ? html`<p class="subtitle">${section.subtitle}</p>` : nothing}
      </header>
      ${this.#renderContent(key, section)}
    </section>`;
  }

  #renderContent(key: string, section: MarketSection): TemplateResult {
    const { locale, shop } = this;
    const near = this.#near.has(key) ? shop : undefined;
    switch (section.kind) {
      case 'categories':
        return categoriesTemplate(section.categories, (name) => this.#choose(name));
      case 'pages':
        return pagesTemplate(section.pages, (pageId) => this.#open(pageId));
      case 'stores':
        return storesTemplate({
          storeIds: section.storeIds,
          locale,
          store: (id) => near?.content.store(id).get(),
          onOpen: (event, store) => this.#openStore(event, store),
          onRetry: (ids) => ids.forEach((id) => shop?.content.retry(id)),
        });
      case 'coupons':
        return this.#renderCoupons(section.couponIds, near !== undefined);
      default:
        return goodsTemplate({
          productIds: section.productIds,
          locale,
          product: (ref) => near?.catalog.product(ref).get(),
          offer: this.#offers.render,
          counted: section.kind === 'flash',
          onOpen: (event, product, position) => this.#openProduct(event, product, position),
          onRetry: (refs) => refs.forEach((ref) => shop?.catalog.retry(ref)),
        });
    }
  }

  #renderCoupons(ids: readonly string[], near: boolean): TemplateResult {
    if (near) sendForCoupons();
    return html`<div class="tickets">${near ? html`<xhs-coupon .couponIds=${ids}></xhs-coupon>` : nothing}</div>`;
  }

  #renderStream(channel: string): TemplateResult {
    const key = `${this.page} stream`;
    return html`<section class="stream" part="stream" data-section=${key} aria-labelledby="stream-heading">
      <header class="heading">
        <h3 id="stream-heading" part="heading">${messagesFor(marketMessages, this.locale).more}</h3>
      </header>
      ${this.#near.has(key) ? html`<xhs-feed channel=${channel} .origin=${origin}></xhs-feed>` : nothing}
    </section>`;
  }

  #renderCategory(page: MarketPage): TemplateResult {
    const t = messagesFor(marketMessages, this.locale);
    const names = page.sections.flatMap((section) =>
      section.kind === 'categories' ? section.categories.map(({ name }) => name) : [],
    );
    const { category = '' } = this;
    const all = names.includes(category) ? names : [category, ...names];
    return html`${this.#renderHead(page)}
      ${tabsTemplate({
        // A name may hold what an id may not.
        tabs: [{ id: 'all', title: t.all }, ...all.map((title, index) => ({ id: `${index}`, title }))],
        chosen: `${all.indexOf(category)}`,
        label: t.categories,
        panel: 'goods',
        onChoose: (id) => this.#choose(id === 'all' ? undefined : all[Number(id)]),
      })}
      <div id="goods" class="panel" part="stream" role="tabpanel" aria-labelledby=${`tab-${all.indexOf(category)}`}>
        <xhs-feed show="products" category=${category} .origin=${origin} check-every="0"></xhs-feed>
      </div>`;
  }

  #choose(category: string | undefined): void {
    this.#focus.to(category === undefined ? 'title' : 'tab');
    this.category = category;
  }

  #open(pageId: string): void {
    const request = new XhsOpenPageEvent({ pageId });
    this.dispatchEvent(request);
    void request.promise?.catch(() => undefined);
    if (request.defaultPrevented || request.claimed) return;
    this.#trail.go(pageId);
    this.#focus.to('title');
    this.page = pageId;
  }

  #return(page: string, from: string): void {
    this.#focus.to({ link: from });
    this.category = undefined;
    this.page = page;
  }

  #openProduct(event: Event, product: Product, position: number): void {
    const detail = { productId: product.id, origin: { ...origin, position, at: Date.now() } };
    void askOrFollow(this, event, new XhsOpenProductEvent(detail));
  }

  #openStore(event: Event, store: Store): void {
    void askOrFollow(this, event, new XhsOpenStoreEvent({ storeId: store.id }));
  }

  /** Something begins or ends: what it costs now, and which coupons there are, the shop says. */
  #askAnew(productIds: readonly string[]): void {
    const { shop, content } = this;
    shop?.catalog.refresh(productIds);
    for (const section of content?.sections ?? []) {
      if (section.kind === 'coupons') void shop?.coupons.refresh({ ids: section.couponIds });
    }
  }

  #retry(): void {
    this.renderRoot.querySelector<HTMLElement>('.body')?.focus();
    if (this.#market.failed) this.#market.retry();
    else this.#market.store?.retry(this.page);
  }
}

const origin: Origin = { kind: 'market' };

/** What a section shows, as the stores of the shop have it. */
function storesOf(section: MarketSection, shop: Shop | undefined): readonly ReadableAtom<unknown>[] {
  if (!shop) return [];
  if (section.kind === 'stores') return section.storeIds.map((id) => shop.content.store(id));
  return productsOfSection(section).map((ref) => shop.catalog.product(ref));
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-market': XhsMarket;
  }
}
