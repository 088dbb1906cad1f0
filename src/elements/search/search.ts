import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type SearchDetail, XhsSearchEvent } from '../../events/index.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import { searchWords } from '../../rules/typed/search-words.js';
import type { Feed, FeedQuery } from '../../state/discovery/discovery-store.js';
import type { SearchStore } from '../../state/discovery/search-store.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DiscoveryController } from '../internal/stores/discovery-controller.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { isNarrowing, type NoteFilters, noteFiltersTemplate } from './note-filters.js';
import { isNarrowingProducts, type ProductFilters, productFiltersTemplate } from './product-filters.js';
import { answerFieldKey } from './field-keys.js';
import { fieldTemplate } from './search-field.js';
import { searchFieldStyles } from './search-field.styles.js';
import { foundTemplate, type Kind } from './search-found.js';
import { startTemplate, type StartView } from './search-start.js';
import { searchStyles } from './search.styles.js';
import { Suggestions } from './suggestions.js';

/**
 * A search (搜索): a field with suggestions, what was searched for on this device and what many look for below it, and what is
 * found, notes and products in one list or each alone, to be narrowed down. Nothing is asked while a word is being put together
 * by an input method. What is put into the cart from here carries the words that led to it.
 *
 * In the field the arrow keys go through the suggestions, Enter takes one, and Escape closes the list, then empties the field.
 *
 * @status experimental
 * @slot - What is shown before and without the script: a form that leads to a search of the page's own.
 * @fires {XhsSearchEvent} xhs-search - Something is to be searched for. Cancelable: the page then shows what is found.
 * @fires {XhsOpenNoteEvent} xhs-open-note - A note is to be shown. Cancelable.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @csspart form - The field with its button.
 * @csspart field - The field with what stands in it.
 * @csspart input - The field alone.
 * @csspart clear - The button that empties the field.
 * @csspart submit - The button that searches.
 * @csspart suggestions - The list of suggestions.
 * @csspart start - What stands below an empty field.
 * @csspart history - What was searched for before.
 * @csspart clear-history - The button that forgets it.
 * @csspart popular - What many look for.
 * @csspart tabs - The kinds of what is found.
 * @csspart tab - One kind.
 * @csspart filters - What narrows it down.
 * @csspart filter - One choice of it.
 * @csspart sort - In which order products stand.
 * @csspart price-range - The two fields of a price.
 * @csspart price-field - One of them.
 * @csspart clear-filters - The button that removes the filters of products.
 * @csspart results - What is found; the parts of `xhs-feed` are parts of it.
 * @csspart nothing - What is said where nothing is found.
 * @csspart reset-filters - The button that removes the filters.
 * @cssstate empty - Nothing is found.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsSearch extends XhsElement {
  static override styles = [theme, controls, tabsStyles, searchFieldStyles, searchStyles, selectStyles];

  /** What is searched for. */
  @property({ reflect: true }) query = '';

  /** What is shown of what is found: `all`, `notes` or `products`. */
  @property({ reflect: true }) show: Kind = 'all';

  /** `off` keeps nothing of what is searched for, and shows nothing of what was. */
  @property() history: 'on' | 'off' = 'on';

  /** What stands in the empty field, in place of the usual words. */
  @property() placeholder?: string;

  /** Asks for what everybody gets, not for what suits this reader. */
  @property({ type: Boolean, attribute: 'no-personalization' }) noPersonalization = false;

  /** What stands in the field. */
  @state() private text = '';
  @state() private filters: NoteFilters = {};
  @state() private productFilters: ProductFilters = {};

  readonly #discovery = new DiscoveryController(this);
  #of: DiscoveryController['store'];
  #store: SearchStore | undefined;
  readonly #suggestions = new Suggestions(
    this,
    async (text, signal) => (await this.#loadStore())?.suggest(text, signal) ?? [],
    (count) => announce(messagesFor(searchMessages, this.locale).suggested(count)),
  );
  readonly #history = new StoreController(this, () => (this.history === 'off' ? undefined : this.#store?.$history));
  readonly #popular = new StoreController(this, () => this.#store?.$popular);
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  /** All of what is found, however it is narrowed down. */
  readonly #whole = new StoreController(this, () => this.#feedOf({}, {})?.$state);
  readonly #found = new StoreController(this, () => this.#shown?.$state);
  /** What was searched for last; who searched is told what became of it. */
  #asked = '';
  #untold = '';

  /** Brings the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #kind(): Kind {
    return this.#kinds.includes(this.show) ? this.show : 'notes';
  }

  /** A back end that cannot look for products leaves notes alone. */
  get #kinds(): readonly Kind[] {
    const can = this.#capabilities.value;
    return can && !can.search ? ['notes'] : ['all', 'notes', 'products'];
  }

  /**
   * What the list is to hold; notes alone where it is undefined. That a back end cannot look for products is known once it was
   * asked: the list that came of it stays until it is narrowed down.
   */
  #showOf(filters: NoteFilters): 'all' | 'products' | undefined {
    const kind = this.#kind;
    if (kind !== 'notes') return kind;
    return this.show === 'all' && !isNarrowing(filters) ? 'all' : undefined;
  }

  #queryOf(query: string, filters: NoteFilters, { sort, ...narrowing }: ProductFilters): FeedQuery {
    const show = this.#showOf(filters);
    return {
      query,
      ...(show && { show }),
      ...(!show && Object.fromEntries(Object.entries(filters).filter(([, value]) => value))),
      ...(show === 'products' && sort && { productSort: sort }),
      ...(show === 'products' && Object.keys(narrowing).length > 0 && { narrowing }),
      ...(this.noPersonalization && { personalized: false }),
    };
  }

  #feedOf(filters: NoteFilters, products: ProductFilters): Feed | undefined {
    const query = searchWords(this.query);
    return query ? this.#discovery.store?.feed(this.#queryOf(query, filters, products)) : undefined;
  }

  /** What is shown of what is found. */
  get #shown(): Feed | undefined {
    return this.#feedOf(this.filters, this.productFilters);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const discovery = this.#discovery.store;
    if (discovery !== this.#of) {
      this.#of = discovery;
      this.#store = undefined;
      void this.#loadStore();
    }
    if (changed.has('query') && searchWords(this.query) !== this.#asked) {
      this.text = this.query;
      this.filters = {};
      this.productFilters = {};
    }
    const found = this.#found.value;
    this.setState('empty', found?.status === 'ready' && found.items.length === 0);
  }

  protected override updated(changed: PropertyValues): void {
    const query = searchWords(this.query);
    if (changed.has('query') && query !== this.#asked) {
      this.#asked = query;
      if (query) this.dispatchEvent(new XhsSearchEvent({ query, from: 'page' }));
    }
    if (query && query === this.#untold && this.#found.value?.status === 'ready') {
      this.#untold = '';
      this.#tell(query);
    }
  }

  protected override render(): TemplateResult {
    const query = searchWords(this.query);
    return html`<div class="search">
      ${fieldTemplate({
        text: this.text,
        placeholder: this.placeholder,
        suggestions: this.#suggestions.items,
        active: this.#suggestions.active,
        locale: this.locale,
        onInput: this.#onInput,
        onComposed: this.#onComposed,
        onKey: this.#onKey,
        onLeave: () => this.#suggestions.close(),
        onSubmit: () => this.#submit(),
        onClear: () => this.#clear(),
        onChoose: (suggestion) => this.#search(suggestion, 'suggestion'),
      })}
      ${query ? this.#renderFound(query) : startTemplate(this.#start)}
    </div>`;
  }

  get #start(): StartView {
    return {
      history: this.#history.value ?? [],
      popular: this.#popular.value ?? null,
      locale: this.locale,
      onHistory: (words) => this.#search(words, 'history'),
      onPopular: (words) => this.#search(words, 'popular'),
      onForget: (words) => this.#forget(words),
      onClear: () => this.#forget(),
    };
  }

  #renderFound(query: string): TemplateResult {
    const asked = this.#queryOf(query, this.filters, this.productFilters);
    const found = this.#found.value;
    return foundTemplate({
      query,
      asked,
      kinds: this.#kinds,
      kind: this.#kind,
      filters: this.#renderFilters(),
      isNarrowed: this.#isNarrowed,
      isEmpty: found?.status === 'ready' && found.items.length === 0,
      start: this.#start,
      locale: this.locale,
      lang: this.lang,
      onKind: (kind) => (this.show = kind),
      onResetFilters: () => this.#resetFilters(),
    });
  }

  get #isNarrowed(): boolean {
    if (this.#kind === 'products') return isNarrowingProducts(this.productFilters);
    return this.#kind === 'notes' && isNarrowing(this.filters);
  }

  #renderFilters(): TemplateResult | typeof nothing {
    const kind = this.#kind;
    const whole = this.#whole.value;
    if (kind === 'all' || (!whole?.items.length && !this.#isNarrowed)) return nothing;
    // What was counted comes with the first page, and the page with its state.
    const feed = whole?.status === 'ready' ? this.#feedOf({}, {}) : undefined;
    if (kind === 'notes') {
      return noteFiltersTemplate({
        filters: this.filters,
        facets: feed?.facets ?? null,
        locale: this.locale,
        onFilter: (filters) => (this.filters = filters),
      });
    }
    return productFiltersTemplate({
      filters: this.productFilters,
      can: this.#capabilities.value ?? {},
      facets: feed?.productFacets ?? null,
      currency: this.shop?.$settings.get().currency ?? 'CNY',
      locale: this.locale,
      onFilter: (filters) => (this.productFilters = filters),
      onClear: () => this.#resetFilters(),
    });
  }

  async #loadStore(): Promise<SearchStore | undefined> {
    const { shop } = this;
    try {
      // Whoever types before it is there is answered once it is.
      const discovery = this.#of ?? (await shop?.discovery());
      const store = await discovery?.search();
      if (store && discovery === this.#of && store !== this.#store) {
        this.#store = store;
        this.requestUpdate();
      }
      return store;
    } catch {
      // Without it one searches all the same; the next letter asks for it again.
      return undefined;
    }
  }

  readonly #onInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
    // Of a word that is being put together nothing is known yet.
    if (!event.isComposing) this.#suggestions.type(this.text);
  };

  readonly #onComposed = (event: CompositionEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.#suggestions.type(this.text);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.#input) return;
    answerFieldKey(event, this.#suggestions, this.text, {
      onChoose: (suggestion) => this.#search(suggestion, 'suggestion'),
      onClear: () => this.#clear(),
    });
  };

  #submit(): void {
    if (searchWords(this.text)) this.#search(this.text, 'typed');
    else this.#clear();
  }

  #clear(): void {
    this.#suggestions.close();
    this.text = '';
    this.query = this.#asked = '';
    this.#input?.focus();
  }

  #search(words: string, from: SearchDetail['from']): void {
    const query = searchWords(words);
    if (!query) return;
    this.#suggestions.close();
    this.text = query;
    const request = new XhsSearchEvent({ query, from });
    this.dispatchEvent(request);
    if (this.history !== 'off') void this.#loadStore().then((store) => store?.remember(query).catch(() => undefined));
    if (request.defaultPrevented) return;
    if (query === this.#asked) void this.#shown?.refresh();
    else this.filters = this.productFilters = {};
    this.query = this.#asked = this.#untold = query;
    void this.#goToResults();
  }

  /** What was tapped is gone; on a phone the keyboard goes as well. Who types goes on typing. */
  async #goToResults(): Promise<void> {
    const isTyping = this.shadowRoot?.activeElement === this.#input && !matchMedia('(pointer: coarse)').matches;
    await this.updateComplete;
    if (!isTyping) this.renderRoot.querySelector<HTMLElement>('#results')?.focus({ preventScroll: true });
  }

  #tell(query: string): void {
    const t = messagesFor(searchMessages, this.locale);
    const total = this.#shown?.total;
    if (this.#found.value?.items.length === 0) announce(t.nothing(query));
    else if (typeof total === 'number' && this.#kind !== 'products')
      announce(t.found(query, formatCount(total, this.locale)));
  }

  #resetFilters(): void {
    this.filters = this.productFilters = {};
    announce(messagesFor(searchMessages, this.locale).filtersCleared);
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus({ preventScroll: true });
  }

  /** What was tapped is gone, and the focus with it: it goes on where one would go on. */
  #forget(words?: string): void {
    void this.#store?.forget(words).catch(() => undefined);
    if (words === undefined) announce(messagesFor(searchMessages, this.locale).historyCleared);
    if (words !== undefined && this.#history.value?.length)
      this.renderRoot.querySelector<HTMLElement>('#history')?.focus();
    else this.#input?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-search': XhsSearch;
  }
}
