/** How far something is that has to be cleared before it may be used. */
export const approvalStatuses = ['missing', 'submitted', 'inReview', 'approved', 'rejected', 'expired'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

/** Who opens a store: a person (个人店), a sole trader (个体店), a company (企业店), a brand's licensee (专卖店), a brand (旗舰店). */
export const storeKinds = ['individual', 'soleTrader', 'enterprise', 'authorised', 'flagship'] as const;
export type StoreKind = (typeof storeKinds)[number];

/** Whether a store sells from within mainland China, or into it (跨境电商). */
export const storeTrades = ['domestic', 'crossBorder'] as const;
export type StoreTrade = (typeof storeTrades)[number];

/** A paper that was handed in: a licence, a filing, a registration. */
export interface SetupDocument {
  /** What it is, such as `businessLicence` or `cosmeticsFiling`. */
  readonly kind: string;
  readonly number: string;
  readonly issuer?: string;
  /** The last day on which it holds, in China, as `YYYY-MM-DD`; it does not run out where absent. */
  readonly validTo?: string;
  /** Where it is shown. */
  readonly url?: string;
}

/** What was handed in for something, and what whoever clears it says. */
export interface Clearance {
  readonly status: ApprovalStatus;
  /** Why it was rejected, in the words of whoever did. */
  readonly reason?: string;
  /** When that was last changed, in milliseconds since the epoch. */
  readonly changedAt?: number;
  readonly documents: readonly SetupDocument[];
}

export interface StoreClearance extends Clearance {
  readonly trade: StoreTrade;
  readonly kind: StoreKind;
}

export interface CategoryClearance extends Clearance {
  readonly id: string;
  /** As the brand calls it. */
  readonly name: string;
  /** What the law takes it for, such as `ordinaryCosmetics`; any other word where no document is wanted. */
  readonly category: string;
  /** As of a product: `domestic`, `bonded` or `directMail`. */
  readonly tradeMode: 'domestic' | 'bonded' | 'directMail';
}

export interface ListingClearance extends Clearance {
  /** Id of the product, by which tags and carts name it. */
  readonly id: string;
  readonly handle?: string;
  readonly title: string;
  /** Id of the category that it is sold in. */
  readonly categoryId: string;
}

/** How far a store is on its way to open: who stands behind it, what it is, what it may sell. */
export interface StoreSetup {
  readonly storeId: string;
  readonly name: string;
  /** Whether the account is verified (账号认证). */
  readonly account: Clearance;
  readonly store: StoreClearance;
  readonly categories: readonly CategoryClearance[];
  readonly listings: readonly ListingClearance[];
}

export type SetupItemKind = 'account' | 'store' | 'category' | 'listing';

/** Papers that are handed in for one thing. */
export interface SetupSubmission {
  readonly kind: SetupItemKind;
  /** Id of the category or the product; of the store otherwise. */
  readonly id: string;
  readonly documents: readonly SetupDocument[];
  /** Of a store alone: what it is to be. */
  readonly trade?: StoreTrade;
  readonly storeKind?: StoreKind;
}
