import type { ReadableAtom } from 'nanostores';
import type { Message, Order } from '../../model/index.js';

export type OrderState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly order: Order }
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

export interface OrdersStore {
  order(id: string): ReadableAtom<OrderState>;
  /** Asks the back end again. Resolves with its answer; what is known stays while the line is down. */
  refresh(id: string): Promise<void>;
  /**
   * Calls an order off, or says that it has arrived; the order then shows how it stands. However often a request has to
   * be sent, it is one.
   * @returns what the back end has to say; empty when it is done.
   */
  act(id: string, action: 'cancel' | 'confirm_receipt'): Promise<readonly Message[]>;
  reset(): void;
}
