import { html, nothing, type TemplateResult } from 'lit';
import { couponMessages } from '../../i18n/coupon.js';
import { messagesFor } from '../../i18n/index.js';
import type { Coupon, Message } from '../../model/index.js';
import { standingOf, type CouponStanding } from '../../rules/cart/coupon-choice.js';
import { icon } from '../internal/icons/icons.js';
import { priceTemplate } from '../internal/price.js';
import { benefitText, kindText, refusalText, scopeText, windowText } from './coupon-text.js';

export interface TicketView {
  readonly coupon: Coupon;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** It is being claimed. */
  readonly claiming: boolean;
  /** Why it could not be claimed. */
  readonly refusal: Message | undefined;
  /** What it does for what is being bought; none by default. */
  readonly verdict?: string;
  /** Whether it can be used from here, once it is claimed. */
  readonly usable: boolean;
  readonly onClaim: (coupon: Coupon) => void;
  readonly onUse: (coupon: Coupon) => void;
}

/** A coupon with what can be done about it. */
export function ticketTemplate(view: TicketView): TemplateResult {
  const { coupon, locale, now, verdict, refusal } = view;
  const t = messagesFor(couponMessages, locale);
  return html`<li class="ticket ${standingOf(coupon, now)}" part="coupon" data-coupon=${coupon.id}>
    ${stubTemplate(coupon, locale)}${textTemplate(coupon, locale, now, verdict)}
    <span class="action">${actionTemplate(view)}</span>
    ${refusal ? html`<p class="problem" part="problem">${refusalText(refusal, t, locale)}</p>` : nothing}
  </li>`;
}

/** The part that is torn off: what it gives, and from what on. */
export function stubTemplate(coupon: Coupon, locale: string): TemplateResult {
  const t = messagesFor(couponMessages, locale);
  const { amount, words, most, terms } = benefitText(coupon, t, locale);
  const value = amount ? priceTemplate(amount, locale, 'amount') : html`<span part="amount">${words}</span>`;
  const [before = '', after = ''] = most ? t.most('|').split('|') : [];
  return html`<span class="stub" part="benefit">
    <span class="value ${amount ? '' : 'words'}"
      >${most ? html`<small>${before}</small>${value}<small>${after}</small>` : value}</span
    >
    <small class="terms">${terms}</small>
  </span>`;
}

/** What it is called and for, and how long. */
export function textTemplate(coupon: Coupon, locale: string, now: number, verdict = ''): TemplateResult {
  const t = messagesFor(couponMessages, locale);
  const period = windowText(coupon, now, t, locale);
  const left = coupon.state === 'claimable' && coupon.left !== undefined ? t.left(coupon.left) : '';
  return html`<span class="text">
    <span class="title" part="title"><span class="kind">${kindText(coupon, t)}</span> ${coupon.title}</span>
    <small
      >${scopeText(coupon, t, locale)}${
        coupon.newShoppers ? html` <span class="kind">${t.newShoppers}</span>` : nothing
      }</small
    >
    ${period || left ? html`<small>${[period, left].filter(Boolean).join(' · ')}</small>` : nothing}${
      verdict ? html`<small class="verdict" part="verdict">${verdict}</small>` : nothing
    }
  </span>`;
}

/** One button through all of its states, so that who has pressed it stays where she is. */
function actionTemplate(view: TicketView): TemplateResult {
  const { coupon, locale, now, claiming, usable, onClaim, onUse } = view;
  const t = messagesFor(couponMessages, locale);
  const standing = standingOf(coupon, now);
  const words: Record<CouponStanding, string> = {
    claimable: claiming ? t.claiming : t.claim,
    claimed: usable ? t.use : t.claimed,
    upcoming: t.upcoming,
    used: t.used,
    used_up: t.usedUp,
    expired: t.expired,
  };
  const names: Partial<Record<CouponStanding, string>> = {
    claimable: t.claimNamed(coupon.title),
    claimed: (usable ? t.useNamed : t.claimedNamed)(coupon.title),
  };
  const act = standing === 'claimable' ? onClaim : standing === 'claimed' && usable ? onUse : undefined;
  const has = standing === 'claimed' || standing === 'upcoming';
  return html`${has && (usable || standing === 'upcoming') ? html`<span class="has">${icon('check')}${t.claimed}</span>` : nothing}<button
      class="button ${standing === 'claimed' && usable ? 'primary' : ''}"
      part="action"
      aria-label=${names[standing] ?? nothing}
      aria-disabled=${claiming || !act}
      aria-busy=${claiming}
      @click=${() => (claiming ? undefined : act?.(coupon))}
    >
      ${words[standing]}
    </button>`;
}
