/** Runs one task at a time, where only the last one asked for matters. */
export interface LatestWins {
  /**
   * Starts a task and aborts the one before. The promise of a superseded task rejects with an `AbortError`, even
   * when the task itself did not listen to its signal: a late answer never replaces a newer one.
   */
  run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts what is running. */
  cancel(): void;
}

export function createLatestWins(): LatestWins {
  let current: AbortController | undefined;
  const cancel = (): void => {
    current?.abort(new DOMException('Superseded', 'AbortError'));
    current = undefined;
  };
  return {
    async run(task) {
      cancel();
      const controller = new AbortController();
      current = controller;
      try {
        const result = await task(controller.signal);
        controller.signal.throwIfAborted();
        return result;
      } catch (error) {
        controller.signal.throwIfAborted();
        throw error;
      } finally {
        if (current === controller) current = undefined;
      }
    },
    cancel,
  };
}
