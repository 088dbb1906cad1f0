import { warnOnce } from '../lib/warn.js';
import type { AnalyticsEvents, AnalyticsName, AnalyticsRecord } from '../model/analytics.js';
import { allowedParams } from '../rules/log/log-line.js';
import type { AnalyticsSink } from './sink.js';
import type { Visit } from './visit.js';

/** What the shopper said about being counted. `unknown` until she was asked. */
export type Consent = 'unknown' | 'granted' | 'denied';

/** What an event carries, or how it is made out of what is known of the visit. */
export type Params<Name extends AnalyticsName> = AnalyticsEvents[Name] | ((visit: Visit) => AnalyticsEvents[Name]);

export interface AnalyticsBus {
  readonly consent: Consent;
  /**
   * Counts something. Nothing leaves before consent is granted; until it is known, the last 200 events wait. Fields that
   * the event does not have are dropped; an event that lacks one is not counted, and whoever builds the page is told.
   * @param once counted only the first time under this key in a visit; of orders and refunds, the first time ever.
   */
  track<Name extends AnalyticsName>(name: Name, params: Params<Name>, once?: string): void;
  /** `granted` lets out what waits; `denied` drops it, what the sinks keep, and whatever comes; `unknown` makes it wait again. */
  setConsent(consent: Consent): void;
  /**
   * Adds a sink. The first one gets what has waited for it.
   * @returns what takes it away.
   */
  addSink(sink: AnalyticsSink | AnalyticsSink['write']): () => void;
  /** Resolves once nothing is on its way to a sink. */
  settled(): Promise<void>;
  dispose(): void;
}

export interface BusOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Of which visit a moment is; asked only with consent. */
  readonly visitAt: (moment: number) => Visit;
  /** Which orders and refunds have been counted in other tabs and on earlier days; a set that is kept. */
  readonly counted?: Pick<Set<string>, 'has' | 'add'>;
  /** Loads what is kept, each time that consent is given; events wait for it. */
  readonly open?: () => Promise<void>;
  /** The shopper has said no. */
  readonly forget?: () => Promise<void>;
}

/** The most events that wait for a yes. */
const mostWaiting = 200;

/** What must never be counted again, however often its order is looked at. */
const counters: ReadonlySet<AnalyticsName> = new Set(['purchase', 'refund']);

interface Waiting {
  readonly name: AnalyticsName;
  readonly params: Params<AnalyticsName>;
  readonly at: number;
  readonly once: string | undefined;
}

export function createAnalyticsBus(options: BusOptions): AnalyticsBus {
  const { now, newId, visitAt, counted = new Set<string>() } = options;
  const sinks = new Set<AnalyticsSink>();
  const underWay = new Set<Promise<unknown>>();
  /** What was counted in this visit. */
  const seen = new Map<string, string>();
  let waiting: Waiting[] = [];
  let consent: Consent = 'unknown';
  let isOpen = !options.open;
  let opening: Promise<void> | undefined;
  /** One more with each no. */
  let life = 0;

  const warn = (error: unknown): void => warnOnce('analytics-sink', `An analytics sink failed: ${String(error)}`);

  function follow(outcome: void | Promise<void>): void {
    if (!outcome) return;
    const done: Promise<unknown> = outcome.catch(warn).finally(() => underWay.delete(done));
    underWay.add(done);
  }

  function tell(sink: AnalyticsSink, what: (sink: AnalyticsSink) => void | Promise<void>): void {
    try {
      follow(what(sink));
    } catch (error) {
      warn(error);
    }
  }

  function isFirst({ name, once }: Waiting, visit: Visit): boolean {
    if (once === undefined) return true;
    const key = `${name}:${once}`;
    if (counters.has(name)) {
      if (counted.has(key)) return false;
      counted.add(key);
      return true;
    }
    if (seen.get(key) === visit.id) return false;
    seen.set(key, visit.id);
    return true;
  }

  function release(each: Waiting): void {
    const visit = visitAt(each.at);
    const params = allowedParams(each.name, typeof each.params === 'function' ? each.params(visit) : each.params);
    if (!params) return warnOnce(`analytics-${each.name}`, `An event "${each.name}" lacks a field, or one is wrong.`);
    if (!isFirst(each, visit)) return;
    const id = counters.has(each.name) && each.once !== undefined ? `${each.name}:${each.once}` : newId();
    const record = { v: 1, id, at: each.at, visit: visit.id, name: each.name, params } as AnalyticsRecord;
    for (const sink of sinks) tell(sink, (one) => one.write(record));
  }

  async function open(): Promise<void> {
    const began = life;
    try {
      await options.open?.();
    } catch (error) {
      // What was kept cannot be had: it is counted as though nothing had been.
      warn(error);
    }
    // After a no in between, the next yes opens it again.
    if (began !== life) return;
    isOpen = true;
    flush();
  }

  function flush(): void {
    if (consent !== 'granted' || sinks.size === 0) return;
    if (!isOpen) {
      if (!opening) follow((opening = open()));
      return;
    }
    const records = waiting;
    waiting = [];
    for (const record of records) release(record);
  }

  return {
    get consent() {
      return consent;
    },
    track(name, params, once) {
      if (consent === 'denied') return;
      // What comes again would not be counted, and must not push out what is.
      if (once !== undefined && waiting.some((each) => each.name === name && each.once === once)) return;
      waiting.push({ name, params: params as Params<AnalyticsName>, at: now(), once });
      if (waiting.length > mostWaiting) waiting.shift();
      flush();
    },
    setConsent(next) {
      consent = next;
      if (next === 'denied') {
        waiting = [];
        seen.clear();
        life += 1;
        opening = undefined;
        isOpen = !options.open;
        for (const sink of sinks) tell(sink, (one) => one.forget?.());
        if (options.forget) follow(options.forget());
      }
      flush();
    },
    addSink(sink) {
      // A sink of its own each time: the same function may be added twice and taken away once.
      const own: AnalyticsSink = typeof sink === 'function' ? { write: sink } : sink;
      sinks.add(own);
      flush();
      return () => sinks.delete(own);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    dispose() {
      for (const sink of sinks) tell(sink, (one) => one.dispose?.());
      sinks.clear();
      waiting = [];
    },
  };
}
