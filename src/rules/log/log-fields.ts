import { type AnalyticsName, checkoutSteps } from '../../model/analytics.js';
import { originKinds } from '../../model/origin.js';

/**
 * What a field may hold. `text` is an id or a title out of a catalogue, `whole` a whole number, `moment` milliseconds since
 * the epoch; a list of words is one of them.
 */
export type FieldKind =
  | 'text'
  | 'flag'
  | 'whole'
  | 'moment'
  | 'currency'
  | readonly string[]
  | { readonly most: number; readonly fields: FieldTable };

export interface Field {
  readonly kind: FieldKind;
  readonly required?: boolean;
}

export type FieldTable = Readonly<Record<string, Field>>;

/** The longest text that a line holds, in UTF-16 units. What is longer is cut. */
export const longestText = 200;

const text: Field = { kind: 'text' };
const whole: Field = { kind: 'whole' };
const needed = (field: Field): Field => ({ ...field, required: true });

const content: FieldTable = { note_id: text, tag_id: text, author_id: text, live_room_id: text };

const touch: FieldTable = {
  kind: needed({ kind: originKinds }),
  ...content,
  at: needed({ kind: 'moment' }),
  same_visit: needed({ kind: 'flag' }),
};

const item: FieldTable = {
  item_id: needed(text),
  item_name: text,
  item_variant: text,
  item_category: text,
  affiliation: text,
  price: whole,
  quantity: whole,
  amount: whole,
  index: whole,
  ...content,
};

const items: Field = { kind: { most: 200, fields: item }, required: true };
const boughtItems: Field = {
  kind: { most: 200, fields: { ...item, touches: { kind: { most: 40, fields: touch } } } },
  required: true,
};

const valued: FieldTable = { items, currency: { kind: 'currency' }, value: whole };
const priced: FieldTable = { items, currency: needed({ kind: 'currency' }), value: needed(whole) };
const inNote: FieldTable = { note_id: needed(text), author_id: text };
const inRoom: FieldTable = { live_room_id: needed(text), author_id: text };
const active = needed({ kind: 'flag' });

/** The allow-list: which fields each event has. Nothing that is not named here is ever written or sent. */
export const logFields: Readonly<Record<AnalyticsName, FieldTable>> = {
  view_item: valued,
  add_to_wishlist: valued,
  add_to_cart: valued,
  remove_from_cart: valued,
  view_cart: valued,
  begin_checkout: valued,
  purchase: { transaction_id: needed(text), ...priced, items: boughtItems, tax: whole, shipping: whole },
  refund: { transaction_id: needed(text), ...priced },
  search: { search_term: needed(text) },
  share: { content_type: needed({ kind: ['note', 'product'] }), item_id: needed(text) },
  note_impression: inNote,
  note_read: inNote,
  note_like: { ...inNote, active },
  note_save: { ...inNote, active },
  tag_impression: { ...inNote, tag_id: needed(text), item_id: text },
  tag_click: { tag_id: needed(text), note_id: text, author_id: text, item_id: text },
  live_enter: inRoom,
  live_item_click: { ...inRoom, item_id: needed(text), index: whole },
  coupon_claim: { coupon_id: needed(text) },
  checkout_step: { step: needed({ kind: checkoutSteps }), ...valued },
  pay_result: { transaction_id: text, result: needed({ kind: ['paid', 'failed'] }) },
};
