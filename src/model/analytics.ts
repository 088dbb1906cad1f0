import type { originKinds } from './origin.js';

/**
 * What is counted, by GA4's names where it has them. Nothing here can hold a person: no name, address, phone, customer,
 * cart reference or free text has a field to go into, but the words of a search that cannot be somebody's. Money is whole
 * minor units; whoever wants others converts.
 */

/** Something that led a shopper to a product, as an order keeps it. */
export interface AnalyticsTouch {
  readonly kind: (typeof originKinds)[number];
  readonly note_id?: string;
  readonly tag_id?: string;
  readonly author_id?: string;
  readonly live_room_id?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Whether it was in the visit in which the order was placed. */
  readonly same_visit: boolean;
}

/** One article, with GA4's fields. */
export interface AnalyticsItem {
  readonly item_id: string;
  readonly item_name?: string;
  readonly item_variant?: string;
  readonly item_category?: string;
  /** The store that sells it. */
  readonly affiliation?: string;
  /** Of one unit before discounts, in minor units. */
  readonly price?: number;
  readonly quantity?: number;
  /** Of all units after discounts, without tax and freight, in minor units. */
  readonly amount?: number;
  /** Place in its list, counted from 0; of a refund, which line of the order it is. */
  readonly index?: number;
  /** The note that led to it last. */
  readonly note_id?: string;
  readonly tag_id?: string;
  readonly author_id?: string;
  readonly live_room_id?: string;
  /** Of an order: all that is known to have led to it, the earliest first. */
  readonly touches?: readonly AnalyticsTouch[];
}

interface Items {
  readonly items: readonly AnalyticsItem[];
}

/** Money beside articles: what they come to after discounts, without tax and freight, in minor units. */
interface Valued extends Items {
  readonly currency?: string;
  readonly value?: number;
}

/** Money that is surely there. */
interface Priced extends Items {
  readonly currency: string;
  readonly value: number;
}

interface InNote {
  readonly note_id: string;
  readonly author_id?: string;
}

interface InRoom {
  readonly live_room_id: string;
  readonly author_id?: string;
}

/** How far a checkout has come: where to, how, by which means, and that the order is placed. */
export const checkoutSteps = ['address', 'delivery', 'payment', 'submit'] as const;
export type CheckoutStep = (typeof checkoutSteps)[number];

/** Every event and what it carries. */
export interface AnalyticsEvents {
  // GA4's own
  view_item: Valued;
  add_to_wishlist: Valued;
  add_to_cart: Valued;
  remove_from_cart: Valued;
  view_cart: Valued;
  begin_checkout: Valued;
  purchase: Priced & {
    /** The number that the shopper quotes. Not the id: at some back ends whoever knows it may see the order. */
    readonly transaction_id: string;
    readonly tax?: number;
    readonly shipping?: number;
  };
  refund: Priced & { readonly transaction_id: string };
  /** The words as `countedWords()` lets them through: the one text that people write which is counted. */
  search: { readonly search_term: string };
  share: { readonly content_type: 'note' | 'product'; readonly item_id: string };
  // ours, where GA4 has none
  note_impression: InNote;
  note_read: InNote;
  note_like: InNote & { readonly active: boolean };
  note_save: InNote & { readonly active: boolean };
  tag_impression: InNote & { readonly tag_id: string; readonly item_id?: string };
  tag_click: Partial<InNote> & { readonly tag_id: string; readonly item_id?: string };
  live_enter: InRoom;
  live_item_click: InRoom & { readonly item_id: string; readonly index?: number };
  coupon_claim: { readonly coupon_id: string };
  checkout_step: Valued & { readonly step: CheckoutStep };
  pay_result: { readonly transaction_id?: string; readonly result: 'paid' | 'failed' };
}

export type AnalyticsName = keyof AnalyticsEvents;

/** One thing that happened: a line of the log. */
export type AnalyticsRecord<Name extends AnalyticsName = AnalyticsName> = {
  readonly [Each in Name]: {
    /** Of the layout of lines. */
    readonly v: 1;
    /** Of what happened: whoever gets a line twice knows it by this. */
    readonly id: string;
    /** Milliseconds since the epoch. */
    readonly at: number;
    /** Random, of one visit: until nothing has happened for 30 minutes. It tells nothing of another visit. */
    readonly visit: string;
    readonly name: Each;
    readonly params: AnalyticsEvents[Each];
  };
}[Name];
