import { untilAborted } from '../../lib/until-aborted.js';
import type { AnalyticsRecord } from '../../model/analytics.js';
import { ownLog } from '../sinks/log.js';
import type { LogSource } from './log-source.js';

type Lines = Promise<readonly AnalyticsRecord[]>;

/** What is being read: a database answers one after the other, and many who ask at once would wait for each other. */
const reading = new WeakMap<IDBFactory, Lines>();

/** The log that `ownLog()` keeps in this browser. */
export function ownSource(indexedDB: IDBFactory | undefined): LogSource {
  return {
    async open(signal) {
      const lines = (indexedDB && reading.get(indexedDB)) ?? read(indexedDB);
      // A database that is busy answers seconds later; who has gone meanwhile is not held for it.
      return { content: await untilAborted(lines, signal) };
    },
  };
}

function read(indexedDB: IDBFactory | undefined): Lines {
  const log = ownLog({ indexedDB });
  const lines = log.read().finally(() => {
    if (indexedDB) reading.delete(indexedDB);
    log.dispose?.();
  });
  if (indexedDB) reading.set(indexedDB, lines);
  return lines;
}
