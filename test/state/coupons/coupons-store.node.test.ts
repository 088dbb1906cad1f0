import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom, type ReadableAtom } from 'nanostores';
import type { CommerceContext, CouponList, CouponQuery } from '../../../src/commerce/adapter.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Coupon } from '../../../src/model/index.js';
import type { CheckoutView } from '../../../src/state/checkout/checkout-store.js';
import type { CouponsState } from '../../../src/state/coupons/coupons-store.js';
import { createCouponsStore } from '../../../src/state/coupons/create-coupons-store.js';
import { lazyCouponsStore } from '../../../src/state/coupons/lazy-coupons-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';
import { until } from '../until.js';

const money = (amount: number) => ({ amount, currency: 'CNY' });
const couponOf = (id: string): Coupon => ({
  id,
  code: id.toUpperCase(),
  state: 'claimable',
  title: id,
  bearer: 'store',
  scope: { kind: 'all' },
  benefit: { kind: 'fixed', amount: money(1000) },
});

/** A back end that keeps what was claimed by operation, and can lose requests and answers. */
function open(create: typeof createCouponsStore = createCouponsStore) {
  const asked: CouponQuery[] = [];
  const claims: { readonly id: string; readonly operationId: string; readonly customer: string | null }[] = [];
  const lost = { before: 0, after: 0, list: false };
  const held = new Map(['one', 'two'].map((id) => [id, couponOf(id)]));
  const $view = atom({ checkout: { id: 'the checkout' } } as CheckoutView);
  let customer: string | null = null;
  const adapter = Object.assign(new CheckoutAdapter(), {
    capabilities: { promise: 'keyed', checkout: 'embedded', coupons: true } as const,
    listCoupons(query: CouponQuery): Promise<CouponList> {
      asked.push(query);
      if (lost.list) return Promise.reject(new TransportError('network', { doubtful: false }));
      const coupons = [...held.values()].filter(
        ({ id, state }) => (query.ids?.includes(id) ?? true) && (!query.claimed || state === 'claimed'),
      );
      return Promise.resolve({ coupons });
    },
    claimCoupon(id: string, operation: { id: string }, at: CommerceContext) {
      claims.push({ id, operationId: operation.id, customer: at.customer });
      if (lost.before-- > 0) return Promise.reject(new TransportError('network', { doubtful: false }));
      const known = held.get(id);
      if (!known) {
        return Promise.resolve({
          coupon: null,
          messages: [{ type: 'error', code: 'not_found', target: { kind: 'code', code: id } } as const],
        });
      }
      const coupon = { ...known, state: 'claimed' } as const;
      held.set(id, coupon);
      if (lost.after-- > 0) return Promise.reject(new TransportError('timeout', { doubtful: true }));
      return Promise.resolve({ coupon, messages: [] });
    },
  });
  const coupons = create({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer }),
    cart: { ref: () => Promise.resolve('the cart') },
    checkout: { $view },
    retry: { first: 1, longest: 2 },
  });
  return { adapter, asked, claims, coupons, lost, signIn: (token: string) => (customer = token) };
}

const states = ($list: ReadableAtom<CouponsState>): unknown => {
  const state = $list.get();
  return state.status === 'ready' ? state.coupons.map(({ id, state: stands }) => `${id} ${stands}`) : state.status;
};
const ready = ($list: ReadableAtom<CouponsState>): Promise<void> => until(() => $list.get().status === 'ready');

test('a list is asked for once, however many look at it', async () => {
  const { asked, coupons } = open();
  const $list = coupons.list({ productId: 'serum' });
  assert.equal($list.get().status, 'loading');
  assert.equal(coupons.list({ productId: 'serum' }), $list);
  await ready($list);
  assert.deepEqual(asked, [{ productId: 'serum' }]);
  assert.deepEqual(states($list), ['one claimable', 'two claimable']);
});

test('what coupons do is asked of the cart, or of the checkout, as it stands', async () => {
  const { asked, coupons } = open();
  await ready(coupons.list({ verdictFor: 'cart' }));
  await ready(coupons.list({ verdictFor: 'checkout' }));
  assert.deepEqual(asked, [
    { verdictFor: { kind: 'cart', ref: 'the cart' } },
    { verdictFor: { kind: 'checkout', id: 'the checkout' } },
  ]);
});

