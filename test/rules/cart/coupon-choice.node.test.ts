import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coupon, CouponState } from '../../../src/model/index.js';
import {
  chooseCoupon,
  isChosen,
  isCombination,
  standingOf,
  type CouponStanding,
} from '../../../src/rules/cart/coupon-choice.js';

const money = (amount: number) => ({ amount, currency: 'CNY' });
const now = 1_000;
const couponOf = (rest: Partial<Coupon>): Coupon => ({
  id: 'one',
  code: 'ONE',
  state: 'claimable',
  title: 'One',
  bearer: 'store',
  scope: { kind: 'all' },
  benefit: { kind: 'fixed', amount: money(1000) },
  ...rest,
});

const standings: readonly (readonly [CouponState, Partial<Coupon>, CouponStanding])[] = [
  ['claimable', {}, 'claimable'],
  // It may be claimed before it can be used.
  ['claimable', { startsAt: now + 1 }, 'claimable'],
  ['claimed', { startsAt: now + 1 }, 'upcoming'],
  ['claimed', { startsAt: now, endsAt: now + 1 }, 'claimed'],
  ['claimed', { endsAt: now }, 'expired'],
  ['claimable', { endsAt: now }, 'expired'],
  ['used_up', {}, 'used_up'],
  ['used', { endsAt: now }, 'used'],
  ['expired', {}, 'expired'],
];

for (const [state, rest, standing] of standings) {
  test(`${state} with ${JSON.stringify(rest)} at ${now} is ${standing}`, () => {
    assert.equal(standingOf(couponOf({ state, ...rest }), now), standing);
  });
}

test('choosing a coupon leaves out what it cannot be combined with, and nothing else', () => {
  const coupon = couponOf({ verdict: { status: 'usable', excludes: ['TWO'] } });
  assert.deepEqual(chooseCoupon(['two', 'THREE'], coupon, true), ['THREE', 'ONE']);
  assert.deepEqual(chooseCoupon(['THREE', 'one'], coupon, true), ['THREE', 'ONE']);
});

test('a coupon that is not chosen any more takes nothing along', () => {
  const coupon = couponOf({ verdict: { status: 'applied', excludes: ['TWO'] } });
  assert.deepEqual(chooseCoupon(['TWO', 'one'], coupon, false), ['TWO']);
});

test('codes are the same in any case and order', () => {
  assert.equal(isChosen({ code: 'ONE' }, [' one']), true);
  assert.equal(isCombination(['b', 'A'], { codes: ['a', 'B'], saves: money(1) }), true);
  assert.equal(isCombination(['A'], { codes: ['A', 'B'], saves: money(1) }), false);
  assert.equal(isCombination(['A', 'B'], { codes: ['A'], saves: money(1) }), false);
});
