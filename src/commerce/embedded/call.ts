import type { CommerceContext } from '../adapter.js';
import type { Catalogue } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import type { Transaction } from './database.js';
import { OrderHistory } from './order-history.js';
import { StockLedger } from './stock-ledger.js';

/** One call of the adapter, inside its one transaction. */
export interface Call {
  readonly transaction: Transaction;
  readonly catalogue: Catalogue;
  readonly stock: StockLedger;
  readonly history: OrderHistory;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly context: CommerceContext;
  /** Which customer asks, as records of hers say it. */
  readonly owner: string;
}

/** Reads what a call at a moment needs to know beside the catalogue. */
export async function openCall(at: Omit<Call, 'stock' | 'history'>): Promise<Call> {
  const { transaction, catalogue, owner, now } = at;
  const stock = await StockLedger.read(transaction, now);
  const history = catalogue.looksBack ? await OrderHistory.read(transaction, owner, now) : new OrderHistory(owner, now);
  return { ...at, stock, history };
}

/** What changes and views are judged by. */
export function shelfOf({ catalogue, stock, history, now }: Call): Shelf {
  return { catalogue, taken: stock.taken, history, now };
}
