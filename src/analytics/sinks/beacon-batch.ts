import type { AnalyticsRecord } from '../../model/analytics.js';

/** The most lines and bytes of one request: with `keepalive` a browser takes 64 KiB, see the Fetch standard. */
export const mostLines = 50;
export const mostBytes = 60_000;
/** Below it stand the lines that wait. */
export const prefix = 'waiting/';

export type Line = readonly [key: string, line: string];

/** In the order of keys is the order in which they are sent. */
export function keyOf({ at, id }: AnalyticsRecord, number: number): string {
  return `${prefix}${String(Math.floor(at)).padStart(16, '0')}/${String(number).padStart(8, '0')}/${id}`;
}

/** As many lines as one request may hold, each as it is stored. */
export function takeBatch(waiting: Iterable<readonly [string, unknown]>): {
  readonly batch: readonly Line[];
  /** The most that they come to. */
  readonly bytes: number;
} {
  const batch: Line[] = [];
  let bytes = 0;
  for (const [key, line] of waiting) {
    if (typeof line !== 'string') continue;
    // UTF-8 takes three bytes for a UTF-16 unit at most, and each line ends with one.
    const more = 3 * line.length + 1;
    if (batch.length > 0 && (batch.length >= mostLines || bytes + more > mostBytes)) break;
    batch.push([key, line]);
    bytes += more;
  }
  return { batch, bytes };
}
