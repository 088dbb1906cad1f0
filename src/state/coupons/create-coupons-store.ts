import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext, CouponQuery } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import { retryTransport } from '../../lib/retry.js';
import type { CartRef, Coupon, Message } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import type { CheckoutStore } from '../checkout/checkout-store.js';
import type { CouponsRequest, CouponsState, CouponsStore } from './coupons-store.js';

export interface CouponsStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly cart: { ref(): Promise<CartRef> };
  readonly checkout: Pick<CheckoutStore, '$view'>;
  /** First and longest wait between two tries, and how long to try at all, in milliseconds. */
  readonly retry?: { readonly first?: number; readonly longest?: number; readonly patience?: number };
}

interface Held {
  readonly request: CouponsRequest;
  readonly $state: WritableAtom<CouponsState>;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: number;
  /** Which of them was answered last. */
  answered: number;
}

/**
 * Makes the store of coupons.
 *
 * @param shown lists that are looked at already, by request; what is asked for is written into them.
 */
export function createCouponsStore(
  options: CouponsStoreOptions,
  shown: ReadonlyMap<string, WritableAtom<CouponsState>> = new Map(),
): CouponsStore {
  const { adapter, context, cart, checkout } = options;
  const { patience = 30_000, ...waits } = options.retry ?? {};
  const lists = new Map<string, Held>();
  const claims = new Map<string, Promise<readonly Message[]>>();
  /** Operations whose outcome is not known yet, by coupon: whoever tries again goes on with the same one. */
  const operations = new Map<string, string>();
  let generation = 0;

  const persistently = <T>(attempt: () => Promise<T>): Promise<T> =>
    retryTransport(attempt, { signal: AbortSignal.timeout(patience), attempts: 3, ...waits });

  async function queryOf({ verdictFor, ...rest }: CouponsRequest): Promise<CouponQuery> {
    if (verdictFor === 'cart') return { ...rest, verdictFor: { kind: 'cart', ref: await cart.ref() } };
    const id = verdictFor && checkout.$view.get().checkout?.id;
    return id === undefined ? rest : { ...rest, verdictFor: { kind: 'checkout', id } };
  }

  async function load(held: Held): Promise<void> {
    const asked = (held.asked += 1);
    let next: CouponsState;
    try {
      next = await persistently(async () => {
        const loaded = await adapter();
        if (!loaded.capabilities.coupons || !loaded.listCoupons) return { status: 'unsupported' };
        return { status: 'ready', ...(await loaded.listCoupons(await queryOf(held.request), context())) };
      });
    } catch {
      next = held.$state.get().status === 'ready' ? held.$state.get() : { status: 'error' };
    }
    if (held.asked !== asked) return;
    held.answered = asked;
    held.$state.set(next);
  }

  function find(request: CouponsRequest): Held {
    const key = JSON.stringify(request);
    let held = lists.get(key);
    if (!held) {
      held = { request, $state: shown.get(key) ?? atom<CouponsState>({ status: 'loading' }), asked: 0, answered: 0 };
      lists.set(key, held);
    }
    return held;
  }

  /** Shows a coupon as it stands now, and asks again where more than the coupon depends on it. */
  function take(coupon: Coupon): void {
    for (const held of lists.values()) {
      const state = held.$state.get();
      const { claimed, verdictFor } = held.request;
      if (state.status === 'ready' && state.coupons.some(({ id }) => id === coupon.id)) {
        const coupons = state.coupons.map((each) =>
          each.id === coupon.id ? { ...coupon, ...(each.verdict && { verdict: each.verdict }) } : each,
        );
        held.$state.set({ ...state, coupons });
      }
      // What is on its way may have been answered before.
      if (claimed || verdictFor || held.answered < held.asked) void load(held);
    }
  }

  function claim(id: string): Promise<readonly Message[]> {
    let done = claims.get(id);
    if (!done) {
      done = send(id).finally(() => claims.get(id) === done && claims.delete(id));
      claims.set(id, done);
    }
    return done;
  }

  async function send(id: string): Promise<readonly Message[]> {
    const begun = generation;
    // Of one shopper: were another to sign in meanwhile, a repeat must not become hers.
    const at = context();
    const operation = { id: operations.get(id) ?? createId() };
    operations.set(id, operation.id);
    const forget = (): unknown => begun === generation && operations.delete(id);
    try {
      const result = await persistently(
        async () => (await (await adapter()).claimCoupon?.(id, operation, at)) ?? undefined,
      );
      forget();
      if (!result) return [errorMessage('unsupported')];
      if (result.coupon && begun === generation) take(result.coupon);
      return result.messages;
    } catch {
      // Whether it was carried out is not known: how the coupon stands says it.
      const own = [...lists.values()].filter(({ $state }) => coupons($state.get()).some((each) => each.id === id));
      await Promise.all(own.map(load));
      const hers = own.some(({ $state }) =>
        coupons($state.get()).some((each) => each.id === id && each.state === 'claimed'),
      );
      if (hers) forget();
      return hers ? [] : [errorMessage('network')];
    }
  }

  return {
    claim,
    list(request) {
      const held = find(request);
      if (held.asked === 0) void load(held);
      return held.$state;
    },
    refresh(request) {
      const held = find(request);
      if (held.$state.get().status === 'error') held.$state.set({ status: 'loading' });
      return load(held);
    },
    reset() {
      generation += 1;
      operations.clear();
      claims.clear();
      for (const held of lists.values()) {
        held.$state.set({ status: 'loading' });
        void load(held);
      }
    },
  };
}

function coupons(state: CouponsState): readonly Coupon[] {
  return state.status === 'ready' ? state.coupons : [];
}
