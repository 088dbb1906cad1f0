import { html, nothing, type TemplateResult } from 'lit';
import type { TaggingMessages } from '../../i18n/en/tagging.js';
import { formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Product } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable } from '../../rules/note/tagged-product.js';
import type { FeedState } from '../../state/discovery/discovery-store.js';
import { failureTemplate } from '../internal/failure-template.js';
import { DiscoveryController } from '../internal/stores/discovery-controller.js';
import { icon } from '../internal/icons/icons.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import type { XhsElement } from '../internal/xhs-element.js';
import { valueOf } from './editor-view.js';

/** Milliseconds after the last key until the shop is asked. */
const pause = 250;

/** Why a product may not be tagged; null where it may. */
export type Approve = (product: Product) => string | null;

/** Why a product may not be tagged: as the page says, else as the shop tells how its listing stands. */
export function refusalOf(product: Product, approve: Approve | undefined, t: TaggingMessages): string | null {
  const { listing } = product;
  const said = approve?.(product) ?? null;
  if (said !== null || !listing || listing.status === 'approved') return said;
  return [t[`listing_${listing.status}`], listing.reason].filter(Boolean).join(' · ');
}

export interface SearchView {
  readonly locale: string;
  readonly t: TaggingMessages;
  readonly approve: Approve | undefined;
  /** Where a listing is brought to its approval. */
  readonly setupHref: string | null;
}

/** The search for a product of the shop: a list to choose from, or a field for its id where the shop has no search. */
export class ProductSearch {
  readonly #host: XhsElement;
  readonly #discovery: DiscoveryController;
  readonly #list: StoreController<FeedState>;
  readonly #capabilities: StoreController<{ readonly search?: boolean } | null>;
  #onChoose: ((product: Product) => void) | undefined;
  #query = '';
  #problem = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
    this.#discovery = new DiscoveryController(host);
    this.#list = new StoreController(host, () =>
      this.isOpen ? this.#discovery.store?.feed({ show: 'products', query: this.#query }).$state : undefined,
    );
    this.#capabilities = new StoreController(host, () => host.shop?.$capabilities);
    host.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  get isOpen(): boolean {
    return this.#onChoose !== undefined;
  }

  /** Asks which product it is. What was asked before is forgotten. */
  open(onChoose: (product: Product) => void): void {
    this.#onChoose = onChoose;
    this.#problem = this.#query = '';
    if (this.#field) this.#field.value = '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const field = this.#host.renderRoot.querySelector<HTMLInputElement>('.search input');
      field?.focus();
      field?.select();
    });
  }

  close(): void {
    this.#onChoose = undefined;
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
  }

  render(view: SearchView, onCancel: () => void): TemplateResult {
    const { t } = view;
    // Known once the back end is there, which the first search brings.
    const hasSearch = this.#capabilities.value?.search ?? true;
    return html`<section
      class="search"
      part="search"
      aria-label=${t.searchFor}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="row spread">
        <h3>${t.searchFor}</h3>
        <button type="button" class="icon-button" aria-label=${t.cancel} @click=${onCancel}>${icon('close')}</button>
      </div>
      <form
        role="search"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          if (hasSearch) this.#ask(this.#field?.value ?? '');
          else void this.#lookUp(view);
        }}
      >
        <input
          type="search"
          name="product"
          autocomplete="off"
          aria-label=${hasSearch ? t.search : t.searchReference}
          placeholder=${hasSearch ? t.search : t.searchReference}
          @input=${(event: Event) => hasSearch && this.#wait(valueOf(event))}
        />
        ${hasSearch ? nothing : html`<button class="button">${t.add}</button>`}
      </form>
      ${this.#problem ? html`<p class="problem" role="alert">${this.#problem}</p>` : nothing}
      ${view.setupHref ? html`<p class="quiet"><a href=${view.setupHref}>${t.toSetup}</a></p>` : nothing}
      ${hasSearch ? this.#renderList(view) : nothing}
    </section>`;
  }

  #renderList(view: SearchView): TemplateResult {
    const { t, locale } = view;
    const state = this.#list.value;
    const feed = this.#discovery.store?.feed({ show: 'products', query: this.#query });
    if (this.#discovery.failed || state?.status === 'error') {
      const again = (): void => (this.#discovery.failed ? this.#discovery.retry() : void feed?.refresh());
      return failureTemplate(locale, again, 'alert');
    }
    if (state?.status !== 'ready') {
      return html`<p role="status" class="quiet">${t.searching}</p>
        ${[1, 2, 3].map(() => html`<div class="skeleton result-skeleton"></div>`)}`;
    }
    const products = state.items.flatMap((item) =>
      item.kind === 'product' ? (this.#host.shop?.catalog.known(item.productId) ?? []) : [],
    );
    return html`<p role="status" class="quiet">${products.length === 0 ? t.nothingFound : t.found(products.length)}</p>
      <ul class="results" part="results">
        ${products.map((product) => html`<li>${this.#renderResult(product, view)}</li>`)}
      </ul>
      ${
        state.more
          ? html`<button type="button" class="button" @click=${() => void feed?.more()}>${t.more}</button>`
          : nothing
      }`;
  }

  #renderResult(product: Product, { approve, locale, t }: SearchView): TemplateResult {
    const reason = refusalOf(product, approve, t);
    const { soldOut } = messagesFor(sharedMessages, locale);
    const price = priceRange(product)?.lowest;
    return html`<button
      type="button"
      class="result"
      part="result"
      data-product=${product.id}
      aria-disabled=${reason !== null}
      @click=${() => reason === null && this.#choose(product)}
    >
      ${thumbnailTemplate(product.media[0], 44)}
      <span class="result-text"
        ><span>${product.title}</span
        ><span class="quiet">
          ${price ? formatMoney(price, locale) : nothing}${isSellable(product) ? nothing : ` · ${soldOut}`}</span
        >${reason === null ? nothing : html`<span class="problem">${t.notApproved(reason)}</span>`}</span
      >
    </button>`;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('.search input');
  }

  #wait(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(text), pause);
  }

  #ask(text: string): void {
    clearTimeout(this.#timer);
    this.#query = text.trim();
    this.#host.requestUpdate();
  }

  async #lookUp({ approve, t, locale }: SearchView): Promise<void> {
    const reference = this.#field?.value.trim() ?? '';
    if (reference === '') return this.#field?.focus();
    this.#problem = '';
    const asked = this.#onChoose;
    // Meanwhile somebody may have asked for another tag, or thought better of it.
    const isLate = (): boolean => this.#onChoose !== asked;
    try {
      const product = await this.#host.shop?.catalog.load(reference);
      if (isLate()) return;
      const reason = product ? refusalOf(product, approve, t) : null;
      if (!product) this.#problem = t.nothingFound;
      else if (reason !== null) this.#problem = t.notApproved(reason);
      else return this.#choose(product);
    } catch {
      if (isLate()) return;
      this.#problem = messagesFor(sharedMessages, locale).loadFailed;
    }
    this.#host.requestUpdate();
  }

  #choose(product: Product): void {
    const choose = this.#onChoose;
    this.close();
    choose?.(product);
  }
}
