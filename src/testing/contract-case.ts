/** One promise of a seam, as a test that any runner can run: `test(name, run)`. */
export interface ContractCase {
  /** What is promised. */
  readonly name: string;
  /** Rejects with a {@link ContractFailure} where the promise is not kept. */
  readonly run: () => Promise<void>;
}

/** A promise of a seam is not kept. */
export class ContractFailure extends Error {
  override readonly name = 'ContractFailure';
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
