import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ProductNarrowing, ProductSort } from '../../commerce/adapter.js';
import { XhsOpenNoteEvent, XhsOpenProductEvent } from '../../events/index.js';
import { feedMessages } from '../../i18n/feed.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { FeedItem, Note, Origin } from '../../model/index.js';
import { feedItemKey } from '../../model/index.js';
import type { Feed, FeedPlace } from '../../state/discovery/discovery-store.js';
import { CardOffers } from '../internal/offer/card-offers.js';
import { cardStyles } from '../internal/card.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DiscoveryController } from '../internal/stores/discovery-controller.js';
import { failureTemplate } from '../internal/failure-template.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { repeat } from '../internal/repeat/repeat.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { aheadTemplate, cardTemplate, skeletonTemplate } from './feed-cards.js';
import { endTemplate } from './feed-end.js';
import { FeedFocus } from './feed-focus.js';
import { feedQuery } from './feed-query.js';
import { FeedTimer } from './feed-timer.js';
import { FeedWindow } from './feed-window.js';
import { feedStyles } from './feed.styles.js';

/**
 * A feed (发现页): notes, live rooms and products as cards in columns, as many as its own width has room for, without end.
 * At most sixty cards are drawn, however many there are; a card opens over the page, and the feed is found again as it was
 * left. With `tabs` the feeds of the content source stand above it. What the attributes name narrows it down: the notes of a
 * store, those about a product, those that are searched for.
 *
 * In it the arrow keys go from card to card, Page Down and Page Up in the order of reading, Control with Home and End out of it.
 *
 * @status experimental
 * @slot - What is shown before and without the script: links to the notes.
 * @slot empty - What is shown where there is nothing, in place of the usual words.
 * @fires {XhsOpenNoteEvent} xhs-open-note - A note is to be shown. Cancelable.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @csspart tabs - The feeds that there are.
 * @csspart tab - One of them.
 * @csspart feed - The cards.
 * @csspart card - One card.
 * @csspart picture - Its picture.
 * @csspart title - Its title.
 * @csspart price - The price of a product.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart offer - That a product has a price for a time, with what is left of it on the last day.
 * @csspart disclosure - That a note is an advertisement, or a partnership.
 * @csspart live - How a live room stands.
 * @csspart newer - The button that shows what has come since.
 * @csspart notice - What is shown in place of cards: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The cards are on their way.
 * @cssstate empty - There are none.
 * @cssstate rtl - The language is written from right to left.
 * @cssproperty [--xhs-sticky-start=0px] - How much of the top of the window the page's own head covers.
 */
export class XhsFeed extends XhsElement {
  static override styles = [theme, controls, tabsStyles, cardStyles, feedStyles];

  /** Which of the source's feeds; its first one by default. */
  @property({ reflect: true }) channel?: string;

  /** Shows the feeds that there are, to choose from. */
  @property({ type: Boolean }) tabs = false;

  /** Cards of one store alone. */
  @property({ attribute: 'store-id' }) storeId?: string;

  /** Notes of one author alone. */
  @property({ attribute: 'author-id' }) authorId?: string;

  /** Notes about a product alone, by its id or handle. */
  @property({ attribute: 'product-id' }) productId?: string;

  /** What is searched for. */
  @property() query?: string;

  /** Notes with a topic alone. */
  @property() topic?: string;

  /** Notes of a type alone: `image` or `video`. */
  @property() type?: Note['type'];

  /** Products of a category alone, with `show="products"`. */
  @property() category?: string;

  /**
   * `products` shows products of the shop in place of notes, where its back end can look for them; `all` both, with `query`.
   */
  @property() show?: 'products' | 'all';

  /** `price_asc`, `price_desc`, `newest` or `popular`, with `show="products"`, where the back end can sort so. */
  @property({ attribute: 'product-sort' }) productSort?: ProductSort;

