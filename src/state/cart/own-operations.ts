import type { PendingOperation } from './pending.js';

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The operations of one tab whose outcome it does not know, and who waits for each. */
export class OwnOperations {
  readonly #operations = new Map<string, PendingOperation>();
  readonly #waiters = new Map<string, Waiter[]>();

  /** Those that are written down. */
  get all(): readonly PendingOperation[] {
    return [...this.#operations.values()];
  }

  get(id: string): PendingOperation | undefined {
    return this.#operations.get(id);
  }

  /** Resolves, or rejects, with what came of an operation that is about to be written down. */
  outcomeOf(id: string): Promise<void> {
    return new Promise((resolve, reject) => this.#waiters.set(id, [{ resolve, reject }]));
  }

  /** An operation was written down, by itself or within another one: whoever waits for it waits for that. */
  file(id: string, under: string, logged: readonly PendingOperation[]): void {
    const operation = logged.find((each) => each.id === under);
    if (operation) this.#operations.set(under, operation);
    if (id === under) return;
    const waiters = this.#waiters.get(id) ?? [];
    this.#waiters.delete(id);
    this.#waiters.set(under, [...(this.#waiters.get(under) ?? []), ...waiters]);
  }

  /** Takes over how operations of this tab now stand. */
  follow(logged: readonly PendingOperation[]): void {
    for (const operation of logged) {
      if (this.#operations.has(operation.id)) this.#operations.set(operation.id, operation);
    }
  }

  /** What has left the log was carried out, though its outcome may not be kept any more. */
  forget(logged: readonly PendingOperation[]): void {
    for (const id of this.#operations.keys()) if (!logged.some((each) => each.id === id)) this.settle(id);
  }

  settle(id: string, error?: unknown): void {
    const waiters = this.#waiters.get(id) ?? [];
    this.#waiters.delete(id);
    this.#operations.delete(id);
    for (const { resolve, reject } of waiters) {
      if (error === undefined) resolve();
      else reject(error);
    }
  }

  /** Whoever still waits is told why nothing more will be known here. */
  clear(reason: unknown): void {
    for (const id of [...this.#waiters.keys()]) this.settle(id, reason);
  }
}
