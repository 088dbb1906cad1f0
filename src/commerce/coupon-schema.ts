import * as v from 'valibot';
import type { Coupon } from '../model/index.js';
import type { CouponList } from './adapter.js';
import { messageCodes } from '../model/message.js';
import { count, fields, id, list, maybe, moment, money, text } from '../lib/schema-fields.js';

const scope = v.variant('kind', [
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.literal('store'), storeId: id, storeName: text(2_000) }),
  v.object({ kind: v.literal('products'), productIds: list(id, 10_000), storeId: maybe(id) }),
  v.object({ kind: v.literal('categories'), categories: list(text(2_000), 1_000), storeId: maybe(id) }),
]);

const benefit = v.variant('kind', [
  v.object({ kind: v.literal('fixed'), amount: money }),
  v.object({ kind: v.literal('every'), threshold: money, amount: money, times: maybe(count) }),
  v.object({ kind: v.literal('ladder'), steps: list(fields({ threshold: money, amount: money }), 100) }),
  v.object({
    kind: v.literal('percent'),
    off: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000, 'must be basis points')),
    most: maybe(money),
  }),
  v.object({ kind: v.literal('gift'), gifts: list(fields({ variantId: id, quantity: count }), 100) }),
  v.object({ kind: v.literal('freeShipping'), most: maybe(money) }),
]);

export const couponSchema = fields({
  id,
  code: text(2_000),
  state: v.picklist(['claimable', 'claimed', 'used', 'used_up', 'expired']),
  title: text(2_000),
  bearer: v.picklist(['store', 'platform']),
  scope,
  benefit,
  threshold: maybe(money),
  newShoppers: maybe(v.boolean()),
  startsAt: maybe(moment),
  endsAt: maybe(moment),
  left: maybe(count),
  verdict: maybe(
    fields({
      status: v.picklist(['applied', 'usable', 'unusable']),
      amount: maybe(money),
      reason: maybe(v.picklist(messageCodes, 'must be a code of the closed list')),
      missing: maybe(money),
      hasGoods: maybe(v.boolean()),
      excludes: maybe(list(text(2_000), 1_000)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Coupon>;

export const couponListSchema = fields({
  coupons: list(couponSchema, 1_000),
  best: maybe(fields({ codes: list(text(2_000), 1_000), saves: money })),
}) satisfies v.GenericSchema<unknown, CouponList>;
