export interface SliceOptions {
  /** Aborted, nothing more is done and what was begun rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long a slice may take, in milliseconds. 10 by default: with that a page stays smooth. */
  readonly most?: number;
  /** Told what the last step answered, before each pause. */
  readonly onPause?: (step: unknown) => void;
}

/**
 * Does work that comes in small steps, and lets the page go on whenever it has taken a while.
 * @param steps each step should take far less than a slice.
 */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  { signal, most = 10, onPause }: SliceOptions = {},
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < most) continue;
    onPause?.(step.value);
    await nextTurn();
    began = performance.now();
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves once the page had its turn. Timers of a tab that nobody looks at run once a second; the scheduler does not wait. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
