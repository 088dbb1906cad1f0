import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor } from '../../i18n/index.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { Checkout, ImportLimit, LineUnits } from '../../model/index.js';

export interface LimitsView {
  readonly checkout: Checkout;
  readonly locale: string;
  readonly scope: string;
  /** What is left out is in no cart yet. */
  readonly alone: boolean;
  /** A change is on its way. */
  readonly pending: boolean;
  /** Buys so many units now. */
  readonly onSplit: (units: readonly LineUnits[]) => void;
}

/** Why goods from abroad cannot be ordered together, with the figures, and the orders that they can be bought in. */
export function limitsTemplate(view: LimitsView): TemplateResult | typeof nothing {
  const { checkout, locale, scope, alone, pending, onSplit } = view;
  const { importLimits = [] } = checkout;
  if (importLimits.length === 0) return nothing;
  const t = messagesFor(tradeMessages, locale);
  const units = firstPurchase(checkout);
  const split = importLimits.some(({ purchases }) => purchases.length > 0);
  const kept = alone ? t.splitRestToCart : t.splitRestInCart;
  return html`<section class="limits" role="group" aria-labelledby="${scope}-limits">
    ${importLimits.map(
      (limit, index) =>
        html`<h3 id=${index === 0 ? `${scope}-limits` : nothing}>
            ${limit.kind === 'year' ? t.overYear : t.overPurchase}
          </h3>
          <p>${figures(limit, locale)} <small>${t.limitWhy}</small></p>
          <dl>
            ${limit.purchases.map((purchase, place) =>
              row(
                html`${t.purchase(place + 1)}${place === 0 ? html` <b class="badge">${t.buyFirst}</b>` : nothing}`,
                purchase,
                view,
              ),
            )}
            ${limit.notThisYear.length > 0 ? row(t.notThisYear, limit.notThisYear, view) : nothing}
          </dl>`,
    )}
    ${
      units.length === 0
        ? html`<p>${t.noneThisYear}</p>`
        : html`<button type="button" class="button split" aria-disabled=${pending} @click=${() => onSplit(units)}>
              ${split ? t.split : t.leaveOut}
            </button>
            <p class="hint">${split ? kept : t.leftInCart}</p>`
    }
  </section>`;
}

/** Everything that is under no limit, and the first purchase of what is. */
function firstPurchase({ lines, importLimits = [] }: Checkout): readonly LineUnits[] {
  const limited = new Set(importLimits.flatMap(({ lineIds }) => lineIds));
  const free = lines.filter(({ id, gift }) => !gift && !limited.has(id));
  return [
    ...free.map(({ id, quantity }): LineUnits => ({ lineId: id, quantity })),
    ...importLimits.flatMap(({ purchases }) => purchases[0] ?? []),
  ];
}

function figures({ kind, value, limit, left = limit }: ImportLimit, locale: string): string {
  const t = messagesFor(tradeMessages, locale);
  const money = (amount: typeof value): string => formatMoney(amount, locale);
  return kind === 'year'
    ? t.yearFigures(money(value), money(left), money(limit))
    : t.purchaseFigures(money(value), money(limit));
}

function row(
  term: string | TemplateResult,
  units: readonly LineUnits[],
  { checkout, locale }: LimitsView,
): TemplateResult {
  const t = messagesFor(tradeMessages, locale);
  return html`<div>
    <dt>${term}</dt>
    ${units.map(({ lineId, quantity }) => {
      const line = checkout.lines.find(({ id }) => id === lineId);
      const title = [line?.title, line?.variantTitle].filter(Boolean).join(' · ');
      return html`<dd>${t.units(title, quantity)}</dd>`;
    })}
  </div>`;
}
