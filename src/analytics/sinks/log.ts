import { openKeyValueStore, type KeyValueStore } from '../../lib/key-value-store.js';
import type { AnalyticsRecord } from '../../model/analytics.js';
import { readLogLine } from '../../rules/log/log-line.js';
import type { AnalyticsSink } from '../sink.js';

export interface OwnLogOptions {
  /** The browser's database; that of the page by default. Without one the log lives as long as the page. */
  readonly indexedDB?: IDBFactory | undefined;
  /** The most lines that are kept; the oldest go first. 20,000 by default. */
  readonly most?: number;
}

/** A log in this browser: what `<xhs-insights>` and a download are made from. */
export interface OwnLog extends AnalyticsSink {
  /** All lines, the earliest first. What is no line, because something else wrote it, is left out. */
  read(): Promise<readonly AnalyticsRecord[]>;
}

const prefix = 'line/';
/** How many lines come in between two looks at how many there are. */
const between = 100;

/** Keeps the events of this browser in IndexedDB, and no more of them than `most`. */
export function ownLog({ indexedDB = pageDatabase(), most = 20_000 }: OwnLogOptions = {}): OwnLog {
  let storage: KeyValueStore | undefined;
  const open = (): KeyValueStore => (storage ??= openKeyValueStore({ indexedDB, name: 'xhs-log' }));
  let sinceLook = between;

  async function trim(): Promise<void> {
    const keys = await open().keys(prefix);
    for (const key of keys.slice(0, Math.max(0, keys.length - most))) await open().delete(key);
  }

  return {
    async write(record) {
      // In the order of keys is the order of moments.
      await open().set(`${prefix}${String(Math.floor(record.at)).padStart(16, '0')}/${record.id}`, record);
      if ((sinceLook += 1) < Math.min(between, most)) return;
      sinceLook = 0;
      await trim();
    },
    async read() {
      const found = [...(await open().entries(prefix)).values()];
      return found.flatMap((stored) => {
        const read = readLogLine(stored);
        return 'line' in read ? [read.line] : [];
      });
    },
    async forget() {
      await open().update(prefix, (entries) => [...entries.keys()].map((key) => [key, undefined] as const));
    },
    dispose() {
      storage?.close();
      storage = undefined;
    },
  };
}

/** Reading it throws in a sandboxed frame. */
export function pageDatabase(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
