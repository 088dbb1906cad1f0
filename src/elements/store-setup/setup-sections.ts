import { html, nothing, type TemplateResult } from 'lit';
import type { SetupItemKind } from '../../model/index.js';
import type { SetupItem } from '../../rules/store-setup/checklist.js';
import { isRegulated } from '../../rules/store-setup/required-papers.js';
import { repeat } from '../internal/repeat/repeat.js';
import { itemTemplate } from './setup-item.js';
import type { SetupView } from './setup-view.js';

export interface SectionsView extends SetupView {
  /** How many listings are shown. */
  readonly shown: number;
  readonly onMore: () => void;
}

/** What has to be cleared, in the order in which it is: account, store, categories, listings. */
export function sectionsTemplate(view: SectionsView): TemplateResult {
  const { t, setup, checklist, shown, onMore, locale } = view;
  const of = (kind: SetupItemKind): readonly SetupItem[] => checklist.items.filter((item) => item.kind === kind);
  const categories = new Map(setup.categories.map((each) => [each.id, each]));
  const listings = [...of('listing')].sort((a, b) => urgency(a) - urgency(b));
  const categoryOf = new Map(setup.listings.map(({ id, categoryId }) => [id, categories.get(categoryId)?.name]));
  const left = listings.length - shown;
  return html`${section(
    'account',
    t.account,
    t.accountHint,
    of('account').map((item) => itemTemplate({ ...view, item })),
  )}
  ${section(
    'store',
    t.store,
    t.storeHint,
    of('store').map((item) =>
      itemTemplate({
        ...view,
        item,
        about: `${t[`trade_${setup.store.trade}`]} · ${t[`kind_${setup.store.kind}`]}`,
        noPaper: t.noPaper,
      }),
    ),
  )}
  ${section(
    'categories',
    t.categories,
    t.categoriesHint,
    setup.categories.length === 0
      ? html`<p class="muted">${t.noCategories}</p>`
      : of('category').map((item) => {
          const { tradeMode = 'domestic', category = '' } = categories.get(item.id) ?? {};
          const noPaper = tradeMode !== 'domestic' && isRegulated(category) ? t.noPaperAbroad : t.noPaper;
          return itemTemplate({ ...view, item, about: t[`mode_${tradeMode}`], noPaper });
        }),
  )}
  ${section(
    'listings',
    t.listings,
    t.listingsHint,
    listings.length === 0
      ? html`<p class="muted">${t.noListings}</p>`
      : html`${repeat(
          listings.slice(0, shown),
          ({ id }) => id,
          (item) => itemTemplate({ ...view, item, about: categoryOf.get(item.id) }),
        )}
        ${
          left > 0
            ? html`<button type="button" class="button" part="more" @click=${onMore}>
                ${t.more(new Intl.NumberFormat(locale).format(left))}
              </button>`
            : nothing
        }`,
  )}`;
}

function section(id: string, title: string, hint: string, content: unknown): TemplateResult {
  return html`<section class="section" part="section" aria-labelledby=${id}>
    <div class="section-head">
      <h3 id=${id}>${title}</h3>
      <p class="muted small">${hint}</p>
    </div>
    <div class="items">${content}</div>
  </section>`;
}

/** What the brand can do something about comes first, then what is being looked at. */
function urgency({ next }: SetupItem): number {
  return { correct: 0, renew: 1, supply: 2, submit: 3, wait: 4, blocked: 5, none: 6 }[next];
}
