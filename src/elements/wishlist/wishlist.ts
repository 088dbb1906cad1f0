import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  XhsAddToCartEvent,
  XhsOpenNoteEvent,
  XhsOpenProductEvent,
  XhsSaveProductEvent,
  XhsSetReactionEvent,
  XhsShareEvent,
} from '../../events/index.js';
import { messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Message, Origin, Product } from '../../model/index.js';
import { cardTitle } from '../../rules/card-size.js';
import type { Shop } from '../../runtime/shop.js';
import type { SavedStore } from '../../state/wishlist/saved-store.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls.styles.js';
import { icon } from '../internal/icons.js';
import { ProductsController } from '../internal/products-controller.js';
import { repeat } from '../internal/repeat.js';
import { sharePage } from '../internal/share.js';
import { StoreController } from '../internal/store-controller.js';
import { StoresController } from '../internal/stores-controller.js';
import { tabsStyles } from '../internal/tabs.styles.js';
import { tabsTemplate } from '../internal/tabs.js';
import { theme } from '../internal/theme.styles.js';
import { UndoTimer } from '../internal/undo-timer.js';
import { XhsElement } from '../internal/xhs-element.js';
import { noteRow, productRow, skeletonRow } from './wishlist-row.js';
import { wishlistStyles } from './wishlist.styles.js';

type Kind = 'products' | 'notes';

/** What was taken off the list a moment ago. */
interface Removed {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

/**
 * The wish list (心愿单): products and notes that were saved anywhere on the page, the latest first. A product says what it
 * costs now, by how much that is less than when it was saved, and when it is sold out; it goes into the cart from here. What is
 * removed can be brought back. A guest's list stays on the device, and comes along when she signs in.
 *
 * @status experimental
 * @slot - What is shown before and without the script.
 * @slot empty - What is shown where nothing is saved, in place of the usual words.
 * @slot empty-action - A link or a button below those words, to where something can be saved.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @fires {XhsOpenNoteEvent} xhs-open-note - A note is to be shown. Cancelable.
 * @fires {XhsAddToCartEvent} xhs-add-to-cart - A product is to go into the cart. Cancelable.
 * @fires {XhsSaveProductEvent} xhs-save-product - A product is to go off the list, or back. Cancelable.
 * @fires {XhsSetReactionEvent} xhs-set-reaction - A note is to go off the list, or back. Cancelable.
 * @fires {XhsShareEvent} xhs-share - The list is to be shared. Cancelable.
 * @csspart share - The button that shares the list.
 * @csspart tabs - Products and notes.
 * @csspart tab - One of the two.
 * @csspart list - What was saved.
 * @csspart product - One product.
 * @csspart note - One note.
 * @csspart title - Its title.
 * @csspart price - What a product costs now.
 * @csspart price-drop - By how much that is less than when it was saved.
 * @csspart sold-out - That nothing of it can be bought.
 * @csspart move - The button that puts it into the cart.
 * @csspart message - What the shop had to say when it was to go into the cart.
 * @csspart remove - The button that takes it off the list.
 * @csspart undo - The bar that brings back what was removed.
 * @csspart notice - What is shown where nothing is saved, or did not load.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The list is on its way.
 * @cssstate empty - Nothing is saved.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsWishlist extends XhsElement {
  static override styles = [theme, controls, tabsStyles, wishlistStyles];

  /** What is shown: `products` or `notes`. */
  @property({ reflect: true }) show: Kind = 'products';

  /** Address that is shared; that of the page by default. `{products}` in it is replaced by the ids of the products. */
  @property({ attribute: 'share-url' }) shareUrl?: string;

  @state() private removed: Removed | undefined;
  @state() private busy: string | undefined;
  /** What the shop had to say of one of them. */
  @state() private problem: { readonly id: string; readonly text: string } | undefined;
  @state() private saved: SavedStore | undefined;
  @state() private failed = false;

