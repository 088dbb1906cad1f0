import type {
  Coupon,
  CouponBenefit,
  CouponCombination,
  CouponScope,
  CouponState,
  CouponVerdict,
  Message,
} from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import { bestCodes, judgeCodes } from '../../rules/promotion/best-codes.js';
import { barOf } from '../../rules/promotion/judge-code.js';
import type { Promotion } from '../../rules/promotion/promotion.js';
import { priceBasket } from '../../rules/price/price-basket.js';
import type { CouponList, CouponQuery, CouponResult } from '../adapter.js';
import { shelfOf, type Call } from './call.js';
import { readCart } from './carts.js';
import type { Catalogue } from './catalogue.js';
import { readCheckout } from './checkouts.js';
import { priceLines, usualDelivery, type PricedLines } from './view-cart.js';
import { priceCheckout } from './view-checkout.js';

/** Coupons of this shopper, in the order of the shop's data. */
export async function listCoupons(call: Call, query: CouponQuery): Promise<CouponList> {
  const { ids, productId, storeId, claimed = false, verdictFor } = query;
  const product = productId === undefined ? undefined : call.catalogue.findProduct(productId);
  const listed = couponsOf(call.catalogue).filter((promotion) => {
    const state = stateOf(promotion, call);
    if (ids && !ids.includes(promotion.id)) return false;
    if (claimed && state !== 'claimed') return false;
    if (!ids && state === 'expired' && !call.history.hasClaimed(promotion.id)) return false;
    if (storeId !== undefined && promotion.storeId !== undefined && promotion.storeId !== storeId) return false;
    return productId === undefined || (product !== undefined && isFor(promotion, product));
  });
  const priced = verdictFor && (await price(call, verdictFor));
  const verdicts = priced && judge(call, listed, priced);
  return {
    coupons: listed.map((promotion) => viewCoupon(promotion, call, verdicts?.get(promotion.id))),
    ...(priced && { best: combine(call, priced) }),
  };
}

/** Claims a coupon once for each customer, so a repeat needs no operation id. */
export async function claimCoupon(call: Call, id: string): Promise<CouponResult> {
  const promotion = couponsOf(call.catalogue).find((each) => each.id === id);
  if (!promotion) return { coupon: null, messages: [refusal('not_found', id)] };
  if (stateOf(promotion, call) === 'claimable') {
    const { newShoppers, storeId } = promotion;
    if (!newShoppers || call.history.isNew(storeId)) {
      const history = await call.history.claim(call.transaction, id);
      return { coupon: viewCoupon(promotion, { ...call, history }), messages: [] };
    }
    return {
      coupon: viewCoupon(promotion, call),
      messages: [refusal('discount_code_user_ineligible', promotion.code)],
    };
  }
  const coupon = viewCoupon(promotion, call);
  if (coupon.state === 'claimed') return { coupon, messages: [] };
  const why = coupon.state === 'expired' ? 'discount_code_expired' : 'discount_code_usage_limit_reached';
  return { coupon, messages: [refusal(why, promotion.code)] };
}

type CouponPromotion = Promotion & Required<Pick<Promotion, 'code' | 'claim'>>;

function couponsOf({ promotions }: Catalogue): readonly CouponPromotion[] {
  return promotions.filter((each): each is CouponPromotion => each.claim !== undefined && each.code !== undefined);
}

function isFor(promotion: Promotion, product: { id: string; storeId: string; category?: string }): boolean {
  const { storeId, productIds, categories } = promotion;
  return (
    (storeId === undefined || storeId === product.storeId) &&
    (productIds?.includes(product.id) ?? true) &&
    (categories === undefined || (product.category !== undefined && categories.includes(product.category)))
  );
}

function stateOf({ id, endsAt = Infinity, usesPerShopper = 1, claim }: CouponPromotion, call: Call): CouponState {
  const { history, now } = call;
  if (history.usesOfShopper(id) >= usesPerShopper) return 'used';
  if (endsAt <= now) return 'expired';
  if (history.hasClaimed(id)) return 'claimed';
  return history.claimed(id) >= (claim.stock ?? Infinity) ? 'used_up' : 'claimable';
}

/** What the goods of a cart or a checkout cost; nothing to judge by where it is gone. */
async function price(call: Call, asked: NonNullable<CouponQuery['verdictFor']>): Promise<PricedLines | undefined> {
  const shelf = shelfOf(call);
  const { catalogue, now, context } = call;
  if (asked.kind === 'checkout') {
    const checkout = await readCheckout(call, asked.id);
    return typeof checkout === 'string' ? undefined : priceCheckout(checkout, shelf, context.country);
  }
  const cart = await readCart(call, asked.ref);
  if (typeof cart === 'string') return undefined;
  const stores = cart.lines.filter(({ selected }) => selected).map(({ storeId }) => storeId);
  const delivery = usualDelivery(catalogue, context.country, [...new Set(stores)]);
  return priceLines(cart.lines, shelf, { codes: cart.codes, now, delivery });
}

