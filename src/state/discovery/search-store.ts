import type { ReadableAtom } from 'nanostores';
import type { Resettable } from '../resettable.js';

/** What helps to search: what may be meant, what many look for, and what was searched for on this device. */
export interface SearchStore extends Resettable {
  /** What may be meant by the beginning of a search, the best first. What does not come is no suggestion. */
  suggest(text: string, signal: AbortSignal): Promise<readonly string[]>;
  /** What many look for; null until it is known. */
  readonly $popular: ReadableAtom<readonly string[] | null>;
  /** What was searched for on this device, the latest first; never more than twenty. */
  readonly $history: ReadableAtom<readonly string[]>;
  /** Puts a search at the head of the history. */
  remember(query: string): Promise<void>;
  /** Forgets one search, or all of them. */
  forget(query?: string): Promise<void>;
  dispose(): void;
}
