import { atom, type WritableAtom } from 'nanostores';
import type { PostPage } from '../../content/source.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { Post, Review, ReviewSummary } from '../../model/index.js';
import {
  countSeen,
  countTold,
  emptyPosts,
  type Listed,
  type Permissions,
  type PostList,
  ratedAnew,
} from '../../rules/list/post-list.js';

/** How long a page may take, in milliseconds. */
const patience = 30_000;

export interface PostListsOptions<Query, T extends Post> {
  readonly load: (
    query: Query,
    cursor: string | undefined,
    signal: AbortSignal,
  ) => Promise<PostPage<T> & { readonly summary?: ReviewSummary }>;
  /** What is on its way at this moment, or did not arrive, and stands on top of a list. */
  readonly onTop: (query: Query) => readonly Listed<T>[];
  /** What is on its way at this moment below other posts: it is put below those of a page that is asked for now. */
  readonly below?: (() => (post: Listed<T>) => Listed<T>) | undefined;
  /** What is done to each post of a page that is asked for now. */
  readonly lasting?: (() => readonly OnPost<Post>[]) | undefined;
  /** What visitors may do, where the page does not say that nothing is taken. */
  readonly may: () => Promise<Permissions>;
}

interface Held<Query, T extends Post> {
  readonly $list: WritableAtom<PostList<T>>;
  readonly query: Query;
  cursor: string | undefined;
  /** What its pages have told of: it is counted, and not once more where another page repeats it. */
  readonly told: Set<string>;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: AbortController | undefined;
  /** What was changed since it was asked: it may have been answered before. */
  since: PostsChange<T>[] | undefined;
  /** Which question its summary answers: the answer to an earlier one knows less. */
  summaryOf: number;
}

type OnPost<T extends Post> = (post: Listed<T>) => Listed<T> | undefined;
type PostsChange<T extends Post> = (posts: readonly Listed<T>[]) => readonly Listed<T>[];

/** Lists of one kind of posts, page by page: one for each question. Of two answers only the latter counts. */
export class PostLists<Query extends object, T extends Post> {
  readonly #options: PostListsOptions<Query, T>;
  readonly #lists = new Map<string, Held<Query, T>>();
  /** How many questions were asked of the source. */
  #questions = 0;
  /** Ends what was asked about summaries alone. */
  #summaries = new AbortController();

  constructor(options: PostListsOptions<Query, T>) {
    this.#options = options;
  }

  list(query: Query): WritableAtom<PostList<T>> {
    return this.#find(query).$list;
  }

  /** The next page. Posts that a page repeats, since others came before it, stand once. */
  async more(query: Query): Promise<void> {
    const held = this.#find(query);
    const { status, more, loadingMore } = held.$list.get();
    if (status === 'ready' && more && !loadingMore) await this.#load(held, true);
  }

  /** Asks for the first page again. What is known stays until it comes. */
  async refresh(query: Query): Promise<void> {
    const held = this.#find(query);
    const { status, items } = held.$list.get();
    // What did not come in was not asked for again by whoever writes meanwhile.
    if (status === 'error') held.$list.set({ ...emptyPosts, items: items.filter(({ delivery }) => delivery) });
    await this.#load(held, false);
  }

