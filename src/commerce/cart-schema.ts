import * as v from 'valibot';
import type { Message, Origin } from '../model/index.js';
import type { AnsweredCart } from './adapter.js';
import { messageCodes } from '../model/message.js';
import { originKinds } from '../model/origin.js';
import { known } from '../lib/known-values.js';
import {
  comparePrice,
  count,
  currency,
  days,
  dropUnusable,
  fields,
  id,
  list,
  maybe,
  moment,
  money,
  picture,
  signedMoney,
  text,
  tradeMode,
} from '../lib/schema-fields.js';

const target = v.variant('kind', [
  v.object({ kind: v.literal('cart') }),
  v.object({ kind: v.literal('line'), lineId: id }),
  v.object({ kind: v.literal('variant'), variantId: id }),
  v.object({ kind: v.literal('code'), code: text(2_000) }),
  v.object({ kind: v.literal('field'), name: id }),
]);

const message = fields({
  type: v.picklist(['error', 'warning', 'info']),
  code: v.picklist(messageCodes, 'must be a code of the closed list'),
  target,
  value: maybe(v.number()),
}) satisfies v.GenericSchema<unknown, Message>;

export const messages = list(message, 2_000);

const touch = {
  kind: v.picklist(originKinds),
  noteId: maybe(id),
  tagId: maybe(id),
  authorId: maybe(id),
  liveRoomId: maybe(id),
  query: maybe(text(2_000)),
  position: maybe(v.number()),
  at: maybe(moment),
};
const origin = fields({ ...touch, first: maybe(fields(touch)) }) satisfies v.GenericSchema<unknown, Origin>;

const offer = fields({
  id,
  title: text(2_000),
  kind: v.picklist(['markdown', 'flash']),
  quantity: count,
  unitPrice: money,
  endsAt: maybe(moment),
});

const line = v.pipe(
  fields({
    id,
    productId: id,
    variantId: id,
    storeId: id,
    title: text(2_000),
    variantTitle: text(2_000),
    picture: maybe(picture),
    quantity: count,
    unitPrice: money,
    comparePrice: maybe(comparePrice),
    offer: maybe(offer),
    subtotal: money,
    total: money,
    discounts: list(fields({ id, title: text(2_000), bearer: v.picklist(['store', 'platform']), amount: money }), 200),
    selected: v.boolean(),
    status: v.picklist(['available', 'unavailable']),
    gift: maybe(v.boolean()),
    includedTax: maybe(money),
    maxQuantity: maybe(count),
    origin: maybe(origin),
  }),
  v.transform(dropUnusable),
);
const knownLine = known(line, ({ id }) => id);

const total = fields({
  type: v.picklist(['subtotal', 'items_discount', 'discount', 'fulfillment', 'tax', 'fee', 'total']),
  amount: signedMoney,
});

export const groupFields = {
  storeId: id,
  storeName: text(2_000),
  tradeMode,
  lineIds: list(id, 2_000),
  totals: maybe(list(total, 50)),
  days: maybe(days),
};

const discountCode = fields({
  code: text(2_000),
  status: v.picklist(['applied', 'dormant', 'rejected']),
  title: maybe(text(2_000)),
  amount: maybe(money),
});

/** What a cart, a checkout and an order have in common. */
export const lines = list(knownLine, 2_000);
export const groups = list(
  known(fields(groupFields), ({ storeId }) => storeId),
  2_000,
);
export const totals = list(total, 50);
export const codes = list(discountCode, 200);

export const cartSchema = fields({
  lines,
  groups,
  codes,
  totals,
  currency,
  messages,
  revision: maybe(v.number()),
  expiresAt: maybe(moment),
}) satisfies v.GenericSchema<unknown, AnsweredCart>;
