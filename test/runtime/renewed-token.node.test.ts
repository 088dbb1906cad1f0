import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import type { ContentContext, ContentSource } from '../../src/content/source.js';
import { draftOf } from '../../src/elements/checkout/checkout-draft.js';
import { type KeyValueStore, openKeyValueStore } from '../../src/lib/key-value-store.js';
import { TransportError } from '../../src/lib/transport-error.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { home } from '../commerce/embedded/sample-shop.js';
import { CheckoutAdapter } from '../fixtures/checkout-adapter.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

interface World {
  readonly shop: Shop;
  readonly adapter: CheckoutAdapter;
  /** What is kept on the device. */
  readonly device: KeyValueStore;
  /** What the back end and the source were asked, and by whose token. */
  readonly asked: string[];
  readonly source: { -readonly [Call in keyof ContentSource]: ContentSource[Call] };
}

const draft = { rating: 4, text: 'Half a bottle in', anonymous: false };
const kept = ['reaction:n', 'review-draft:serum', 'saved-note:n', 'search-history', 'wish:a'];

function open(context: TestContext): World {
  const asked: string[] = [];
  const indexedDB = new IDBFactory();
  const device = openKeyValueStore({ indexedDB, name: 'xhs-default' });
  const adapter = new CheckoutAdapter();
  const carts = new MemoryAdapter([]);
  const source = { name: 'test' } as World['source'];
  const shop = createShop({
    commerce: new Proxy<CommerceAdapter>(adapter, {
      get(target, name) {
        const of = name === 'openCart' || name === 'updateCart' ? carts : target;
        const call: unknown = Reflect.get(of, name);
        if (typeof call !== 'function') return call;
        return (...given: unknown[]): unknown => {
          asked.push(`${String(name)} ${(given.at(-1) as ContentContext).customer}`);
          return Reflect.apply(call, of, given);
        };
      },
    }),
    content: source,
    environment: { indexedDB, now: () => 1_000 },
  });
  context.after(() => {
    shop.dispose();
    device.close();
  });
  return { shop, adapter, device, asked, source };
}

/** A shop in which a customer has typed, searched for, begun to say and saved something. */
async function busy(context: TestContext, token = 'token-1', who?: { readonly id?: string }): Promise<World> {
  const world = open(context);
  const { shop, device } = world;
  shop.identify(token, who);
  shop.catalog.product('a').subscribe(() => undefined);
  await shop.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 1 });
  Object.assign(draftOf(shop), { address: { ...home } });
  await shop.checkout.update({ address: home });
  const search = await (await shop.discovery()).search();
  search.$history.subscribe(() => undefined);
  await search.remember('tea');
  await (await shop.community()).drafts.keep('serum', draft);
  await shop.content.setReaction('n', 'save', true);
  await (await shop.saved()).note('n', true);
  await shop.wishlist.set('a', true);
  assert.deepEqual(await keptOn(device), kept);
  return world;
}

/** What the device keeps of whoever shops; the cart is another matter. */
async function keptOn(device: KeyValueStore): Promise<readonly string[]> {
  return (await device.keys('')).filter((key) => !key.startsWith('cart')).sort();
}

function typed({ shop }: World): readonly (string | undefined)[] {
  const { status, checkout } = shop.checkout.$view.get();
  return [status, checkout?.address?.street, draftOf(shop).address.street];
}

const asTyped = ['editing', home.street, home.street];
const forgotten = ['idle', undefined, undefined];

async function isForgotten(world: World): Promise<void> {
  assert.deepEqual(typed(world), forgotten);
  await until(async () => (await keptOn(world.device)).length === 0);
  const { shop } = world;
  assert.deepEqual((await (await shop.discovery()).search()).$history.get(), []);
  assert.deepEqual((await shop.saved()).$notes.get(), []);
  assert.equal(shop.content.reactions('n').get().save, false);
  await until(() => !shop.wishlist.has('a').get());
}

