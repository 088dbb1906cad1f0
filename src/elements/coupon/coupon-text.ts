import type { CouponMessages } from '../../i18n/en/coupon.js';
import { formatFarMoment, formatMoney, joinNames, messageText } from '../../i18n/index.js';
import type { Coupon, Message, Money } from '../../model/index.js';
import { standingOf } from '../../rules/cart/coupon-choice.js';

/** What a coupon gives at a glance: an amount, or a few words; and under which terms. */
export interface BenefitText {
  readonly amount?: Money;
  /** Where there is no one amount. */
  readonly words?: string;
  /** The amount is the most of several. */
  readonly most: boolean;
  readonly terms: string;
}

/** What a coupon gives, in words. */
export function benefitText({ benefit, threshold }: Coupon, t: CouponMessages, locale: string): BenefitText {
  const money = (amount: Money): string => formatMoney(amount, locale);
  const from = threshold && threshold.amount > 0 ? t.from(money(threshold)) : t.noMinimum;
  const join = (...parts: readonly string[]): string => joinClauses(parts, t);
  switch (benefit.kind) {
    case 'fixed':
      return { amount: benefit.amount, most: false, terms: from };
    case 'every': {
      const every = t.every(money(benefit.threshold), money(benefit.amount));
      const terms = join(every, benefit.times === undefined ? '' : t.times(benefit.times));
      return { amount: benefit.amount, most: false, terms };
    }
    case 'ladder': {
      const [amount] = benefit.steps.map((step) => step.amount).sort((a, b) => b.amount - a.amount);
      const terms = join(...benefit.steps.map((step) => t.step(money(step.threshold), money(step.amount))));
      return { ...(amount && { amount }), most: true, terms };
    }
    case 'percent': {
      const words = t.percentOff(plain(benefit.off / 100), plain((10_000 - benefit.off) / 1_000));
      return { words, most: false, terms: join(from, benefit.most ? t.upTo(money(benefit.most)) : '') };
    }
    case 'gift':
      return { words: t.gift, most: false, terms: from };
    case 'freeShipping':
      return {
        words: t.freeShipping,
        most: false,
        terms: join(from, benefit.most ? t.upTo(money(benefit.most)) : ''),
      };
  }
}

/** A coupon in one short phrase: what it gives, and from what on. */
export function shortText(coupon: Coupon, t: CouponMessages, locale: string): string {
  const { benefit, threshold } = coupon;
  const { words } = benefitText(coupon, t, locale);
  if (benefit.kind === 'every')
    return t.every(formatMoney(benefit.threshold, locale), formatMoney(benefit.amount, locale));
  if (benefit.kind === 'fixed' && threshold) {
    return t.step(formatMoney(threshold, locale), formatMoney(benefit.amount, locale));
  }
  if (benefit.kind === 'fixed') return t.amountOff(formatMoney(benefit.amount, locale));
  if (words !== undefined) return words;
  const [first] = benefit.kind === 'ladder' ? benefit.steps : [];
  return first ? t.step(formatMoney(first.threshold, locale), formatMoney(first.amount, locale)) : coupon.title;
}

/** What kind of coupon it is. */
export function kindText({ scope, bearer }: Coupon, t: CouponMessages): string {
  if (scope.kind === 'products') return t.productCoupon;
  if (scope.kind === 'categories') return t.categoryCoupon;
  return scope.kind === 'store' || bearer === 'store' ? t.storeCoupon : t.platformCoupon;
}

/** What it is for. */
export function scopeText({ scope }: Coupon, t: CouponMessages, locale: string): string {
  switch (scope.kind) {
    case 'all':
      return t.forAll;
    case 'store':
      return t.forStore(scope.storeName);
    case 'products':
      return t.forProducts;
    case 'categories':
      return t.forCategories(joinNames(scope.categories, locale));
  }
}

/** From when on, or until when; empty where it has no end. */
export function windowText({ startsAt, endsAt }: Coupon, now: number, t: CouponMessages, locale: string): string {
  if (startsAt !== undefined && startsAt > now) return t.startsOn(formatFarMoment(startsAt, now, locale));
  return endsAt === undefined ? '' : t.until(formatFarMoment(endsAt, now, locale));
}

/** Why a coupon does not apply to what is being bought. */
export function reasonText(coupon: Coupon, now: number, t: CouponMessages, locale: string): string {
  const { startsAt, verdict } = coupon;
  if (standingOf(coupon, now) === 'expired') return t.reasonExpired;
  if (startsAt !== undefined && startsAt > now) return t.startsOn(formatFarMoment(startsAt, now, locale));
  if (verdict?.hasGoods === false) return t.noGoods;
  if (verdict?.missing) return t.missing(formatMoney(verdict.missing, locale));
  switch (verdict?.reason) {
    case 'discount_code_combination_disallowed':
      return t.combination;
    case 'discount_code_expired':
      return t.reasonExpired;
    case 'discount_code_usage_limit_reached':
      return t.reasonUsed;
    case 'discount_code_user_ineligible':
      return t.reasonIneligible;
    case 'discount_code_user_not_logged_in':
      return t.reasonSignIn;
    default:
      return t.reasonUnknown;
  }
}

/** Why a coupon could not be claimed. */
export function refusalText(message: Message, t: CouponMessages, locale: string): string {
  switch (message.code) {
    case 'discount_code_usage_limit_reached':
      return t.refusedUsedUp;
    case 'discount_code_expired':
      return t.refusedExpired;
    case 'discount_code_user_ineligible':
      return t.refusedIneligible;
    case 'discount_code_user_not_logged_in':
      return t.reasonSignIn;
    case 'not_found':
      return t.refusedGone;
    case 'network':
      return t.refusedNetwork;
    default:
      return messageText(message, locale);
  }
}

/** Parts of a sentence, with the comma of the language between them. */
export function joinClauses(parts: readonly string[], t: CouponMessages): string {
  return parts.filter(Boolean).join(t.comma);
}

/** 8.8, and 9 rather than 9.0. */
function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