test('a back end without coupons has none', async () => {
  const { adapter, coupons } = open();
  Object.assign(adapter, { capabilities: { promise: 'keyed', checkout: 'embedded' } });
  const $list = coupons.list({});
  await until(() => $list.get().status === 'unsupported');
});

test('a line that is down is said so, and asked again on demand; what is known stays', async () => {
  const { coupons, lost } = open();
  lost.list = true;
  const $list = coupons.list({});
  await until(() => $list.get().status === 'error');
  lost.list = false;
  await coupons.refresh({});
  assert.deepEqual(states($list), ['one claimable', 'two claimable']);
  lost.list = true;
  await coupons.refresh({});
  assert.deepEqual(states($list), ['one claimable', 'two claimable']);
});

test('a coupon that was claimed stands so wherever it is shown, and what depends on it is asked again', async () => {
  const { asked, coupons } = open();
  const lists = [{}, { ids: ['one'] }, { claimed: true }, { verdictFor: 'cart' }] as const;
  for (const request of lists) await ready(coupons.list(request));
  assert.deepEqual(await coupons.claim('one'), []);
  await until(() => asked.length === lists.length + 2);
  assert.deepEqual(states(coupons.list({})), ['one claimed', 'two claimable']);
  assert.deepEqual(states(coupons.list({ ids: ['one'] })), ['one claimed']);
  await until(() => String(states(coupons.list({ claimed: true }))) === 'one claimed');
});

for (const known of [true, false]) {
  test(`a list of before the claim that comes after it takes nothing back, where ${known ? 'it' : 'nothing'} was known`, async () => {
    const { adapter, coupons } = open();
    if (known) await ready(coupons.list({}));
    const list = adapter.listCoupons.bind(adapter);
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => (come = resolve));
    adapter.listCoupons = async (query) => {
      adapter.listCoupons = list;
      const before = await list(query);
      await late;
      return before;
    };
    const refreshed = known ? coupons.refresh({}) : ready(coupons.list({}));
    await until(() => adapter.listCoupons === list);
    assert.deepEqual(await coupons.claim('one'), []);
    come();
    await refreshed;
    await until(() => String(states(coupons.list({}))) === 'one claimed,two claimable');
  });
}

test('claiming twice at a time is claiming once', async () => {
  const { claims, coupons } = open();
  const [first, second] = await Promise.all([coupons.claim('one'), coupons.claim('one')]);
  assert.deepEqual([first, second, claims.length], [[], [], 1]);
});

test('a lost answer is asked for again, as the same operation', async () => {
  const { claims, coupons, lost } = open();
  lost.after = 2;
  assert.deepEqual(await coupons.claim('one'), []);
  assert.deepEqual([claims.length, new Set(claims.map(({ operationId }) => operationId)).size], [3, 1]);
});

test('whoever tries again after a line that stayed down goes on with the same operation', async () => {
  const { claims, coupons, lost } = open();
  await ready(coupons.list({}));
  lost.before = 3;
  assert.deepEqual(
    (await coupons.claim('one')).map(({ code }) => code),
    ['network'],
  );
  assert.deepEqual(states(coupons.list({})), ['one claimable', 'two claimable']);
  assert.deepEqual(await coupons.claim('one'), []);
  assert.deepEqual([claims.length, new Set(claims.map(({ operationId }) => operationId)).size], [4, 1]);
});

test('what was refused is told as messages', async () => {
  const { coupons } = open();
  assert.deepEqual(
    (await coupons.claim('nothing')).map(({ code }) => code),
    ['not_found'],
  );
});

test('a claim that is under way stays that of who began it, and another customer’s lists are asked anew', async () => {
  const { asked, claims, coupons, lost, signIn } = open();
  await ready(coupons.list({}));
  lost.before = 1;
  const claiming = coupons.claim('one');
  signIn('somebody');
  coupons.reset();
  assert.equal(coupons.list({}).get().status, 'loading');
  await claiming;
  assert.deepEqual(
    claims.map(({ customer }) => customer),
    [null, null],
  );
  await ready(coupons.list({}));
  assert.equal(asked.length, 2);
});

test('before it is loaded it takes what is asked of it', async () => {
  const { asked, coupons } = open(lazyCouponsStore);
  const $list = coupons.list({ ids: ['one'] });
  assert.equal($list.get().status, 'loading');
  assert.deepEqual(await coupons.claim('one'), []);
  await until(() => String(states($list)) === 'one claimed');
  await coupons.refresh({ ids: ['one'] });
  assert.ok(asked.length >= 2);
});
