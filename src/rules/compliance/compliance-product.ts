import type { Availability, Money, Presale, TradeMode } from '../../model/index.js';

/** What the linter wants to know of a product. Every `Product` of an adapter is one; a draft of a listing may lack more. */
export interface ComplianceProduct {
  readonly id: string;
  readonly handle?: string;
  readonly title?: string;
  readonly description?: string;
  /** What the law takes it for: one of `RegulatedCategory`, or any word of the shop's for all else. */
  readonly category?: string;
  /** `domestic` where absent. */
  readonly tradeMode?: TradeMode;
  readonly qualifications?: readonly ComplianceDocument[];
  readonly variants: readonly ComplianceVariant[];
}

export interface ComplianceVariant {
  readonly id: string;
  readonly title?: string;
  readonly price: Money;
  /** As a shop's data may have it, before the schema lets in nothing but known kinds. */
  readonly comparePrice?: { readonly price: Money; readonly kind?: string };
  readonly availability: Pick<Availability, 'status' | 'quantity'>;
  readonly presale?: Pick<Presale, 'deposit'>;
}

export interface ComplianceDocument {
  /** One of `DocumentKind`. */
  readonly kind: string;
  readonly number: string;
  /** The last day on which it holds, as `YYYY-MM-DD`; it does not run out where absent. */
  readonly validTo?: string;
}

const cosmetics: ReadonlySet<string | undefined> = new Set(['ordinaryCosmetics', 'specialCosmetics']);

export function isCosmetic({ category }: ComplianceProduct): boolean {
  return cosmetics.has(category);
}

/** What findings about a product start with. */
export function pathOf({ id, handle }: ComplianceProduct): string {
  return `products.${handle ?? id}`;
}
