import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewFilter } from '../../content/source.js';
import { communityMessages } from '../../i18n/community.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import type { ReviewSummary } from '../../model/index.js';
import { starsTemplate } from '../internal/posts/stars.js';

/** What reviews are chosen by. */
export interface ReviewChoice {
  readonly filter?: ReviewFilter | undefined;
  readonly tag?: string | undefined;
  readonly sort?: 'latest' | undefined;
}

/** The rating at a glance, and how it is shared out. */
export function summaryTemplate(summary: ReviewSummary, locale: string): TemplateResult {
  const t = messagesFor(communityMessages, locale);
  const value = summary.average.toFixed(1);
  return html`<div class="summary" part="summary">
    <p class="average">
      <span class="visually-hidden">${t.outOfFive(value)}</span>
      <strong aria-hidden="true">${value}</strong>
      ${starsTemplate(summary.average)}
    </p>
    ${
      summary.distribution
        ? html`<ul class="distribution" part="distribution">
            ${[5, 4, 3, 2, 1].map((stars) => {
              const count = summary.distribution?.[stars - 1] ?? 0;
              return html`<li>
                <span class="visually-hidden">${t.starShare(stars, formatCount(count, locale))}</span>
                <span aria-hidden="true">${stars}</span>
                <meter aria-hidden="true" min="0" max=${Math.max(1, summary.count)} value=${count}></meter>
              </li>`;
            })}
          </ul>`
        : nothing
    }
  </div>`;
}

export interface FiltersView {
  readonly summary: ReviewSummary | undefined;
  readonly choice: ReviewChoice;
  readonly locale: string;
  readonly onChoose: (choice: ReviewChoice) => void;
}

/** What reviews can be chosen by: kinds, what they are about, the newest first. */
export function filtersTemplate({ summary, choice, locale, onChoose }: FiltersView): TemplateResult {
  const t = messagesFor(communityMessages, locale);
  const counts = { pictures: summary?.withPictures, follow_up: summary?.withFollowUp, low: summary?.low };
  const chip = (label: string, pressed: boolean, next: ReviewChoice): TemplateResult =>
    html`<button class="chip" part="filter" aria-pressed=${pressed} @click=${() => onChoose(next)}>${label}</button>`;
  const { filter, tag, sort } = choice;
  return html`<div class="chips" role="group" aria-label=${t.which}>
    ${chip(t.all, !filter && !tag, { sort })}
    ${(['pictures', 'follow_up', 'low'] as const)
      .filter((kind) => counts[kind] !== 0)
      .map((kind) => {
        const count = counts[kind];
        const label = count === undefined ? t[kind] : t.about(t[kind], formatCount(count, locale));
        return chip(label, filter === kind, { ...choice, filter: filter === kind ? undefined : kind });
      })}
    ${chip(t.latest, sort === 'latest', { ...choice, sort: sort === 'latest' ? undefined : 'latest' })}
    ${(summary?.tags ?? []).map(({ name, count }) =>
      chip(t.about(name, formatCount(count, locale)), tag === name, {
        ...choice,
        tag: tag === name ? undefined : name,
      }),
    )}
  </div>`;
}
