import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartGroup } from '../../model/index.js';
import { shopIcon } from '../internal/icons/shop-icons.js';
import { tickTemplate } from './tick.js';

export interface GroupView {
  readonly group: CartGroup;
  /** How many of its lines can be ticked, and how many are. */
  readonly usable: number;
  readonly selected: number;
  readonly locale: string;
  readonly selection: boolean;
  /** The list of its lines, drawn. */
  readonly content: unknown;
  /** @returns whether the page lets it happen. */
  readonly onSelect: (selected: boolean) => boolean;
}

/** The lines of one store, with a tick for all of them. */
export function groupTemplate(view: GroupView): TemplateResult {
  const { group, usable, selected, locale, selection, content, onSelect } = view;
  const t = messagesFor(cartMessages, locale);
  return html`<section class="group" part="group" aria-label=${group.storeName || nothing}>
    <div class="group-head">
      ${
        selection
          ? html`<label class="tick"
              >${tickTemplate({
                checked: selected === usable && selected > 0,
                partly: selected > 0 && selected < usable,
                label: t.selectStore(group.storeName),
                onChange: onSelect,
              })}</label
            >`
          : nothing
      }
      ${shopIcon('store')}<strong>${group.storeName}</strong>
      ${group.tradeMode === 'domestic' ? nothing : html`<span class="badge">${t[group.tradeMode]}</span>`}
    </div>
    ${content}
  </section>`;
}
