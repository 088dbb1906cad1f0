import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { wait as waitForTimer } from '../../lib/retry.js';
import { bodyFaults } from './body-faults.js';
import { faultKinds, type FaultKind } from './fault-kinds.js';
import { checkPlan, createFaultWorld, type CallName, type FaultPlan } from './fault-plan.js';
import { operationOf, type Carry, type DisturbedCall, type Fault } from './fault.js';
import { lineFaults } from './line-faults.js';
import { randomAt } from './random.js';
import { cartOf, shopFaults } from './shop-faults.js';

const faults: Readonly<Record<FaultKind, Fault>> = { ...lineFaults, ...bodyFaults, ...shopFaults };
const kinds = Object.keys(faultKinds) as readonly FaultKind[];
const changing = new Set<CallName>([
  'updateCart',
  'beginCheckout',
  'beginBalance',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'cancelCheckout',
  'updateWishlist',
  'updateWishlistGroups',
  'cancelOrder',
  'confirmReceipt',
  'requestRefund',
  'updateReturnShipment',
  'claimCoupon',
]);
const reading = [
  'getProducts',
  'searchProducts',
  'openCart',
  'getCheckout',
  'getOrder',
  'listOrders',
  'listAddresses',
  'getWishlist',
  'getWishlistGroups',
  'quoteRefund',
  'listCoupons',
] as const satisfies readonly CallName[];

/** What befell one call. */
export interface FaultRecord {
  /** Counted from 0. */
  readonly index: number;
  readonly call: CallName;
  /** Empty where it went undisturbed. */
  readonly kinds: readonly FaultKind[];
}

/** What a test or a page wants of the faults themselves. */
export interface FaultControl {
  /** Every call so far, in the order it was made. */
  readonly log: readonly FaultRecord[];
  /** From now on calls go undisturbed, until {@link start}. Carts that have expired stay gone. */
  stop(): void;
  /** From now on calls are disturbed as planned, as they are from the beginning. */
  start(): void;
  /** Resolves once nothing is on its way any more, late arrivals included. */
  settled(): Promise<void>;
}

/** An adapter whose way to the back end is disturbed. */
export interface FaultyAdapter extends CommerceAdapter {
  readonly faults: FaultControl;
}

/**
 * Disturbs an adapter as lines, servers and shops do: the same seed and the same calls give the same faults. What a
 * caller sees is what the contract allows, a `TransportError` or a message beside the result, except for `wrong-types`,
 * `huge` and a careless `html` or `truncated`: those are answers that a schema has to catch.
 *
 * @throws RangeError when the plan names an unknown kind, or a rate that is not from 0 to 1.
 * @example
 * const faulty = withFaults(adapter, { seed: 7, rates: { 'drop-after': 0.2, latency: 0.5 } });
 * const exact = withFaults(adapter, { calls: { 3: 'late-arrival' }, wait: virtualTime.wait });
 */
export function withFaults(adapter: CommerceAdapter, plan: FaultPlan = {}): FaultyAdapter {
  checkPlan(plan);
  const { seed = 1, rates = {}, calls = {}, only, world = createFaultWorld() } = plan;
  const terms: DisturbedCall['plan'] = {
    latency: plan.latency ?? [300, 1_500],
    timeout: plan.timeout ?? 3_000,
    late: plan.late ?? 1_000,
    hold: plan.hold ?? 1_000,
    retryAfter: plan.retryAfter ?? 2_000,
    careless: plan.careless ?? false,
    async wait(milliseconds, signal) {
      signal.throwIfAborted();
      await (plan.wait ?? waitForTimer)(milliseconds, signal);
    },
  };
  const log: FaultRecord[] = [];
  const underWay = new Set<Promise<unknown>>();
  const waiting = new Set<() => void>();
  let stopped = false;

  const track = <T>(task: Promise<T>): Promise<T> => {
    const done = task.catch(() => undefined).finally(() => underWay.delete(done));
    underWay.add(done);
    return task;
  };

  async function overtaken(signal: AbortSignal): Promise<void> {
    const waited = new AbortController();
    const overtaking = new Promise<void>((resolve) => {
      waiting.add(resolve);
      waited.signal.addEventListener('abort', () => waiting.delete(resolve));
    });
    try {
      await Promise.race([overtaking, terms.wait(terms.hold, AbortSignal.any([signal, waited.signal]))]);
    } finally {
      waited.abort();
    }
  }

  /** Carries a call out, as a back end does that remembers what it has refused and which carts are gone. */
  async function deliver(call: DisturbedCall, context: CommerceContext): Promise<unknown> {
    const ref = cartOf(call);
    if (ref !== undefined && world.expired.has(ref)) return { gone: 'expired', messages: [] };
    const id = operationOf(call);
    if (id !== undefined) {
      if (world.refused.has(id)) return world.refused.get(id);
      world.carried.add(id);
    }
    const method = adapter[call.name] as (...given: unknown[]) => Promise<unknown>;
    return Reflect.apply(method, adapter, [...call.given, context]);
  }

  const listed = (index: number): readonly FaultKind[] | undefined => {
    const here = calls[index];
    return typeof here === 'string' ? [here] : here;
  };

  /** What befalls a call: by the list where it is in there, else by the rates. Each kind is drawn apart. */
  const draw = (call: DisturbedCall): readonly FaultKind[] => {
    if (stopped) return [];
    const wanted =
      listed(call.index) ??
      kinds.filter((kind, place) => {
        const rate = rates[kind] ?? 0;
        return rate > 0 && randomAt(seed, call.index, place)() < rate;
      });
    return wanted.filter((kind) => faults[kind].befalls?.(call) ?? true);
  };

  async function disturb(name: CallName, given: readonly unknown[], context: CommerceContext): Promise<unknown> {
    const index = log.length;
    const call: DisturbedCall = {
      name,
      index,
      given,
      changes: changing.has(name),
      random: randomAt(seed, index, kinds.length),
      plan: terms,
      world,
      adapter,
      overtaken,
      detach: (task) => void track(task()).catch(() => undefined),
    };
    const drawn = draw(call);
    log.push({ index, call: name, kinds: drawn });
    const carry = drawn.reduceRight<Carry>(
      (next, kind) => (handed) => faults[kind].run(call, handed, next),
      (handed) => deliver(call, handed),
    );
    const earlier = [...waiting];
    try {
      context.signal?.throwIfAborted();
      return await carry(context);
    } finally {
      for (const release of earlier) release();
    }
  }

  const ways = [...changing, ...reading]
    .filter((name) => typeof adapter[name] === 'function')
    .map((name) => {
      const isMeant = only?.includes(name) ?? true;
      const way = (...all: unknown[]): Promise<unknown> => {
        const method = adapter[name] as (...given: unknown[]) => Promise<unknown>;
        if (!isMeant) return Reflect.apply(method, adapter, all);
        return track(disturb(name, all.slice(0, -1), all.at(-1) as CommerceContext));
      };
      return [name, way] as const;
    });

  return {
    ...(Object.fromEntries(ways) as unknown as Pick<CommerceAdapter, CallName>),
    get name() {
      return adapter.name;
    },
    get capabilities() {
      return adapter.capabilities;
    },
    dispose: () => adapter.dispose?.(),
    faults: {
      log,
      stop: () => (stopped = true),
      start: () => (stopped = false),
      async settled() {
        while (underWay.size > 0) await Promise.all(underWay);
      },
    },
  };
}
