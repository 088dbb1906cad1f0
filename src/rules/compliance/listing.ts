import type { ComparePriceKind, Note } from '../../model/index.js';
import { depositCap } from '../price/presale.js';
import { type ComplianceProduct, type ComplianceVariant, pathOf } from './compliance-product.js';
import type { Finding } from './finding.js';

/** Products by the reference that a note uses. What a note names and this does not have is gone. */
export type ProductsByReference = ReadonlyMap<string, ComplianceProduct>;

/** Products of a note that are gone for good, or that are sold out without another one to be had in their place. */
export function findUnavailable(note: Note, products: ProductsByReference): readonly Finding[] {
  const inTags = new Set(note.tags.flatMap(({ productId }) => productId ?? []));
  const listed = note.products.flatMap((reference, index) =>
    inTags.has(reference) ? [] : [{ path: `products.${index}`, reference, variantId: undefined, alternates: [] }],
  );
  const tagged = note.tags.flatMap(({ productId: reference, variantId, alternates }, index) =>
    reference === undefined ? [] : [{ path: `tags.${index}`, reference, variantId, alternates }],
  );
  return [...tagged, ...listed].flatMap(({ path, reference, variantId, alternates }): readonly Finding[] => {
    const variants = knownVariants(products, reference, variantId);
    const others = alternates.map((alternate) => [alternate, knownVariants(products, alternate)] as const);
    const gone = others.flatMap(([alternate, known], index): readonly Finding[] =>
      known.length === 0 ? [{ rule: 'product-gone', path: `${path}.alternates.${index}`, value: alternate }] : [],
    );
    if (variants.length === 0) return [{ rule: 'product-gone', path, value: variantId ?? reference }, ...gone];
    if (variants.some(isOnSale) || others.some(([, known]) => known.some(isOnSale))) return gone;
    return [{ rule: 'product-sold-out', path, value: variantId ?? reference }, ...gone];
  });
}

/** The variants that a reference means and that may come back. */
function knownVariants(
  products: ProductsByReference,
  reference: string,
  variantId?: string,
): readonly ComplianceVariant[] {
  return (products.get(reference)?.variants ?? []).filter(
    ({ id, availability }) => (variantId === undefined || id === variantId) && availability.status !== 'discontinued',
  );
}

function isOnSale({ availability: { status, quantity } }: ComplianceVariant): boolean {
  return status === 'preorder' || (status !== 'out_of_stock' && quantity !== 0);
}

const kinds: ReadonlySet<string | undefined> = new Set([
  'suggestedRetail',
  'sevenDayLow',
  'lastDeal',
  'market',
] satisfies ComparePriceKind[]);

/** Prices of a listing that do not say what they are, and deposits above what the law lets be one. */
export function findPricing(product: ComplianceProduct): readonly Finding[] {
  return product.variants.flatMap(({ id, price, comparePrice, presale }): readonly Finding[] => {
    const path = `${pathOf(product)}.variants.${id}`;
    const lacksKind = comparePrice !== undefined && !kinds.has(comparePrice.kind);
    const isTooHigh = presale !== undefined && presale.deposit.amount > depositCap(price.amount);
    return [
      ...(lacksKind ? [{ rule: 'compare-price-without-kind', path: `${path}.comparePrice` } as const] : []),
      ...(isTooHigh ? [{ rule: 'deposit-too-high', path: `${path}.presale.deposit` } as const] : []),
    ];
  });
}
