import { atom, onMount } from 'nanostores';
import type { ContentContext, ContentSource } from '../../content/source.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { createLatestWins } from '../../lib/latest-wins.js';
import { longestQuery } from '../../rules/typed/search-words.js';
import type { SearchStore } from './search-store.js';

const historyKey = 'search-history';
const longestHistory = 20;

export interface SearchStoreOptions {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext;
  readonly storage: KeyValueStore;
}

/** Makes what {@link SearchStore} tells of. */
export function createSearchStore({ source, context, storage }: SearchStoreOptions): SearchStore {
  const $popular = atom<readonly string[] | null>(null);
  const $history = atom<readonly string[]>([]);
  const popular = createLatestWins();
  const life = new AbortController();
  /** How often the history was changed. */
  let changes = 0;

  const ask = async (text: string, signal: AbortSignal): Promise<readonly string[]> => {
    try {
      return (await (await source()).suggest?.(text, { ...context(), signal })) ?? [];
    } catch {
      return [];
    }
  };
  const askPopular = (): void =>
    void popular
      .run((signal) => ask('', signal))
      .then(
        (found) => $popular.set(found),
        () => undefined,
      );
  onMount($popular, () => {
    if ($popular.get() === null) askPopular();
  });

  const changeHistory = async (change: (before: readonly string[]) => readonly string[]): Promise<void> => {
    // Where nobody looks at it, this is what begins to read it: what is found then stood there before the change.
    const before = $history.get();
    const mine = (changes += 1);
    $history.set(change(before));
    let after: readonly string[] = [];
    await storage.change(historyKey, (stored) => {
      after = change(readHistory(stored));
      return after.length > 0 ? after : undefined;
    });
    // Another tab may have cleared it since it was read.
    if (mine === changes && $history.lc > 0) $history.set(after);
  };
  const showHistory = async (): Promise<void> => {
    const seen = changes;
    const stored = await storage.get(historyKey);
    // What was searched for or forgotten meanwhile is read as it stands then: what was cleared must not come back.
    if (seen !== changes) return showHistory();
    $history.set(readHistory(stored));
  };
  onMount($history, () => void showHistory());

  return {
    suggest: (text, signal) => ask(text, AbortSignal.any([signal, life.signal])),
    $popular,
    $history,
    async remember(query) {
      const text = query.trim().slice(0, longestQuery);
      if (text === '') return;
      await changeHistory((before) => [text, ...before.filter((each) => each !== text)].slice(0, longestHistory));
    },
    async forget(query) {
      await changeHistory((before) => (query === undefined ? [] : before.filter((each) => each !== query)));
    },
    reset(customerLeft) {
      if (customerLeft) void changeHistory(() => []);
      $popular.set(null);
      if ($popular.lc > 0) askPopular();
    },
    dispose() {
      life.abort();
      popular.cancel();
    },
  };
}

function readHistory(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((each): each is string => typeof each === 'string').slice(0, longestHistory);
}
