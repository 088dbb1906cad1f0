/** A sentence, or a function that makes one. */
export type MessageEntry = string | ((...values: never[]) => string);

/** The sentences of one area, by key. */
export type MessageTable = Readonly<Record<string, MessageEntry>>;

/** One area in the languages that come with it. An element pays for the sentences of its own area only. */
export interface Messages<Table extends object> {
  readonly area: string;
  readonly tables: Readonly<Record<string, Table>>;
}

/** Areas by name, for one more language. Keys that are missing fall back to English. */
export type LocaleTables = Readonly<Record<string, Partial<Record<string, MessageEntry>>>>;

const registered = new Map<string, LocaleTables>();
const resolved = new WeakMap<object, Map<string, object>>();

/** Declares an area with English and Chinese; other languages are added with {@link registerLocale}. */
export function defineMessages<Table extends object>(
  area: string,
  tables: { readonly en: Table; readonly 'zh-CN': Table },
): Messages<Table> {
  return { area, tables };
}

/** Adds a language, such as `ja`, to every area it has sentences for. Call it before the elements are shown. */
export function registerLocale(locale: string, tables: LocaleTables): void {
  registered.set(locale, tables);
}

/** The sentences of an area in the language nearest to a locale; English where there is none. */
export function messagesFor<Table extends object>(messages: Messages<Table>, locale: string): Table {
  let byLocale = resolved.get(messages);
  if (!byLocale) resolved.set(messages, (byLocale = new Map()));
  let table = byLocale.get(locale) as Table | undefined;
  if (!table) {
    table = lookUp(messages, locale);
    byLocale.set(locale, table);
  }
  return table;
}

function lookUp<Table extends object>({ area, tables }: Messages<Table>, locale: string): Table {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  for (const [name, areas] of registered) {
    const part = areas[area];
    if (part && (name === locale || name.toLowerCase().split('-')[0] === language)) {
      return { ...tables['en'], ...part } as Table;
    }
  }
  return (language === 'zh' ? tables['zh-CN'] : tables['en']) as Table;
}
