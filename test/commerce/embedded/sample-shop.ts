import { IDBFactory } from 'fake-indexeddb';
import type { CartResult, CheckoutResult, CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import type { Environment } from '../../../src/lib/environment.js';
import type { Cart, Checkout, CheckoutInput, TotalType } from '../../../src/model/index.js';
import { context, home, sampleData } from './sample-data.js';

export { context, home, sampleData } from './sample-data.js';

export const start = Date.parse('2026-11-11T12:00:00+08:00');

/** A clock that only moves when it is told to. */
export function testClock(): { now: () => number; pass: (milliseconds: number) => void } {
  let time = start;
  return { now: () => time, pass: (milliseconds) => (time += milliseconds) };
}

export interface SampleShop {
  readonly shop: CommerceAdapter &
    Required<
      Pick<
        CommerceAdapter,
        'updateCheckout' | 'completeCheckout' | 'confirmPayment' | 'getCheckout' | 'getOrder' | 'listAddresses'
      >
    >;
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
  const { revision } = result.cart;
  if (revision === undefined) throw new Error('The shop counts no changes');
  return { ...result.cart, revision };
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
      ...(checkout.identity && { identityNumber: '110101199003071233' }),
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
