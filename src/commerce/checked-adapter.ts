import * as v from 'valibot';
import { TransportError } from '../lib/transport-error.js';
import type { CommerceAdapter } from './adapter.js';
import { answerSchemas } from './answer-schemas.js';

/** One thing that is wrong with an answer. */
export interface AnswerIssue {
  /** Where in the answer, such as `updateCart().cart.lines.0.quantity`. */
  readonly path: string;
  readonly message: string;
}

type CheckedCall = keyof typeof answerSchemas;

const calls = Object.keys(answerSchemas) as readonly CheckedCall[];
const required = ['getProducts', 'openCart', 'updateCart', 'beginCheckout'] as const;
/** Calls after which it has to be found out whether they were carried out. */
const changing: ReadonlySet<CheckedCall> = new Set([
  'updateCart',
  'beginCheckout',
  'beginBalance',
  'updateCheckout',
  'completeCheckout',
  'confirmPayment',
  'cancelOrder',
  'confirmReceipt',
  'requestRefund',
  'claimCoupon',
  'updateWishlist',
  'updateWishlistGroups',
]);
const mostIssues = 20;

/**
 * An adapter whose answers pass a schema before anything is made of them. Fields that the contract does not know are
 * dropped, and so are links and pictures whose address may not be used. What is wrong as a whole rejects with a
 * `TransportError` of the code `malformed` that names adapter, call and path.
 *
 * @param onIssues told what is wrong, once for each path.
 * @throws TypeError when it is no adapter: a call that every adapter has is missing, or it does not say what it can do.
 */
export function checkedAdapter(
  adapter: CommerceAdapter,
  onIssues: (issues: readonly AnswerIssue[]) => void = () => undefined,
): CommerceAdapter {
  refuseIncomplete(adapter);
  const told = new Set<string>();

  function read(call: CheckedCall, given: readonly unknown[], answer: unknown): unknown {
    const parsed = v.safeParse(answerSchemas[call], answer);
    const issues = parsed.success
      ? countIssues(call, given, answer)
      : parsed.issues.map((issue) => issueOf(call, issue));
    const [first] = issues;
    if (parsed.success && !first) return parsed.output;
    const key = first?.path.replace(/\.\d+/g, '.*') ?? '';
    if (!told.has(key)) onIssues(issues.slice(0, mostIssues));
    told.add(key);
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    throw new TransportError('malformed', {
      doubtful: changing.has(call),
      message: `The adapter "${adapter.name}" answered wrongly: ${first?.path} ${first?.message}${more}`,
    });
  }

  const ways = calls
    .filter((call) => typeof adapter[call] === 'function')
    .map((call) => {
      const method = adapter[call] as (...given: unknown[]) => Promise<unknown>;
      return [
        call,
        async (...given: unknown[]) => read(call, given, await Reflect.apply(method, adapter, given)),
      ] as const;
    });
  const cancel = adapter.cancelCheckout?.bind(adapter);
  return {
    ...(Object.fromEntries(ways) as unknown as Pick<CommerceAdapter, CheckedCall>),
    ...(cancel && { cancelCheckout: cancel }),
    name: adapter.name,
    get capabilities() {
      return adapter.capabilities;
    },
    dispose: () => adapter.dispose?.(),
  };
}

/** Products are told by their place alone: one too few, and every price would stand at the wrong thing. */
function countIssues(call: CheckedCall, [refs]: readonly unknown[], answer: unknown): AnswerIssue[] {
  if (call !== 'getProducts' || !Array.isArray(refs) || !Array.isArray(answer)) return [];
  if (refs.length === answer.length) return [];
  const message = `must have an entry for each of the ${refs.length} references, and has ${answer.length}`;
  return [{ path: 'getProducts()', message }];
}

function issueOf(call: CheckedCall, issue: v.BaseIssue<unknown>): AnswerIssue {
  const path = v.getDotPath(issue);
  return { path: `${call}()${path === null ? '' : `.${path}`}`, message: lowerFirst(issue.message) };
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function refuseIncomplete(adapter: CommerceAdapter): void {
  const given: unknown = adapter;
  if (typeof given !== 'object' || given === null) throw new TypeError(`A commerce adapter is an object, not ${given}`);
  const name = typeof adapter.name === 'string' && adapter.name !== '' ? adapter.name : 'without a name';
  const missing = required.filter((call) => typeof adapter[call] !== 'function').map((call) => `${call}()`);
  const { promise, checkout } = (adapter.capabilities ?? {}) as Partial<CommerceAdapter['capabilities']>;
  if (promise !== 'keyed' && promise !== 'absolute') missing.push('capabilities.promise: keyed or absolute');
  if (checkout !== 'embedded' && checkout !== 'handOff') missing.push('capabilities.checkout: embedded or handOff');
  if (missing.length > 0) throw new TypeError(`The commerce adapter "${name}" lacks ${missing.join(', ')}`);
}
