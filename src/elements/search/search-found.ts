import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import type { Origin } from '../../model/index.js';
import type { FeedQuery } from '../../state/discovery/discovery-store.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import { insteadTemplate, type StartView } from './search-start.js';

export type Kind = 'all' | 'notes' | 'products';

const origin: Origin = { kind: 'search' };

/** Those of a feed that are parts of the search. */
const parts = 'feed, card, picture, title, price, compare-price, offer, disclosure, live, newer, notice, retry';

export interface FoundView {
  readonly query: string;
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  /** What the list asks for. */
  readonly asked: FeedQuery;
  /** What it is narrowed down by, to be changed. */
  readonly filters: TemplateResult | typeof nothing;
  readonly isNarrowed: boolean;
  readonly isEmpty: boolean;
  /** What can be searched for instead. */
  readonly start: StartView;
  readonly locale: string;
  /** The language that the element itself was given. */
  readonly lang: string;
  readonly onKind: (kind: Kind) => void;
  readonly onResetFilters: () => void;
}

/** What is found: the kinds to choose from, what narrows it down, and the list. */
export function foundTemplate(view: FoundView): TemplateResult {
  const { kinds, kind, asked, isNarrowed, isEmpty, lang } = view;
  const t = messagesFor(searchMessages, view.locale);
  return html`${
      kinds.length > 1
        ? tabsTemplate({
            tabs: kinds.map((id) => ({ id, title: t[id] })),
            chosen: kind,
            label: t.kinds,
            panel: 'results',
            onChoose: view.onKind,
          })
        : nothing
    }
    <div
      class="results"
      id="results"
      tabindex="-1"
      role=${kinds.length > 1 ? 'tabpanel' : nothing}
      aria-labelledby=${kinds.length > 1 ? `tab-${kind}` : nothing}
    >
      ${view.filters}
      <xhs-feed
        part="results"
        exportparts=${parts}
        check-every="0"
        query=${view.query}
        show=${asked.show ?? nothing}
        type=${asked.type ?? nothing}
        topic=${asked.topic ?? nothing}
        sort=${asked.sort ?? nothing}
        product-sort=${asked.productSort ?? nothing}
        .narrowing=${asked.narrowing}
        ?no-personalization=${asked.personalized === false}
        .origin=${origin}
        lang=${lang || nothing}
        >${isEmpty ? nothingTemplate(view) : nothing}</xhs-feed
      >
      ${
        isEmpty && !isNarrowed
          ? html`<section class="more" aria-labelledby="more">
              <h2 id="more">${t.popularNotes}</h2>
              <xhs-feed exportparts=${parts} check-every="0" lang=${lang || nothing}></xhs-feed>
            </section>`
          : nothing
      }
    </div>`;
}

function nothingTemplate({ query, isNarrowed, start, locale, onResetFilters }: FoundView): TemplateResult {
  const t = messagesFor(searchMessages, locale);
  return html`<div class="nothing" slot="empty" part="nothing">
    <p><strong>${isNarrowed ? t.nothingFiltered : t.nothing(query)}</strong></p>
    ${
      isNarrowed
        ? html`<button class="button" part="reset-filters" @click=${onResetFilters}>${t.resetFilters}</button>`
        : html`<p class="muted">${t.nothingHint}</p>
            ${insteadTemplate(start)}`
    }
  </div>`;
}
