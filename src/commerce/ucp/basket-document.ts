import * as v from 'valibot';
import { currency, maybe, messages, positive, text } from './document-fields.js';

export const totals = v.array(v.object({ type: text, amount: v.pipe(v.number(), v.safeInteger()) }));

/** A time, in milliseconds since the epoch. */
export const moment = v.pipe(
  text,
  v.transform((value) => Date.parse(value)),
  v.number(),
);

export const item = v.object({ id: text, title: text, price: positive, image_url: maybe(text) });
const lineItem = v.object({ id: text, item, quantity: v.pipe(positive, v.minValue(1)), totals });

const discounts = v.optional(
  v.object({
    codes: v.optional(v.array(text), []),
    applied: v.optional(
      v.array(
        v.object({
          code: maybe(text),
          title: text,
          amount: positive,
          allocations: v.optional(v.array(v.object({ path: text, amount: positive })), []),
        }),
      ),
      [],
    ),
  }),
  {},
);

/** What cart and checkout have in common. What is only sent back is not looked into. */
export const basket = {
  id: text,
  line_items: v.array(lineItem),
  currency,
  totals,
  messages,
  discounts,
  continue_url: maybe(text),
  expires_at: maybe(moment),
  context: maybe(v.unknown()),
  buyer: maybe(
    v.object({ first_name: maybe(text), last_name: maybe(text), email: maybe(text), phone_number: maybe(text) }),
  ),
  attribution: maybe(v.unknown()),
};

export const cartDocument = v.object(basket);

export type BasketDocument = v.InferOutput<typeof cartDocument>;
