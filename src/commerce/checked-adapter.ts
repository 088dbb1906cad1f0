import * as v from 'valibot';
import { XhsErrorEvent } from '../events/error.js';
import { gate } from '../events/gate.js';
import { tellLater } from '../events/tell-later.js';
import { once } from '../lib/once.js';
import { parseTellingRefused } from '../lib/refused-values.js';
import { TransportError } from '../lib/transport-error.js';
import type { CommerceAdapter, CommerceContext } from './adapter.js';
import { changingCalls, type CheckedCall, checkedCalls } from './checked-calls.js';
import { productAnswers } from './product-answers.js';

/** One thing that is wrong with an answer. */
export interface AnswerIssue {
  /** Where in the answer, such as `updateCart().cart.lines.0.quantity`. */
  readonly path: string;
  readonly message: string;
}

const required = ['getProducts', 'openCart', 'updateCart', 'beginCheckout'] as const;
const mostIssues = 20;
const invalid = 'commerce-answer-invalid';
const unavailable = 'commerce-unavailable';

type Method = (...given: unknown[]) => Promise<unknown>;
type Schema = v.GenericSchema<unknown, unknown>;

/** A page that shows products alone needs no others. */
const otherAnswers = once(async () => (await import('./answer-schemas.js')).answerSchemas);

const isProductCall = (call: CheckedCall): call is keyof typeof productAnswers => call in productAnswers;

async function schemaOf(call: Exclude<CheckedCall, keyof typeof productAnswers>): Promise<Schema> {
  try {
    return (await otherAnswers())[call];
  } catch (cause) {
    throw new TransportError('network', { doubtful: false, message: `What checks ${call}() did not load`, cause });
  }
}

/**
 * An adapter whose answers pass a schema before anything is made of them. Fields that the contract does not know are
 * dropped, and so are links, pictures and colours that may not be used. What is wrong as a whole rejects with a
 * `TransportError` of the code `malformed` that names adapter, call and path.
 *
 * @param emit told `commerce-answer-invalid`, once for each path, and `commerce-answer-partial`, once for each load, with all
 * that was left out of it; `product-not-found`, once for each product that is not known; and why a call has failed where the
 * line is not at fault, once for each reason.
 * @param tokenNow answers the token that a customer has by now: a call may have waited, or be tried again, since it was asked for.
 * @throws TypeError when it is no adapter: a call that every adapter has is missing, or it does not say what it can do.
 */
export function checkedAdapter(
  adapter: CommerceAdapter,
  emit: (event: Event) => void = () => undefined,
  tokenNow = (token: string | null): string | null => token,
): CommerceAdapter {
  refuseIncomplete(adapter);
  const tell = (code: string, issues: readonly AnswerIssue[]): void =>
    emit(new XhsErrorEvent({ code, source: adapter.name, issues }));
  const tellOnce = (error: unknown): void =>
    tellLater(error, { code: isMalformed(error) ? invalid : unavailable, source: adapter.name }, emit);
  const told = new Set<string>();
  /** References of products of which it was told what is wrong with them. */
  const wrongProducts = new Set<unknown>();
  /** What each call left out the last time. */
  const leftOut = new Map<CheckedCall, string>();

  function read(call: CheckedCall, schema: Schema, given: readonly unknown[], answer: unknown): unknown {
    const [parsed, refused] = parseTellingRefused(schema, answer);
    const issues = parsed.success
      ? countIssues(call, given, answer)
      : parsed.issues.map((issue) => issueOf(call, issue));
    const [first] = issues;
    if (parsed.success && !first) {
      const before = leftOut.get(call);
      const now = refused.join();
      leftOut.set(call, now);
      // What is asked for each time is something else; what the others leave out they leave out again the next time.
      if (now !== '' && (isProductCall(call) || now !== before)) {
        tell('commerce-answer-partial', refused.map(refusedAt(call)));
      }
      return parsed.output;
    }
    const key = first?.path.replace(/\.\d+/g, '.*') ?? '';
    if (!told.has(key)) tell(invalid, issues.slice(0, mostIssues));
    told.add(key);
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    throw new TransportError('malformed', {
      doubtful: changingCalls.has(call),
      message: `The adapter "${adapter.name}" answered wrongly: ${first?.path} ${first?.message}${more}`,
    });
  }

  const onProblem = (problem: Error & { readonly leftOut?: readonly unknown[] }): void => {
    for (const ref of problem.leftOut ?? []) wrongProducts.add(ref);
    tellOnce(problem);
  };

  /** Such as one that was mistyped: that it is not sold any more looks the same. Of one that is left out it was told why. */
  function tellUnknown(refs: readonly string[], products: readonly unknown[]): void {
    const issues = [{ path: '', message: `"${adapter.name}" knows no such product` }];
    refs.forEach((source, place) => {
      if (!products[place] && !wrongProducts.has(source)) tellOnce({ code: 'product-not-found', source, issues });
    });
  }

  async function answer(call: CheckedCall, method: Method, given: readonly unknown[]): Promise<unknown> {
    const ask = async (): Promise<unknown> => {
      try {
        return await Reflect.apply(
          method,
          adapter,
          given.map((each) => (isContext(each) ? { ...each, customer: tokenNow(each.customer), onProblem } : each)),
        );
      } catch (error) {
        if (!isOnTheWay(error)) tellOnce(error);
        throw error;
      }
    };
    if (isProductCall(call)) {
      const answered = read(call, productAnswers[call], given, await ask());
      if (call === 'getProducts') tellUnknown(given[0] as readonly string[], answered as readonly unknown[]);
      return answered;
    }
    // Once a change was carried out, nothing may be in the way of its answer.
    if (changingCalls.has(call)) return read(call, await schemaOf(call), given, await ask());
    const [schema, answered] = await Promise.all([schemaOf(call), ask()]);
    return read(call, schema, given, answered);
  }

  const ways = checkedCalls
    .filter((call) => typeof adapter[call] === 'function')
    .map((call) => {
      const method = adapter[call] as Method;
      return [call, (...given: unknown[]) => answer(call, method, given)] as const;
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

const refusedAt =
  (call: CheckedCall) =>
  (path: string): AnswerIssue => ({
    path: `${call}().${path}`,
    message: /swatch$/.test(path) ? 'is no colour that may be used' : 'is no address that may be used',
  });

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

/** Not among what else a call is given. */
const isContext = (given: unknown): given is CommerceContext =>
  typeof given === 'object' && given !== null && 'customer' in given;

/** The line has failed, or whoever asked has given up: nothing that could be mended here. */
const isOnTheWay = (error: unknown): boolean =>
  error instanceof TransportError ? !isMalformed(error) : (error as Error | null)?.name === 'AbortError';

const isMalformed = (error: unknown): boolean => error instanceof TransportError && error.code === 'malformed';

/** By this name a shop knows what stands before whatever it is given. */
export const guard = gate(checkedAdapter, { code: unavailable, source: 'commerce' });
