import { createId } from '../lib/ids.js';
import type { KeyValueStore } from '../lib/key-value-store.js';
import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { isSeen } from '../lib/page-seen.js';
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
  /** Hears that somebody comes back to the page; the page itself by default. */
  readonly page?: EventTarget | undefined;
}

/** When a page may be seen again, after others were. */
const returns = ['pageshow', 'visibilitychange'];

/** All that counts on a page. */
export interface Analytics extends AnalyticsBus {
  readonly facts: FactCounter;
}

/** Makes what counts. Runs with no document; `startAnalytics()` lets it listen to a page. */
export function createAnalytics(options: AnalyticsOptions = {}): Analytics {
  const { now = () => Date.now(), consent = 'unknown', sinks = [] } = options;
  const indexedDB = 'indexedDB' in options ? options.indexedDB : pageDatabase();
  const page = 'page' in options ? options.page : typeof window === 'undefined' ? undefined : window;
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
  let caughtUp: Promise<unknown> = Promise.resolve();
  /** Meanwhile a visit may have gone on in another tab, and something else led to a product there. */
  const catchUp = (): void => {
    if (bus.consent === 'granted' && isSeen({})) caughtUp = memory.open().catch(() => undefined);
  };
  for (const type of returns) page?.addEventListener(type, catchUp);
  for (const sink of sinks) bus.addSink(sink);
  bus.setConsent(consent);
  return {
    get consent() {
      return bus.consent;
    },
    track: bus.track,
    setConsent: bus.setConsent,
    addSink: bus.addSink,
    async settled() {
      await Promise.all([bus.settled(), caughtUp]);
    },
    dispose() {
      for (const type of returns) page?.removeEventListener(type, catchUp);
      bus.dispose();
      memory.dispose();
    },
    facts: createFactCounter({ bus, memory, now }),
  };
}
