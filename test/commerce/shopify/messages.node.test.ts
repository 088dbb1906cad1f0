import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnsweredCart } from '../../../src/commerce/adapter.js';
import type { CartPayload } from '../../../src/commerce/shopify/cart-answers.js';
import { readMessages, type AskedOf } from '../../../src/commerce/shopify/messages.js';
import type { CartLine, DiscountCode, Message } from '../../../src/model/index.js';
import { messageCodes } from '../../../src/model/message.js';
import { readSchema } from '../graphql-documents.js';

const schema = readSchema('test/vendor/shopify/storefront-2026-04.graphql');
const namesOf = (type: string): readonly string[] => {
  const found = schema.getType(type);
  assert.ok(found && 'getValues' in found);
  return found.getValues().map(({ name }) => name);
};

const amount = { amount: 0, currency: 'CNY' };
const lineId = 'gid://shopify/CartLine/7?cart=*';
const line: CartLine = {
  id: lineId,
  productId: 'p',
  variantId: 'v',
  storeId: 'store',
  title: '',
  variantTitle: '',
  quantity: 4,
  unitPrice: amount,
  subtotal: amount,
  total: amount,
  discounts: [],
  selected: true,
  status: 'available',
};
const cartWith = (codes: readonly DiscountCode[] = []): AnsweredCart => ({
  lines: [line],
  groups: [],
  codes,
  totals: [],
  currency: 'CNY',
  messages: [],
});
const ofVariant: AskedOf = { target: { kind: 'variant', variantId: 'v' } };
const ofCodes = (...codes: readonly string[]): AskedOf => ({ target: { kind: 'cart' }, codes });
const read = (payload: Partial<CartPayload>, cart = cartWith(), asked = ofVariant): readonly Message[] =>
  readMessages({ cart: null, userErrors: [], warnings: [], ...payload }, cart, asked);
const warned = (code: string, target = 'gid://shopify/Cart/x'): Partial<CartPayload> => ({
  warnings: [{ code, target }],
});
const refused = (code: string | null, ...field: readonly string[]): Partial<CartPayload> => ({
  userErrors: [{ code, field: [...field] }],
});

test('every warning of the schema has its message', () => {
  const codes = namesOf('CartWarningCode');
  assert.equal(codes.length, 17);
  for (const code of codes) {
    const [said] = read(warned(code), cartWith([{ code: 'TEN', status: 'dormant' }]), ofCodes('TEN'));
    assert.ok(said && messageCodes.includes(said.code), code);
    assert.equal(said.code.startsWith('discount_code_'), code.startsWith('DISCOUNT_'), `${code} is ${said.code}`);
  }
});

test('every user error of the schema has its message, and the general one only where nothing better is known', () => {
  const general = namesOf('CartErrorCode').filter((code) => {
    const [said] = read(refused(code, 'lines', '0'));
    assert.ok(said && said.type === 'error' && messageCodes.includes(said.code), code);
    return said.code === 'invalid';
  });
  // Of addresses, deliveries, payments, notes, parents and the like nothing is ever sent.
  const neverSent =
    /ADDRESS|ZIP|PROVINCE|DELIVERY|PAYMENT|GIFT_CARD|METAFIELDS|NOTE|COMPANY|PARENT_LINE|CUSTOMER_ACCESS|SERVICE_UNAVAILABLE/;
  assert.deepEqual(
    general.filter((code) => !neverSent.test(code)),
    ['INVALID', 'INVALID_INCREMENT', 'MINIMUM_NOT_MET'],
  );
});

test('what is unknown is said all the same', () => {
  assert.equal(read(warned('A_WARNING_OF_NEXT_YEAR'))[0]?.code, 'conflict');
  assert.equal(read(refused('AN_ERROR_OF_NEXT_YEAR'))[0]?.code, 'invalid');
  assert.equal(read(refused(null))[0]?.code, 'invalid');
});

for (const [field, code] of [
  [['lines', '0', 'merchandiseId'], 'not_found'],
  [['buyerIdentity', 'countryCode'], 'region_restricted'],
  [['input', 'lines', '0', 'merchandiseId'], 'not_found'],
] as const) {
  test(`an invalid ${field.join('.')} is ${code}`, () => {
    assert.deepEqual(read(refused('INVALID', ...field)), [{ type: 'error', code, target: ofVariant.target }]);
  });
}

test('fewer units than asked for are a warning at their line, with the units that it holds', () => {
  const expected = [{ type: 'warning', code: 'quantity_reduced', target: { kind: 'line', lineId }, value: 4 }];
  assert.deepEqual(read(warned('MERCHANDISE_NOT_ENOUGH_STOCK', 'gid://shopify/CartLine/7?cart=secret')), expected);
});

test('what is sold out is an error at what was asked for, where it has no line', () => {
  const expected = [{ type: 'error', code: 'out_of_stock', target: ofVariant.target }];
  assert.deepEqual(read(warned('MERCHANDISE_OUT_OF_STOCK', 'gid://shopify/CartLine/8')), expected);
});

test('a warning is told at the code that it names, whatever its letters', () => {
  const cart = cartWith([
    { code: 'TEN', status: 'applied' },
    { code: 'Twenty', status: 'dormant' },
    { code: 'THIRTY', status: 'dormant' },
  ]);
  assert.deepEqual(read(warned('DISCOUNT_NOT_FOUND', 'thirty'), cart), [
    { type: 'warning', code: 'discount_code_invalid', target: { kind: 'code', code: 'THIRTY' } },
  ]);
});

test('warnings that name no code are told at those that take nothing off, one each', () => {
  const cart = cartWith([
    { code: 'OLD', status: 'dormant' },
    { code: 'HIGH', status: 'dormant' },
  ]);
  const warnings = ['DISCOUNT_CURRENTLY_INACTIVE', 'DISCOUNT_PURCHASE_NOT_IN_RANGE'].map((code) => ({
    code,
    target: 'x',
  }));
  assert.deepEqual(read({ warnings }, cart, ofCodes('OLD', 'HIGH')), [
    { type: 'error', code: 'discount_code_expired', target: { kind: 'code', code: 'OLD' } },
    { type: 'error', code: 'discount_code_minimum_not_met', target: { kind: 'code', code: 'HIGH' } },
  ]);
});

test('a code that was entered and takes nothing off is told once, also where nothing is said of it', () => {
  const dormant = cartWith([{ code: 'TEN', status: 'dormant' }]);
  const expected = [{ type: 'error', code: 'discount_code_invalid', target: { kind: 'code', code: 'ten' } }];
  assert.deepEqual(read({}, dormant, ofCodes('ten')), expected);
  assert.deepEqual(read({}, cartWith(), ofCodes('ten')), expected);
  assert.deepEqual(read({}, dormant, ofVariant), []);
  assert.deepEqual(read({}, cartWith([{ code: 'TEN', status: 'applied' }]), ofCodes('ten')), []);
});
