import { createId } from '../lib/ids.js';
import type { KeyValueStore } from '../lib/key-value-store.js';
import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { createAnalyticsBus, type AnalyticsBus, type Consent } from './bus.js';
import { createFactCounter, type FactCounter } from './count-fact.js';
import { createAnalyticsMemory } from './memory.js';
import type { AnalyticsSink } from './sink.js';
import { pageDatabase } from './sinks/log.js';

export interface AnalyticsOptions {
  /** What the shopper has said already; `unknown` by default: then nothing leaves before `setConsent()`. */
  readonly consent?: Consent;
  /** Where counts go; more can be added later. */
  readonly sinks?: readonly (AnalyticsSink | AnalyticsSink['write'])[];
  /** Keeps visit, touches and which orders were counted, with consent; that of the page by default. */
  readonly indexedDB?: IDBFactory | undefined;
  /** Milliseconds since the epoch; the clock of this device by default. */
  readonly now?: () => number;
}

/** All that counts on a page. */
export interface Analytics extends AnalyticsBus {
  readonly facts: FactCounter;
}

/** Makes what counts. Runs with no document; `startAnalytics()` lets it listen to a page. */
export function createAnalytics(options: AnalyticsOptions = {}): Analytics {
  const { now = () => Date.now(), consent = 'unknown', sinks = [] } = options;
  const indexedDB = 'indexedDB' in options ? options.indexedDB : pageDatabase();
  const storage: KeyValueStore = lazyKeyValueStore({ indexedDB, name: 'xhs-analytics' });
  const memory = createAnalyticsMemory(storage);
  const bus = createAnalyticsBus({
    now,
    newId: createId,
    visitAt: memory.visitAt,
    counted: memory.counted,
    open: memory.open,
    forget: memory.forget,
  });
  for (const sink of sinks) bus.addSink(sink);
  bus.setConsent(consent);
  return {
    get consent() {
      return bus.consent;
    },
    track: bus.track,
    setConsent: bus.setConsent,
    addSink: bus.addSink,
    settled: bus.settled,
    dispose() {
      bus.dispose();
      memory.dispose();
    },
    facts: createFactCounter({ bus, memory, now }),
  };
}
