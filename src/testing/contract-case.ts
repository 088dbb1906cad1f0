/** What a promise is about. */
export type ContractTopic =
  | 'catalogue'
  | 'cart'
  | 'stock and limits'
  | 'discount codes'
  | 'coupons'
  | 'money'
  | 'change and expiry'
  | 'at the same time'
  | 'on the way'
  | 'checkout'
  | 'orders'
  | 'wish list'
  | 'joining'
  | 'following'
  | 'publishing'
  | 'notes'
  | 'feeds'
  | 'stores and pages'
  | 'posts'
  | 'writing'
  | 'set-up'
  | 'handing in';

/** Where a case says that it could not be run, as the context of node's test runner and of Vitest takes it. */
export interface SkipContext {
  skip(reason: string): unknown;
}

/** One promise of a seam, as a test that any runner can run: `test(name, run)`. */
export interface ContractCase {
  readonly topic: ContractTopic;
  /** What is promised. */
  readonly name: string;
  /** Why the back end under test cannot keep it, where the subject declares that. */
  readonly difference?: string;
  /**
   * Rejects with a {@link ContractFailure} where the promise is not kept. Where the subject cannot bring about what
   * the promise is about, `skip` of the context is told why, and nothing was tested.
   */
  readonly run: (context?: SkipContext) => Promise<void>;
}

/** A promise of a seam is not kept. */
export class ContractFailure extends Error {
  override readonly name = 'ContractFailure';
}

/** Thrown inside a case: what it is about cannot be brought about. */
class NotRun extends Error {}

/** Makes a case of a promise. */
export function contractCase(topic: ContractTopic, name: string, test: () => Promise<void>): ContractCase {
  return {
    topic,
    name,
    // Of no length, or Mocha would wait for a callback.
    run: async (...contexts: readonly (SkipContext | undefined)[]) => {
      try {
        await test();
      } catch (error) {
        if (!(error instanceof NotRun)) throw error;
        contexts[0]?.skip(error.message);
      }
    },
  };
}

/** Why a back end does not keep a promise. */
export type Difference =
  /** It never does. */
  | string
  /** It does not always: whether it does hangs on how two requests meet. */
  | { readonly reason: string; readonly at: 'times' };

/**
 * A promise that a back end cannot keep, as its subject declares. It is run all the same: where it is kept after all the
 * declaration is out of date, and that fails. One that is not kept at times may be kept.
 */
export function differing(promise: ContractCase, declared: Difference): ContractCase {
  const atTimes = typeof declared !== 'string';
  const difference = atTimes ? declared.reason : declared;
  const run = async (...contexts: readonly (SkipContext | undefined)[]): Promise<void> => {
    let skipped = false;
    try {
      await promise.run({ skip: (reason) => ((skipped = true), contexts[0]?.skip(reason)) });
    } catch (error) {
      if (!(error instanceof ContractFailure)) throw error;
      contexts[0]?.skip(`declared to differ: ${difference}`);
      return;
    }
    if (skipped) return;
    if (!atTimes) throw new ContractFailure(`it is declared to differ, and is kept: ${difference}`);
    contexts[0]?.skip(`kept this time, and declared to differ: ${difference}`);
  };
  return { ...promise, difference, run };
}

/** Ends a case that cannot be run, with the reason. */
export function cannotRun(reason: string): never {
  throw new NotRun(reason);
}

/** What the subject knows or can do; without it the case is not run. */
export function given<T>(value: T | undefined, what: string): T {
  return value ?? cannotRun(`the subject does not name ${what}`);
}

/** Fails with a reason unless something holds. */
export function must(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new ContractFailure(reason);
}

/** Fails unless two values are the same, compared by content. */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new ContractFailure(`${what}: expected ${wanted}, got ${found}`);
}
