import { html, nothing, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import type { LiveItem, LiveRoom } from '../../model/index.js';
import { presentOrStop } from '../../rules/live/live-desk.js';
import { presenting } from '../../rules/live/live-room.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { repeat } from '../internal/repeat/repeat.js';
import type { XhsElement } from '../internal/xhs-element.js';
import type { DeskVerbs } from './desk-verbs.js';
import { hostFoldTemplate } from './host-fold.js';
import { hostRowTemplate } from './host-row.js';
import { RowDrag } from './row-drag.js';

export interface ItemsView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
  readonly editable: boolean;
  readonly priceable: boolean;
}

/** The products of the room in their order, to be shown, moved, changed and taken out. */
export class HostItems {
  readonly #host: XhsElement;
  readonly #room: () => LiveRoom | undefined;
  readonly #verbs: DeskVerbs;
  readonly #products: ProductsController;
  readonly #drag: RowDrag;
  #unfolded: string | undefined;

  constructor(host: XhsElement, room: () => LiveRoom | undefined, verbs: DeskVerbs) {
    this.#host = host;
    this.#room = room;
    this.#verbs = verbs;
    this.#products = new ProductsController(
      host,
      () => host.shop?.catalog,
      () => room()?.items.map(({ productId }) => productId) ?? [],
    );
    this.#drag = new RowDrag(
      host,
      () => [...host.renderRoot.querySelectorAll<HTMLElement>('.rows > .row')],
      ({ id, place }) => this.#drop(id, place),
    );
  }

  render(view: ItemsView): TemplateResult {
    const { t, room, editable } = view;
    if (room.items.length === 0) {
      return html`<div class="notice" part="notice">
        <p><strong>${t.itemsEmpty}</strong></p>
        ${editable ? html`<p class="muted">${t.itemsEmptyHint}</p>` : nothing}
      </div>`;
    }
    return html`<ol class="rows" part="items" aria-label=${t.items}>
      ${repeat(
        room.items,
        ({ id }) => id,
        (item, index) => this.#renderRow(item, index, view),
      )}
    </ol>`;
  }

  #renderRow(item: LiveItem, index: number, view: ItemsView): TemplateResult {
    const { room, editable } = view;
    const verbs = this.#verbs;
    return hostRowTemplate({
      ...view,
      item,
      product: this.#products.get(item.productId),
      presenting: item.id === presenting(room)?.itemId,
      first: index === 0,
      last: index === room.items.length - 1,
      line: this.#drag.lineAt(index),
      dragged: this.#drag.dragged?.id === item.id,
      fold: editable && this.#unfolded === item.id ? this.#renderFold(item, view) : undefined,
      onMove: (by) => void verbs.move(room, item, index + by, by === -1 ? 'up' : 'down'),
      onGrip: (event) => this.#drag.begin(item.id, index, event),
      onPresent: () => void verbs.act(presentOrStop(room, item.id)),
      onFold: () => this.#unfold(this.#unfolded === item.id ? undefined : item.id),
    });
  }

  #renderFold(item: LiveItem, { t, locale, priceable }: ItemsView): TemplateResult {
    const verbs = this.#verbs;
    return hostFoldTemplate({
      t,
      locale,
      item,
      product: this.#products.get(item.productId),
      priceable,
      flash: verbs.flashOf(item),
      onChange: (next) => void verbs.act({ type: 'item.add', payload: { item: next } }),
      onFlash: (price, minutes) => void verbs.price(item, price, minutes),
      onBadPrice: () => verbs.setFlash(item, 'bad'),
      onTakeOut: () => void verbs.takeOut(item),
    });
  }

  #unfold(id: string | undefined): void {
    this.#unfolded = id;
    this.#host.requestUpdate();
  }

  /** Whatever has become of the room meanwhile: the item goes to that place. */
  #drop(id: string, place: number): void {
    const room = this.#room();
    const item = room?.items.find((each) => each.id === id);
    if (room && item) void this.#verbs.move(room, item, place);
  }
}
