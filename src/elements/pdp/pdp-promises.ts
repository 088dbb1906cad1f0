import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney, messagesFor } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product } from '../../model/index.js';

const day = 86_400_000;

/** What a shopper is promised: shipping, returns, guarantees. */
export function promisesTemplate(product: Product, locale: string, now: number): TemplateResult {
  const t = messagesFor(pdpMessages, locale);
  return html`<dl class="promises" part="promises">
    ${row(t.shipping, shippingText(product, locale, now))}
    ${row(t.returns, product.returnDays > 0 ? t.returnDays(product.returnDays) : t.noReturns)}
    ${
      product.guarantees.length > 0
        ? row(
            t.guarantees,
            product.guarantees
              .map((guarantee) => t[guarantee])
              .filter((text): text is string => typeof text === 'string')
              .join(' · '),
          )
        : nothing
    }
  </dl>`;
}

function row(term: string, text: string): TemplateResult | typeof nothing {
  return text
    ? html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;
}

function shippingText({ shipping, tradeMode }: Product, locale: string, now: number): string {
  const t = messagesFor(pdpMessages, locale);
  const parts: string[] = [];
  if (tradeMode !== 'domestic') parts.push(t[tradeMode]);
  if (!shipping) return parts.join(' · ');
  if (shipping.from) parts.push(t.shipsFrom(shipping.from));
  if (shipping.dispatchHours !== undefined) parts.push(t.dispatchWithin(shipping.dispatchHours));
  if (shipping.days) {
    const [earliest, latest] = shipping.days.map((days) => formatDay(now + days * day, locale));
    if (earliest && latest) parts.push(t.arrives(earliest, latest));
  }
  if (shipping.free) parts.push(t.freeShipping);
  else if (shipping.freeOver) parts.push(t.freeShippingOver(formatMoney(shipping.freeOver, locale)));
  return parts.join(' · ');
}
