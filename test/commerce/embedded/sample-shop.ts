import { IDBFactory } from 'fake-indexeddb';
import type { CartResult, CheckoutResult, CommerceAdapter, CommerceContext } from '../../../src/commerce/adapter.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import type { Environment } from '../../../src/lib/environment.js';
import type { Cart, Checkout, CheckoutInput, TotalType } from '../../../src/model/index.js';

/** A small shop with one of everything: stock that runs out, limits, codes, goods from abroad, fresh food. */
export const sampleData = {
  currency: 'CNY',
  lowStockAt: 3,
  stores: [
    { id: 'glow', name: 'Glow' },
    { id: 'mai', name: 'Mai' },
    { id: 'lune', name: 'Lune', tradeMode: 'bonded' },
  ],
  products: [
    {
      id: 'serum',
      handle: 'harbour-serum',
      title: 'Serum',
      description: 'Light as water',
      category: 'care',
      storeId: 'glow',
      media: [{ url: '../pictures/serum.webp', width: 1000, height: 1000, alt: 'A bottle' }],
      options: [
        {
          id: 'size',
          name: 'Size',
          values: [
            { id: 's', label: 'Small', swatch: 'url(https://evil.example)' },
            { id: 'l', label: 'Large', swatch: '#ffaa00' },
          ],
        },
      ],
      variants: [
        { id: 'serum-s', sku: 'SE-S', options: { size: 's' }, price: 10_000, stock: 10, weight: 100 },
        {
          id: 'serum-l',
          options: { size: 'l' },
          price: 20_000,
          stock: 5,
          weight: 200,
          comparePrice: { price: 25_000, kind: 'suggestedRetail' },
        },
      ],
    },
    {
      id: 'tint',
      title: 'Tint',
      storeId: 'glow',
      options: [
        {
          id: 'colour',
          name: 'Colour',
          values: [
            { id: 'red', label: 'Red' },
            { id: 'plum', label: 'Plum' },
            { id: 'rare', label: 'Rare' },
          ],
        },
      ],
      variants: [
        { id: 'tint-red', options: { colour: 'red' }, price: 8900, stock: 0, weight: 40 },
        { id: 'tint-plum', options: { colour: 'plum' }, price: 9900, stock: 20, maxPerOrder: 2, weight: 40 },
        { id: 'tint-rare', options: { colour: 'rare' }, price: 9900, stock: 1, weight: 40 },
      ],
    },
    {
      id: 'crisps',
      title: 'Crisps',
      storeId: 'mai',
      returnDays: 0,
      shipping: { dispatchHours: 24 },
      variants: [{ id: 'crisps-1', price: 2600, stock: 30, weight: 140 }],
    },
    {
      id: 'cream',
      title: 'Cream',
      storeId: 'lune',
      returnDays: 0,
      shipping: { dispatchHours: 48 },
      importTax: { vat: 1300, consumption: 1500 },
      variants: [{ id: 'cream-1', price: 42_500, stock: 40, weight: 200 }],
    },
  ],
  promotions: [
    {
      id: 'every-200',
      title: '200-30',
      bearer: 'store',
      storeId: 'glow',
      benefit: { kind: 'every', threshold: 20_000, amount: 3000 },
    },
    {
      id: 'p20',
      title: '20 %',
      bearer: 'platform',
      code: 'GLOW20',
      benefit: { kind: 'percent', off: 2000, most: 5000 },
    },
    {
      id: 'tea',
      title: '10 %',
      bearer: 'store',
      storeId: 'mai',
      code: 'TEA10',
      benefit: { kind: 'percent', off: 1000, threshold: 5000 },
    },
    {
      id: 'old',
      title: 'Old',
      bearer: 'platform',
      code: 'SUMMER',
      endsAt: '2025-09-01T00:00:00+08:00',
      benefit: { kind: 'fixed', amount: 2000 },
    },
  ],
  delivery: [
    {
      id: 'standard',
      title: 'Standard',
      countries: ['CN'],
      days: [2, 4],
      carrier: 'Sample Express',
      rates: [
        { storeIds: ['lune'], firstFee: 0, days: [4, 8] },
        { storeIds: ['mai'], firstFee: 800, freeOver: 9900 },
        { storeIds: ['glow'], firstFee: 0 },
      ],
    },
    { id: 'express', title: 'Express', countries: ['CN'], rates: [{ storeIds: ['glow', 'mai'], firstFee: 1800 }] },
    { id: 'abroad', title: 'Abroad', countries: ['SG', 'US'], rates: [{ storeIds: ['glow', 'mai'], firstFee: 6800 }] },
  ],
  payments: [
    { id: 'sandbox-wechat', kind: 'wechat' },
    { id: 'sandbox-card', kind: 'card', flow: 'immediate' },
    { id: 'sandbox-declined', kind: 'card', flow: 'decline' },
  ],
} as const;

