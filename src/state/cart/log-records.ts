import type { Entries } from '../../lib/key-value-store.js';
import type { Cart, CartRef } from '../../model/index.js';
import type { Origins } from '../../rules/cart/line-origins.js';
import type { Drift } from '../../rules/price/price-drift.js';
import type { Outcome, PendingOperation } from './pending.js';

/** What is known of the cart itself. Written only by the tab that holds the lock. */
export interface CartHead {
  readonly ref: CartRef | null;
  readonly confirmed: Cart | null;
  /** Counts the carts of this log: it grows when one that is gone is replaced. */
  readonly generation: number;
  /** The discount codes that the shopper wants, whether or not the back end still knows them. */
  readonly wanted: readonly string[];
  readonly origins: Origins;
  readonly drift: Drift;
  /** The mark of the customer whose cart it is, where the shop was told her id: it is not for another one who comes later. */
  readonly owner?: number;
}

/** Grows with every write; another epoch means that the storage was cleared meanwhile. */
export interface LogClock {
  readonly epoch: string;
  readonly count: number;
}

/** The log as it stood at one moment. */
export interface Snapshot {
  /** Null where nothing was ever written. */
  readonly clock: LogClock | null;
  readonly head: CartHead;
  /** In the order in which they are carried out. */
  readonly operations: readonly PendingOperation[];
  /** The last outcomes, oldest first, each with the count of the clock at which it was written. */
  readonly outcomes: readonly (readonly [count: number, outcome: Outcome])[];
  /** Records that could not be trusted and are left out. */
  readonly corrupt: readonly string[];
}

export const emptyHead: CartHead = { ref: null, confirmed: null, generation: 0, wanted: [], origins: {}, drift: {} };

/** Raised when what is stored changes its shape: an older record is then dropped. */
export const format = 2;

/**
 * Reads the records below a prefix. Anything on this origin may have written them: what has not their shape is left out.
 * Looked at by hand and not with the schemas of a back end's answers, since this happens at each step of the cart.
 */
export function readSnapshot(prefix: string, entries: Entries): Snapshot {
  const corrupt: string[] = [];
  const operations: PendingOperation[] = [];
  const outcomes: [number, Outcome][] = [];
  let head = emptyHead;
  let clock: LogClock | null = null;
  for (const path of [...entries.keys()].sort()) {
    const key = path.slice(prefix.length);
    const value = entries.get(path);
    if (value === undefined) continue;
    if (key.startsWith('op:') && isOperation(value)) operations.push(value);
    else if (key.startsWith('done:') && isOutcome(value)) outcomes.push([Number(key.slice('done:'.length)), value]);
    else if (key === 'head' && isHead(value)) head = value;
    else if (key === 'clock' && isClock(value)) clock = value;
    else if (/^(op:|done:|head$|clock$)/.test(key)) corrupt.push(key);
  }
  return { clock, head, operations, outcomes, corrupt };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isClock(value: unknown): value is LogClock {
  return isObject(value) && typeof value['epoch'] === 'string' && Number.isSafeInteger(value['count']);
}

/** Looked at before. What is stored is never changed, and most of a cart is the same objects from step to step. */
const sound = new WeakSet<object>();

function isSound(value: Record<string, unknown>, isRight: (value: Record<string, unknown>) => boolean): boolean {
  if (sound.has(value)) return true;
  const right = isRight(value);
  if (right) sound.add(value);
  return right;
}

function isHead(value: unknown): value is CartHead {
  return (
    isObject(value) &&
    value['format'] === format &&
    (value['ref'] === null || typeof value['ref'] === 'string') &&
    (value['confirmed'] === null || (isObject(value['confirmed']) && isSound(value['confirmed'], isCart))) &&
    Number.isSafeInteger(value['generation']) &&
    isTexts(value['wanted']) &&
    isObject(value['origins']) &&
    Object.values(value['origins']).every((origin) => isObject(origin) && typeof origin['kind'] === 'string') &&
    isObject(value['drift']) &&
    Object.values(value['drift']).every(isMoney) &&
    (value['owner'] === undefined || Number.isSafeInteger(value['owner']))
  );
}

function isCart(value: Record<string, unknown>): boolean {
  return (
    typeof value['currency'] === 'string' &&
    typeof value['revision'] === 'number' &&
    isList(value['lines'], (line) => isSound(line, isLine)) &&
    isList(value['groups'], (group) => isTexts(group['lineIds']) && typeof group['storeId'] === 'string') &&
    isList(value['codes'], (code) => typeof code['code'] === 'string') &&
    isList(value['totals'], (total) => isMoney(total['amount'])) &&
    isList(value['messages'], isMessage)
  );
}

function isLine(line: Record<string, unknown>): boolean {
  return (
    ['id', 'productId', 'variantId', 'storeId', 'title', 'variantTitle'].every(
      (name) => typeof line[name] === 'string',
    ) &&
    Number.isSafeInteger(line['quantity']) &&
    [line['unitPrice'], line['subtotal'], line['total']].every(isMoney) &&
    Array.isArray(line['discounts'])
  );
}

function isMoney(value: unknown): boolean {
  return isObject(value) && Number.isSafeInteger(value['amount']) && typeof value['currency'] === 'string';
}

function isMessage(value: unknown): boolean {
  return isObject(value) && typeof value['code'] === 'string' && isObject(value['target']);
}

function isOperation(value: unknown): value is PendingOperation {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['tab'] === 'string' &&
    Number.isSafeInteger(value['generation']) &&
    isChanges(value['changes']) &&
    isObject(value['lines']) &&
    isTexts(value['codes']) &&
    isObject(value['previews']) &&
    Object.values(value['previews']).every((preview) => isObject(preview) && isMoney(preview['unitPrice'])) &&
    (value['sent'] === undefined ||
      (isObject(value['sent']) && typeof value['sent']['key'] === 'string' && isChanges(value['sent']['changes'])))
  );
}

function isChanges(value: unknown): boolean {
  return isList(value, (change) => {
    switch (change['type']) {
      case 'add':
        return typeof change['variantId'] === 'string' && isUnits(change['quantity'], 1);
      case 'set':
        return typeof change['lineId'] === 'string' && isUnits(change['quantity'], 0);
      case 'exchange':
        return typeof change['lineId'] === 'string' && typeof change['toVariantId'] === 'string';
      case 'select':
        return isTexts(change['lineIds']) && typeof change['selected'] === 'boolean';
      case 'codes':
        return isTexts(change['codes']);
      default:
        return false;
    }
  });
}

/** Whether something is a count of units. */
export function isUnits(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isOutcome(value: unknown): value is Outcome {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['tab'] === 'string' &&
    typeof value['at'] === 'number' &&
    isList(value['messages'], isMessage)
  );
}

function isList(value: unknown, isRight: (each: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isObject(each) && isRight(each));
}
