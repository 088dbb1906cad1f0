import type { AnalyticsRecord } from '../../model/analytics.js';
import { readLogLine } from '../log/log-line.js';

/** A line of a file that could not be read; everything else was. */
export interface UnreadableLine {
  /** Counted from 1. */
  readonly line: number;
  /** Which field, and what is wrong with it. */
  readonly message: string;
}

export interface ReadLog {
  readonly lines: readonly AnalyticsRecord[];
  /** The first hundred of those that could not be read. */
  readonly problems: readonly UnreadableLine[];
  /** How many could not be read. */
  readonly refused: number;
}

const mostProblems = 100;
/** In UTF-16 units; an order of 200 articles with 40 touches each is shorter. What has no line breaks is no log. */
const longestLine = 8_000_000;

/** Reads a log in NDJSON, a line an event. Empty lines are nothing; whatever is wrong is told, and the rest is read. */
export function readLog(text: string): ReadLog {
  const reader = new LogReader();
  const lines = [...reader.read(text), ...reader.end()];
  return { lines, problems: reader.problems, refused: reader.refused };
}

/** Reads a log that comes in pieces, wherever they are cut. */
export class LogReader {
  readonly #problems: UnreadableLine[] = [];
  #refused = 0;
  #line = 0;
  /** What has come of a line whose end is still to come. */
  #rest = '';
  /** Whether what comes up to the next line break belongs to a line that is refused already. */
  #skips = false;

  /** The first hundred lines that could not be read. */
  get problems(): readonly UnreadableLine[] {
    return this.#problems;
  }

  /** How many could not be read. */
  get refused(): number {
    return this.#refused;
  }

  /** The lines that a piece completes. */
  *read(piece: string): Generator<AnalyticsRecord> {
    let begins = 0;
    for (let ends = piece.indexOf('\n'); ends >= 0; ends = piece.indexOf('\n', begins)) {
      const line = this.#complete(this.#rest + piece.slice(begins, ends));
      this.#rest = '';
      begins = ends + 1;
      if (line) yield line;
    }
    if (!this.#skips) this.#rest += piece.slice(begins);
    if (this.#rest.length <= longestLine) return;
    this.#rest = '';
    this.#skips = true;
    this.#refuse(this.#line + 1, `is longer than ${longestLine} characters`);
  }

  /** The last line, where no line break follows it. */
  *end(): Generator<AnalyticsRecord> {
    const line = this.#complete(this.#rest);
    this.#rest = '';
    if (line) yield line;
  }

  /** Something that is no text came as a line. */
  take(given: unknown): AnalyticsRecord | undefined {
    this.#line += 1;
    return this.#check(given);
  }

  #complete(text: string): AnalyticsRecord | undefined {
    this.#line += 1;
    if (this.#skips) {
      this.#skips = false;
      return undefined;
    }
    const source = (this.#line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (source === '') return undefined;
    let parsed: unknown;
    try {
      parsed = JSON.parse(source);
    } catch {
      return this.#refuse(this.#line, 'is no JSON');
    }
    return this.#check(parsed);
  }

  #check(given: unknown): AnalyticsRecord | undefined {
    const read = readLogLine(given);
    if ('line' in read) return read.line;
    return this.#refuse(this.#line, `${read.problem.path} ${read.problem.message}`.trim());
  }

  #refuse(line: number, message: string): undefined {
    this.#refused += 1;
    if (this.#problems.length < mostProblems) this.#problems.push({ line, message });
  }
}
