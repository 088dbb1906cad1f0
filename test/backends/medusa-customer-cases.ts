import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Shop } from '../../src/index.js';
import type { CartRef } from '../../src/model/index.js';
import { Device, told } from './device.js';
import type { MedusaAdmin } from './medusa-admin.js';
import type { MedusaServer } from './medusa-server.js';
import { signUp } from './medusa-sign-up.js';
import { adapterOf, filledIn } from './medusa-subject.js';

/** A server under load takes its time; what takes longer than this has stopped. */
const timeout = 300_000;

/** What becomes of a cart when somebody signs in or out. Whose it is is asked of the server, past the adapter. */
export function customerCases(server: MedusaServer, admin: MedusaAdmin): void {
  /** A tab, and the carts that it has asked for, in their order. */
  const open = (device: Device): { shop: Shop; carts: readonly string[] } => {
    const carts: string[] = [];
    const noting: typeof fetch = (address, init) => {
      const [id] = /cart_[0-9A-Z]+/.exec(String(address)) ?? [];
      if (id !== undefined && !carts.includes(id)) carts.push(id);
      return fetch(address, init);
    };
    return { shop: device.open(adapterOf(server, noting)), carts };
  };
  const deviceOf = (context: TestContext): Device => {
    const device = new Device();
    context.after(() => device.close());
    return device;
  };
  const add = async ({ cart }: Shop, productId: string, variantId: string, quantity = 1): Promise<void> => {
    await cart.add({ productId, variantId, quantity });
    await cart.settled();
  };
  const identify = async (shop: Shop, token: string | null): Promise<void> => {
    shop.identify(token);
    await shop.cart.refresh();
    await shop.cart.settled();
  };
  /** The email address of whose account a cart is; undefined where it is of none. */
  const ownerOf = async (cartId: string | undefined): Promise<string | undefined> => {
    const response = await fetch(`${server.url}/store/carts/${cartId}?fields=id,*customer`, {
      headers: { 'x-publishable-api-key': server.ready.key },
    });
    const { cart } = (await response.json()) as { cart: { customer?: { email: string; has_account: boolean } | null } };
    return cart.customer?.has_account ? cart.customer.email : undefined;
  };

  test('medusa: the cart of a guest who signs in is hers, and its order too', { timeout }, async (context) => {
    const email = 'guest-first@shopper.example';
    const token = await signUp(server, email);
    const { shop, carts } = open(deviceOf(context));
    await add(shop, 'mianshi-tote', 'mianshi-tote-moss', 2);
    assert.equal(await ownerOf(carts[0]), undefined);
    await identify(shop, token);
    assert.deepEqual([await ownerOf(carts[0]), carts.length, shop.cart.$count.get(), told(shop)], [email, 1, 2, []]);
    await shop.checkout.begin({ kind: 'cart' });
    await shop.checkout.update(filledIn);
    await shop.checkout.complete();
    const { orderId } = shop.checkout.$view.get();
    assert.ok(orderId !== undefined, told(shop).join());
    const listed = await adapterOf(server).listOrders?.(null, { ...shop.$settings.get(), customer: token });
    assert.deepEqual(
      listed?.items.map(({ id }) => id),
      [orderId],
    );
    assert.ok((await admin.order(orderId)).customer_id !== null);
  });

  test(
    'medusa: once she has signed out a guest who puts something in has another cart, also after a reload',
    { timeout },
    async (context) => {
      const email = 'signs-out@shopper.example';
      const token = await signUp(server, email);
      const device = deviceOf(context);
      const { shop, carts } = open(device);
      await add(shop, 'qichi-candle', 'qichi-candle-cotton');
      await identify(shop, token);
      await identify(shop, null);
      assert.equal(carts.length, 1, 'it may be said again who is signed in');
      await add(shop, 'qichi-candle', 'qichi-candle-cotton');
      assert.equal(carts.length, 2, 'carts');
      const [left, next] = carts;
      assert.deepEqual([await ownerOf(left), await ownerOf(next)], [email, undefined]);

      await identify(shop, token);
      assert.equal(await ownerOf(next), email);
      const reloaded = open(device);
      await add(reloaded.shop, 'qichi-candle', 'qichi-candle-cotton');
      const [last, ...more] = reloaded.carts.filter((id) => !carts.includes(id));
      assert.ok(last !== undefined, 'a new cart');
      assert.deepEqual([await ownerOf(next), await ownerOf(last), more], [email, undefined, []]);
    },
  );

  test('medusa: a guest who types the email address of an account keeps her cart', { timeout }, async (context) => {
    const email = 'by-heart@shopper.example';
    await signUp(server, email);
    const { shop, carts } = open(deviceOf(context));
    await add(shop, 'qichi-candle', 'qichi-candle-cotton');
    await shop.checkout.begin({ kind: 'cart' });
    await shop.checkout.update({ ...filledIn, buyer: { email } });
    // Medusa names the account, though nobody has signed in.
    assert.equal(await ownerOf(carts[0]), email);
    await shop.cart.refresh();
    assert.equal(carts.length, 1, 'carts');
    await shop.checkout.complete();
    assert.equal(shop.checkout.$view.get().status, 'completed', told(shop).join());
  });

  test('medusa: who signs in and puts something in at once sees her prices with it', { timeout }, async (context) => {
    const [email, sku] = ['of-a-group@shopper.example', 'qichi-candle-beeswax'];
    const token = await signUp(server, email);
    await admin.setPriceFor(email, sku, 101);
    const { productId, variantId } = await admin.known(sku);
    const settings = open(deviceOf(context)).shop.$settings.get();
    const guest = { ...settings, customer: null };
    const adapter = adapterOf(server);
    const put = async (ref: CartRef, customer: string | null) => {
      const change = { type: 'add', productId, variantId, quantity: 1 } as const;
      const result = await adapter.updateCart(ref, [change], { id: 'operation' }, { ...guest, customer });
      assert.ok('cart' in result, 'a cart');
      return { ref: result.ref, lines: result.cart.lines.map((line) => [line.quantity, line.unitPrice.amount]) };
    };
    const opened = await adapter.openCart(null, guest);
    assert.ok('ref' in opened, 'a cart');
    const { ref, lines } = await put(opened.ref, null);
    assert.deepEqual(lines, [[1, 11_800]]);
    assert.deepEqual((await put(ref, token)).lines, [[2, 10_100]]);
  });

  test(
    'medusa: the order of who signs in and pays at once for what she buys alone is hers',
    { timeout },
    async (context) => {
      const email = 'alone@shopper.example';
      const token = await signUp(server, email);
      const { productId, variantId } = await admin.known('yawu-muslin-peach');
      const { shop } = open(deviceOf(context));
      await shop.checkout.begin({ kind: 'variant', productId, variantId, quantity: 1 });
      await shop.checkout.update(filledIn);
      shop.identify(token);
      await shop.checkout.complete();
      const { orderId } = shop.checkout.$view.get();
      assert.ok(orderId !== undefined, told(shop).join());
      const listed = await adapterOf(server).listOrders?.(null, { ...shop.$settings.get(), customer: token });
      assert.deepEqual(
        listed?.items.map(({ id }) => id),
        [orderId],
      );
      assert.equal((await admin.order(orderId)).email, filledIn.buyer.email, 'as she typed it');
    },
  );
}
