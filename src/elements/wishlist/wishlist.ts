import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { XhsOpenNoteEvent, XhsOpenProductEvent, XhsShareEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Origin, Product, WishlistGroup, WishlistItem } from '../../model/index.js';
import { cardTitle } from '../../rules/list/card-size.js';
import { holdsItem } from '../../rules/wishlist-groups.js';
import type { Shop } from '../../runtime/shop.js';
import type { SavedStore } from '../../state/wishlist/saved-store.js';
import { announce } from '../internal/announcer.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import { LazyStoreController } from '../internal/stores/lazy-store-controller.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { repeat } from '../internal/repeat/repeat.js';
import { sharePage } from '../internal/share.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { StoresController } from '../internal/stores/stores-controller.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { groupBarTemplate } from './group-bar.js';
import { GroupController } from './group-controller.js';
import type { GroupPickerView } from './group-picker.js';
import { groupStyles } from './groups.styles.js';
import { MoveToCart } from './move-to-cart.js';
import { Removals } from './removals.js';
import { emptyGroupTemplate, emptyTemplate, loadingTemplate, undoTemplate } from './wishlist-notices.js';
import { noteRow, productRow, skeletonRow } from './wishlist-row.js';
import { wishlistStyles } from './wishlist.styles.js';

type Kind = 'products' | 'notes';

const loaded = new WeakMap<Shop, SavedStore>();

