import { atom, type ReadableAtom } from 'nanostores';
import type { ContentContext, ContentSource } from '../../content/source.js';
import { isSeen, type SeenPage } from '../../lib/page-seen.js';
import type { PostKind } from '../../model/index.js';
import type { LastingChanges } from './lasting-changes.js';
import type { PostChange } from './post-changes.js';

/** A post that is out of sight, and can still be brought back. */
export interface Retracted {
  readonly kind: PostKind;
  readonly id: string;
}

export interface RetractionOptions extends SeenPage {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext;
  readonly lasting: LastingChanges;
}

const shown: PostChange = ({ delivery: _, ...post }) => post;

/** What this visitor deletes: out of sight at once, and with the host only when it cannot be brought back any more. */
export class Retraction {
  readonly #options: RetractionOptions;
  readonly #$retracted = atom<Retracted | null>(null);
  /** Who deleted it: it is theirs to delete, also where somebody else has signed in meanwhile. */
  #as: ContentContext | undefined;

  readonly #life = new AbortController();

  constructor(options: RetractionOptions) {
    this.#options = options;
    const { signal } = this.#life;
    // Nobody brings anything back on a page that is left, nor on one that the system may end at any moment.
    const leave = (): void => void this.settle().catch(() => undefined);
    options.page?.addEventListener('pagehide', leave, { signal });
    options.page?.addEventListener('visibilitychange', () => isSeen(options) || leave(), { signal });
  }

  get $retracted(): ReadableAtom<Retracted | null> {
    return this.#$retracted;
  }

  /** One thing at a time can be brought back: what was deleted before is told to the host, which nobody waits for. */
  retract(kind: PostKind, id: string): void {
    void this.settle().catch(() => undefined);
    this.#options.lasting.keep(kind, id, (post) => ({ ...post, delivery: 'retracted' }));
    this.#as = this.#options.context();
    this.#$retracted.set({ kind, id });
  }

  undo(): void {
    const retracted = this.#$retracted.get();
    this.#$retracted.set(null);
    if (retracted) this.#options.lasting.drop(retracted.kind, retracted.id, shown);
  }

  /** @throws whatever the source refuses with, after the post is back in sight. */
  async settle(): Promise<void> {
    const retracted = this.#$retracted.get();
    const as = this.#as;
    if (!retracted || !as) return;
    const { source, lasting } = this.#options;
    const { kind, id } = retracted;
    this.#$retracted.set(null);
    try {
      await (await source()).deletePost?.(kind, id, as);
      lasting.hide(kind, id);
    } catch (error) {
      lasting.drop(kind, id, shown);
      throw error;
    }
  }

  dispose(): void {
    this.#life.abort();
    void this.settle().catch(() => undefined);
  }
}
