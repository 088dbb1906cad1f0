import type { CommerceContext } from '../../commerce/adapter.js';
import type { FaultKind } from './fault-kinds.js';
import { failure, signalOf, type DisturbedCall, type Fault } from './fault.js';

/** What may happen on the line: to the request, to the answer, or to the order of both. */
export const lineFaults = {
  latency: {
    async run(call, context, carry) {
      const [shortest, longest] = call.plan.latency;
      await call.plan.wait(shortest + call.random() * (longest - shortest), signalOf(context));
      return carry(context);
    },
  },
  'drop-before': {
    run: (call, context) => timeOut(call, context, 'drop-before'),
  },
  'drop-after': {
    async run(call, context, carry) {
      await carry(context);
      return timeOut(call, context, 'drop-after');
    },
  },
  duplicate: {
    async run(call, context, carry) {
      const first = await carry(context);
      const second = await carry(context);
      return call.random() < 0.5 ? first : second;
    },
  },
  'late-arrival': {
    async run(call, context, carry) {
      // Once a request is on its way, nobody can call it back.
      const { signal: _, ...unstoppable } = context;
      const arrive = (): void =>
        call.detach(async () => {
          await call.plan.wait(call.plan.late, new AbortController().signal);
          await carry(unstoppable);
        });
      try {
        return await timeOut(call, context, 'late-arrival');
      } finally {
        arrive();
      }
    },
  },
  reorder: {
    async run(call, context, carry) {
      await call.overtaken(signalOf(context));
      return carry(context);
    },
  },
  'client-error': {
    run: (call) => Promise.reject(failure(call, 'client-error', 'server', { doubtful: false })),
  },
  'rate-limited': {
    run: (call) =>
      Promise.reject(
        failure(call, 'rate-limited', 'rate_limited', { doubtful: false, retryAfter: call.plan.retryAfter }),
      ),
  },
  'server-error': {
    async run(call, context, carry) {
      if (call.random() < 0.5) await carry(context);
      throw failure(call, 'server-error', 'server');
    },
  },
  offline: {
    run: (call) => Promise.reject(failure(call, 'offline', 'network', { doubtful: false })),
  },
} as const satisfies Partial<Record<FaultKind, Fault>>;

/** The caller waits, and gives up. */
async function timeOut(call: DisturbedCall, context: CommerceContext, kind: FaultKind): Promise<never> {
  await call.plan.wait(call.plan.timeout, signalOf(context));
  throw failure(call, kind, 'timeout');
}
