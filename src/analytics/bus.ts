import { warnOnce } from '../lib/warn.js';
import type { AnalyticsEvents, AnalyticsName, AnalyticsRecord } from './vocabulary.js';

/** What the shopper said about being counted. `unknown` until they were asked. */
export type Consent = 'unknown' | 'granted' | 'denied';

/** Where counts go: a tag manager, a back end of the brand, a test. Must not throw; if it does, the others go on. */
export type AnalyticsSink = (record: AnalyticsRecord) => void;

export interface AnalyticsBus {
  readonly consent: Consent;
  /**
   * Counts something. Nothing leaves before consent is granted; until it is known, the last 200 events wait.
   * @param once counted only the first time under this key.
   */
  track<Name extends AnalyticsName>(name: Name, params: AnalyticsEvents[Name], once?: string): void;
  /** `granted` lets out what waits; `denied` drops it and whatever comes; `unknown` makes it wait again. */
  setConsent(consent: Consent): void;
  /**
   * Adds a sink. The first one gets what has waited for it.
   * @returns what takes it away.
   */
  addSink(sink: AnalyticsSink): () => void;
}

const mostWaiting = 200;

export function createAnalyticsBus({ now }: { readonly now: () => number }): AnalyticsBus {
  const sinks = new Set<AnalyticsSink>();
  const counted = new Set<string>();
  let waiting: AnalyticsRecord[] = [];
  let consent: Consent = 'unknown';

  function flush(): void {
    if (consent !== 'granted' || sinks.size === 0) return;
    const records = waiting;
    waiting = [];
    for (const record of records) {
      for (const sink of sinks) {
        try {
          sink(record);
        } catch (error) {
          warnOnce('analytics-sink', `An analytics sink failed: ${String(error)}`);
        }
      }
    }
  }

  return {
    get consent() {
      return consent;
    },
    track(name, params, once) {
      if (consent === 'denied') return;
      if (once !== undefined) {
        const key = `${name}:${once}`;
        if (counted.has(key)) return;
        counted.add(key);
      }
      waiting.push({ name, params, at: now() } as AnalyticsRecord);
      if (waiting.length > mostWaiting) waiting.shift();
      flush();
    },
    setConsent(next) {
      consent = next;
      if (next === 'denied') {
        waiting = [];
        counted.clear();
      }
      flush();
    },
    addSink(sink) {
      // A sink of its own each time: the same function may be added twice and taken away once.
      const own: AnalyticsSink = (record) => sink(record);
      sinks.add(own);
      flush();
      return () => sinks.delete(own);
    },
  };
}
