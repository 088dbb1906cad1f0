import type { CommerceContext } from '../adapter.js';
import type { Catalogue } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import type { Transaction } from './database.js';
import type { OrderHistory } from './order-history.js';
import type { StockLedger } from './stock-ledger.js';

/** One call of the adapter, inside its one transaction. */
export interface Call {
  readonly transaction: Transaction;
  readonly catalogue: Catalogue;
  readonly stock: StockLedger;
  readonly history: OrderHistory;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly context: CommerceContext;
}

/** What changes and views are judged by. */
export function shelfOf({ catalogue, stock, history, now }: Call): Shelf {
  return { catalogue, taken: stock.taken, history, now };
}