  /** How products are narrowed down, with `show="products"`, where the back end can. */
  @property({ attribute: false }) narrowing?: ProductNarrowing;

  /** `latest` begins with the newest; the order of the source by default. */
  @property() sort?: 'latest';

  /** Asks for what everybody gets, not for what suits this reader. */
  @property({ type: Boolean, attribute: 'no-personalization' }) noPersonalization = false;

  /** How often it is asked whether there is anything new, in seconds; 0 for never. */
  @property({ type: Number, attribute: 'check-every' }) checkEvery = 60;

  /** What led to a product that is opened here; `{ kind: 'feed' }` by default. */
  @property({ attribute: false }) origin: Origin = { kind: 'feed' };

  readonly #discovery = new DiscoveryController(this);
  readonly #channels = new StoreController(this, () => (this.tabs ? this.#discovery.store?.$channels : undefined));
  readonly #state = new StoreController(this, () => this.#feed?.$state);
  readonly #newer = new StoreController(this, () => this.#feed?.$newer);
  readonly #window = new FeedWindow(this);
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#window.indices.flatMap((index) => refOf(this.#items[index])),
  );
  readonly #offers = new CardOffers(this);
  #items: readonly FeedItem[] = [];
  readonly #focus = new FeedFocus(this, this.#window, () => this.#items.length);
  #shown: Feed | undefined;
  #goTo: FeedPlace | 'start' | undefined;

  constructor() {
    super();
    new FeedTimer(
      this,
      () => this.checkEvery,
      () => void this.#shown?.check(),
    );
  }

  override disconnectedCallback(): void {
    this.#leave();
    super.disconnectedCallback();
  }

  /** Shows what has come since, from the beginning. */
  async refresh(): Promise<void> {
    const feed = this.#shown;
    await feed?.refresh();
    if (feed !== this.#shown) return;
    this.#goTo = 'start';
    this.requestUpdate();
  }

  get #channel(): string | undefined {
    return this.channel ?? (this.tabs ? this.#channels.value?.[0]?.id : undefined);
  }

  get #feed(): Feed | undefined {
    // Which one is the first is still to be told.
    if (this.tabs && !this.channel && !this.#channels.value) return undefined;
    return this.#discovery.store?.feed(feedQuery(this, this.#channel, !this.noPersonalization));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const feed = this.#feed;
    const state = this.#state.value;
    const before = feed === this.#shown ? this.#window.place : undefined;
    if (feed !== this.#shown) {
      this.#leave();
      this.#shown?.leave();
      if (this.#shown && this.#window.isBelowStart) this.#goTo = 'start';
      this.#shown = feed;
      this.#focus.index = undefined;
      if (feed?.place) this.#goTo = feed.place;
    }
    this.#items = state?.items ?? [];
    const moved = this.#window.layOut(this.#items, {
      skeletons: state?.status !== 'ready',
      more: !!state?.more && !state.moreFailed,
    });
    // The page was turned, or made wider: the card at the top stays there.
    if (moved && before) this.#goTo ??= before;
    this.#window.choose(this.#focus.index);
    this.#focus.before();
    this.setState('loading', state?.status === 'loading');
    this.setState('empty', state?.status === 'ready' && this.#items.length === 0);
  }

  protected override updated(): void {
    this.#window.put();
    this.#focus.after();
    if (this.#goTo && this.#items.length > 0) {
      const [first] = this.#items;
      const target = this.#goTo === 'start' ? first && { key: feedItemKey(first), offset: this.#headSize } : this.#goTo;
      this.#goTo = undefined;
      if (target) this.#window.goTo(target);
    }
    if (this.#state.value?.status !== 'ready') return;
    this.#window.lookSoon(() => {
      const state = this.#state.value;
      if (state?.more && !state.loadingMore && !state.moreFailed && this.#window.isNearEnd) void this.#shown?.more();
    });
  }

  protected override render(): TemplateResult {
    const t = messagesFor(feedMessages, this.locale);
    const channels = this.#channels.value ?? [];
    const newer = this.#newer.value ?? 0;
    const hasTabs = channels.length > 1;
    const keepsRoom = this.tabs && !this.#channels.value && !this.#discovery.failed;
    return html`${
        hasTabs
          ? html`<div class="head">
              ${tabsTemplate({
                tabs: channels,
                chosen: this.#channel ?? '',
                label: t.channels,
                panel: 'panel',
                onChoose: (id) => (this.channel = id),
              })}
            </div>`
          : keepsRoom
            ? html`<div class="head"></div>`
            : nothing
      }
      <div
        class="panel"
        id="panel"
        tabindex="-1"
        role=${hasTabs ? 'tabpanel' : nothing}
        aria-labelledby=${hasTabs ? `tab-${this.#channel}` : nothing}
      >
        <div class="ruler"></div>
        ${
          newer > 0
            ? html`<button class="newer" part="newer" @click=${this.#showNewer}>${t.newer(newer)}</button>`
            : nothing
        }
        ${this.#renderCards()}
      </div>`;
  }

  #renderCards(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(feedMessages, locale);
    const state = this.#state.value;
    const status = this.#discovery.failed ? 'error' : (state?.status ?? 'loading');
    if (status === 'error') return failureTemplate(locale, () => this.#retry(), 'alert');
    if (status === 'loading') {
      return html`<div class="feed first" role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
        ${this.#window.indices.map(skeletonTemplate)}
      </div>`;
    }
    if (this.#items.length === 0) {
      return html`<div class="notice" part="notice">
        <slot name="empty"
          ><p>${t.empty}</p>
          <p class="muted">${t.emptyHint}</p></slot
        >
      </div>`;
    }
    const count = state?.more ? -1 : this.#items.length;
    const drawn = this.#window.indices.flatMap((index) => {
      const item = this.#items[index];
      return item ? [{ item, index }] : [];
    });
    return html`<div
        class="feed"
        part="feed"
        role="feed"
        aria-label=${t.label}
        aria-busy=${state?.loadingMore ?? false}
        @keydown=${this.#focus.onKey}
        @focusin=${this.#focus.onFocus}
      >
        ${repeat(
          drawn,
          ({ item }) => feedItemKey(item),
          ({ item, index }) =>
            cardTemplate({
              item,
              index,
              count,
              locale,
              product: (ref) => this.#products.get(ref),
              offer: this.#offers.render,
              onOpen: this.#open,
            }),
        )}
        ${aheadTemplate(this.#window.ahead)}
      </div>
      ${endTemplate(state, locale, this.#askMore)}`;
  }

  /** The button goes with what it does, and the focus to what has come. */
  readonly #showNewer = async (): Promise<void> => {
    await this.refresh();
    await this.#focus.go(0);
  };

  /** The button goes with what it does; the focus stays where the cards go on. */
  readonly #askMore = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.tail')?.focus();
    void this.#shown?.more();
  };

  #retry(): void {
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
    if (this.#discovery.failed) this.#discovery.retry();
    else void this.#shown?.refresh();
  }

  /** What the head that stays in sight covers. */
  get #headSize(): number {
    return this.renderRoot.querySelector('.head')?.getBoundingClientRect().height ?? 0;
  }

  #leave(): void {
    if (this.#shown) this.#shown.place = this.#window.place;
  }

  readonly #open = (event: Event, item: FeedItem, position: number): void => {
    if (item.kind === 'live') return;
    const request =
      item.kind === 'note'
        ? new XhsOpenNoteEvent({ noteId: item.note.id })
        : new XhsOpenProductEvent({
            productId: item.productId,
            origin: { ...this.origin, position, at: Date.now(), ...(this.query && { query: this.query }) },
          });
    void askOrFollow(this, event, request);
  };
}

function refOf(item: FeedItem | undefined): string[] {
  return item?.kind === 'product' ? [item.productId] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-feed': XhsFeed;
  }
}
