import type { Order } from '../../model/index.js';

/** The orders of a shopper, as far as they were asked for. */
export interface OrderList {
  readonly status: 'loading' | 'ready' | 'error';
  /** The newest first. */
  readonly orders: readonly Order[];
  /** There are more to be asked for. */
  readonly more: boolean;
  readonly loadingMore: boolean;
  /** The next page did not come; it can be asked for again. */
  readonly moreFailed: boolean;
}

export const emptyList: OrderList = {
  status: 'loading',
  orders: [],
  more: false,
  loadingMore: false,
  moreFailed: false,
};
