import * as v from 'valibot';
import type {
  CartResult,
  CheckoutResult,
  CouponResult,
  OrderResult,
  ProductPage,
  RefundQuoteResult,
} from './adapter.js';
import { cartSchema, messages } from './cart-schema.js';
import { addressSchema, checkoutSchema } from './checkout-schema.js';
import { couponListSchema, couponSchema } from './coupon-schema.js';
import { orderSchema, refundQuoteSchema } from './order-schema.js';
import { wishlistGroupsSchema } from './wishlist-schema.js';
import { productSchema } from './product-schema.js';
import { count, fields, id, list, maybe, moment, pageOf, text } from '../lib/schema-fields.js';

const gone = fields({ gone: v.picklist(['expired', 'not_found', 'completed']), messages });

/** One of several answers, told apart by the field that only it has: so that what is said of it is about that one. */
const either = <const Answer extends v.GenericSchema<unknown, unknown>>(
  answers: Readonly<Record<string, Answer>>,
): v.GenericSchema<unknown, v.InferOutput<Answer>> => {
  const names = Object.keys(answers);
  const nameIn = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null ? names.find((name) => Object.hasOwn(value, name)) : undefined;
  return v.pipe(
    v.unknown(),
    v.check((value) => nameIn(value) !== undefined, `must be an object with one of: ${names.join(', ')}`),
    v.lazy((value) => answers[nameIn(value) ?? ''] ?? (v.never() as unknown as Answer)),
  );
};

const cartResult = either({
  cart: fields({ ref: text(10_000), cart: cartSchema, messages }),
  gone,
}) satisfies v.GenericSchema<unknown, CartResult>;

const checkoutResult = either({
  checkout: fields({ checkout: checkoutSchema, messages }),
  continueUrl: fields({ continueUrl: text(10_000), shopName: maybe(text(1_000)), messages }),
  gone,
}) satisfies v.GenericSchema<unknown, CheckoutResult>;

const notFound = fields({ gone: v.literal('not_found'), messages });

const orderResult = either({
  order: fields({ order: orderSchema, messages }),
  gone: notFound,
}) satisfies v.GenericSchema<unknown, OrderResult>;

const quoteResult = either({
  quote: v.object({ quote: v.nullable(refundQuoteSchema), messages }),
  gone: notFound,
}) satisfies v.GenericSchema<unknown, RefundQuoteResult>;

const couponResult = v.object({ coupon: v.nullable(couponSchema), messages }) satisfies v.GenericSchema<
  unknown,
  CouponResult
>;

const productIds = list(id, 10_000);

const productPage = fields({
  items: list(productSchema, 1_000),
  cursor: maybe(text(10_000)),
  facets: maybe(fields({ stores: maybe(list(fields({ id, name: text(1_000), count }), 100)) })),
}) satisfies v.GenericSchema<unknown, ProductPage>;

/** What each call may answer. Products are asked for by reference, and each has its answer. */
export const answerSchemas = {
  getProducts: list(v.nullable(productSchema), 10_000),
  searchProducts: productPage,
  openCart: cartResult,
  updateCart: cartResult,
  beginCheckout: checkoutResult,
  beginBalance: checkoutResult,
  updateCheckout: checkoutResult,
  completeCheckout: checkoutResult,
  confirmPayment: checkoutResult,
  getCheckout: checkoutResult,
  getOrder: v.nullable(orderSchema),
  listOrders: pageOf(orderSchema),
  cancelOrder: orderResult,
  confirmReceipt: orderResult,
  quoteRefund: quoteResult,
  requestRefund: orderResult,
  listCoupons: couponListSchema,
  claimCoupon: couponResult,
  listAddresses: list(addressSchema, 1_000),
  getWishlist: productIds,
  updateWishlist: productIds,
  getWishlistGroups: wishlistGroupsSchema,
  updateWishlistGroups: wishlistGroupsSchema,
  serverTime: v.nullable(fields({ earliest: moment, latest: moment })),
} as const satisfies Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;
