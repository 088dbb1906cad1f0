import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities, ProductFacets, ProductNarrowing, ProductSort } from '../../commerce/adapter.js';
import { messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import { amountToType, typedAmount } from '../../rules/typed/typed-amount.js';
import { choiceTemplate } from './choice.js';

/** In which order the products that are found stand, and how they are narrowed down. */
export interface ProductFilters extends ProductNarrowing {
  readonly sort?: ProductSort;
}

export interface ProductFiltersView {
  readonly filters: ProductFilters;
  readonly can: Pick<Capabilities, 'productSorts' | 'productFilters'>;
  /** What of all that is found there is to choose from; null where the back end does not count. */
  readonly facets: ProductFacets | null;
  /** That of the shop; prices are typed in it. */
  readonly currency: string;
  readonly locale: string;
  readonly onFilter: (filters: ProductFilters) => void;
  readonly onClear: () => void;
}

/** Order, stock, origin, price and store, as far as the back end can look by them. */
export function productFiltersTemplate(view: ProductFiltersView): TemplateResult | typeof nothing {
  const { filters, can, facets, locale, onFilter, onClear } = view;
  const { productSorts: sorts = [], productFilters: able = [] } = can;
  if (sorts.length + able.length === 0) return nothing;
  const t = messagesFor(searchMessages, locale);
  const names: Readonly<Record<ProductSort, string>> = {
    price_asc: t.priceUp,
    price_desc: t.priceDown,
    newest: t.newest,
    popular: t.popularFirst,
  };
  const change = (changed: { readonly [Name in keyof ProductFilters]: ProductFilters[Name] | undefined }): void =>
    onFilter(withoutAbsent({ ...filters, ...changed }));
  const stores = able.includes('store') ? (facets?.stores ?? []) : [];
  return html`<div class="filters" part="filters" role="group" aria-label=${t.productFilters}>
    <div class="filter-row leading">
      ${
        sorts.length > 0
          ? html`<select
              class="select"
              part="filter sort"
              aria-label=${t.sort}
              @change=${(event: Event) =>
                change({ sort: ((event.currentTarget as HTMLSelectElement).value || undefined) as ProductSort })}
            >
              ${[undefined, ...sorts].map(
                (sort) =>
                  html`<option value=${sort ?? ''} .selected=${sort === filters.sort}>
                    ${sort ? names[sort] : t.bestMatch}
                  </option>`,
              )}
            </select>`
          : nothing
      }
      ${
        able.includes('stock')
          ? html`<button
              class="chip"
              part="filter"
              aria-pressed=${filters.inStock === true}
              @click=${() => change({ inStock: filters.inStock ? undefined : true })}
            >
              ${t.inStock}
            </button>`
          : nothing
      }
      ${
        able.includes('trade')
          ? choiceTemplate({
              label: t.trade,
              choices: [
                { value: undefined, title: t.all },
                { value: 'domestic' as const, title: t.domestic },
                { value: 'cross_border' as const, title: t.crossBorder },
              ],
              chosen: filters.trade,
              onChoose: (trade) => change({ trade }),
            })
          : nothing
      }
      ${able.includes('price') ? priceTemplate(view, (from, to) => change({ priceFrom: from, priceTo: to })) : nothing}
      ${
        isNarrowingProducts(filters) || filters.sort
          ? html`<button class="quiet" part="clear-filters" @click=${onClear}>${t.clearFilters}</button>`
          : nothing
      }
    </div>
    ${
      stores.length > 1 || filters.storeId
        ? html`<ul class="chips scrolling" aria-label=${t.store}>
            ${stores.map(
              ({ id, name, count }) =>
                html`<li>
                  <button
                    class="chip"
                    part="filter"
                    aria-pressed=${id === filters.storeId}
                    @click=${() => change({ storeId: id === filters.storeId ? undefined : id })}
                  >
                    <bdi>${name}</bdi> <small>${count}</small>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Two fields, taken together once somebody says so. What is no amount counts for nothing; turned round, it is put right. */
function priceTemplate(
  { filters, currency, locale }: ProductFiltersView,
  onPrice: (from: number | undefined, to: number | undefined) => void,
): TemplateResult {
  const t = messagesFor(searchMessages, locale);
  const typed = (amount: number | undefined): string =>
    amount === undefined ? '' : amountToType({ amount, currency }).replace(/\.0+$/, '');
  const field = (name: string, label: string, placeholder: string, amount: number | undefined): TemplateResult =>
    html`<input
      name=${name}
      part="price-field"
      inputmode="decimal"
      autocomplete="off"
      maxlength="12"
      aria-label=${label}
      placeholder=${placeholder}
      .value=${typed(amount)}
    />`;
  return html`<form
    class="price-range"
    part="price-range"
    role="group"
    aria-label=${t.price(currency)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const fields = [...(event.currentTarget as HTMLFormElement).querySelectorAll('input')];
      const [from, to] = fields.map(({ value }) => typedAmount(value, currency)?.amount);
      if (from !== undefined && to !== undefined && from > to) onPrice(to, from);
      else onPrice(from, to);
    }}
  >
    ${field('from', t.priceFrom(currency), t.lowest, filters.priceFrom)}<span aria-hidden="true">–</span>${field(
      'to',
      t.priceTo(currency),
      t.highest,
      filters.priceTo,
    )}<button class="quiet" type="submit">${t.applyPrice}</button>
  </form>`;
}

/** Whether they leave anything out; an order leaves nothing out. */
export function isNarrowingProducts({ sort: _, ...narrowing }: ProductFilters): boolean {
  return Object.keys(narrowing).length > 0;
}

function withoutAbsent(filters: object): ProductFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
