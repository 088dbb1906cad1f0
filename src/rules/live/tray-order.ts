import type { LiveItem } from '../../model/index.js';
import { priceRange } from '../price/price-range.js';
import type { Known } from '../note/tagged-product.js';

/** How a tray can be sorted: as the room has it, by the number that the host calls, by price. */
export const traySorts = ['room', 'number', 'price'] as const;
export type TraySort = (typeof traySorts)[number];

/**
 * The items of a tray in the order that is asked for, and only those whose number, label or title has what is looked for.
 * What is not loaded yet has no price: it comes last.
 */
export function arrangeTray(
  items: readonly LiveItem[],
  product: (item: LiveItem) => Known,
  { sort, query }: { readonly sort: TraySort; readonly query: string },
): readonly LiveItem[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const text = `${item.number} ${item.label ?? ''} ${product(item)?.title ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const price = (item: LiveItem): number => {
    const known = product(item);
    return (known && priceRange(known)?.lowest.amount) ?? Infinity;
  };
  if (sort === 'number') return [...found].sort((a, b) => a.number - b.number);
  if (sort === 'price') return [...found].sort((a, b) => price(a) - price(b) || a.number - b.number);
  return found;
}
