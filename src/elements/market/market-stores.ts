import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { marketMessages } from '../../i18n/market.js';
import type { Store } from '../../model/index.js';
import type { StoreState } from '../../state/content/content-store.js';
import { icon } from '../internal/icons/icons.js';
import { rowTemplate } from './market-row.js';

export interface StoresView {
  readonly storeIds: readonly string[];
  readonly locale: string;
  /** What is known of a store; undefined while the section is far from what is seen. */
  readonly store: (id: string) => StoreState | undefined;
  readonly onOpen: (event: Event, store: Store) => void;
  readonly onRetry: (ids: readonly string[]) => void;
}

/** Stores in a row. */
export function storesTemplate(view: StoresView): TemplateResult {
  const { storeIds, store: state, locale, onRetry } = view;
  const item = (each: StoreState | undefined): TemplateResult => storeTemplate(view, each);
  return rowTemplate({ kind: 'stores', refs: storeIds, locale, state, item, onRetry });
}

function storeTemplate(view: StoresView, state: StoreState | undefined): TemplateResult {
  if (state?.status !== 'ready') return html`<li class="store ${state ? 'skeleton' : ''}"></li>`;
  const { store } = state;
  const { locale } = view;
  const t = messagesFor(marketMessages, locale);
  const open = (event: Event): void => view.onOpen(event, store);
  const name = html`<bdi>${store.name}</bdi>`;
  return html`<li class="store" part="store">
    ${
      store.logo
        ? html`<img class="logo" src=${store.logo.url} width="48" height="48" alt="" loading="lazy" />`
        : html`<span class="logo" aria-hidden="true">${[...store.name][0] ?? ''}</span>`
    }
    <span class="store-name"
      >${
        store.url
          ? html`<a class="link" aria-label=${t.visit(store.name)} href=${store.url} @click=${open}>${name}</a>`
          : html`<button class="link" aria-label=${t.visit(store.name)} @click=${open}>${name}</button>`
      }${
        store.verified
          ? html`<span class="verified">${icon('check')}<span class="visually-hidden">${t.verified}</span></span>`
          : nothing
      }</span
    >
    <small>${store.followers === undefined ? nothing : t.followers(formatCount(store.followers, locale))}</small>
  </li>`;
}