/**
 * The wish list (心愿单): products and notes that were saved anywhere on the page, the latest first. A product says what it
 * costs now, by how much that is less than when it was saved, and when it is sold out; it goes into the cart from here. What is
 * removed can be brought back. What is there can be put into groups of one's own, and shown by them. A guest's list stays on the device, and comes along when she signs in.
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
 * @fires {XhsUpdateGroupsEvent} xhs-update-groups - Groups are to be made, renamed, deleted or filled. Cancelable.
 * @fires {XhsShareEvent} xhs-share - The list is to be shared. Cancelable.
 * @csspart share - The button that shares the list.
 * @csspart tabs - Products and notes.
 * @csspart tab - One of the two.
 * @csspart groups - The groups, with what can be done about the chosen one.
 * @csspart group - The button that shows one group alone, or all.
 * @csspart new-group - The button that makes a group.
 * @csspart rename-group - The button that renames the group that is shown.
 * @csspart delete-group - The button that deletes it.
 * @csspart group-form - The form that names a group.
 * @csspart group-name - Its field.
 * @csspart choose-groups - The button that opens the groups of something.
 * @csspart group-picker - The choice of groups for something.
 * @csspart groups-done - The button that closes it.
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
  static override styles = [theme, controls, choiceInputs, tabsStyles, wishlistStyles, groupStyles];

  /** What is shown: `products` or `notes`. */
  @property({ reflect: true }) show: Kind = 'products';

  /** Address that is shared; that of the page by default. `{products}` in it is replaced by the ids of the products. */
  @property({ attribute: 'share-url' }) shareUrl?: string;

  readonly #saved = new LazyStoreController<SavedStore>(this, (shop) => shop.saved(), loaded);
  readonly #ids = new StoreController(this, () => this.shop?.wishlist.$ids);
  readonly #status = new StoreController(this, () => this.shop?.wishlist.$status);
  readonly #notes = new StoreController(this, () => this.#saved.store?.$notes);
  readonly #prices = new StoreController(this, () => this.#saved.store?.$prices);
  readonly #capabilities = new StoreController(this, () => this.shop?.$capabilities);
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#ids.value ?? [],
  );
  readonly #groups = new StoreController(this, () => this.#saved.store?.$groups);
  readonly #control = new GroupController(this, {
    groups: () => this.#groups.value ?? [],
    locale: () => this.locale,
    ask: (request) => this.request(request),
  });
  readonly #cart = new MoveToCart(this, (request) => this.request(request));
  readonly #removals = new Removals(this, {
    locale: () => this.locale,
    ask: (request) => this.request<unknown>(request),
    deleteGroup: (group) => this.#control.remove(group),
    bringGroupBack: (change) => this.#control.bringBack(change),
  });

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

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('#panel');
  }

  get #noteIds(): readonly string[] {
    return this.#notes.value ?? [];
  }

  /** How much is known of what is shown. What is there already is shown, whatever became of the rest. */
  get #phase(): 'loading' | 'ready' | 'error' {
    if (this.#kind === 'products') return this.#ids.value?.length ? 'ready' : (this.#status.value ?? 'loading');
    return this.#notes.value ? 'ready' : this.#saved.failed ? 'error' : 'loading';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const phase = this.#phase;
    this.setState('loading', phase === 'loading');
    this.setState('empty', phase === 'ready' && this.#ids.value?.length === 0 && this.#noteIds.length === 0);
  }

  protected override updated(): void {
    // Saved elsewhere, or before: what it costs now is what it is compared with from now on.
    const known = (this.#ids.value ?? []).filter((id) => this.#products.get(id));
    this.#saved.store?.see(known.filter((id) => !this.#prices.value?.has(id)));
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
                ${reactionIcon('share')}
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
        ${this.#renderGroups()}${this.#renderUndo()}${this.#renderList()}
      </div>
    </div>`;
  }

  /** All that is saved of what is shown. */
  get #all(): readonly string[] {
    return this.#kind === 'products' ? (this.#ids.value ?? []) : this.#noteIds;
  }

  #itemOf(id: string): WishlistItem {
    return { kind: this.#kind === 'products' ? 'product' : 'note', id };
  }

  /** What is in a group and still saved, in the order of the list. */
  #within(group: WishlistGroup): readonly string[] {
    return this.#all.filter((id) => holdsItem(group, this.#itemOf(id)));
  }

  #renderGroups(): TemplateResult | typeof nothing {
    const groups = this.#groups.value;
    if (!groups || this.#phase !== 'ready' || (this.#all.length === 0 && groups.length === 0)) return nothing;
    return groupBarTemplate({
      groups,
      control: this.#control,
      countOf: (group) => this.#within(group).length,
      locale: this.locale,
      onDelete: (group) => void this.#removals.removeGroup(group),
    });
  }

  #renderList(): TemplateResult {
    const { chosen } = this.#control;
    const shown = chosen ? this.#within(chosen) : this.#all;
    const phase = this.#phase;
    if (phase === 'error') return failureTemplate(this.locale, () => this.#retry(), 'alert');
    if (phase === 'loading') return loadingTemplate(this.locale);
    if (shown.length === 0) {
      return chosen ? emptyGroupTemplate(this.locale, () => this.#showAll()) : emptyTemplate(this.#kind, this.locale);
    }
    return html`<ul class="rows" part="list">
      ${repeat(
        shown,
        (id) => id,
        (id) => (this.#kind === 'products' ? this.#renderProduct(id) : this.#renderNote(id)),
      )}
    </ul>`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const { last, timer } = this.#removals;
    if (!last) return nothing;
    const t = messagesFor(wishlistMessages, this.locale);
    const said = (last.kind === 'group' ? t.groupDeleted : t.removed)(last.title);
    return undoTemplate(said, this.locale, timer, () => void this.#removals.bringBack());
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
      busy: this.#cart.busy === id,
      problem: this.#cart.problem?.id === id ? this.#cart.problem.text : '',
      groups: this.#pickerOf(id),
      onOpen: (event) =>
        void askOrFollow(this, event, new XhsOpenProductEvent({ productId: id, origin: this.#origin(id) })),
      onMove: (moved) => void this.#move(moved),
      onRemove: () => void this.#removals.remove({ kind: 'products', id, title }),
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
      groups: this.#pickerOf(id),
      onOpen: (event) => void askOrFollow(this, event, new XhsOpenNoteEvent({ noteId: id })),
      onRemove: () => void this.#removals.remove({ kind: 'notes', id, title: cardTitle(note) }),
    });
  }

  #pickerOf(id: string): Omit<GroupPickerView, 'title'> | undefined {
    const groups = this.#groups.value;
    return groups ? { item: this.#itemOf(id), groups, control: this.#control, locale: this.locale } : undefined;
  }

  #origin(id: string): Origin {
    return { kind: 'wishlist', position: (this.#ids.value ?? []).indexOf(id), at: Date.now() };
  }

  /** Puts it into the cart and takes it off the list. */
  async #move(product: Product): Promise<void> {
    const { id, title } = product;
    if (!(await this.#cart.move(product, this.#origin(id), this.locale))) return;
    await this.#removals.remove({ kind: 'products', id, title });
    announce(messagesFor(wishlistMessages, this.locale).moved(title));
  }

  async #share(): Promise<void> {
    const ids = (this.#ids.value ?? []).map(encodeURIComponent).join(',');
    const url = safeUrl(this.shareUrl?.replaceAll('{products}', ids), location.href) ?? location.href;
    const title = messagesFor(wishlistMessages, this.locale).shareTitle;
    await sharePage(this, new XhsShareEvent({ title, url }), this.locale);
  }

  /** Out of a group in which there is nothing. */
  #showAll(): void {
    this.#control.choose(undefined);
    this.#panel?.focus();
  }

  #retry(): void {
    this.#panel?.focus();
    this.shop?.wishlist.retry();
    if (this.#saved.failed) this.#saved.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-wishlist': XhsWishlist;
  }
}