/** The best that can be made of the codes that were entered and of every coupon that was claimed. */
function combine({ catalogue, history, now }: Call, { bought, terms }: PricedLines): CouponCombination {
  const claimed = couponsOf(catalogue).filter((coupon) => barOf(coupon, now, history) === undefined);
  const codes = claimed.map(({ code }) => code);
  const entered = terms.codes.filter((code) => !codes.some((each) => sameCode(each, code)));
  const best = bestCodes(bought, terms, [...codes, ...entered]);
  return { codes: best.codes, saves: catalogue.money(Math.max(0, best.saved)) };
}

/** Coupons are judged as if they had been claimed. */
function judge(call: Call, coupons: readonly CouponPromotion[], priced: PricedLines): Map<string, CouponVerdict> {
  const { bought, basket } = priced;
  const { uses, usesOfShopper, isNew } = call.history;
  const terms = { ...priced.terms, usage: { uses, usesOfShopper, isNew, hasClaimed: () => true } };
  const money = (amount: number | undefined): Coupon['threshold'] =>
    amount === undefined ? undefined : call.catalogue.money(amount);
  const inUse = basket.codes.filter(({ status }) => status === 'applied').map(({ code }) => code);
  const together = (codes: readonly string[]): boolean =>
    priceBasket(bought, { ...terms, codes }).codes.every(({ status }) => status === 'applied');
  return new Map(
    coupons.map(({ id, code }): [string, CouponVerdict] => {
      const applied = basket.codes.find((each) => sameCode(each.code, code) && each.status === 'applied');
      const [alone] = applied ? [applied] : judgeCodes(bought, terms, [code]);
      const usable = alone?.status === 'applied';
      const excludes = usable && !applied ? inUse.filter((other) => !together([other, code])) : [];
      const [amount, missing] = [usable ? money(alone.amount) : undefined, money(alone?.missing)];
      const lacksAll = alone?.missing !== undefined && alone.missing === Math.max(1, alone.threshold ?? 0);
      const verdict: CouponVerdict = {
        status: applied ? 'applied' : usable ? 'usable' : 'unusable',
        ...(amount && { amount }),
        ...(alone?.reason !== undefined && { reason: alone.reason }),
        ...(missing && { missing }),
        hasGoods: !lacksAll,
        ...(excludes.length > 0 && { excludes }),
      };
      return [id, verdict];
    }),
  );
}

function viewCoupon(promotion: CouponPromotion, call: Call, verdict?: CouponVerdict): Coupon {
  const { id, code, title, bearer, benefit, newShoppers, startsAt, endsAt, claim } = promotion;
  const { catalogue, history } = call;
  const threshold = 'threshold' in benefit && benefit.kind !== 'every' ? (benefit.threshold ?? 0) : 0;
  return {
    id,
    code,
    state: stateOf(promotion, call),
    title,
    bearer,
    scope: scopeOf(promotion, catalogue),
    benefit: benefitOf(promotion, catalogue),
    ...(threshold > 0 && { threshold: catalogue.money(threshold) }),
    ...(newShoppers !== undefined && { newShoppers }),
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(claim.stock !== undefined && { left: Math.max(0, claim.stock - history.claimed(id)) }),
    ...(verdict && { verdict }),
  };
}

function scopeOf({ storeId, productIds, categories }: Promotion, catalogue: Catalogue): CouponScope {
  const within = storeId === undefined ? {} : { storeId };
  if (productIds) return { kind: 'products', productIds, ...within };
  if (categories) return { kind: 'categories', categories, ...within };
  if (storeId === undefined) return { kind: 'all' };
  return { kind: 'store', storeId, storeName: catalogue.findStore(storeId)?.name ?? storeId };
}

function benefitOf({ benefit }: Promotion, catalogue: Catalogue): CouponBenefit {
  const money = (amount: number): Coupon['threshold'] & object => catalogue.money(amount);
  switch (benefit.kind) {
    case 'fixed':
      return { kind: 'fixed', amount: money(benefit.amount) };
    case 'every': {
      const { threshold, amount, times } = benefit;
      const repeated = { kind: 'every', threshold: money(threshold), amount: money(amount) } as const;
      return times === undefined ? repeated : { ...repeated, times };
    }
    case 'ladder': {
      const steps = benefit.steps.map((step) => ({ threshold: money(step.threshold), amount: money(step.amount) }));
      return { kind: 'ladder', steps };
    }
    case 'percent':
      return { kind: 'percent', off: benefit.off, ...(benefit.most !== undefined && { most: money(benefit.most) }) };
    case 'gift':
      return { kind: 'gift', gifts: benefit.gifts };
    case 'freeShipping':
      return { kind: 'freeShipping', ...(benefit.most !== undefined && { most: money(benefit.most) }) };
  }
}

function refusal(code: Message['code'], coupon: string): Message {
  return { type: 'error', code, target: { kind: 'code', code: coupon } };
}