export type SampleData = typeof sampleData;

export const start = Date.parse('2026-11-11T12:00:00+08:00');

/** A clock that only moves when it is told to. */
export function testClock(): { now: () => number; pass: (milliseconds: number) => void } {
  let time = start;
  return { now: () => time, pass: (milliseconds) => (time += milliseconds) };
}

export const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

export interface SampleShop {
  readonly shop: CommerceAdapter & Required<Pick<CommerceAdapter, 'updateCheckout' | 'completeCheckout'>>;
  readonly pass: (milliseconds: number) => void;
  readonly environment: Environment;
}

/** Opens a shop over a database of its own, or over that of another shop (another tab). */
export function openShop(
  options: { data?: unknown; environment?: Environment; indexedDB?: IDBFactory | null } = {},
): SampleShop {
  const { now, pass } = testClock();
  const indexedDB = options.indexedDB === null ? undefined : (options.indexedDB ?? new IDBFactory());
  const environment: Environment = options.environment ?? { now, indexedDB };
  const shop = createEmbeddedShop({
    data: options.data ?? sampleData,
    base: 'https://shop.example/en/shop.json',
    name: 'test',
    environment,
  });
  return { shop: shop as SampleShop['shop'], pass, environment };
}

let operations = 0;

/** A new operation id. */
export function operation(): { readonly id: string } {
  operations += 1;
  return { id: `operation-${operations}` };
}

export function cartOf(result: CartResult): Cart {
  if ('gone' in result) throw new Error(`The cart is gone: ${result.gone}`);
  return result.cart;
}

export async function newCart(shop: CommerceAdapter): Promise<string> {
  const opened = await shop.openCart(null, context);
  if ('gone' in opened) throw new Error('No cart');
  return opened.ref;
}

/** A cart with some units of some variants. */
export async function fillCart(shop: CommerceAdapter, wanted: Readonly<Record<string, number>>): Promise<string> {
  const ref = await newCart(shop);
  for (const [variantId, quantity] of Object.entries(wanted)) {
    await shop.updateCart(
      ref,
      [{ type: 'add', productId: productOf(variantId), variantId, quantity }],
      operation(),
      context,
    );
  }
  return ref;
}

export function productOf(variantId: string): string {
  return variantId.split('-')[0] ?? '';
}

export function checkoutOf(result: CheckoutResult): Checkout {
  if (!('checkout' in result)) throw new Error(`No checkout: ${JSON.stringify(result)}`);
  return result.checkout;
}

export function amountOf(totals: Cart['totals'], type: TotalType): number | undefined {
  return totals.find((total) => total.type === type)?.amount.amount;
}

export const home = {
  name: '林一',
  phone: '138 0013 8000',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  district: '西湖区',
  street: '示例路1号',
};

/** Everything a checkout needs, consents included. */
export async function fillIn(
  shop: SampleShop['shop'],
  checkout: Checkout,
  input: CheckoutInput = {},
): Promise<Checkout> {
  const filled = await shop.updateCheckout(
    checkout.id,
    {
      address: home,
      paymentMethodId: 'sandbox-card',
      acceptedConsents: checkout.consents.map(({ id }) => id),
      ...input,
    },
    operation(),
    context,
  );
  return checkoutOf(filled);
}

/** Begins a checkout from a cart. */
export async function beginFrom(shop: SampleShop['shop'], ref: string): Promise<Checkout> {
  return checkoutOf(await shop.beginCheckout({ kind: 'cart', ref }, operation(), context));
}

/** Completes a checkout at its own total. */
export async function complete(shop: SampleShop['shop'], checkout: Checkout): Promise<CheckoutResult> {
  return shop.completeCheckout(checkout.id, amountOf(checkout.totals, 'total') ?? -1, operation(), context);
}

export function codesOf(messages: readonly { readonly code: string }[]): string[] {
  return messages.map(({ code }) => code);
}
