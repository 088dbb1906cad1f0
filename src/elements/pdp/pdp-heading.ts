import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Note, Page, Product, Variant } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { icon } from '../internal/icons/icons.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import type { OfferPart } from './pdp-offer.js';
import { presaleTemplate } from './pdp-presale.js';
import { comparePriceTemplate, lowestPriceTemplate, priceTemplate } from '../internal/price.js';

/** What people say of it, as far as it is known. */
export interface SaidView {
  readonly notes: Page<Note> | undefined;
  /** Leads to it. */
  show(): void;
}

/** Price, title and what is known of the product at a glance. */
export function headingTemplate(
  product: Product,
  variant: Variant | undefined,
  offers: OfferPart,
  locale: string,
  said: SaidView,
): TemplateResult {
  const only = variant ?? (product.variants.length === 1 ? product.variants[0] : undefined);
  const { presale } = only ?? {};
  return html`${priceLine(product, variant, locale)} ${offers.render(product.id, only, locale)}
    <h2 part="title">${product.title}</h2>
    ${product.subtitle ? html`<p class="subtitle">${product.subtitle}</p>` : nothing} ${badges(product, locale, said)}
    ${presale ? presaleTemplate(presale, locale) : nothing}`;
}

/** The price of the variant; the lowest while the choice is incomplete. */
function priceLine(product: Product, variant: Variant | undefined, locale: string): TemplateResult {
  const t = messagesFor(pdpMessages, locale);
  const range = priceRange(product);
  const price = variant?.price ?? range?.lowest;
  const compare = (variant ?? (range?.varies ? undefined : range?.variant))?.comparePrice;
  const taxed = product.guarantees.includes('taxIncluded');
  return html`<div class="price-line">
    ${price && (!variant && range?.varies ? lowestPriceTemplate : priceTemplate)(price, locale)}
    ${compare ? comparePriceTemplate(compare, locale) : nothing}
    ${
      product.tradeMode === 'domestic'
        ? nothing
        : html`<span class="tax">${taxed ? t.taxIncluded : t.taxAtCheckout}</span>`
    }
  </div>`;
}

function badges({ tradeMode, rating }: Product, locale: string, said: SaidView): TemplateResult | typeof nothing {
  const t = messagesFor(pdpMessages, locale);
  if (tradeMode === 'domestic' && !rating) return nothing;
  const value = rating && (Math.round((rating.value / rating.scale) * 50) / 10).toFixed(1);
  const count = rating && formatCount(rating.count, locale);
  const { notes } = said;
  const written = notes?.items.length ? t.notes(`${notes.items.length}${notes.cursor === undefined ? '' : '+'}`) : '';
  return html`<p class="badges">
    ${tradeMode === 'domestic' ? nothing : html`<span class="badge">${t[tradeMode]}</span>`}
    ${
      value && count
        ? html`<button class="rating" part="summary" @click=${() => said.show()}>
            <span class="visually-hidden">${t.rating(value, count)}${written ? `, ${written}` : ''}</span
            ><span aria-hidden="true"
              >${reactionIcon('star')} ${value} · ${t.reviews(count)}${written ? ` · ${written}` : ''}
              ${icon('chevron')}</span
            >
          </button>`
        : nothing
    }
  </p>`;
}
