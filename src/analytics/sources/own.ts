import { ownLog } from '../sinks/log.js';
import type { LogSource } from './log-source.js';

/** The log that `ownLog()` keeps in this browser. */
export function ownSource(indexedDB: IDBFactory | undefined): LogSource {
  return {
    async open() {
      const log = ownLog({ indexedDB });
      try {
        return { content: await log.read() };
      } finally {
        log.dispose?.();
      }
    },
  };
}
