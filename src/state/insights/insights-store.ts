import type { ReadableAtom } from 'nanostores';
import type { LogSourceProblem } from '../../analytics/sources/log-source.js';
import type { AttributionWindow } from '../../rules/log/attribution.js';
import type { DaySpan, PeriodLength } from '../../rules/insights/period.js';
import type { UnreadableLine } from '../../rules/insights/read-log.js';
import type { Report } from '../../rules/insights/report.js';

/** Which log is looked at. */
export type LogInput =
  | { readonly kind: 'own' }
  | { readonly kind: 'address'; readonly url: string; readonly base?: string | undefined }
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'lines'; readonly lines: readonly unknown[] };

/** How it is looked at. */
export interface InsightsChoice {
  /** The last so many days that the log tells of, or days of one's own. */
  readonly period: PeriodLength | DaySpan;
  /** In days. */
  readonly window: AttributionWindow;
  readonly model: 'last' | 'first';
  /** Whose money is summed; that of the most orders by default. */
  readonly currency?: string | undefined;
  /** By whose clock days begin; that of this device by default. */
  readonly timeZone?: string | undefined;
}

/** A log that is being read. */
export interface LogProgress {
  /** How many lines have come. */
  readonly lines: number;
  /** Which share of it that is, from 0 to 1; undefined where nobody knows before the end. */
  readonly share: number | undefined;
}

/** A log that has been read. */
export interface LogSummary {
  readonly kind: LogInput['kind'];
  /** Each line once. */
  readonly lines: number;
  /** The days that it tells of; undefined of an empty one. */
  readonly days: DaySpan | undefined;
  readonly currencies: readonly string[];
  /** How many lines could not be read, and the first hundred of them. */
  readonly refused: number;
  readonly problems: readonly UnreadableLine[];
  /** Whether it had more lines than are read. */
  readonly cut: boolean;
}

export interface InsightsView {
  /** `empty`: it was read, and there is nothing in it. */
  readonly status: 'idle' | 'reading' | 'empty' | 'ready' | 'error';
  readonly progress?: LogProgress | undefined;
  /** Why it was not read, or, beside figures, not to its end. */
  readonly problem?: LogSourceProblem | undefined;
  readonly log?: LogSummary | undefined;
  /** The days that the report is of. */
  readonly span?: DaySpan | undefined;
  readonly report?: Report | undefined;
  /** Whether figures are on their way that are not in the report yet. */
  readonly reckoning: boolean;
}

/** Figures out of a log. Neither reading nor reckoning lets the page stand still, however long the log is. */
export interface InsightsStore {
  readonly $view: ReadableAtom<InsightsView>;
  /** Reads a log, in place of the one before. Resolves once its figures are there, or it was stopped; never rejects. */
  read(input: LogInput): Promise<void>;
  /** Reads no further. What was looked at before is looked at again. */
  stop(): void;
  /** Looks at it in another way; what is left out stays as it is. Never rejects. */
  choose(choice: Partial<InsightsChoice>): Promise<void>;
}
