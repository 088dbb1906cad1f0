import { createId } from '../../lib/ids.js';

/** What an intent is made of: the same parts in the same places are the same intent. */
export type IntentPart = string | number | readonly IntentPart[];

export interface AskedOperation {
  /** The id under which the back end is asked. */
  readonly id: string;
  /** It was asked for before, and nothing was answered. */
  readonly isAgain: boolean;
}

interface Intent {
  readonly about: string;
  readonly whole: string;
}

/** Operations without an answer so far: what is asked for again goes under the id that it had, so that it is done once. */
export class UnansweredOperations {
  readonly #intents = new Map<string, Intent>();

  /** The operation of an intent. @param about what it changes. @param asked all that makes it another intent. */
  begin(about: readonly string[], asked: readonly IntentPart[]): AskedOperation {
    const intent: Intent = { about: JSON.stringify(about), whole: JSON.stringify([about, asked]) };
    const known = [...this.#intents].find(([, { whole }]) => whole === intent.whole);
    const id = known?.[0] ?? createId();
    this.#intents.set(id, intent);
    return { id, isAgain: known !== undefined };
  }

  /** As {@link begin}, for what counts alone of all that was asked about the same: it is no longer asked for what was before. */
  beginAlone(about: readonly string[], asked: readonly IntentPart[]): AskedOperation {
    const begun = this.begin(about, asked);
    const same = JSON.stringify(about);
    for (const [id, intent] of this.#intents) if (intent.about === same && id !== begun.id) this.#intents.delete(id);
    return begun;
  }

  has(id: string): boolean {
    return this.#intents.has(id);
  }

  /** It is known what came of it. */
  settle(id: string): void {
    this.#intents.delete(id);
  }

  /** Somebody else asks from now on. */
  clear(): void {
    this.#intents.clear();
  }
}
