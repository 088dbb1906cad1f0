import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { searchMessages } from '../../i18n/search.js';
import { icon } from '../internal/icons/icons.js';
import { searchIcon } from './search-icons.js';

export interface StartView {
  /** What was searched for on this device, the latest first. */
  readonly history: readonly string[];
  /** What many look for; null while it is on its way. */
  readonly popular: readonly string[] | null;
  readonly locale: string;
  readonly onHistory: (words: string) => void;
  readonly onPopular: (words: string) => void;
  readonly onForget: (words: string) => void;
  readonly onClear: () => void;
}

/** What stands below an empty field: what was searched for before, and what many look for. */
export function startTemplate(view: StartView): TemplateResult {
  const t = messagesFor(searchMessages, view.locale);
  return html`<div class="start" part="start">
    ${
      view.history.length === 0
        ? nothing
        : html`<section aria-labelledby="history" part="history">
            <div class="title-row">
              <h2 id="history" tabindex="-1">${t.history}</h2>
              <button class="quiet" part="clear-history" aria-label=${t.clearHistoryLong} @click=${view.onClear}>
                ${searchIcon('bin')}${t.clearHistory}
              </button>
            </div>
            <ul class="chips">
              ${view.history.map(
                (words) =>
                  html`<li class="chip pair">
                    <button @click=${() => view.onHistory(words)}><bdi>${words}</bdi></button
                    ><button class="forget" aria-label=${t.forget(words)} @click=${() => view.onForget(words)}>
                      ${icon('close')}
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${popularTemplate(view)}
  </div>`;
}

function popularTemplate({ popular, locale, onPopular }: StartView): TemplateResult | typeof nothing {
  if (popular?.length === 0) return nothing;
  const t = messagesFor(searchMessages, locale);
  return html`<section aria-labelledby="popular" part="popular">
    <div class="title-row"><h2 id="popular">${t.popular}</h2></div>
    ${
      popular
        ? html`<ol class="ranks">
            ${popular.map(
              (words, at) =>
                html`<li>
                  <button @click=${() => onPopular(words)}>
                    <span class="rank" aria-hidden="true">${at + 1}</span><bdi>${words}</bdi>
                  </button>
                </li>`,
            )}
          </ol>`
        : html`<div class="ranks" aria-hidden="true">
            ${[0, 1, 2, 3, 4, 5].map(() => html`<div class="rank-skeleton"><div class="skeleton"></div></div>`)}
          </div>`
    }
  </section>`;
}

/** Words to go on with where nothing was found. */
export function insteadTemplate({ popular, locale, onPopular }: StartView): TemplateResult | typeof nothing {
  if (!popular?.length) return nothing;
  const t = messagesFor(searchMessages, locale);
  return html`<p class="muted" id="instead">${t.tryInstead}</p>
    <ul class="chips centered" aria-labelledby="instead">
      ${popular.map(
        (words) =>
          html`<li>
            <button class="chip" @click=${() => onPopular(words)}><bdi>${words}</bdi></button>
          </li>`,
      )}
    </ul>`;
}
