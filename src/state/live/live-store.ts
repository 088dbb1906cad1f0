import type { ReadableAtom } from 'nanostores';
import type { LiveEvent, LiveRoom } from '../../model/index.js';

export type LiveState =
  | {
      readonly status: 'loading';
      /** The line was down when it was asked for; it is tried again. */
      readonly reconnecting?: boolean;
    }
  | {
      readonly status: 'ready';
      readonly room: LiveRoom;
      /** The line is down: the room is shown as it was last heard of. */
      readonly reconnecting: boolean;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

/** Live rooms, each followed for as long as somebody looks at it. */
export interface LiveStore {
  /** The room as it stands. It is joined when it is first looked at, and left when nobody looks any more. */
  room(id: string): ReadableAtom<LiveState>;
  /**
   * Tells what happens in a room that is looked at, each event once, in order.
   * @returns what ends it.
   */
  listen(id: string, hear: (event: LiveEvent) => void): () => void;
  /** How far behind the picture is that is shown of a room, in milliseconds: events are held back as long. 0 by default. */
  setLatency(id: string, milliseconds: number): void;
  /** Joins again after an error. */
  retry(id: string): void;
}
