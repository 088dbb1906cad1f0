import { atom, type ReadableAtom } from 'nanostores';
import { createLatestWins } from '../lib/latest-wins.js';
import { untilAborted } from '../lib/until-aborted.js';

/** A list that comes page by page, as far as it was asked for. */
export interface ListState<Item> {
  readonly status: 'loading' | 'ready' | 'error';
  readonly items: readonly Item[];
  /** There are more to be asked for. */
  readonly more: boolean;
  readonly loadingMore: boolean;
  /** The next page did not come; it can be asked for again. */
  readonly moreFailed: boolean;
}

const empty = { items: [], more: false, loadingMore: false, moreFailed: false };

/** A list of which nothing has come yet. */
export const emptyList: ListState<never> = { status: 'loading', ...empty };

/** A page as it is answered: where the next one begins, undefined at the end. */
export interface PagedAnswer<Item, Place> {
  readonly items: readonly Item[];
  readonly cursor?: Place | undefined;
}

/**
 * One such list. An item that comes twice, since the list has grown at its head meanwhile, is shown once. Of two first
 * pages only the latter counts, and a next page never outlives the first that it was asked after.
 */
export class PagedList<Item, Place = string, Answer extends PagedAnswer<Item, Place> = PagedAnswer<Item, Place>> {
  readonly #load: (cursor: Place | undefined, signal: AbortSignal) => Promise<Answer>;
  readonly #keyOf: (item: Item) => string;
  readonly #latest = createLatestWins();
  readonly #$state = atom<ListState<Item>>({ status: 'loading', ...empty });
  readonly #known = new Set<string>();
  #cursor: Place | undefined;
  #first: Answer | undefined;
  #asked = false;
  #refreshing = 0;

  constructor(
    load: (cursor: Place | undefined, signal: AbortSignal) => Promise<Answer>,
    keyOf: (item: Item) => string,
  ) {
    this.#load = load;
    this.#keyOf = keyOf;
  }

  /** The list; the first look asks for it. */
  get $state(): ReadableAtom<ListState<Item>> {
    if (!this.#asked) void this.refresh();
    return this.#$state;
  }

  /** Whether somebody looks at it. */
  get isShown(): boolean {
    return this.#$state.lc > 0;
  }

  /** The first page as it was answered. */
  get first(): Answer | undefined {
    return this.#first;
  }

  /** Asks for the first page again. What is known stays until it comes. Never rejects: the state tells. */
  async refresh(): Promise<void> {
    this.#asked = true;
    const before = this.#$state.get();
    if (before.status === 'error') this.#$state.set({ status: 'loading', ...empty });
    else if (before.loadingMore) this.#$state.set({ ...before, loadingMore: false });
    this.#refreshing += 1;
    let page: Answer;
    try {
      page = await this.#ask(undefined);
    } catch (error) {
      if (isSuperseded(error)) return;
      const { status } = this.#$state.get();
      // What was known is better than nothing.
      if (status !== 'ready') this.#$state.set({ status: 'error', ...empty });
      return;
    } finally {
      this.#refreshing -= 1;
    }
    this.#first = page;
    this.#known.clear();
    this.#cursor = page.cursor;
    this.#$state.set({ status: 'ready', ...empty, items: this.#new(page), more: page.cursor !== undefined });
  }

  /** Asks for the next page, once at a time. Never rejects: the state tells. */
  async more(): Promise<void> {
    const before = this.#$state.get();
    // While the first page is on its way, what comes after it is not known.
    if (!before.more || before.loadingMore || this.#refreshing > 0) return;
    this.#$state.set({ ...before, loadingMore: true, moreFailed: false });
    try {
      const page = await this.#ask(this.#cursor);
      const now = this.#$state.get();
      const items = [...now.items, ...this.#new(page)];
      // A cursor that leads nowhere new would be followed for ever.
      const more = page.cursor !== undefined && page.cursor !== this.#cursor;
      this.#cursor = page.cursor;
      this.#$state.set({ ...now, items, more, loadingMore: false });
    } catch (error) {
      if (!isSuperseded(error)) this.#$state.set({ ...this.#$state.get(), loadingMore: false, moreFailed: true });
    }
  }

  /** Changes each item that is there, or takes it out. */
  change(change: (item: Item) => Item | undefined): void {
    const state = this.#$state.get();
    const items = state.items.flatMap((item) => change(item) ?? []);
    const isSame = items.length === state.items.length && items.every((item, at) => item === state.items[at]);
    if (!isSame) this.#$state.set({ ...state, items });
  }

  /** What is there now; the look asks for nothing. */
  get items(): readonly Item[] {
    return this.#$state.get().items;
  }

  /** Gives up a first page that nobody waits for any more; whoever looks next asks for it again. */
  leave(): void {
    if (this.#$state.get().status === 'loading' && this.#$state.lc === 0) this.reset();
  }

  /** Forgets everything; asks again where it is looked at. */
  reset(): void {
    this.dispose();
    this.#asked = false;
    this.#$state.set({ status: 'loading', ...empty });
    if (this.#$state.lc > 0) void this.refresh();
  }

  /** Aborts what is under way. */
  dispose(): void {
    this.#latest.cancel();
  }

  /** Raced, since what is asked may not listen to its signal. */
  #ask(cursor: Place | undefined): Promise<Answer> {
    return this.#latest.run((signal) => untilAborted(this.#load(cursor, signal), signal));
  }

  #new({ items }: Answer): Item[] {
    const known = this.#known;
    let fresh: Item[] | undefined;
    let count = known.size;
    items.forEach((item, at) => {
      if (known.add(this.#keyOf(item)).size === count) return void (fresh ??= items.slice(0, at));
      count += 1;
      fresh?.push(item);
    });
    // Mostly none comes twice.
    return fresh ?? items.slice();
  }
}

function isSuperseded(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
