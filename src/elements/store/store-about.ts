import { html, type TemplateResult } from 'lit';
import { countryName } from '../../i18n/country.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { storeMessages } from '../../i18n/store.js';
import type { Store } from '../../model/index.js';
import { type ServiceLink, serviceTemplate } from '../internal/service-link.js';
import { scoreOf } from './store-head.js';

/** What is known of who sells: where from, how, where goods go back to, and what the law wants shown. */
export function aboutTemplate(store: Store, service: readonly ServiceLink[], locale: string): TemplateResult {
  const t = messagesFor(storeMessages, locale);
  const { rating, tradeMode, country } = store;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [t.ratingName, rating && t.rating(scoreOf(rating), formatCount(rating.count, locale))],
    [t.country, country && countryName(country, locale)],
    [t.trade, tradeMode === 'domestic' ? undefined : `${t.crossBorder} · ${t[tradeMode]}`],
    // Some say it there.
    [t.from, store.legal.some(({ value }) => value === store.place) ? undefined : store.place],
    [t.returns, store.returnAddress],
    ...store.legal.map(({ name, value }) => [name, value] as const),
  ];
  const known = rows.filter(([, value]) => value);
  return html`<section class="about" part="about" aria-label=${t.facts}>
    <dl>
      ${known.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <slot name="about">${serviceTemplate(service, {}, locale)}</slot>
  </section>`;
}
