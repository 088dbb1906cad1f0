import type { GenericSchema } from 'valibot';
import type { CommerceAdapter } from './adapter.js';

/** The calls of an adapter whose answers are checked. */
export const checkedCalls = [
  'getProducts',
  'searchProducts',
  'openCart',
  'updateCart',
  'beginCheckout',
  'beginBalance',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'getCheckout',
  'getOrder',
  'listOrders',
  'cancelOrder',
  'confirmReceipt',
  'quoteRefund',
  'requestRefund',
  'updateReturnShipment',
  'listCoupons',
  'claimCoupon',
  'listAddresses',
  'getWishlist',
  'updateWishlist',
  'getWishlistGroups',
  'updateWishlistGroups',
  'serverTime',
] as const satisfies readonly (keyof CommerceAdapter)[];

export type CheckedCall = (typeof checkedCalls)[number];

/** Those that a page asks first. */
export type ProductCall = 'getProducts' | 'searchProducts';

/** A schema for the answer of each call. */
export type AnswerSchemas<Call extends CheckedCall> = Readonly<Record<Call, GenericSchema<unknown, unknown>>>;

/** Calls after which it has to be found out whether they were carried out. */
export const changingCalls: ReadonlySet<CheckedCall> = new Set([
  'updateCart',
  'beginCheckout',
  'beginBalance',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'cancelOrder',
  'confirmReceipt',
  'requestRefund',
  'updateReturnShipment',
  'claimCoupon',
  'updateWishlist',
  'updateWishlistGroups',
]);
