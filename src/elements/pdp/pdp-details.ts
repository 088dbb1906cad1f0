import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product } from '../../model/index.js';

/** Description, specifications and registrations. */
export function detailsTemplate(product: Product, locale: string): TemplateResult {
  const t = messagesFor(pdpMessages, locale);
  const facts = (title: string, part: string, rows: readonly (readonly [string, string])[]) =>
    rows.length === 0
      ? nothing
      : html`<section part=${part}>
          <h3>${title}</h3>
          <dl class="facts">
            ${rows.map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
        </section>`;
  return html`${
    product.description
      ? html`<section part="description">
          <h3>${t.details}</h3>
          <p class="description">${product.description}</p>
        </section>`
      : nothing
  }
  ${facts(
    t.specifications,
    'specifications',
    product.specifications.map(({ name, value }) => [name, value]),
  )}
  ${facts(
    t.qualifications,
    'qualifications',
    product.qualifications.map(({ kind, number }) => [kind, number]),
  )}`;
}