test('a renewed token is shown from then on, forgets nothing, and asks for nothing anew', async (context) => {
  const world = await busy(context, 'token-1', { id: 'mei' });
  const { shop, asked, device } = world;
  const search = await (await shop.discovery()).search();
  asked.length = 0;
  shop.identify('token-2', { id: 'mei' });
  assert.deepEqual(typed(world), asTyped);
  await shop.checkout.update({ deliveryOptionId: 'express' });
  assert.deepEqual(asked, ['updateCheckout token-2']);
  assert.deepEqual(typed(world), asTyped);
  assert.deepEqual(search.$history.get(), ['tea']);
  assert.deepEqual(await (await shop.community()).drafts.read('serum'), draft);
  assert.deepEqual([shop.wishlist.has('a').get(), shop.content.reactions('n').get().save], [true, true]);
  assert.deepEqual(await keptOn(device), kept);
});

test('another language after a renewed token forgets nothing', async (context) => {
  const world = await busy(context, 'token-1', { id: 'mei' });
  const { shop, asked, device } = world;
  shop.identify('token-2', { id: 'mei' });
  asked.length = 0;
  shop.configure({ locale: 'zh-CN' });
  await until(() => asked.includes('getProducts token-2') && shop.wishlist.$status.get() === 'ready');
  assert.deepEqual(typed(world), asTyped);
  assert.deepEqual(await keptOn(device), kept);
  assert.deepEqual((await (await shop.discovery()).search()).$history.get(), ['tea']);
  assert.deepEqual((await shop.saved()).$notes.get(), ['n']);
});

test('who signs out after a renewed token is forgotten', async (context) => {
  const world = await busy(context, 'token-1', { id: 'mei' });
  world.shop.identify('token-2', { id: 'mei' });
  world.shop.identify(null);
  await isForgotten(world);
});

const others = [
  ['another id', { id: 'mei' }, 'token-2', { id: 'lan' }],
  ['another id with the same token', { id: 'mei' }, 'token-1', { id: 'lan' }],
  ['another token without an id', { id: 'mei' }, 'token-2', undefined],
  ['another token, where no id was told before', undefined, 'token-2', { id: 'mei' }],
  ['another token with an empty id', { id: '' }, 'token-2', { id: '' }],
  ['nobody, though with an id', { id: 'mei' }, null, { id: 'mei' }],
] as const;
for (const [what, before, token, who] of others) {
  test(`${what} is another customer`, async (context) => {
    const world = await busy(context, 'token-1', before);
    world.shop.identify(token, who);
    await isForgotten(world);
  });
}

test('an id may be told after the token, and holds when the same token comes without one', async (context) => {
  const world = await busy(context);
  const { shop, device } = world;
  shop.identify('token-1', { id: 'mei' });
  shop.identify('token-1');
  shop.identify('token-2', { id: 'mei' });
  assert.deepEqual(typed(world), asTyped);
  assert.deepEqual(await keptOn(device), kept);
});

test('the id of a customer who has left says nothing of whoever comes next', async (context) => {
  const world = open(context);
  const { shop, device } = world;
  shop.identify('token-1', { id: 'mei' });
  shop.identify(null);
  shop.identify('token-2');
  await (await (await shop.discovery()).search()).remember('tea');
  shop.identify('token-3', { id: 'mei' });
  await until(async () => (await keptOn(device)).length === 0);
});

test('what is loaded after the token was renewed forgets with its customer as well', async (context) => {
  const { shop, device } = open(context);
  shop.identify('token-1', { id: 'mei' });
  shop.identify('token-2', { id: 'mei' });
  const search = await (await shop.discovery()).search();
  await search.remember('tea');
  await shop.wishlist.set('a', true);
  shop.identify('token-3', { id: 'mei' });
  assert.deepEqual(await keptOn(device), ['search-history', 'wish:a']);
  shop.identify(null);
  assert.deepEqual(search.$history.get(), []);
  await until(async () => (await keptOn(device)).length === 0);
});

test('a wish list that arrives when its customer has left takes along what was saved on the device', async (context) => {
  const { shop, device } = open(context);
  await device.set('wish:a', 1);
  shop.identify('token-1');
  shop.identify(null);
  await until(async () => (await keptOn(device)).length === 0);
  await shop.wishlist.set('b', true);
  assert.deepEqual(shop.wishlist.$ids.get(), ['b']);
});

