import { addressSource } from '../../analytics/sources/address.js';
import { givenSource } from '../../analytics/sources/given.js';
import { LogSourceError, type LogSource, type LogSourceProblem } from '../../analytics/sources/log-source.js';
import { ownSource } from '../../analytics/sources/own.js';
import { readPieces } from '../../analytics/sources/read-pieces.js';
import { inSlices } from '../../lib/slices.js';
import { type InsightsLog, LogBuilder } from '../../rules/insights/insights-log.js';
import { LogReader } from '../../rules/insights/read-log.js';
import type { LogInput, LogProgress, LogSummary } from './insights-store.js';

export interface ReadOptions {
  readonly indexedDB: IDBFactory | undefined;
  readonly fetch: typeof fetch | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LogProgress) => void;
  /** The most lines that are taken. */
  readonly most: number;
}

export interface ReadInput extends Pick<LogSummary, 'refused' | 'problems' | 'cut'> {
  readonly log: InsightsLog;
  /** Why it was not read to its end. */
  readonly problem: LogSourceProblem | undefined;
}

/**
 * Reads a log and puts it in order. What has come before the way broke off is kept.
 * @throws LogSourceError when nothing came at all.
 */
export async function readInput(input: LogInput, options: ReadOptions): Promise<ReadInput> {
  const { signal, onProgress, most } = options;
  const { content, size } = await sourceOf(input, options).open(signal);
  const reader = new LogReader();
  const builder = new LogBuilder();
  const lines = (): number => builder.size + reader.refused;
  const isFull = (): boolean => builder.size >= most;
  let problem: LogSourceProblem | undefined;

  function* take(found: Iterable<ReturnType<LogReader['take']>>): Generator<void, void> {
    for (const line of found) {
      if (isFull()) return;
      if (line) builder.add(line);
      yield;
    }
  }
  const slices = (share: () => number | undefined) => ({
    signal,
    onPause: () => onProgress({ lines: lines(), share: share() }),
  });

  if (!(content instanceof ReadableStream)) {
    await inSlices(
      take(taken(reader, content)),
      slices(() => lines() / content.length),
    );
  } else {
    let bytes = 0;
    // Of a packet that came smaller than it was said to be, or of one that grew, nobody knows.
    const share = (): number | undefined => (size === undefined || bytes > size ? undefined : bytes / size);
    try {
      for await (const piece of readPieces(content, signal)) {
        ({ bytes } = piece);
        await inSlices(take(reader.read(piece.text)), slices(share));
        onProgress({ lines: lines(), share: share() });
        if (isFull()) break;
      }
      await inSlices(take(reader.end()), slices(share));
    } catch (error) {
      if (!(error instanceof LogSourceError) || lines() === 0) throw error;
      problem = error.code;
    }
  }
  const cut = isFull();
  const log = await inSlices(builder.build(), { signal });
  return { log, problem, refused: reader.refused, problems: reader.problems, cut };
}

function sourceOf(input: LogInput, { indexedDB, fetch }: ReadOptions): LogSource {
  switch (input.kind) {
    case 'own':
      return ownSource(indexedDB);
    case 'address':
      return addressSource(input.url, { base: input.base, fetch });
    case 'file':
      return givenSource(input.file);
    case 'lines':
      return givenSource(input.lines);
  }
}

/** Lines that are no text pass the same gate. */
function* taken(reader: LogReader, given: readonly unknown[]): Generator<ReturnType<LogReader['take']>> {
  for (const line of given) yield reader.take(line);
}
