import type { AnalyticsRecord } from '../../model/analytics.js';
import { readLogLine } from '../log-line.js';

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

/** Reads a log in NDJSON, a line an event. Empty lines are nothing; whatever is wrong is told, and the rest is read. */
export function readLog(text: string): ReadLog {
  const lines: AnalyticsRecord[] = [];
  const problems: UnreadableLine[] = [];
  let refused = 0;
  const refuse = (line: number, message: string): void => {
    refused += 1;
    if (problems.length < mostProblems) problems.push({ line, message });
  };
  text.split('\n').forEach((given, index) => {
    const source = (index === 0 ? given.replace(/^\uFEFF/, '') : given).trim();
    if (source === '') return;
    let parsed: unknown;
    try {
      parsed = JSON.parse(source);
    } catch {
      return refuse(index + 1, 'is no JSON');
    }
    const read = readLogLine(parsed);
    if ('line' in read) lines.push(read.line);
    else refuse(index + 1, `${read.problem.path} ${read.problem.message}`.trim());
  });
  return { lines, problems, refused };
}
