import type { ContentContext, ContentSource } from '../../content/source.js';
import { createId } from '../../lib/ids.js';
import type { Post, PostKind } from '../../model/index.js';
import type { Listed } from '../../rules/list/post-list.js';
import type { Draft } from './community-store.js';
import type { KeptPosts } from './kept-posts.js';
import { deliver, previewOf, putBelow } from './outgoing.js';
import type { PostChange } from './post-changes.js';

export interface PostsUnderWayOptions {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext;
  readonly kept: KeptPosts;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Changes a post wherever it stands. */
  readonly change: (kind: PostKind, id: string, by: PostChange) => void;
  /** Puts a post on top of the lists that it belongs to, or below what it answers. */
  readonly show: (draft: Draft, post: Listed<Post>) => void;
}

interface UnderWay {
  readonly draft: Draft;
  post: Listed<Post>;
}

const localPrefix = 'local-';
/** What was written so long ago, in milliseconds, is not sent before its writer has seen it again: a day. */
const stale = 86_400_000;

/** What this visitor has written and the host does not have yet: on its way, or to be sent again. */
export class PostsUnderWay {
  readonly #options: PostsUnderWayOptions;
  readonly #posts = new Map<string, UnderWay>();
  /** What this page knows: of what is kept it is not taken up once more. */
  readonly #known = new Set<string>();

  constructor(options: PostsUnderWayOptions) {
    this.#options = options;
  }

  /** Sends what was written. It stands in its list meanwhile. */
  post(draft: Draft, operationId = createId()): Promise<string> {
    const id = `${localPrefix}${operationId}`;
    const { kept, now } = this.#options;
    this.#begin(id, draft, now(), 'sending');
    kept.keep(id, draft, now()).catch(() => undefined);
    return this.send(id);
  }

  /** @returns the id that the host has given it. Rejects when it did not arrive. */
  async send(id: string): Promise<string> {
    const { source, context, change } = this.#options;
    const draft = this.#posts.get(id)?.draft;
    if (!draft) throw new Error('There is nothing to send');
    this.#mark(id, 'sending');
    const as = context();
    try {
      const post = await deliver(await source(), draft, { id: id.slice(localPrefix.length) }, as);
      this.#drop(id);
      // Of a customer who has left it is seen as the source tells of it.
      if (!this.#posts.delete(id)) return post.id;
      // A page that came meanwhile may hold it already.
      change(draft.kind, post.id, () => undefined);
      change(draft.kind, id, () => post);
      return post.id;
    } catch (error) {
      this.#mark(id, 'failed');
      throw error;
    }
  }

  /** Gives up what did not arrive. */
  discard(id: string): void {
    const draft = this.#posts.get(id)?.draft;
    this.#posts.delete(id);
    this.#drop(id);
    if (draft) this.#options.change(draft.kind, id, () => undefined);
  }

  /** Sends what an earlier page was left with. By the id of its operation the host knows what it has got already. */
  async takeUp(): Promise<void> {
    const { kept, now } = this.#options;
    for (const { id, draft, at } of await kept.read(now())) {
      if (this.#known.has(id)) continue;
      const isStale = now() - at > stale;
      this.#begin(id, draft, at, isStale ? 'failed' : 'sending');
      if (!isStale) this.send(id).catch(() => undefined);
    }
  }

  /** Those of a list that is asked for now, the latest first. */
  of(belongs: (draft: Draft) => boolean): readonly Listed<Post>[] {
    const posts = [...this.#posts.values()].filter(({ draft }) => belongs(draft));
    return posts.map(({ post }) => post).reverse();
  }

  /** What stands at this moment below a post. */
  below(): <T extends Post>(head: Listed<T>) => Listed<T> {
    const posts = [...this.#posts.values()];
    return <T extends Post>(head: Listed<T>): Listed<T> =>
      posts.reduce<Listed<Post>>((each, { draft, post }) => putBelow(each, draft, post), head) as Listed<T>;
  }

  /** All of it stands in its lists, once, also where it stood there before. */
  showAgain(): void {
    for (const [id, { draft, post }] of this.#posts) {
      this.#options.change(draft.kind, id, () => undefined);
      this.#options.show(draft, post);
    }
  }

  /** Its writer has left: what is kept of it goes with all else that is kept of them. */
  forget(): void {
    this.#posts.clear();
  }

  #begin(id: string, draft: Draft, at: number, delivery: 'sending' | 'failed'): void {
    const { change, show } = this.#options;
    const post = { ...previewOf(draft, id, at), delivery };
    this.#posts.set(id, { draft, post });
    this.#known.add(id);
    change(draft.kind, id, () => undefined);
    show(draft, post);
  }

  #drop(id: string): void {
    this.#options.kept.drop(id).catch(() => undefined);
  }

  #mark(id: string, delivery: 'sending' | 'failed'): void {
    const sent = this.#posts.get(id);
    if (!sent) return;
    sent.post = { ...sent.post, delivery };
    this.#options.change(sent.draft.kind, id, (post) => ({ ...post, delivery }));
  }
}
