import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { couponMessages } from '../../i18n/coupon.js';
import { formatMoney, joinNames, messagesFor } from '../../i18n/index.js';
import type { Coupon, CouponCombination } from '../../model/index.js';
import { isChosen, isCombination, standingOf } from '../../rules/cart/coupon-choice.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { repeat } from '../internal/repeat/repeat.js';
import { joinClauses, reasonText } from './coupon-text.js';
import { stubTemplate, textTemplate, ticketTemplate, type TicketView } from './coupon-ticket.js';

export const walletStyles = [choiceInputs];

export interface WalletView extends Pick<TicketView, 'locale' | 'now'> {
  readonly coupons: readonly Coupon[];
  readonly best: CouponCombination | undefined;
  /** The codes that are wanted. */
  readonly codes: readonly string[];
  readonly ticket: (coupon: Coupon) => TicketView;
  /** @returns whether the page lets it happen. */
  readonly onChoose: (coupon: Coupon, chosen: boolean) => boolean;
  readonly onBest: (best: CouponCombination) => void;
}

/** Coupons by what can be done with them for what is being bought. */
interface Wallet {
  readonly usable: readonly Coupon[];
  readonly claimable: readonly Coupon[];
  readonly others: readonly Coupon[];
}

function sort({ coupons, codes, now }: Pick<WalletView, 'coupons' | 'codes' | 'now'>): Wallet {
  const hers = coupons.filter((coupon) => ['claimed', 'upcoming'].includes(standingOf(coupon, now)));
  const applies = ({ verdict }: Coupon): boolean => verdict?.status !== 'unusable';
  const isUsable = (coupon: Coupon): boolean => isChosen(coupon, codes) || applies(coupon);
  const offered = coupons.filter((coupon) => standingOf(coupon, now) === 'claimable');
  return {
    usable: hers.filter(isUsable),
    claimable: offered.filter(applies),
    others: [
      ...hers.filter((coupon) => !isUsable(coupon)),
      ...offered.filter((coupon) => !applies(coupon) && coupon.verdict?.hasGoods !== false),
    ],
  };
}

/** What is chosen and what could be, in a few words. */
export function walletSummary(view: WalletView): string {
  const { best, codes, coupons, locale } = view;
  const t = messagesFor(couponMessages, locale);
  const { usable, claimable } = sort(view);
  const chosen = coupons.filter((coupon) => isChosen(coupon, codes)).length;
  if (chosen > 0 && best && best.saves.amount > 0 && isCombination(codes, best)) {
    return t.bestChosen(formatMoney(best.saves, locale));
  }
  if (chosen > 0) return t.chosenCount(chosen);
  if (usable.length > 0) return t.usableCount(usable.length);
  return claimable.length > 0 ? t.claimableCount(claimable.length) : t.noneUsable;
}

/** The coupons of a shopper with what each does for what she buys, to choose from. */
export function walletTemplate(view: WalletView): TemplateResult {
  const { locale, ticket } = view;
  const t = messagesFor(couponMessages, locale);
  const { usable, claimable, others } = sort(view);
  const list = (coupons: readonly Coupon[], template: (coupon: Coupon) => TemplateResult): TemplateResult =>
    html`<ul>
      ${repeat(coupons, ({ id }) => id, template)}
    </ul>`;
  const offer = (coupon: Coupon): TemplateResult =>
    standingOf(coupon, view.now) === 'claimable'
      ? ticketTemplate({ ...ticket(coupon), verdict: verdictText(view, coupon, false) })
      : choiceTemplate(view, coupon);
  return html`${bestTemplate(view)}
  ${
    usable.length > 0
      ? html`<section aria-label=${t.available}>${list(usable, (coupon) => choiceTemplate(view, coupon))}</section>`
      : nothing
  }
  ${
    claimable.length > 0
      ? html`<section>
          <h3>${t.claimable}</h3>
          ${list(claimable, offer)}
        </section>`
      : nothing
  }
  ${
    others.length > 0
      ? html`<details part="unavailable" ?open=${usable.length + claimable.length === 0}>
          <summary>${t.unavailable(others.length)}</summary>
          ${list(others, offer)}
        </details>`
      : nothing
  }
  ${usable.length + claimable.length + others.length === 0 ? html`<p class="notice" part="notice">${t.none}</p>` : nothing}`;
}

/** The combination with which the least is to be paid: to be chosen, or chosen. */
function bestTemplate({ best, codes, locale, onBest }: WalletView): TemplateResult | typeof nothing {
  if (!best || best.saves.amount === 0 || best.codes.length === 0) return nothing;
  const t = messagesFor(couponMessages, locale);
  const saves = formatMoney(best.saves, locale);
  const chosen = isCombination(codes, best);
  return html`<div class="best" part="best">
    <span>${chosen ? t.bestChosen(saves) : t.best(saves)}</span>
    ${chosen ? nothing : html`<button class="button" part="use-best" @click=${() => onBest(best)}>${t.useBest}</button>`}
  </div>`;
}

function choiceTemplate(view: WalletView, coupon: Coupon): TemplateResult {
  const { codes, locale, now, onChoose } = view;
  const chosen = isChosen(coupon, codes);
  const barred = !chosen && coupon.verdict?.status === 'unusable';
  const text = verdictText(view, coupon, chosen);
  const onChange = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement;
    if (!onChoose(coupon, box.checked)) box.checked = chosen;
  };
  return html`<li data-coupon=${coupon.id}>
    <label class="ticket ${barred ? 'unusable' : 'claimed'} ${chosen ? 'chosen' : ''}" part="coupon">
      ${stubTemplate(coupon, locale)}${textTemplate(coupon, locale, now, text)}
      <span class="action"
        ><input
          type="checkbox"
          aria-label=${joinClauses([coupon.title, text], messagesFor(couponMessages, locale))}
          ?disabled=${barred}
          @input=${(event: Event) => event.stopPropagation()}
          .checked=${live(chosen)}
          @change=${onChange}
      /></span>
    </label>
  </li>`;
}

/** What it takes off, or would; else why it does not apply. */
function verdictText({ coupons, locale, now }: WalletView, coupon: Coupon, chosen: boolean): string {
  const t = messagesFor(couponMessages, locale);
  const { verdict } = coupon;
  if (!verdict) return '';
  const { status, amount, excludes = [] } = verdict;
  if (status === 'unusable') return reasonText(coupon, now, t, locale);
  if (chosen && status === 'usable' && excludes.length > 0) return t.combination;
  const gives = amount && amount.amount > 0 ? formatMoney(amount, locale) : '';
  const names = excludes.map((code) => coupons.find((each) => isChosen(each, [code]))?.title ?? code);
  return [
    gives ? (status === 'applied' ? t.saves : t.wouldSave)(gives) : '',
    names.length > 0 ? t.replaces(joinNames(names, locale)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