test('what waits for its turn goes out with the renewed token, and never with that of another customer', async (context) => {
  const { shop, source } = open(context);
  const told: string[] = [];
  const answers: (() => void)[] = [];
  source.deletePost = (_kind, id, { customer }) => Promise.resolve(void told.push(`delete ${id} ${customer}`));
  source.setReaction = (id, _reaction, active, { customer }) => {
    told.push(`${active ? 'like' : 'unlike'} ${id} ${customer}`);
    return new Promise((resolve) => answers.push(resolve));
  };
  shop.identify('token-1', { id: 'mei' });
  const community = await shop.community();
  await community.retract('comment', 'c1');
  const first = shop.content.setReaction('n', 'like', true);
  await until(() => answers.length === 1);
  const second = shop.content.setReaction('n', 'like', false);
  shop.identify('token-2', { id: 'mei' });
  await community.settle();
  await community.retract('comment', 'c2');
  shop.identify('token-of-lan', { id: 'lan' });
  answers[0]?.();
  await until(() => answers.length === 2);
  answers[1]?.();
  await Promise.all([first, second]);
  assert.deepEqual(told, ['like n token-1', 'delete c1 token-2', 'delete c2 token-2', 'unlike n token-2']);
});

test('what is tried again goes out with the renewed token', async (context) => {
  const { shop, adapter } = open(context);
  const told: (string | null)[] = [];
  (adapter as CommerceAdapter).claimCoupon = (_id, _operation, { customer }) => {
    told.push(customer);
    return told.length > 1
      ? Promise.resolve({ coupon: null, messages: [] })
      : Promise.reject(new TransportError('network', { doubtful: true }));
  };
  shop.identify('token-1', { id: 'mei' });
  const claimed = shop.coupons.claim('tea');
  await until(() => told.length === 1);
  shop.identify('token-2', { id: 'mei' });
  await claimed;
  assert.deepEqual(told, ['token-1', 'token-2']);
});

test('a token that comes back is the one that is shown, also where it is that of another customer', async (context) => {
  const { shop, asked } = open(context);
  shop.identify('token-1', { id: 'mei' });
  shop.identify('token-2', { id: 'mei' });
  shop.identify('token-1', { id: 'mei' });
  await shop.catalog.load('a');
  shop.identify('token-2', { id: 'lan' });
  await shop.catalog.load('b');
  assert.deepEqual(
    asked.filter((call) => call.startsWith('getProducts')),
    ['getProducts token-1', 'getProducts token-2'],
  );
});

test('what failed while the old token had run out is there when it is asked for again', async (context) => {
  const { shop, adapter } = open(context);
  let isOver = true;
  const order = adapter.presold();
  adapter.getOrder = () => (isOver ? Promise.reject(new Error('401')) : Promise.resolve(order));
  shop.identify('token-1', { id: 'mei' });
  const $order = shop.orders.order(order.id);
  await until(() => $order.get().status === 'error');
  shop.identify('token-2', { id: 'mei' });
  isOver = false;
  await shop.orders.refresh(order.id);
  assert.equal($order.get().status, 'ready');
});

test('a back end is told the id that stays the same beside each token, and none of a guest', async (context) => {
  const { shop, adapter } = open(context);
  const told: unknown[] = [];
  const back: CommerceAdapter = adapter;
  const answer = back.getProducts.bind(back);
  back.getProducts = (refs, asked) => {
    told.push([asked.customer, asked.customerId]);
    return answer(refs, asked);
  };
  const steps = [['token-1', 'mei'], ['token-2', 'mei'], ['token-2'], ['token-3'], [null, 'mei']] as const;
  for (const [index, [token, id]] of steps.entries()) {
    shop.identify(token, { id });
    await shop.catalog.load(`product-${index}`);
  }
  assert.deepEqual(told, [
    ['token-1', 'mei'],
    ['token-2', 'mei'],
    ['token-2', 'mei'],
    ['token-3', ''],
    [null, ''],
  ]);
});
