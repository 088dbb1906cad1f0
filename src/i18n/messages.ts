import { keepAsking } from '../lib/keep-asking.js';
import { once } from '../lib/once.js';

/** A sentence, or a function that makes one. */
export type MessageEntry = string | ((...values: never[]) => string);

/** Sentences by area and key. What is missing is said in English. */
export type LocaleTables = Readonly<Record<string, Readonly<Record<string, MessageEntry>>>>;

/** One area of sentences, such as those of the cart, with the type of its table. */
export interface Messages<Table extends object> {
  readonly area: string;
  /** Holds the type; never there. */
  readonly table?: Table;
}

/** Which sentences: those of a note, of a tag, of the cart and of what many elements say, or those of all else. */
type Part = 'first' | 'further';

type Load = () => Promise<LocaleTables>;

/** A page loads the sentences of the language it shows, and of no other. */
const loaders: Readonly<Record<Part, Map<string, Load>>> = {
  first: new Map([
    ['en', once(async () => (await import('./en/first.js')).first)],
    ['zh', once(async () => (await import('./zh-cn/first.js')).first)],
  ]),
  further: new Map([
    ['en', once(async () => (await import('./en/further.js')).further)],
    ['zh', once(async () => (await import('./zh-cn/further.js')).further)],
  ]),
};

const loaded: Readonly<Record<Part, Map<string, LocaleTables>>> = { first: new Map(), further: new Map() };
const resolved = new Map<string, object>();

/** Names an area; its sentences stand in a file a language. */
export function defineMessages<Table extends object>(area: string): Messages<Table> {
  return { area };
}

/**
 * Adds a language, such as `ja`, or replaces sentences of one that is there. Call it before the elements are shown.
 * @param locale BCP 47; sentences are found by its language.
 * @param tables by area (`cart`, `note`, `pdp`, …) and key; whatever is left out is said in English.
 */
export function registerLocale(locale: string, tables: LocaleTables): void {
  const language = languageOf(locale);
  const before = loaders.first.get(language);
  loaders.first.set(
    language,
    once(async () => {
      const had = before ? await before() : {};
      const areas = new Set([...Object.keys(had), ...Object.keys(tables)]);
      return Object.fromEntries([...areas].map((area) => [area, { ...had[area], ...tables[area] }]));
    }),
  );
  loaded.first.delete(language);
  resolved.clear();
}

/** Has the first sentences of a language without a way to the server: they came with the script. */
export function keepAtHand(language: string, tables: LocaleTables): void {
  loaded.first.set(language, tables);
}

/** How many sentences are needed: for what a page shows first, or for anything. */
export type Sentences = 'first' | 'all';

/**
 * Loads the sentences of a language.
 * @returns undefined when they are there already. Never rejects: what does not arrive is asked for again.
 */
export function loadMessages(locale: string, sentences: Sentences = 'all'): Promise<void> | undefined {
  const wanted = [languageOf(locale), 'en'].filter((language, index) => index === 0 || needsEnglish(locale));
  const parts: readonly Part[] = sentences === 'first' ? ['first'] : ['first', 'further'];
  const missing = parts.flatMap((part) =>
    wanted
      .filter((language) => loaders[part].has(language) && !loaded[part].has(language))
      .map((language) => load(language, part)),
  );
  return missing.length > 0 ? Promise.all(missing).then(() => undefined) : undefined;
}

/** The sentences of an area in a language; in English where the language is unknown. */
export function messagesFor<Table extends object>({ area }: Messages<Table>, locale: string): Table {
  const language = languageOf(locale);
  const key = `${language} ${area}`;
  let table = resolved.get(key);
  if (!table) {
    // What was registered is among the first, and stands in place of the same elsewhere.
    const known = ['en', language].flatMap((each) => [loaded.further.get(each), loaded.first.get(each)]);
    table = Object.assign({}, ...known.map((tables) => tables?.[area])) as object;
    if (known.some(Boolean)) resolved.set(key, table);
  }
  return table as Table;
}

/** English and Chinese are whole; any other language may lack sentences. */
function needsEnglish(locale: string): boolean {
  return languageOf(locale) !== 'zh';
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] || 'en';
}

function load(language: string, part: Part): Promise<void> {
  return keepAsking(
    async () => {
      // Another may have brought it meanwhile.
      if (loaded[part].has(language)) return;
      loaded[part].set(language, (await loaders[part].get(language)?.()) ?? {});
      resolved.clear();
    },
    'locale-unavailable',
    `Language "${language}"`,
  );
}
