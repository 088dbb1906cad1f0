import { untilAborted } from '../../lib/until-aborted.js';
import { ownLog } from '../sinks/log.js';
import type { LogSource } from './log-source.js';

/** The log that `ownLog()` keeps in this browser. */
export function ownSource(indexedDB: IDBFactory | undefined): LogSource {
  return {
    async open(signal) {
      const log = ownLog({ indexedDB });
      // A database that is busy answers seconds later; who has gone meanwhile is not held for it.
      const content = log.read().finally(() => log.dispose?.());
      return { content: await untilAborted(content, signal) };
    },
  };
}