  readonly #ids = new StoreController(this, () => this.shop?.wishlist.$ids);
  readonly #status = new StoreController(this, () => this.shop?.wishlist.$status);
  readonly #notes = new StoreController(this, () => this.saved?.$notes);
  readonly #prices = new StoreController(this, () => this.saved?.$prices);
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#ids.value ?? [],
  );
  readonly #undo = new UndoTimer(this, () => (this.removed = undefined));

  constructor() {
    super();
    new StoresController(this, () => {
      const content = this.shop?.content;
      return content && this.#kind === 'notes' ? this.#noteIds.map((id) => content.note(id)) : [];
    });
  }

  get #kind(): Kind {
    return this.show === 'notes' ? 'notes' : 'products';
  }

  get #noteIds(): readonly string[] {
    return this.#notes.value ?? [];
  }

  protected override shopConnected(shop: Shop): void {
    this.saved = undefined;
    this.failed = false;
    shop.saved().then(
      (saved) => {
        if (this.shop === shop) this.saved = saved;
      },
      () => {
        if (this.shop === shop) this.failed = true;
      },
    );
  }

  /** How much is known of what is shown. What is there already is shown, whatever became of the rest. */
  get #phase(): 'loading' | 'ready' | 'error' {
    if (this.#kind === 'products') return this.#ids.value?.length ? 'ready' : (this.#status.value ?? 'loading');
    return this.#notes.value ? 'ready' : this.failed ? 'error' : 'loading';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const phase = this.#phase;
    this.#undo.follow(this.removed ? `${this.removed.kind}:${this.removed.id}` : null);
    this.setState('loading', phase === 'loading');
    this.setState('empty', phase === 'ready' && this.#ids.value?.length === 0 && this.#noteIds.length === 0);
  }

  protected override updated(): void {
    // Saved elsewhere, or before: what it costs now is what it is compared with from now on.
    const known = (this.#ids.value ?? []).filter((id) => this.#products.get(id));
    this.saved?.see(known.filter((id) => !this.#prices.value?.has(id)));
  }

  protected override render(): TemplateResult {
    const t = messagesFor(wishlistMessages, this.locale);
    const ids = this.#ids.value ?? [];
    return html`<div class="wishlist">
      <div class="head">
        <h2>${t.title}</h2>
        ${
          ids.length > 0
            ? html`<button class="icon-button" part="share" aria-label=${t.share} @click=${() => void this.#share()}>
                ${icon('share')}
              </button>`
            : nothing
        }
      </div>
      ${tabsTemplate({
        tabs: [
          { id: 'products' as const, title: t.products(this.#status.value === 'ready' ? ids.length : undefined) },
          { id: 'notes' as const, title: t.notes(this.#notes.value?.length) },
        ],
        chosen: this.#kind,
        label: t.kinds,
        panel: 'panel',
        onChoose: (kind) => (this.show = kind),
      })}
      <div class="panel" id="panel" tabindex="-1" role="tabpanel" aria-labelledby=${`tab-${this.#kind}`}>
        ${this.#renderUndo()}${this.#renderList(ids)}
      </div>
    </div>`;
  }

  #renderList(ids: readonly string[]): TemplateResult {
    const shared = messagesFor(sharedMessages, this.locale);
    const shown = this.#kind === 'products' ? ids : this.#noteIds;
    const phase = this.#phase;
    if (phase === 'error') {
      return html`<div class="notice" part="notice">
        <p role="alert">${shared.loadFailed}</p>
        <button class="button" part="retry" @click=${() => this.#retry()}>${shared.retry}</button>
      </div>`;
    }
    if (phase === 'loading') {
      return html`<div role="status" aria-label=${shared.loading}>
        <ul class="rows" aria-hidden="true">
          ${[0, 1, 2].map(skeletonRow)}
        </ul>
      </div>`;
    }
    if (shown.length === 0) return this.#renderEmpty();
    return html`<ul class="rows" part="list">
      ${repeat(
        shown,
        (id) => id,
        (id) => (this.#kind === 'products' ? this.#renderProduct(id) : this.#renderNote(id)),
      )}
    </ul>`;
  }

  #renderEmpty(): TemplateResult {
    const t = messagesFor(wishlistMessages, this.locale);
    const ofProducts = this.#kind === 'products';
    return html`<slot name="empty"
        ><div class="notice" part="notice">
          ${icon(ofProducts ? 'heart' : 'star')}
          <p><strong>${ofProducts ? t.emptyProducts : t.emptyNotes}</strong></p>
          <p class="muted">${ofProducts ? t.emptyProductsHint : t.emptyNotesHint}</p>
          <slot name="empty-action"></slot></div
      ></slot>
      >`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const { removed } = this;
    if (!removed) return nothing;
    const t = messagesFor(wishlistMessages, this.locale);
    return html`<div
      class="undo"
      part="undo"
      @pointerenter=${() => this.#undo.hold()}
      @pointerleave=${() => this.#undo.release()}
      @focusin=${() => this.#undo.hold()}
      @focusout=${() => this.#undo.release()}
    >
      <span>${t.removed(removed.title)}</span>
      <button @click=${() => void this.#bringBack(removed)}>${messagesFor(sharedMessages, this.locale).undo}</button>
    </div>`;
  }

  #renderProduct(id: string): TemplateResult {
    const product = this.#products.get(id);
    const title = product?.title ?? messagesFor(sharedMessages, this.locale).unavailable;
    return productRow({
      id,
      product,
      before: this.#prices.value?.get(id),
      locale: this.locale,
      hasCart: this.#capabilities.value?.cart !== 'none',
      busy: this.busy === id,
      problem: this.problem?.id === id ? this.problem.text : '',
      onOpen: (event) => this.#open(event, new XhsOpenProductEvent({ productId: id, origin: this.#origin(id) })),
      onMove: (moved) => void this.#move(moved),
      onRemove: () => void this.#remove({ kind: 'products', id, title }),
    });
  }

  #renderNote(id: string): TemplateResult {
    const found = this.shop?.content.note(id).get();
    if (found?.status !== 'ready') return found?.status === 'loading' ? skeletonRow() : html``;
    const { note } = found;
    return noteRow({
      id,
      note,
      locale: this.locale,
      onOpen: (event) => this.#open(event, new XhsOpenNoteEvent({ noteId: id })),
      onRemove: () => void this.#remove({ kind: 'notes', id, title: cardTitle(note) }),
    });
  }

  #origin(id: string): Origin {
    return { kind: 'wishlist', position: (this.#ids.value ?? []).indexOf(id), at: Date.now() };
  }

  #open(event: Event, request: XhsOpenProductEvent | XhsOpenNoteEvent): void {
    this.dispatchEvent(request);
    // Nobody shows it here: the link is followed.
    if (request.claimed || request.defaultPrevented) event.preventDefault();
    void request.promise?.catch(() => undefined);
  }

  /** Saves something, or takes it off. @returns whether that holds. */
  async #save({ kind, id }: Removed, saved: boolean): Promise<boolean> {
    const request =
      kind === 'products'
        ? new XhsSaveProductEvent({ productId: id, saved })
        : new XhsSetReactionEvent({ noteId: id, reaction: 'save', active: saved });
    try {
      return (await this.request<unknown>(request)) !== false;
    } catch {
      announce(messagesFor(sharedMessages, this.locale).loadFailed);
      return false;
    }
  }

  /** The button goes with its row; the focus goes where one can bring it back. */
  async #remove(gone: Removed): Promise<void> {
    if (!(await this.#save(gone, false))) return;
    this.removed = gone;
    announce(messagesFor(wishlistMessages, this.locale).removed(gone.title));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo button')?.focus();
  }

  async #bringBack(gone: Removed): Promise<void> {
    if (!(await this.#save(gone, true))) return;
    this.removed = undefined;
    await this.updateComplete;
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')].find(
      (each) => each.dataset['id'] === gone.id,
    );
    (row?.querySelector<HTMLElement>('.title') ?? this.renderRoot.querySelector<HTMLElement>('#panel'))?.focus();
  }

  /** Puts it into the cart and takes it off the list; where a variant has to be chosen, its page opens. */
  async #move({ id, title, variants }: Product): Promise<void> {
    if (this.busy) return;
    const [only, ...others] = variants;
    const variantId = others.length === 0 ? only?.id : undefined;
    this.busy = id;
    this.problem = undefined;
    try {
      const detail = { productId: id, origin: this.#origin(id), ...(variantId && { variantId }) };
      const added = await this.request(new XhsAddToCartEvent(detail));
      if (added === false || !variantId) return;
      await this.#remove({ kind: 'products', id, title });
      announce(messagesFor(wishlistMessages, this.locale).moved(title));
    } catch (error) {
      const { messages = [] } = error as { messages?: readonly Message[] };
      const said = messages.map((message) => messageText(message, this.locale)).join(' ');
      this.problem = { id, text: said || messagesFor(sharedMessages, this.locale).loadFailed };
      announce(this.problem.text);
    } finally {
      this.busy = undefined;
    }
  }

  async #share(): Promise<void> {
    const ids = (this.#ids.value ?? []).map(encodeURIComponent).join(',');
    const url = safeUrl(this.shareUrl?.replaceAll('{products}', ids), location.href) ?? location.href;
    const title = messagesFor(wishlistMessages, this.locale).shareTitle;
    await sharePage(this, new XhsShareEvent({ title, url }), this.locale);
  }

  #retry(): void {
    this.renderRoot.querySelector<HTMLElement>('#panel')?.focus();
    this.shop?.wishlist.retry();
    if (this.shop && this.failed) this.shopConnected(this.shop);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-wishlist': XhsWishlist;
  }
}
