import { html, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor } from '../../i18n/index.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { Presale } from '../../model/index.js';

/** What is paid now and later of a thing that is sold with a deposit, and what becomes of the deposit. */
export function presaleTemplate(presale: Presale, locale: string): TemplateResult {
  const t = messagesFor(tradeMessages, locale);
  const { deposit, countsAs, balance, depositUntil, balanceFrom, balanceUntil } = presale;
  const swells = countsAs.amount > deposit.amount;
  return html`<section class="presale" part="presale" aria-label=${t.presale}>
    <dl>
      <div>
        <dt>${t.deposit}</dt>
        <dd>
          <b>${formatMoney(deposit, locale)}</b>${
            swells ? html` <span class="badge">${t.countsAs(formatMoney(countsAs, locale))}</span>` : ''
          }
        </dd>
      </div>
      <div>
        <dt>${t.balanceLater(formatMoment(balanceFrom, locale), formatMoment(balanceUntil, locale))}</dt>
        <dd><b>${formatMoney(balance, locale)}</b></dd>
      </div>
    </dl>
    <p>${t.presaleUntil(formatMoment(depositUntil, locale))} ${t.presaleTerms}</p>
  </section>`;
}
