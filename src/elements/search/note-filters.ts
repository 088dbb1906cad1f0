import { html, nothing, type TemplateResult } from 'lit';
import type { NoteFacets } from '../../content/source.js';
import { messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import type { Note } from '../../model/index.js';
import { choiceTemplate } from './choice.js';

/** How the notes that are found are narrowed down; all of them, the best first, by default. */
export interface NoteFilters {
  readonly type?: Note['type'] | undefined;
  readonly topic?: string | undefined;
  readonly sort?: 'latest' | undefined;
}

export interface NoteFiltersView {
  readonly filters: NoteFilters;
  /** What of all that is found there is to choose from; null where the source does not count. */
  readonly facets: NoteFacets | null;
  readonly locale: string;
  readonly onFilter: (filters: NoteFilters) => void;
}

/** Order, type and topics. What would leave nothing out, or nothing over, is not offered. */
export function noteFiltersTemplate({ filters, facets, locale, onFilter }: NoteFiltersView): TemplateResult {
  const t = messagesFor(searchMessages, locale);
  const types = facets?.types ?? [];
  const topics = (facets?.topics ?? []).filter(({ value }) => value !== '');
  const change = (changed: NoteFilters): void => onFilter({ ...filters, ...changed });
  return html`<div class="filters" part="filters" role="group" aria-label=${t.filters}>
    <div class="filter-row">
      ${choiceTemplate({
        label: t.sort,
        choices: [
          { value: undefined, title: t.recommended },
          { value: 'latest' as const, title: t.latest },
        ],
        chosen: filters.sort,
        onChoose: (sort) => change({ sort }),
      })}
      ${
        types.length > 1 || filters.type
          ? choiceTemplate({
              label: t.type,
              choices: [
                { value: undefined, title: t.all },
                { value: 'image' as const, title: t.image },
                { value: 'video' as const, title: t.video },
              ],
              chosen: filters.type,
              onChoose: (type) => change({ type }),
            })
          : nothing
      }
    </div>
    ${
      topics.length > 1 || filters.topic
        ? html`<ul class="chips scrolling" aria-label=${t.topics}>
            ${topics.map(
              ({ value, count }) =>
                html`<li>
                  <button
                    class="chip"
                    part="filter"
                    aria-pressed=${value === filters.topic}
                    @click=${() => change({ topic: value === filters.topic ? undefined : value })}
                  >
                    #<bdi>${value}</bdi> <small>${count}</small>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Whether they leave anything out. */
export function isNarrowing(filters: NoteFilters): boolean {
  return Object.values(filters).some(Boolean);
}
