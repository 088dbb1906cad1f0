import type { PostKind } from '../../model/index.js';
import { changeIn, type PostChange } from './post-changes.js';

/** Takes a post out; what is left of one that its host has taken down itself may have others below it, and stays. */
const gone: PostChange = (post) => (post.state === 'removed' ? post : undefined);

/**
 * What this visitor has done to single posts that holds for this visit, also where the source still tells of them as they were:
 * a page of it may have been put together before.
 */
export class LastingChanges {
  readonly #change: (kind: PostKind, id: string, by: PostChange) => void;
  readonly #kept = new Map<string, { readonly kind: PostKind; readonly on: PostChange }>();

  /** @param change changes a post wherever it stands now. */
  constructor(change: (kind: PostKind, id: string, by: PostChange) => void) {
    this.#change = change;
  }

  /** Changes a post, and from now on every answer that has it, in place of what was done to it before. */
  keep(kind: PostKind, id: string, by: PostChange): void {
    this.#kept.set(`${kind} ${id}`, { kind, on: changeIn(kind, id, by) });
    this.#change(kind, id, by);
  }

  /** Takes a post out for good. */
  hide(kind: PostKind, id: string): void {
    this.keep(kind, id, gone);
    this.#change(kind, id, () => undefined);
  }

  /** Nothing is kept of a post any more; `by` takes back what was done to it. */
  drop(kind: PostKind, id: string, by: PostChange): void {
    this.#kept.delete(`${kind} ${id}`);
    this.#change(kind, id, by);
  }

  /** What is to be done to each post of a list of such. */
  of(...kinds: readonly PostKind[]): readonly PostChange[] {
    return [...this.#kept.values()].flatMap(({ kind, on }) => (kinds.includes(kind) ? [on] : []));
  }

  /** Somebody else is there now. */
  forget(): void {
    this.#kept.clear();
  }
}
