import type { LiveEvent, LiveSnapshot, ShopSettings } from '../model/index.js';
import type { LiveDataIssue } from './live-data-error.js';

/**
 * Hears what is wrong in an entry of the log, which then changes nothing. The page is told once of each kind of entry. One of a kind
 * that is not known is none of it: a newer hub may send it.
 */
export type LiveReport = (kind: string, issues: readonly LiveDataIssue[]) => void;

/** What a live source is told with every call. */
export interface LiveContext extends ShopSettings {
  readonly customer: string | null;
  /** Ends the following of a room. */
  readonly signal: AbortSignal;
  /** To be told which entries change nothing since their payload does not hold. */
  readonly report?: LiveReport | undefined;
}

/** Up to where a viewer has followed the log of a room. */
export interface LiveCursor {
  readonly log: string;
  readonly seq: number;
}

/** What comes of a room that is followed. */
export type LiveMessage =
  | { readonly kind: 'snapshot'; readonly snapshot: LiveSnapshot }
  /** The line is there, and the log goes on from the cursor. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'event'; readonly event: LiveEvent };

/** A room that there is not, or that cannot be followed; where its data do not hold, `cause` is a `LiveDataError` with all that is wrong. */
export class LiveError extends Error {
  override readonly name = 'LiveError';
  readonly code: 'live-not-found' | 'live-unavailable';

  constructor(code: LiveError['code'], message = '', cause?: unknown) {
    super(message === '' ? code : `${code}: ${message}`, { cause });
    this.code = code;
  }
}

/**
 * The seam between the elements and whatever keeps the log of a live room.
 *
 * The protocol, version 1: whoever joins without a cursor, with one of another log, or with one that is too old to go on
 * from, is answered with a snapshot, anybody else with `resumed`; then come the entries of the log in their order, each with the next `seq`. An entry
 * may come twice. Whoever finds one missing joins again without a cursor.
 */
export interface LiveSource {
  readonly name: string;
  /**
   * Follows a room. Ends where nothing more can happen in it. Throws a {@link LiveError} where there is no such room and
   * a `TransportError` where the line is down; the room is then joined again with the cursor that was reached.
   */
  join(roomId: string, cursor: LiveCursor | null, context: LiveContext): AsyncIterable<LiveMessage>;
}
