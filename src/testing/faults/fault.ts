import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { TransportError, type TransportErrorCode } from '../../lib/transport-error.js';
import type { FaultKind } from './fault-kinds.js';
import type { CallName, FaultPlan, FaultWorld } from './fault-plan.js';

/** One call on its way to the back end. */
export interface DisturbedCall {
  readonly name: CallName;
  /** Counted from 0. */
  readonly index: number;
  /** What was handed in, without the context. */
  readonly given: readonly unknown[];
  /** Whether it changes something: a fault then leaves it in doubt. */
  readonly changes: boolean;
  readonly random: () => number;
  readonly plan: Required<Omit<FaultPlan, 'seed' | 'rates' | 'calls' | 'only' | 'world'>>;
  readonly world: FaultWorld;
  /** The adapter below, undisturbed. */
  readonly adapter: CommerceAdapter;
  /** Settles when another call, made later, has been answered. */
  readonly overtaken: (signal: AbortSignal) => Promise<void>;
  /** Goes on with something that nobody waits for. */
  readonly detach: (task: () => Promise<unknown>) => void;
}

/** Carries a call out, or hands it to the next thing that befalls it. */
export type Carry = (context: CommerceContext) => Promise<unknown>;

/** One thing that may go wrong with a call. */
export interface Fault {
  /** Whether it can befall this call; every call by default. */
  readonly befalls?: (call: DisturbedCall) => boolean;
  readonly run: (call: DisturbedCall, context: CommerceContext, carry: Carry) => Promise<unknown>;
}

/** A failure as an adapter throws it. */
export function failure(
  { name, index, changes }: DisturbedCall,
  kind: FaultKind,
  code: TransportErrorCode,
  options: { readonly doubtful?: boolean; readonly retryAfter?: number } = {},
): TransportError {
  const { doubtful = changes, retryAfter } = options;
  const message = `${kind} befell ${name}(), call ${index}`;
  return new TransportError(code, { message, doubtful, ...(retryAfter !== undefined && { retryAfter }) });
}

/** A signal that never aborts, for calls that came without one. */
export function signalOf({ signal }: CommerceContext): AbortSignal {
  return signal ?? new AbortController().signal;
}

/** The id of the operation that a call carries out, where it has one. */
export function operationOf({ changes, given }: Pick<DisturbedCall, 'changes' | 'given'>): string | undefined {
  const operation = changes ? given.at(-1) : undefined;
  return typeof operation === 'object' && operation !== null ? (operation as { id?: string }).id : undefined;
}
