import type { Message, MessageCode, MessageTarget } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { AnsweredCart } from '../adapter.js';
import type { CartPayload } from './cart-answers.js';

/**
 * What Shopify says beside a cart, on two channels: a warning is of something that was done otherwise than asked, a user
 * error of something that was not done.
 */
const warnings: Readonly<Record<string, MessageCode>> = {
  DISCOUNT_CODE_NOT_HONOURED: 'discount_code_combination_disallowed',
  DISCOUNT_CURRENTLY_INACTIVE: 'discount_code_expired',
  DISCOUNT_CUSTOMER_NOT_ELIGIBLE: 'discount_code_user_ineligible',
  DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: 'discount_code_usage_limit_reached',
  DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: 'discount_code_user_not_logged_in',
  DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE: 'discount_code_dropped',
  DISCOUNT_NOT_FOUND: 'discount_code_invalid',
  DISCOUNT_NO_ENTITLED_LINE_ITEMS: 'discount_code_dropped',
  DISCOUNT_NO_ENTITLED_SHIPPING_LINES: 'discount_code_dropped',
  DISCOUNT_PURCHASE_NOT_IN_RANGE: 'discount_code_minimum_not_met',
  DISCOUNT_QUANTITY_NOT_IN_RANGE: 'discount_code_minimum_not_met',
  DISCOUNT_USAGE_LIMIT_REACHED: 'discount_code_usage_limit_reached',
  DUPLICATE_DELIVERY_ADDRESS: 'conflict',
  MERCHANDISE_NOT_ENOUGH_STOCK: 'quantity_reduced',
  MERCHANDISE_OUT_OF_STOCK: 'out_of_stock',
  MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION: 'item_unavailable',
  PAYMENTS_GIFT_CARDS_UNAVAILABLE: 'unsupported',
};

/** Those that the changes of this adapter can meet. Others are of addresses, payments and what else it never sends. */
const userErrors: Readonly<Record<string, MessageCode>> = {
  BUNDLES_AND_ADDONS_CANNOT_BE_MIXED: 'item_unavailable',
  BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION: 'item_unavailable',
  CART_TOO_LARGE: 'quantity_exceeded',
  INVALID_INCREMENT: 'invalid',
  INVALID_MERCHANDISE_LINE: 'conflict',
  LESS_THAN: 'quantity_exceeded',
  MAXIMUM_EXCEEDED: 'quantity_exceeded',
  MERCHANDISE_LINE_TRANSFORMERS_RUN_ERROR: 'server',
  MERCHANDISE_NOT_APPLICABLE: 'item_unavailable',
  MINIMUM_NOT_MET: 'invalid',
  MISSING_DISCOUNT_CODE: 'discount_code_invalid',
  SELLING_PLAN_NOT_APPLICABLE: 'item_unavailable',
  VALIDATION_CUSTOM: 'item_unavailable',
  VARIANT_REQUIRES_SELLING_PLAN: 'item_unavailable',
};

/** Of `INVALID`, the field says what is meant. */
const invalidFields: Readonly<Record<string, MessageCode>> = {
  merchandiseId: 'not_found',
  countryCode: 'region_restricted',
  discountCodes: 'discount_code_invalid',
};

/** What was asked of a cart, for what is said of it. */
export interface AskedOf {
  /** What the change is about. */
  readonly target: MessageTarget;
  /** The codes that were entered. */
  readonly codes?: readonly string[];
}

/** What is to be told of a change, once each, given the cart as it stands after it. */
export function readMessages(
  { userErrors: errors, warnings: warned }: CartPayload,
  cart: AnsweredCart,
  asked: AskedOf,
): Message[] {
  const messages: Message[] = [];
  const idle = idleCodes(cart, asked);
  const isTold = (code: string): boolean =>
    messages.some(({ target }) => target.kind === 'code' && sameCode(target.code, code));
  const tell = (message: Message): void => {
    const about = JSON.stringify(message.target);
    if (!messages.some(({ target }) => JSON.stringify(target) === about)) messages.push(message);
  };
  for (const { code, field } of errors) {
    const index = Number(field?.[1]);
    const entered = field?.[0] === 'discountCodes' ? asked.codes?.[index] : undefined;
    tell({
      type: 'error',
      code: userErrorCode(code, field),
      target: entered === undefined ? asked.target : { kind: 'code', code: entered },
    });
  }
  for (const { code, target } of warned) {
    const meant = warnings[code] ?? 'conflict';
    if (code.startsWith('DISCOUNT')) {
      const about = idle.find((each) => sameCode(each, target)) ?? idle.find((each) => !isTold(each));
      if (about !== undefined) tell(ofCode(about, meant, asked));
      continue;
    }
    const line = cart.lines.find(({ id }) => sameLine(id, target));
    tell({
      type: meant === 'quantity_reduced' ? 'warning' : 'error',
      code: meant,
      target: line ? { kind: 'line', lineId: line.id } : asked.target,
      ...(line && meant === 'quantity_reduced' && { value: line.quantity }),
    });
  }
  // Nothing is said of it: as Shopify answered before it had warnings.
  for (const code of idle)
    if (isEntered(code, asked) && !isTold(code)) tell(ofCode(code, 'discount_code_invalid', asked));
  return messages;
}

function userErrorCode(code: string | null, field: readonly string[] | null): MessageCode {
  const known = userErrors[code ?? ''];
  if (known) return known;
  const meant = field?.map((name) => invalidFields[name]).find((each) => each !== undefined);
  return meant ?? 'invalid';
}

/** The codes that take nothing off: those that were entered first, as far as the cart holds none of them applied. */
function idleCodes({ codes }: AnsweredCart, { codes: entered = [] }: AskedOf): readonly string[] {
  const all = [...entered, ...codes.map(({ code }) => code)];
  return all.filter(
    (code, index) =>
      all.findIndex((each) => sameCode(each, code)) === index &&
      !codes.some((known) => sameCode(known.code, code) && known.status === 'applied'),
  );
}

function isEntered(code: string, { codes }: AskedOf): boolean {
  return codes?.some((each) => sameCode(each, code)) ?? false;
}

function ofCode(code: string, meant: MessageCode, asked: AskedOf): Message {
  return { type: isEntered(code, asked) ? 'error' : 'warning', code: meant, target: { kind: 'code', code } };
}

/** A line is named with or without what is left out of its id. */
function sameLine(id: string, target: string): boolean {
  return id.split('?')[0] === target.split('?')[0];
}
