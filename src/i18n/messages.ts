import { once } from '../lib/once.js';
import { warnOnce } from '../lib/warn.js';

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

/** A page loads the sentences of the language it shows, and of no other. */
const loaders = new Map<string, () => Promise<LocaleTables>>([
  ['en', once(async () => (await import('./en/index.js')).en)],
  ['zh', once(async () => (await import('./zh-cn/index.js')).zhCN)],
]);

const loaded = new Map<string, LocaleTables>();
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
  const known = loaders.get(language);
  loaders.set(
    language,
    once(async () => {
      const before = known ? await known() : {};
      const areas = new Set([...Object.keys(before), ...Object.keys(tables)]);
      return Object.fromEntries([...areas].map((area) => [area, { ...before[area], ...tables[area] }]));
    }),
  );
  loaded.delete(language);
  resolved.clear();
}

/**
 * Loads the sentences of a language.
 * @returns undefined when they are there already. Never rejects: what does not arrive is asked for again.
 */
export function loadMessages(locale: string): Promise<void> | undefined {
  const wanted = [languageOf(locale), 'en'].filter((language, index) => index === 0 || needsEnglish(locale));
  const missing = wanted.filter((language) => loaders.has(language) && !loaded.has(language));
  return missing.length > 0 ? Promise.all(missing.map(load)).then(() => undefined) : undefined;
}

/** The sentences of an area in a language; in English where the language is unknown. */
export function messagesFor<Table extends object>({ area }: Messages<Table>, locale: string): Table {
  const language = languageOf(locale);
  const key = `${language} ${area}`;
  let table = resolved.get(key);
  if (!table) {
    table = { ...loaded.get('en')?.[area], ...loaded.get(language)?.[area] };
    if (loaded.has(language) || loaded.has('en')) resolved.set(key, table);
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

async function load(language: string): Promise<void> {
  for (let pause = 1_000; !loaded.has(language); pause = Math.min(30_000, pause * 2)) {
    try {
      const tables = await loaders.get(language)?.();
      loaded.set(language, tables ?? {});
      resolved.clear();
    } catch (error) {
      warnOnce(
        'locale-unavailable',
        `The sentences for "${language}" did not load, and are asked for again: ${String(error)}`,
      );
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
