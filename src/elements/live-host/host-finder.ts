import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { LiveRoom } from '../../model/index.js';
import { liveLimits } from '../../rules/live/live-room.js';
import { priceRange } from '../../rules/price/price-range.js';
import type { Feed } from '../../state/discovery/discovery-store.js';
import { DiscoveryController } from '../internal/stores/discovery-controller.js';
import { failureTemplate } from '../internal/failure-template.js';
import { lowestPriceTemplate, priceTemplate } from '../internal/price.js';
import { icon } from '../internal/icons/icons.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { repeat } from '../internal/repeat/repeat.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import type { XhsElement } from '../internal/xhs-element.js';

/** How long the next letter is waited for, in milliseconds. */
const pause = 250;

export interface FinderView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
  readonly onAdd: (productId: string) => void;
}

/** Finds products of the shop, to be added to the room. Nothing is asked for before it is unfolded. */
export class HostFinder implements ReactiveController {
  readonly #host: XhsElement;
  readonly #discovery: DiscoveryController;
  readonly #state: StoreController<ReturnType<Feed['$state']['get']>>;
  readonly #products: ProductsController;
  #open = false;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
    this.#discovery = new DiscoveryController(host);
    this.#state = new StoreController(host, () => this.#feed?.$state);
    this.#products = new ProductsController(
      host,
      () => host.shop?.catalog,
      () => this.#found,
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(view: FinderView): TemplateResult {
    const { t } = view;
    return html`<section class="box" part="finder" aria-label=${t.find}>
      <button class="unfold" part="find-open" aria-expanded=${this.#open} @click=${() => this.#unfold()}>
        ${t.find}${icon('chevron')}
      </button>
      ${this.#open ? this.#renderOpen(view) : nothing}
    </section>`;
  }

  get #searchable(): boolean {
    return this.#host.shop?.$capabilities.get()?.search ?? true;
  }

  get #feed(): Feed | undefined {
    if (!this.#open || !this.#searchable) return undefined;
    const query = this.#query.trim();
    return this.#discovery.store?.feed({ show: 'products', ...(query && { query }) });
  }

  get #found(): readonly string[] {
    const items = this.#state.value?.items ?? [];
    return items.flatMap((item) => (item.kind === 'product' ? [item.productId] : []));
  }

  #unfold(): void {
    this.#open = !this.#open;
    this.#host.requestUpdate();
    if (!this.#open) return;
    void this.#host.updateComplete.then(() => this.#focus());
  }

  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLInputElement>('.finder-field')?.focus();
  }

  #renderOpen(view: FinderView): TemplateResult {
    const { t, locale } = view;
    if (!this.#searchable) return this.#renderById(view);
    const { status, items = [], more = false } = this.#state.value ?? {};
    const failed = this.#discovery.failed || status === 'error';
    return html`<input
        class="finder-field"
        type="search"
        part="find"
        aria-label=${t.findLabel}
        placeholder=${t.findLabel}
        .value=${this.#query}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
      />
      ${
        failed
          ? failureTemplate(locale, () => this.#retry(), 'alert')
          : status !== 'ready'
            ? html`<div role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
                ${[0, 1, 2].map(() => html`<div class="skeleton found-skeleton"></div>`)}
              </div>`
            : items.length === 0
              ? html`<p class="muted" role="status">${t.findEmpty}</p>`
              : this.#renderFound(view)
      }
      ${more && !failed ? html`<button class="button" part="find-more" @click=${() => void this.#feed?.more()}>${t.findMore}</button>` : nothing}`;
  }

  #renderFound(view: FinderView): TemplateResult {
    const { t, locale, room, onAdd } = view;
    const full = room.items.length >= liveLimits.items;
    return html`${full ? html`<p role="status">${t.full}</p>` : nothing}
      <ul class="found" part="found">
        ${repeat(
          this.#found,
          (id) => id,
          (id) => {
            const product = this.#products.get(id);
            if (!product) return html`<li class="skeleton found-skeleton"></li>`;
            const range = priceRange(product);
            const there = room.items.find((item) => item.productId === product.id || item.productId === product.handle);
            return html`<li class="found-row" data-product=${product.id}>
              ${thumbnailTemplate(product.media[0], 48)}
              <span class="words">
                <span class="title">${product.title}</span>
                <span class="facts"
                  >${range ? (range.varies ? lowestPriceTemplate(range.lowest, locale) : priceTemplate(range.lowest, locale)) : nothing}</span
                >
              </span>
              <button
                class="button"
                part="add"
                aria-label=${there ? nothing : t.addNamed(product.title)}
                aria-disabled=${!!there || full}
                @click=${there || full ? nothing : () => onAdd(product.id)}
              >
                ${there ? t.inRoom(there.number) : t.add}
              </button>
            </li>`;
          },
        )}
      </ul>`;
  }

  /** Where the back end finds nothing by words. */
  #renderById({ t, onAdd }: FinderView): TemplateResult {
    return html`<form
      class="line"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const id = (new FormData(form).get('product') as string).trim();
        if (!id) return;
        onAdd(id);
        form.reset();
      }}
    >
      <label>${t.byId} <input class="finder-field" name="product" part="find" autocomplete="off" /></label>
      <button class="button" part="add">${t.add}</button>
    </form>`;
  }

  readonly #onInput = (event: InputEvent | CompositionEvent): void => {
    // Of a word that is being put together nothing is known yet.
    if (!('isComposing' in event && event.isComposing)) this.#type((event.target as HTMLInputElement).value);
  };

  #type(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#query = text;
      this.#host.requestUpdate();
    }, pause);
  }

  /** The button goes with what it does; the focus stays where the next word is typed. */
  #retry(): void {
    this.#focus();
    if (this.#discovery.failed) this.#discovery.retry();
    else void this.#feed?.refresh();
  }
}
