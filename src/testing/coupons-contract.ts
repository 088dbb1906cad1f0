import type { CommerceAdapter, CouponList, CouponQuery, CouponResult } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { Coupon } from '../model/index.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, hasError, totalOf } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';

/** What every commerce adapter promises of coupons, where it declares them. */
export function couponsContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, context } = subject;
  const promise = (name: string, run: (cart: ContractCart, calls: CouponCalls) => Promise<void>): ContractCase =>
    contractCase('coupons', name, () =>
      ContractCart.with(subject, async (cart) => {
        await run(cart, callsOf(cart.adapter));
      }),
    );
  const known = (): string => given(subject.coupon, '`coupon`: a coupon that can be claimed');
  const enter = async (cart: ContractCart, codes: readonly string[]): Promise<number> =>
    totalOf((await cart.change([{ type: 'codes', codes }])).cart);

  return [
    promise('a coupon is claimed once, however often it is claimed', async (_, { list, claim }) => {
      const id = known();
      must((await list({ ids: [id] })).coupons.length === 1, 'it is not listed by its id');
      for (const time of ['claimed', 'claimed again']) {
        const { coupon, messages } = await claim(id);
        mustEqual([coupon?.id, coupon?.state], [id, 'claimed'], `what it is when it was ${time}`);
        must(!hasError(messages), `an error is told of what was ${time}`);
      }
      const hers = (await list({ claimed: true })).coupons.filter((coupon) => coupon.id === id);
      mustEqual(
        hers.map(({ state }) => state),
        ['claimed'],
        'how it is listed among those that she has',
      );
    }),

    promise('what cannot be claimed is refused in a message, not by an exception', async (_, { claim }) => {
      const none = await claim('no-such-coupon');
      mustEqual([none.coupon, hasError(none.messages)], [null, true], 'what comes of one that there is not');
      const gone = given(subject.usedUpCoupon, '`usedUpCoupon`: a coupon of which none is left');
      const { coupon, messages } = await claim(gone);
      must(coupon?.state !== 'claimed', 'one of which none is left was claimed');
      must(hasError(messages), 'no error says that none is left');
    }),

    promise('a claimed coupon takes off what its verdict says, and then says that it does', async (cart, calls) => {
      const { code } = given((await calls.claim(known())).coupon ?? undefined, 'a coupon that can be claimed');
      const before = totalOf((await cart.add(plenty, 1)).cart);
      const would = await verdictOf(calls, cart, code);
      must(would.status === 'usable', `it is ${would.status} before its code is entered`);
      const after = await enter(cart, [code]);
      mustEqual(after, before - (would.amount?.amount ?? 0), 'total with it');
      must(after < before, 'it took nothing off');
      mustEqual((await verdictOf(calls, cart, code)).status, 'applied', 'what is said of it with its code');
    }),

    promise('the best combination of codes saves what it says', async (cart, calls) => {
      must((await calls.claim(known())).coupon !== null, 'there is no such coupon');
      const before = totalOf((await cart.add(plenty, 1)).cart);
      const { best } = await calls.list({ verdictFor: { kind: 'cart', ref: cart.ref } });
      if (!best) cannotRun('the back end looks for no best combination');
      mustEqual(await enter(cart, best.codes), before - best.saves.amount, 'total with it');
      must(best.saves.amount > 0, 'it saves nothing, though there is a coupon that would');
    }),
  ];

  async function verdictOf(
    { list }: CouponCalls,
    cart: ContractCart,
    code: string,
  ): Promise<NonNullable<Coupon['verdict']>> {
    const { coupons } = await list({ verdictFor: { kind: 'cart', ref: cart.ref } });
    const verdict = coupons.find((coupon) => coupon.code === code)?.verdict;
    must(verdict !== undefined, 'nothing is said of what it does for the cart');
    return verdict;
  }

  function callsOf(adapter: CommerceAdapter): CouponCalls {
    if (!adapter.capabilities.coupons) cannotRun('the adapter declares no coupons');
    return {
      async list(query) {
        must(adapter.listCoupons !== undefined, 'it declares coupons and has no listCoupons()');
        return adapter.listCoupons(query, context);
      },
      async claim(id) {
        must(adapter.claimCoupon !== undefined, 'it declares coupons and has no claimCoupon()');
        return adapter.claimCoupon(id, { id: createId() }, context);
      },
    };
  }
}

interface CouponCalls {
  readonly list: (query: CouponQuery) => Promise<CouponList>;
  readonly claim: (id: string) => Promise<CouponResult>;
}
