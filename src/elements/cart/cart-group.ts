import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartGroup, CartLine } from '../../model/index.js';
import { shopIcon } from '../internal/shop-icons.js';
import { tickTemplate } from './tick.js';

export interface GroupView {
  readonly group: CartGroup;
  readonly lines: readonly CartLine[];
  readonly locale: string;
  readonly selection: boolean;
  /** The lines, drawn. */
  readonly content: unknown;
  /** @returns whether the page lets it happen. */
  readonly onSelect: (selected: boolean) => boolean;
}

/** The lines of one store, with a tick for all of them. */
export function groupTemplate({ group, lines, locale, selection, content, onSelect }: GroupView): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const usable = lines.filter((line) => !line.gift);
  const selected = usable.filter((line) => line.selected).length;
  return html`<section class="group" part="group" aria-label=${group.storeName || nothing}>
    <div class="group-head">
      ${
        selection
          ? html`<label class="tick"
              >${tickTemplate({
                checked: selected === usable.length && selected > 0,
                partly: selected > 0 && selected < usable.length,
                label: t.selectStore(group.storeName),
                onChange: onSelect,
              })}</label
            >`
          : nothing
      }
      ${shopIcon('store')}<strong>${group.storeName}</strong>
      ${group.tradeMode === 'domestic' ? nothing : html`<span class="badge">${t[group.tradeMode]}</span>`}
    </div>
    <ul>
      ${content}
    </ul>
  </section>`;
}
