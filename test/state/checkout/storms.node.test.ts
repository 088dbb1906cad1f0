import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CheckoutAdapter, type Fault } from '../../fixtures/checkout-adapter.js';
import type { CheckoutRequest } from '../../../src/state/checkout/checkout-store.js';
import { world, type Tab } from './setup.js';

/** What an impatient shopper does, and what becomes of her line meanwhile. */
type Step =
  /** The button, or Enter in a field: as often as that, at once. */
  | { readonly kind: 'press'; readonly tab: 0 | 1; readonly times: number }
  /** Back from the payment to the form. */
  | { readonly kind: 'back'; readonly tab: 0 | 1 }
  /** The tab is closed, or the page is loaded again. */
  | { readonly kind: 'reload'; readonly tab: 0 | 1 }
  /** The checkout is begun again, as after Back and forth. */
  | { readonly kind: 'begin'; readonly tab: 0 | 1 }
  | { readonly kind: 'havePaid'; readonly tab: 0 | 1 }
  /** The wallet on the phone, whatever the page shows. */
  | { readonly kind: 'phone' };

const tab = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('press' as const), tab, times: fc.integer({ min: 2, max: 10 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('back' as const, 'reload' as const, 'begin' as const), tab }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('havePaid' as const), tab }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'phone' as const }) },
);
const faults = fc.array(
  fc.constantFrom<Fault>('none', 'none', 'none', 'lost-request', 'lost-answer', 'late-answer', 'offline', 'busy'),
  { maxLength: 10 },
);
const code = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 9_000_000 } as const;

interface Outcome {
  /** Orders that were placed, or balances that were paid. */
  readonly orders: number;
  /** Orders of checkouts that a wallet or the back end itself has charged. */
  readonly charges: number;
  /** Whether the back end has taken an order or a payment at all. */
  readonly accepted: boolean;
  /** How often a page was told of an order, in whichever tab. */
  readonly told: number;
}

async function storm(
  plan: readonly Step[],
  left: Fault[],
  payment: 'at once' | 'by code',
  what: 'cart' | 'balance' = 'cart',
): Promise<Outcome> {
  const adapter = new CheckoutAdapter();
  const request: CheckoutRequest =
    what === 'cart' ? { kind: 'cart' } : { kind: 'balance', orderId: adapter.presold().id };
  if (payment === 'by code') adapter.action = code;
  const shop = world(adapter);
  const tabs: Tab[] = [shop.open(), shop.open()];
  const ever = [...tabs];
  let charges = 0;
  adapter.fault = (call) => (call === 'begin' || call === 'order' ? 'none' : (left.shift() ?? 'none'));
  const begin = (each: Tab | undefined): Promise<void> | undefined =>
    each?.checkout.begin(request).catch(() => undefined);
  for (const each of tabs) await begin(each);
  const payOnPhone = (): void => {
    for (const { id, status } of adapter.checkouts.values()) {
      if (status !== 'complete_in_progress') continue;
      adapter.paid(id);
      charges += 1;
    }
  };
  const under: (Promise<unknown> | undefined)[] = [];
  // What a tab that is closed was at is given up: that is no fault.
  const go = (what: Promise<unknown> | undefined): void => void under.push(what?.catch(() => undefined));
  for (const each of plan) {
    if (each.kind === 'phone') payOnPhone();
    else if (each.kind === 'press') {
      for (let times = each.times; times > 0; times -= 1) go(tabs[each.tab]?.checkout.complete());
    } else if (each.kind === 'back') go(tabs[each.tab]?.checkout.confirmPayment(false));
    else if (each.kind === 'havePaid') go(tabs[each.tab]?.checkout.poll());
    else if (each.kind === 'begin') go(begin(tabs[each.tab]));
    else {
      tabs[each.tab]?.checkout.dispose();
      const opened = (tabs[each.tab] = shop.open());
      ever.push(opened);
      go(
        opened.checkout.resume().then(async (view) => {
          if (view.status === 'idle') await begin(opened);
        }),
      );
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  left.length = 0;
  // Of a tab that was closed nothing comes back.
  const idle = Promise.allSettled(under);
  await Promise.race([idle, quiet(tabs)]);
  payOnPhone();
  for (const { checkout } of tabs) {
    for (let tries = 0; tries < 4 && checkout.$view.get().status !== 'completed'; tries += 1) {
      if (checkout.$view.get().status === 'idle') await checkout.resume();
      else if (checkout.$view.get().status === 'action') await checkout.poll();
      else if (checkout.$view.get().status === 'error' && adapter.balances > 0) break;
      else if (checkout.$view.get().status === 'error') await checkout.retry().catch(() => undefined);
      else await checkout.complete();
      payOnPhone();
    }
  }
  const told = ever.flatMap(({ events }) => events).filter(({ type }) => type === 'xhs-order-placed').length;
  for (const { checkout } of tabs) checkout.dispose();
  const orders = what === 'cart' ? adapter.orders.length : adapter.balances;
  return { orders, charges: payment === 'by code' ? charges : orders, accepted: orders > 0, told };
}

/** Waits until nothing is being sent by the tabs that are open. */
async function quiet(tabs: readonly Tab[]): Promise<void> {
  for (let still = 0; still < 5; still += 1) {
    const before = tabs.map(({ checkout }) => checkout.$view.get());
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (tabs.some(({ checkout }, index) => checkout.$view.get() !== before[index])) still = 0;
  }
}

const runs = Number(process.env['STORMS'] ?? 2_000);

test('thousands of storms of clicks, tabs, reloads and faults come to one order and one charge at most', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      faults,
      fc.constantFrom('at once' as const, 'by code' as const),
      async (plan, left, payment) => {
        const outcome = await storm(plan, [...left], payment);
        assert.ok(outcome.orders <= 1, `${outcome.orders} orders`);
        assert.ok(outcome.charges <= 1, `${outcome.charges} charges`);
        if (!outcome.accepted) return;
        accepted += 1;
        assert.equal(outcome.orders, 1);
        assert.equal(outcome.told, 1, 'the page is told of it, once');
      },
    ),
    { numRuns: runs },
  );
  assert.ok(accepted > runs * 0.9, `in ${accepted} of ${runs} an order came of it`);
});

test('hundreds of storms over the balance of a presale pay it once at most, and tell the page of no second order', async () => {
  let accepted = 0;
  const most = Math.ceil(runs / 4);
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      faults,
      fc.constantFrom('at once' as const, 'by code' as const),
      async (plan, left, payment) => {
        const outcome = await storm(plan, [...left], payment, 'balance');
        assert.ok(outcome.orders <= 1, `${outcome.orders} balances paid`);
        assert.ok(outcome.charges <= 1, `${outcome.charges} charges`);
        assert.equal(outcome.told, 0, 'the order was placed with its deposit');
        if (outcome.accepted) accepted += 1;
      },
    ),
    { numRuns: most },
  );
  assert.ok(accepted > most * 0.9, `in ${accepted} of ${most} it was paid`);
});
