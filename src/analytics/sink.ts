import type { AnalyticsRecord } from '../model/analytics.js';

/** Where counts go: a tag manager, a back end of the brand, the log in this browser, a test. */
export interface AnalyticsSink {
  /** Takes one line. What it throws or rejects with is told to whoever builds the page; other sinks go on. */
  write(record: AnalyticsRecord): void | Promise<void>;
  /** The shopper has said no: whatever is kept or waits is dropped. */
  forget?(): void | Promise<void>;
  /** Leaves no listener and no timer. What is kept stays. */
  dispose?(): void;
}
