import type { Picture } from './media.js';

/** The way from one page of the market to another: to a campaign, or to a collection. */
export interface MarketLink {
  readonly pageId: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly picture?: Picture;
}

export interface MarketCategory {
  /** As the shop's back end has it: products are looked for by it. */
  readonly name: string;
  readonly picture?: Picture;
}

interface Section<Kind extends string> {
  readonly kind: Kind;
  readonly title: string;
  readonly subtitle?: string;
}

/** One part of a page of the market. What products cost, and what is left of them, the shop says and not the page. */
export type MarketSection =
  | (Section<'categories'> & { readonly categories: readonly MarketCategory[] })
  | (Section<'products'> & { readonly productIds: readonly string[] })
  /** Products for a time (限时购); milliseconds since the epoch. */
  | (Section<'flash'> & {
      readonly productIds: readonly string[];
      readonly startsAt: number;
      readonly endsAt: number;
      /** It comes again each day at the same hours (每日场次): what is given is its first day. */
      readonly repeats?: 'daily';
    })
  | (Section<'pages'> & { readonly pages: readonly MarketLink[] })
  | (Section<'stores'> & { readonly storeIds: readonly string[] })
  | (Section<'coupons'> & { readonly couponIds: readonly string[] });

/** A page that sells: the market (市集) itself, a campaign for a festival, a collection. */
export interface MarketPage {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly banner?: Picture;
  /** The colour of a campaign, as CSS has it; it has passed the gate for colours. */
  readonly color?: string;
  /** When a campaign begins and ends; milliseconds since the epoch. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** In place of both, a festival whose days are known, such as `618` or `double-11`: the one that is on, else the next. */
  readonly festival?: string;
  readonly sections: readonly MarketSection[];
  /** The feed below the sections: one of the source's channels. */
  readonly channel?: string;
}
