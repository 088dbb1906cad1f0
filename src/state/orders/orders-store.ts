import type { ReadableAtom } from 'nanostores';
import type { Order } from '../../model/index.js';

export type OrderState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly order: Order }
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

export interface OrdersStore {
  order(id: string): ReadableAtom<OrderState>;
  /** Asks the back end again. Resolves with its answer; what is known stays while the line is down. */
  refresh(id: string): Promise<void>;
  reset(): void;
}
