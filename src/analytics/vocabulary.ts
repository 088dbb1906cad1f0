/**
 * What is counted, by GA4's names where it has them. Nothing here can hold a person: no name, address, phone,
 * customer or cart reference has a field to go into.
 */

/** One article, with GA4's fields. Prices in major units, as GA4 wants them. */
export interface AnalyticsItem {
  readonly item_id: string;
  readonly item_name?: string;
  readonly item_variant?: string;
  readonly item_category?: string;
  /** The store that sells it. */
  readonly affiliation?: string;
  readonly price?: number;
  /** Off each unit. */
  readonly discount?: number;
  readonly quantity?: number;
  /** Place in its list, counted from 0. */
  readonly index?: number;
  /** The note that led to it. */
  readonly note_id?: string;
  readonly tag_id?: string;
}

interface Items {
  readonly items: readonly AnalyticsItem[];
}

/** Money beside articles: the sum of price × quantity, without shipping and tax. */
interface Valued extends Items {
  readonly currency?: string;
  readonly value?: number;
}

interface InNote {
  readonly note_id: string;
  readonly author_id?: string;
}

/** Every event and what it carries. */
export interface AnalyticsEvents {
  // GA4's own
  view_item_list: Items & { readonly item_list_id?: string; readonly item_list_name?: string };
  select_item: Items & { readonly item_list_id?: string; readonly item_list_name?: string };
  view_item: Valued;
  add_to_wishlist: Valued;
  add_to_cart: Valued;
  remove_from_cart: Valued;
  view_cart: Valued;
  begin_checkout: Valued & { readonly coupon?: string };
  add_shipping_info: Valued & { readonly shipping_tier?: string };
  add_payment_info: Valued & { readonly payment_type?: string };
  purchase: Valued & {
    readonly transaction_id: string;
    readonly tax?: number;
    readonly shipping?: number;
    readonly coupon?: string;
  };
  refund: Valued & { readonly transaction_id: string };
  share: { readonly method: string; readonly content_type: string; readonly item_id: string };
  // ours, where GA4 has none
  note_impression: InNote;
  note_read: InNote;
  note_like: InNote & { readonly active: boolean };
  note_save: InNote & { readonly active: boolean };
  tag_impression: InNote & { readonly tag_id: string; readonly item_id?: string };
  tag_click: { readonly tag_id: string; readonly note_id?: string; readonly item_id?: string };
  product_impression: { readonly item_id: string; readonly item_list_id?: string; readonly index?: number };
  pay_result: { readonly transaction_id?: string; readonly payment_type?: string; readonly result: 'paid' | 'failed' };
}

export type AnalyticsName = keyof AnalyticsEvents;

/** One thing that happened. */
export type AnalyticsRecord = {
  readonly [Name in AnalyticsName]: {
    readonly name: Name;
    readonly params: AnalyticsEvents[Name];
    /** Milliseconds since the epoch. */
    readonly at: number;
  };
}[AnalyticsName];
