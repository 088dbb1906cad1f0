import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { orderMessages } from '../../i18n/order.js';
import type { CartLine, Order } from '../../model/index.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';

/** The invoice that was asked for. The tax id of a company is no secret, and is checked by whoever reads it. */
export function invoiceTemplate({ invoice }: Order, locale: string): TemplateResult | typeof nothing {
  if (!invoice) return nothing;
  const t = messagesFor(orderMessages, locale);
  return html`<section part="invoice" aria-label=${t.invoice}>
    <h3>${t.invoice}</h3>
    <p>${invoice.kind === 'company' ? t.invoiceCompany : t.invoicePerson} · <bdi>${invoice.title}</bdi></p>
    ${invoice.kind === 'company' ? html`<p class="muted">${t.taxId} <bdi>${invoice.taxId}</bdi></p>` : nothing}
  </section>`;
}

/** What there is to say about what has arrived: each product once. */
export function reviewTemplate(
  { status, lines }: Order,
  locale: string,
  onReview: (line: CartLine) => void,
): TemplateResult | typeof nothing {
  if (status !== 'completed') return nothing;
  const t = messagesFor(orderMessages, locale);
  const bought = lines.filter(
    ({ gift, productId }, at) => !gift && lines.findIndex((line) => line.productId === productId) === at,
  );
  return html`<section class="review" part="review" aria-label=${t.review}>
    <h3>${t.review}</h3>
    <p class="muted">${t.reviewHint}</p>
    <ul class="lines">
      ${bought.map(
        (line) =>
          html`<li class="line">
            ${thumbnailTemplate(line.picture, 56)}
            <span class="line-text"><span class="line-title">${line.title}</span></span>
            <button class="button" aria-label=${t.reviewOf(line.title)} @click=${() => onReview(line)}>
              ${t.reviewIt}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
