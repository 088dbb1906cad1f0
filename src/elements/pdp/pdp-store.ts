import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Store } from '../../model/index.js';
import { shopIcon } from '../internal/icons/shop-icons.js';

/** Who sells it. */
export function storeTemplate(
  store: Store | undefined,
  locale: string,
  onOpen: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!store) return nothing;
  const t = messagesFor(pdpMessages, locale);
  return html`<section class="store" part="store" aria-label=${t.storeOf(store.name)}>
    ${
      store.logo
        ? html`<img class="logo" src=${store.logo.url} width="44" height="44" alt="" loading="lazy" />`
        : html`<span class="logo">${shopIcon('store')}</span>`
    }
    <span class="store-text">
      <strong>${store.name}</strong>
      ${
        store.followers === undefined
          ? nothing
          : html`<small>${t.followers(formatCount(store.followers, locale))}</small>`
      }
    </span>
    ${
      store.url
        ? html`<a class="button" href=${store.url} @click=${onOpen}>${t.visitStore}</a>`
        : html`<button class="button" @click=${onOpen}>${t.visitStore}</button>`
    }
  </section>`;
}
