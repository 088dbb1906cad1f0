import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor } from '../../../i18n/index.js';
import { tradeMessages } from '../../../i18n/trade.js';
import type { PresalePayment } from '../../../model/index.js';

/** How a checkout or an order is paid in two parts. @param now which of them is paid in the checkout shown. */
export function presaleRowsTemplate(
  presale: PresalePayment | undefined,
  paid: 'none' | 'deposit' | 'all',
  locale: string,
  now?: 'deposit' | 'balance',
): TemplateResult | typeof nothing {
  if (!presale) return nothing;
  const t = messagesFor(tradeMessages, locale);
  const { deposit, balance, balanceFrom, balanceUntil } = presale;
  const window = t.balanceLater(formatMoment(balanceFrom, locale), formatMoment(balanceUntil, locale));
  const rows = [
    [now === 'deposit' ? t.depositNow : paid === 'none' ? t.deposit : t.depositPaid, deposit],
    [now === 'balance' ? t.balanceNow : paid === 'all' ? t.balance : window, balance],
  ] as const;
  return html`<dl class="totals presale">
    ${rows.map(
      ([term, amount]) =>
        html`<div class="part">
          <dt>${term}</dt>
          <dd>${formatMoney(amount, locale)}</dd>
        </div>`,
    )}
  </dl>`;
}
