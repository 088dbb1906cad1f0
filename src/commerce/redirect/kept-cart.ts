import type { Cart, CartChange, CartLine, Message, MessageTarget, Origin } from '../../model/index.js';
import { isSold, titleOf, type Item, type Shelf } from './shelf.js';

/** A line as it is kept; what else it shows is as it was seen last. */
export interface KeptLine extends Partial<CartLine> {
  /** That of the variant. */
  readonly id: string;
  readonly productId: string;
  readonly quantity: number;
  readonly selected: boolean;
  readonly origin?: Origin;
}

/** A cart as it is kept on the device. */
export interface KeptCart {
  readonly lines: readonly KeptLine[];
  readonly revision: number;
  /** Operations that were carried out, the latest last. */
  readonly done: readonly string[];
  /** Units of each line that were taken along to the other shop. */
  readonly taken?: Readonly<Record<string, number>>;
  /** The last order that the other shop has told of. */
  readonly order?: string;
}

export const emptyKept: KeptCart = { lines: [], revision: 1, done: [] };

/** Operations that are remembered. */
const most = 200;

/** Carries an operation out, once. @param tell told what is refused or done otherwise than asked. */
export function changed(
  cart: KeptCart,
  changes: readonly CartChange[],
  operationId: string,
  shelf: Shelf,
  tell: (message: Message) => void,
): KeptCart {
  if (cart.done.includes(operationId)) return cart;
  let { lines } = cart;
  const find = (id: string): KeptLine | undefined => lines.find((line) => line.id === id);
  const refuse = (code: Message['code'], target: MessageTarget): void => tell({ type: 'error', code, target });

  /** Gives a variant its quantity, as far as there is so much of it. */
  const put = (ref: string, units: (known: number) => number, also?: Partial<KeptLine>, instead?: KeptLine): void => {
    const item = shelf.item(ref);
    const target = { kind: 'variant', variantId: ref } as const;
    if (!item) return refuse('not_found', target);
    const { id } = item.variant;
    const known = find(id);
    const asked = units(known?.quantity ?? 0);
    const quantity = Math.min(asked, mostOf(item));
    if (!(quantity > 0)) return refuse(isSold(item) ? 'out_of_stock' : 'item_unavailable', target);
    const cut = item.variant.maxPerOrder === quantity ? 'quantity_exceeded' : 'quantity_reduced';
    if (quantity < asked) tell({ type: 'warning', code: cut, target: { kind: 'line', lineId: id }, value: quantity });
    const before = known ?? instead;
    const productId = item.product.id;
    const line = toLine(
      { selected: true, ...also, ...before, ...(also && { selected: true }), id, productId, quantity },
      shelf,
    );
    lines = before
      ? lines.filter((each) => each === before || each !== instead).map((each) => (each === before ? line : each))
      : [line, ...lines];
  };

  for (const change of changes) {
    if (change.type === 'add') {
      const { variantId, quantity, origin } = change;
      put(variantId, (known) => known + quantity, origin ? { origin } : {});
    } else if (change.type === 'select') {
      const { selected } = change;
      lines = lines.map((line) => (change.lineIds.includes(line.id) ? { ...line, selected } : line));
    } else if (change.type === 'codes') {
      if (change.codes.length > 0) refuse('unsupported', { kind: 'cart' });
    } else {
      const line = find(change.lineId) ?? find(change.variantId);
      if (change.type === 'set' && change.quantity === 0) lines = lines.filter((each) => each !== line);
      else if (!line) refuse('conflict', { kind: 'line', lineId: change.lineId });
      else if (change.type === 'set') put(line.id, () => change.quantity);
      else if (change.toVariantId !== line.id) {
        put(change.toVariantId, (known) => known + line.quantity, undefined, line);
      }
    }
  }
  return { ...cart, lines, revision: cart.revision + 1, done: [...cart.done, operationId].slice(-most) };
}

/** Whether a line goes along to the other shop: where it is ticked and to be had. */
export function isTaken({ selected, status }: CartLine): boolean {
  return selected && status === 'available';
}

/** Notes what goes along to the other shop. @param order the order that was told of before, and is no news. */
export function takenAlong(cart: KeptCart, shelf: Shelf, order: string | null): KeptCart {
  const along = cart.lines.map((line) => toLine(line, shelf)).filter(isTaken);
  return {
    ...cart,
    ...(order !== null && { order }),
    taken: Object.fromEntries(along.map(({ id, quantity }) => [id, quantity])),
  };
}

/** A cart of which nothing is on its way to the other shop any more: the order that comes next is of something else. */
export function stayedBehind({ taken: _, ...cart }: KeptCart): KeptCart {
  return cart;
}

/** What was taken along leaves the cart once the other shop names the order that came of it; once for each order. */
export function ordered(cart: KeptCart, order: string | null): KeptCart {
  const { taken, ...rest } = cart;
  if (!order || order === cart.order) return cart;
  if (!taken) return { ...cart, order };
  const lines = cart.lines
    .map((line) => ({ ...line, quantity: line.quantity - (taken[line.id] ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
  return { ...rest, order, lines, revision: cart.revision + 1 };
}

/** The cart as a shopper sees it: what it comes to by the prices that are known here. */
export function viewOf({ lines: kept, revision }: KeptCart, shelf: Shelf): Cart {
  const lines = kept.map((line) => toLine(line, shelf));
  const sum = lines.reduce((before, { selected, total }) => before + (selected ? total.amount : 0), 0);
  const storeIds = [...new Set(lines.map(({ storeId }) => storeId))];
  return {
    lines,
    groups: storeIds.map((storeId) => {
      const { name = storeId, tradeMode = 'domestic' } = shelf.store(storeId);
      const lineIds = lines.filter((line) => line.storeId === storeId).map(({ id }) => id);
      return { storeId, storeName: name, tradeMode, lineIds };
    }),
    codes: [],
    totals: [
      { type: 'subtotal', amount: shelf.money(sum) },
      { type: 'total', amount: shelf.money(sum) },
    ],
    currency: shelf.data.currency,
    messages: lines
      .filter(({ status }) => status === 'unavailable')
      .map(({ id: lineId }) => {
        const item = shelf.item(lineId);
        const code = !item ? 'not_found' : isSold(item) ? 'out_of_stock' : 'item_unavailable';
        return { type: 'error', code, target: { kind: 'line', lineId } };
      }),
    revision,
  };
}

/** A line as it stands now. What is not to be had costs nothing, and keeps its place. */
function toLine(line: KeptLine, shelf: Shelf): CartLine {
  const item = shelf.item(line.id);
  const most = item ? mostOf(item) : 0;
  const picture = item && (item.variant.picture ?? item.product.media?.[0]);
  const unitPrice = item ? shelf.money(item.variant.price) : (line.unitPrice ?? shelf.money(0));
  const quantity = most ? Math.min(line.quantity, most) : line.quantity;
  const subtotal = shelf.money(most && unitPrice.amount * quantity);
  return {
    ...line,
    ...(item && {
      storeId: item.product.storeId,
      title: item.product.title,
      variantTitle: titleOf(item),
      comparePrice: shelf.compare(item.variant),
      picture: picture && shelf.picture(picture),
    }),
    variantId: line.id,
    quantity,
    unitPrice,
    subtotal,
    total: subtotal,
    discounts: [],
    status: most ? 'available' : 'unavailable',
    maxQuantity: most,
  } as CartLine;
}

/** The most units of one line. */
function mostOf(item: Item): number {
  const { stock = 9999, maxPerOrder = 9999 } = item.variant;
  return isSold(item) ? Math.min(stock, maxPerOrder) : 0;
}