  /** Everything is another's now: asks again for what is looked at, and says when that has come or failed. */
  async reset(): Promise<void> {
    const loads: Promise<void>[] = [];
    this.#summaries.abort();
    this.#summaries = new AbortController();
    for (const [key, held] of this.#lists) {
      held.asked?.abort();
      // Where somebody writes, they go on.
      held.$list.set({ ...emptyPosts, may: held.$list.get().may });
      if (held.$list.lc > 0) loads.push(this.#load(held, false));
      else this.#lists.delete(key);
    }
    await Promise.all(loads);
  }

  /** Changes every post that is listed; undefined takes it out. */
  change(change: OnPost<T>): void {
    const changed = ofEach(change);
    const rated = new Set<string>();
    const changedHere = ofEach((post: Listed<T>) => {
      const after = change(post);
      const productId = ratedAnew(post, after);
      if (productId !== undefined) rated.add(productId);
      return after;
    });
    for (const { $list, since } of this.#lists.values()) {
      since?.push(changed);
      const list = $list.get();
      const items = changedHere(list.items);
      if (items.length === list.items.length && items.every((post, at) => post === list.items[at])) continue;
      const grown = countSeen(items) - countSeen(list.items);
      $list.set({ ...list, items, total: grownBy(grown, list.total) });
    }
    for (const productId of rated) void this.#readSummary(productId);
  }

  /** Puts a post of this visitor on top of the lists that it belongs to; under what is pinned. */
  add(post: Listed<T>, belongs: (query: Query) => boolean): void {
    const added: PostsChange<T> = (posts) => {
      const pinned = posts.filter((each) => (each as { pinned?: boolean }).pinned);
      return [...pinned, post, ...posts.filter((each) => !pinned.includes(each))];
    };
    for (const { $list, query, since } of this.#lists.values()) {
      if (!belongs(query)) continue;
      since?.push(added);
      const list = $list.get();
      $list.set({ ...list, items: added(list.items), total: grownBy(1, list.total) });
    }
  }

  dispose(): void {
    for (const { asked } of this.#lists.values()) asked?.abort();
    this.#summaries.abort();
  }

  #find(query: Query): Held<Query, T> {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const key = JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
    let held = this.#lists.get(key);
    if (!held) {
      const nothing = { cursor: undefined, told: new Set<string>(), asked: undefined, since: undefined, summaryOf: 0 };
      held = { ...nothing, $list: atom<PostList<T>>({ ...emptyPosts, items: this.#options.onTop(query) }), query };
      this.#lists.set(key, held);
      void this.#load(held, false);
    }
    return held;
  }

  async #load(held: Held<Query, T>, next: boolean): Promise<void> {
    const { $list, query } = held;
    held.asked?.abort();
    const asked = (held.asked = new AbortController());
    const question = (this.#questions += 1);
    const since = (held.since = (this.#options.lasting?.() ?? []).map((change) =>
      ofEach(change as unknown as OnPost<T>),
    ));
    // What is still on its way to the host is in no page of it.
    const kept = next ? [] : $list.get().items.filter(({ delivery }) => delivery);
    const withBelow = this.#options.below?.() ?? ((post: Listed<T>) => post);
    const signal = AbortSignal.any([asked.signal, AbortSignal.timeout(patience)]);
    $list.set({ ...$list.get(), loadingMore: next, moreFailed: false });
    try {
      // Raced, since what is asked may not listen to its signal.
      const [page, may] = await untilAborted(
        Promise.all([this.#options.load(query, next ? held.cursor : undefined, signal), this.#options.may()]),
        signal,
      );
      if (held.asked !== asked) return;
      const before = $list.get();
      const known = next ? before.items : [];
      const came = [...kept, ...without(kept, page.items).map(withBelow)];
      const items = since.reduce<readonly Listed<T>[]>((posts, change) => change(posts), came);
      if (!next) held.told.clear();
      const fresh = page.items.filter(({ id }) => !held.told.has(id));
      for (const { id } of fresh) held.told.add(id);
      // What waits to be deleted and did not come is on one of the pages after this.
      const later = page.cursor === undefined ? [] : without(page.items, kept).filter(isRetracted);
      // The source counts neither what is on its way to it nor what arrived after it had answered, but what is taken away here.
      const grown = countSeen(without(known, items)) - countTold([...without(known, fresh), ...later]);
      const total = next ? grownBy(grown, before.total ?? page.total) : (grownBy(grown, page.total) ?? before.total);
      // A source that names the page it was asked for as the next has no next.
      held.cursor = next && page.cursor === held.cursor ? undefined : page.cursor;
      // A page after the first need not tell.
      const tellsSummary = question > held.summaryOf && (!next || page.summary !== undefined);
      if (tellsSummary) held.summaryOf = question;
      $list.set({
        ...emptyPosts,
        status: 'ready',
        items: [...known, ...without(known, items)],
        total,
        summary: tellsSummary ? page.summary : before.summary,
        may: page.open === false ? emptyPosts.may : may,
        more: held.cursor !== undefined,
      });
    } catch {
      if (held.asked !== asked || asked.signal.aborted) return;
      const list = $list.get();
      // What is known is kept: posts do not go because the line does.
      $list.set(
        list.status === 'ready'
          ? { ...list, loadingMore: false, moreFailed: next }
          : { ...emptyPosts, items: list.items, status: 'error' },
      );
    } finally {
      if (held.asked === asked) held.since = undefined;
    }
  }

  /**
   * Asks what the reviews of a product come to now. Only the source knows: it may count what waits to be looked at or leave it
   * out, and its average is rounded. Its reviews stay as far as they were asked for.
   */
  async #readSummary(productId: string): Promise<void> {
    const lists = [...this.#lists.values()].filter(({ query }) => (query as Partial<Review>).productId === productId);
    const [any] = lists;
    if (!any) return;
    const question = (this.#questions += 1);
    const signal = AbortSignal.any([this.#summaries.signal, AbortSignal.timeout(patience)]);
    try {
      const { summary } = await untilAborted(this.#options.load(any.query, undefined, signal), signal);
      for (const held of lists) {
        if (question < held.summaryOf) continue;
        held.summaryOf = question;
        held.$list.set({ ...held.$list.get(), summary });
      }
    } catch {
      // What they came to before is told until they are asked for again.
    }
  }
}

function ofEach<T extends Post>(change: OnPost<T>): PostsChange<T> {
  return (posts) => posts.flatMap((post) => change(post) ?? []);
}

function isRetracted({ delivery }: Listed<Post>): boolean {
  return delivery === 'retracted';
}

/** A total that is known, after so many more have come or, below nought, gone. */
function grownBy(more: number, total: number | undefined): number | undefined {
  return total === undefined ? undefined : Math.max(0, total + more);
}

/** The posts that are not among others. */
function without<T extends Post>(others: readonly Post[], posts: readonly T[]): readonly T[] {
  return posts.filter(({ id }) => !others.some((other) => other.id === id));
}
