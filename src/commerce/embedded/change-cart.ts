import type { CartChange, Message, MessageCode, MessageTarget } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import { grantQuantity, type Stock } from '../../rules/product/stock.js';
import type { Catalogue, Item, Taken } from './catalogue.js';
import { presaleNow, priceNow, stockNow } from './offers.js';
import type { OrderHistory } from './order-history.js';
import type { CartRecord, LineRecord } from './records.js';

/** What a change of a cart is judged by. */
export interface Shelf {
  readonly catalogue: Catalogue;
  readonly taken: Taken;
  readonly history: OrderHistory;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface ChangedCart {
  readonly cart: CartRecord;
  /** What was refused or done otherwise than asked. */
  readonly messages: readonly Message[];
}

const mostUnits = 9999;
const mostCodes = 20;

/** Carries changes out, one after the other. A change that is refused leaves the cart as it was. */
export function changeCart(cart: CartRecord, changes: readonly CartChange[], shelf: Shelf): ChangedCart {
  const messages: Message[] = [];
  let changed = cart;
  for (const change of changes) {
    const step = carryOut(changed, change, shelf);
    changed = step.cart;
    messages.push(...step.messages);
  }
  return { cart: changed, messages };
}

function carryOut(cart: CartRecord, change: CartChange, shelf: Shelf): ChangedCart {
  switch (change.type) {
    case 'add':
      return add(cart, change, shelf);
    case 'set':
      return set(cart, change, shelf);
    case 'exchange':
      return exchange(cart, change, shelf);
    case 'select': {
      const ids = new Set(change.lineIds);
      const lines = cart.lines.map((line) => (ids.has(line.id) ? { ...line, selected: change.selected } : line));
      return done({ ...cart, lines });
    }
    case 'codes': {
      const codes = change.codes.map((code) => code.trim().slice(0, 40)).filter(Boolean);
      const distinct = codes.filter((code, index) => codes.findIndex((other) => sameCode(other, code)) === index);
      return done({ ...cart, codes: distinct.slice(0, mostCodes) });
    }
  }
}

type Change<Type extends CartChange['type']> = Extract<CartChange, { readonly type: Type }>;

function add(cart: CartRecord, change: Change<'add'>, shelf: Shelf): ChangedCart {
  const item = shelf.catalogue.findItem(change.variantId);
  const target: MessageTarget = { kind: 'variant', variantId: item?.variant.id ?? change.variantId };
  if (!item || shelf.catalogue.findProduct(change.productId) !== item.product) return refuse(cart, 'not_found', target);
  if (!isUnits(change.quantity) || change.quantity === 0) return refuse(cart, 'invalid', target);
  if (presaleNow(item.variant, shelf.now)) return refuse(cart, 'bought_alone', target);
  const known = cart.lines.find((line) => line.variantId === item.variant.id);
  const wanted = (known?.quantity ?? 0) + change.quantity;
  const stock = stockNow(item.variant, shelf);
  const granted = grantQuantity(wanted, stock);
  if (granted.quantity === 0) return refuse(cart, unsellable(item), target);
  const line: LineRecord = known ?? newLine(cart, item, shelf, change.origin);
  if (known && granted.quantity <= known.quantity) {
    const about: MessageTarget = { kind: 'line', lineId: line.id };
    return refuse(cart, ...cutOf(granted.cut === 'limit', true, stock), about);
  }
  const grown: LineRecord = {
    ...line,
    quantity: granted.quantity,
    selected: true,
    seen: seenNow(item, shelf),
    ...(!line.origin && change.origin && { origin: change.origin }),
  };
  const lines = known ? cart.lines.map((each) => (each === known ? grown : each)) : [grown, ...cart.lines];
  return granted.cut
    ? warn(withLines(cart, lines), granted.cut === 'limit', line.id, stock)
    : done(withLines(cart, lines));
}

function set(cart: CartRecord, change: Change<'set'>, shelf: Shelf): ChangedCart {
  const line = findLine(cart, change);
  const target: MessageTarget = { kind: 'line', lineId: change.lineId };
  if (change.quantity === 0) {
    return line
      ? done(
          withLines(
            cart,
            cart.lines.filter((each) => each !== line),
          ),
        )
      : done(cart);
  }
  if (!isUnits(change.quantity)) return refuse(cart, 'invalid', target);
  if (!line) return refuse(cart, 'conflict', target);
  const item = shelf.catalogue.findItem(line.variantId);
  if (!item) return refuse(cart, 'not_found', target);
  const stock = stockNow(item.variant, shelf);
  const granted = grantQuantity(change.quantity, stock);
  if (granted.quantity === 0) return refuse(cart, unsellable(item), target);
  const changed = { ...line, quantity: granted.quantity, seen: seenNow(item, shelf) };
  const lines = cart.lines.map((each) => (each === line ? changed : each));
  return granted.cut
    ? warn(withLines(cart, lines), granted.cut === 'limit', line.id, stock)
    : done(withLines(cart, lines));
}

function exchange(cart: CartRecord, change: Change<'exchange'>, shelf: Shelf): ChangedCart {
  const target: MessageTarget = { kind: 'line', lineId: change.lineId };
  const line = findLine(cart, change);
  if (!line) return refuse(cart, 'conflict', target);
  const item = shelf.catalogue.findItem(change.toVariantId);
  if (!item || item.product.id !== line.productId) return refuse(cart, 'not_found', target);
  if (item.variant.id === line.variantId) return done(cart);
  if (presaleNow(item.variant, shelf.now)) return refuse(cart, 'bought_alone', target);
  const stock = stockNow(item.variant, shelf);
  const other = cart.lines.find((each) => each.variantId === item.variant.id);
  const granted = grantQuantity(line.quantity + (other?.quantity ?? 0), stock);
  if (granted.quantity === 0) return refuse(cart, unsellable(item), target);
  const exchanged: LineRecord = {
    ...line,
    variantId: item.variant.id,
    quantity: granted.quantity,
    selected: line.selected || (other?.selected ?? false),
    seen: seenNow(item, shelf),
  };
  const lines = cart.lines.filter((each) => each !== other).map((each) => (each === line ? exchanged : each));
  return granted.cut
    ? warn(withLines(cart, lines), granted.cut === 'limit', line.id, stock)
    : done(withLines(cart, lines));
}

/** By id; else by variant, where another tab has made the line anew. */
function findLine(
  cart: CartRecord,
  target: { readonly lineId: string; readonly variantId: string },
): LineRecord | undefined {
  return (
    cart.lines.find(({ id }) => id === target.lineId) ??
    cart.lines.find(({ variantId }) => variantId === target.variantId)
  );
}

function newLine(cart: CartRecord, item: Item, shelf: Shelf, origin: LineRecord['origin']): LineRecord {
  return {
    id: `line-${cart.nextLine}`,
    productId: item.product.id,
    variantId: item.variant.id,
    storeId: item.store.id,
    quantity: 0,
    selected: true,
    seen: seenNow(item, shelf),
    ...(origin && { origin }),
  };
}

export function seenNow({ product, variant }: Item, shelf: Shelf): LineRecord['seen'] {
  const { catalogue } = shelf;
  return {
    unitPrice: priceNow(variant, shelf),
    title: product.title,
    variantTitle: catalogue.variantTitle(product, variant),
  };
}

/** A store that comes new into the cart stands first; one whose last line goes, goes. */
function withLines(cart: CartRecord, lines: readonly LineRecord[]): CartRecord {
  const present = [...new Set(lines.map(({ storeId }) => storeId))];
  const known = cart.storeIds.filter((storeId) => present.includes(storeId));
  const fresh = present.filter((storeId) => !known.includes(storeId));
  const added = lines.some((line) => line.id === `line-${cart.nextLine}`);
  return { ...cart, lines, storeIds: [...fresh, ...known], nextLine: cart.nextLine + (added ? 1 : 0) };
}

function isUnits(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 0 && quantity <= mostUnits;
}

function unsellable({ variant }: Item): MessageCode {
  return variant.discontinued ? 'item_unavailable' : 'out_of_stock';
}

/** Which message says why there are not more, and its number. */
function cutOf(limit: boolean, refused: boolean, stock: Stock): [code: MessageCode, value: number] {
  if (limit) return ['quantity_exceeded', stock.maxPerOrder ?? stock.left];
  return [refused ? 'low_stock' : 'quantity_reduced', stock.left];
}

function done(cart: CartRecord): ChangedCart {
  return { cart, messages: [] };
}

function warn(cart: CartRecord, limit: boolean, lineId: string, stock: Stock): ChangedCart {
  const [code, value] = cutOf(limit, false, stock);
  return { cart, messages: [{ type: 'warning', code, value, target: { kind: 'line', lineId } }] };
}

function refuse(cart: CartRecord, code: MessageCode, target: MessageTarget): ChangedCart;
function refuse(cart: CartRecord, code: MessageCode, value: number, target: MessageTarget): ChangedCart;
function refuse(cart: CartRecord, code: MessageCode, ...rest: [MessageTarget] | [number, MessageTarget]): ChangedCart {
  const message: Message =
    rest.length === 2
      ? { type: 'error', code, value: rest[0], target: rest[1] }
      : { type: 'error', code, target: rest[0] };
  return { cart, messages: [message] };
}
