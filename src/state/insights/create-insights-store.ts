import { atom } from 'nanostores';
import { LogSourceError } from '../../analytics/sources/log-source.js';
import { createLatestWins } from '../../lib/latest-wins.js';
import { inSlices } from '../../lib/slices.js';
import { firstFrom, type InsightsLog } from '../../rules/insights/insights-log.js';
import { dayOf, type DaySpan, lastDays, midnightOf, addDays, periodOf } from '../../rules/insights/period.js';
import { reportSteps } from '../../rules/insights/report.js';
import type { InsightsChoice, InsightsStore, InsightsView, LogInput } from './insights-store.js';
import { readInput } from './read-input.js';

export interface InsightsStoreOptions {
  readonly indexedDB?: IDBFactory | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds since the epoch: days to come are no last days. */
  readonly now: () => number;
  /** The most lines that are read of a log: 5,000,000 by default. */
  readonly most?: number;
}

/** Reads logs and reckons their figures. Runs with no document. */
export function createInsightsStore(options: InsightsStoreOptions): InsightsStore {
  const { indexedDB, fetch, now, most = 5_000_000 } = options;
  const $view = atom<InsightsView>({ status: 'idle', reckoning: false });
  const reading = createLatestWins();
  const reckoning = createLatestWins();
  let choice: InsightsChoice = { period: 30, window: 7, model: 'last' };
  let log: InsightsLog | undefined;
  /** How it was before a log began to be read. */
  let before: InsightsView = $view.get();

  /** Whether a log is on its way; afterwards figures are. */
  const isUnread = (): boolean => $view.get().status === 'reading' && !$view.get().log;
  const set = (change: Partial<InsightsView>): void => $view.set({ ...$view.get(), ...change });

  /** The days that a log tells of, by the clock that is chosen. */
  function daysOf({ moments }: InsightsLog): DaySpan | undefined {
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { first: dayOf(first, choice.timeZone), last: dayOf(last, choice.timeZone) };
  }

  /** The last day that the log tells of. One line of a device whose clock is ahead must not empty the period. */
  function lastDayOf(known: InsightsLog): string {
    const today = dayOf(now(), choice.timeZone);
    const past = firstFrom(known, midnightOf(addDays(today, 1), choice.timeZone));
    const last = known.moments[Math.max(0, past - 1)];
    return last === undefined ? today : dayOf(last, choice.timeZone);
  }

  async function reckon(): Promise<void> {
    if (!log || log.lines.length === 0) return;
    const known = log;
    const { period, window, model, currency, timeZone } = choice;
    const span = typeof period === 'object' ? period : lastDays(period, lastDayOf(known));
    set({ reckoning: true });
    const steps = reportSteps(known, {
      ...periodOf(span, timeZone),
      window,
      model,
      ...(currency !== undefined && known.currencies.includes(currency) && { currency }),
    });
    try {
      const report = await reckoning.run((signal) => inSlices(steps, { signal }));
      set({ status: 'ready', span, report, reckoning: false });
    } catch (error) {
      if (!isAbort(error)) throw error;
    }
  }

  async function read(input: LogInput): Promise<void> {
    if (!isUnread()) before = $view.get();
    reckoning.cancel();
    $view.set({ status: 'reading', progress: { lines: 0, share: undefined }, reckoning: false });
    try {
      const found = await reading.run((signal) =>
        readInput(input, { indexedDB, fetch, signal, most, onProgress: (progress) => set({ progress }) }),
      );
      log = found.log;
      const { problem, refused, problems, cut } = found;
      const { lines, currencies } = log;
      $view.set({
        status: lines.length === 0 ? 'empty' : 'reading',
        problem,
        log: { kind: input.kind, lines: lines.length, days: daysOf(log), currencies, refused, problems, cut },
        reckoning: false,
      });
      await reckon();
    } catch (error) {
      if (isAbort(error)) return;
      if (!(error instanceof LogSourceError)) throw error;
      log = undefined;
      $view.set({ status: 'error', problem: error.code, reckoning: false });
    }
  }

  return {
    $view,
    read,
    stop() {
      if (!isUnread()) return;
      reading.cancel();
      $view.set(before);
      // What was chosen meanwhile holds for it too.
      void reckon();
    },
    async choose(change) {
      choice = { ...choice, ...change };
      if (isUnread()) return;
      const { log: summary } = $view.get();
      if (log && summary) set({ log: { ...summary, days: daysOf(log) } });
      await reckon();
    },
  };
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
