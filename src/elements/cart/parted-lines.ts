import type { CartLineView } from '../../state/cart/cart-store.js';

/** The lines of one store that can be had, and what is ticked of them. */
export interface StoreLines {
  readonly lines: CartLineView[];
  /** How many of them can be ticked, and how many are. */
  usable: number;
  selected: number;
}

/** The lines of a cart as they are shown: by store, and apart from them what cannot be had any more. */
export interface PartedLines {
  readonly stores: ReadonlyMap<string, StoreLines>;
  readonly gone: readonly CartLineView[];
  readonly usable: number;
  readonly selected: number;
  /** Units of the lines that are ticked. */
  readonly units: number;
  /** Of these the price is for a time. */
  readonly ending: readonly { readonly id: string; readonly endsAt: number }[];
}

/** Goes through the lines of a cart once, however many of its parts want to know of them: there may be a thousand. */
export function partLines(lines: readonly CartLineView[]): PartedLines {
  const stores = new Map<string, StoreLines>();
  const gone: CartLineView[] = [];
  const ending: { id: string; endsAt: number }[] = [];
  const sum = { usable: 0, selected: 0, units: 0 };
  let store: StoreLines | undefined;
  let storeId: string | undefined;
  for (const line of lines) {
    if (line.offer?.endsAt !== undefined) ending.push({ id: line.id, endsAt: line.offer.endsAt });
    if (line.status !== 'available') {
      gone.push(line);
      continue;
    }
    if (!store || storeId !== line.storeId) {
      ({ storeId } = line);
      store = stores.get(storeId) ?? { lines: [], usable: 0, selected: 0 };
      stores.set(storeId, store);
    }
    store.lines.push(line);
    if (line.gift) continue;
    store.usable += 1;
    sum.usable += 1;
    if (!line.selected) continue;
    store.selected += 1;
    sum.selected += 1;
    sum.units += line.quantity;
  }
  return { stores, gone, ending, ...sum };
}
