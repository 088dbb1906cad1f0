import { html, nothing, type TemplateResult } from 'lit';
import type { ProductSort } from '../../commerce/adapter.js';
import { messagesFor } from '../../i18n/index.js';
import { storeMessages } from '../../i18n/store.js';

export interface FiltersView {
  readonly sorts: readonly ProductSort[];
  readonly sort: ProductSort | undefined;
  readonly categories: readonly string[];
  readonly category: string | undefined;
  readonly locale: string;
  readonly onSort: (sort: ProductSort | undefined) => void;
  readonly onCategory: (category: string | undefined) => void;
}

/** In which order its products stand, and of which category. */
export function filtersTemplate(view: FiltersView): TemplateResult {
  const { sorts, sort, categories, category, locale } = view;
  const t = messagesFor(storeMessages, locale);
  const names: Readonly<Record<ProductSort, string>> = {
    price_asc: t.priceUp,
    price_desc: t.priceDown,
    newest: t.newest,
    popular: t.popular,
  };
  return html`<div class="filters" part="filters" role="group" aria-label=${t.sort}>
    ${
      sorts.length > 0
        ? [undefined, ...sorts].map((each) =>
            chip(each ? names[each] : t.recommended, each === sort, () => view.onSort(each)),
          )
        : nothing
    }${sorts.length > 0 && categories.length > 1 ? html`<span class="rule"></span>` : nothing}${
      categories.length > 1
        ? categories.map((each) =>
            chip(each, each === category, () => view.onCategory(each === category ? undefined : each)),
          )
        : nothing
    }
  </div>`;
}

function chip(text: string, chosen: boolean, onChoose: () => void): TemplateResult {
  return html`<button class="chip" part="filter" aria-pressed=${chosen} @click=${onChoose}>${text}</button>`;
}
