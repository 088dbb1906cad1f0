import type { Address, CheckoutInput } from '../src/model/index.js';
import type { Shop } from '../src/runtime/shop.js';
import type { SampleShop } from './sample-shop.js';

/** An address that the sample shop delivers to. */
export const home: Address = {
  name: '林小满',
  phone: '13812345678',
  country: 'CN',
  region: '浙江省',
  city: '舟山市',
  district: '定海区',
  street: '海滨路 1 号 3 单元 502',
};

/** A number that can be right, of nobody: the standard's own example. */
export const identityNumber = '11010519491231002X';

export interface Wanted {
  readonly productId: string;
  readonly variantId: string;
  readonly quantity?: number;
}

/** A cart with goods of two stores. */
export const basket: readonly Wanted[] = [
  { productId: 'isle-glow-serum', variantId: 'isle-glow-serum-30ml' },
  { productId: 'isle-glow-lip-tea', variantId: 'isle-glow-lip-tea-oolong', quantity: 2 },
  { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' },
];

/** Goods that come from abroad, with import tax. */
export const fromAbroad: Wanted = { productId: 'norra-lune-cream', variantId: 'norra-lune-cream-20ml' };

/** Puts goods into the cart. */
export async function fillCart(shop: Shop, wanted: readonly Wanted[] = basket): Promise<void> {
  for (const each of wanted) await shop.cart.add(each);
}

/** Fills in the checkout that has begun, and places the order. */
async function place(shop: Shop, paymentMethodId: string, more: CheckoutInput = {}): Promise<void> {
  const { checkout } = shop.checkout.$view.get();
  await shop.checkout.update({
    address: home,
    ...more,
    paymentMethodId,
    acceptedConsents: checkout?.consents.map(({ id }) => id) ?? [],
    ...(checkout?.identity && { identityNumber }),
  });
  await shop.checkout.complete();
}

/** Fills in and pays for the checkout that has begun. @returns the number of the order. */
async function pay(shop: Shop, more?: CheckoutInput): Promise<string> {
  await place(shop, 'sandbox-card', more);
  const { orderId, messages } = shop.checkout.$view.get();
  if (orderId === undefined) throw new Error(`No order: ${JSON.stringify(messages)}`);
  return orderId;
}

/** Orders what is wanted through the cart. */
export async function placeOrder(
  shop: Shop,
  wanted: readonly Wanted[] = basket,
  more?: CheckoutInput,
): Promise<string> {
  await fillCart(shop, wanted);
  await shop.checkout.begin({ kind: 'cart' });
  return pay(shop, more);
}

/** Buys something beside the cart, as somebody else may. */
export async function buyNow(shop: Shop, { productId, variantId, quantity = 1 }: Wanted): Promise<void> {
  await shop.checkout.begin({ kind: 'variant', productId, variantId, quantity });
  await pay(shop);
}

/** Orders what is wanted and leaves it unpaid. @returns the number of the order. */
export async function placeUnpaid(shop: Shop, wanted: readonly Wanted[] = basket): Promise<string> {
  await fillCart(shop, wanted);
  await shop.checkout.begin({ kind: 'cart' });
  await place(shop, 'sandbox-wechat');
  await shop.orders.refreshList();
  const order = shop.orders
    .list()
    .get()
    .items.find(({ status }) => status === 'unpaid');
  return order?.id ?? '';
}

const hour = 3_600_000;
const day = 24 * hour;

/** Sold with a deposit. */
export const presold: Wanted = { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-snow' };

/** Pays a deposit, and waits until the balance is due, or pays it too. @returns the id of the order. */
export async function placePresale({ shop, pass }: SampleShop, balance: 'due' | 'paid'): Promise<string> {
  await buyNow(shop, presold);
  const { orderId = '' } = shop.checkout.$view.get();
  pass(Date.parse('2036-11-10T21:00:00+08:00') - Date.now());
  if (balance === 'paid') {
    await shop.checkout.begin({ kind: 'balance', orderId });
    await pay(shop);
  }
  return orderId;
}

/** An order that has arrived, one unit of which was damaged and is to go back. @returns its id. */
export async function placeReturned({ shop, pass }: Pick<SampleShop, 'shop' | 'pass'>): Promise<string> {
  const id = await placeOrder(shop, basket.slice(0, 2));
  await shop.orders.refresh(id);
  pass(4 * day);
  const state = shop.orders.order(id).get();
  const [line] = state.status === 'ready' ? state.order.lines : [];
  const units = [{ lineId: line?.id ?? '', quantity: 1 }];
  const request = { kind: 'returnRefund', units, reason: 'damaged' } as const;
  const { quote } = await shop.orders.quoteRefund(id, request, new AbortController().signal);
  await shop.orders.requestRefund(id, request, quote?.total.amount ?? 0);
  return id;
}

/** Orders of two months in every state that people meet, the latest of them placed just now and not paid yet. */
export async function placeSampleOrders({ shop, pass }: SampleShop): Promise<void> {
  pass(-58 * day - 30 * hour);
  await placeOrder(shop, [{ productId: 'isle-glow-lip-tea', variantId: 'isle-glow-lip-tea-oolong', quantity: 3 }]);
  pass(54 * day);
  await placeReturned({ shop, pass });
  await placeOrder(shop, basket);
  pass(12 * hour);
  await placeOrder(shop, [fromAbroad]);
  pass(18 * hour);
  await placeUnpaid(shop, [basket[2] ?? fromAbroad]);
}
