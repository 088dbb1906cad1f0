import { html, nothing, type TemplateResult } from 'lit';
import type { MarketCategory, MarketLink } from '../../model/index.js';

/** Categories of the shop, each with its picture. */
export function categoriesTemplate(
  categories: readonly MarketCategory[],
  onChoose: (name: string) => void,
): TemplateResult {
  return html`<ul class="categories">
    ${categories.map(
      ({ name, picture }) =>
        html`<li>
          <button class="category" part="category" @click=${() => onChoose(name)}>
            ${
              picture
                ? html`<img src=${picture.url} width="56" height="56" alt="" loading="lazy" decoding="async" />`
                : html`<span class="no-picture" aria-hidden="true">${[...name][0] ?? ''}</span>`
            }<span>${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Ways to other pages of the market. */
export function pagesTemplate(pages: readonly MarketLink[], onOpen: (pageId: string) => void): TemplateResult {
  return html`<ul class="row pages">
    ${pages.map(
      ({ pageId, title, subtitle, picture }) =>
        html`<li>
          <button class="page" part="page" data-page=${pageId} @click=${() => onOpen(pageId)}>
            <span class="page-words"
              ><strong>${title}</strong>${subtitle ? html`<small>${subtitle}</small>` : nothing}</span
            >
            ${
              picture
                ? html`<img
                    src=${picture.url}
                    width=${picture.width}
                    height=${picture.height}
                    alt=${picture.alt}
                    loading="lazy"
                    decoding="async"
                  />`
                : nothing
            }
          </button>
        </li>`,
    )}
  </ul>`;
}
