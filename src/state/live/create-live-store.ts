import type { LiveDataIssue } from '../../live/live-data-error.js';
import type { LiveContext, LiveSource } from '../../live/source.js';
import type { RetryOptions } from '../../lib/retry.js';
import { FollowedRoom } from './followed-room.js';
import type { LiveStore } from './live-store.js';
import { StockChanges } from './stock-changes.js';

export interface LiveStoreOptions {
  readonly source: () => Promise<LiveSource>;
  readonly context: () => Omit<LiveContext, 'signal' | 'report'>;
  readonly now: () => number;
  /** Told what no joining again would help with. */
  readonly onError?: (error: unknown, roomId: string) => void;
  /** Told what is wrong in an entry of a log, the first time for each kind of entry. */
  readonly onIssues?: (issues: readonly LiveDataIssue[], roomId: string) => void;
  /** Told which products may cost something else now, or have something else left: by their references. */
  readonly stockChanged?: (productIds: readonly string[]) => void;
  /**
   * How often at most what happens is shown, in milliseconds: a full room, or one that has much to catch up with, does not
   * draw the page for each entry. 50 by default.
   */
  readonly pace?: number;
  /** How long to wait before a room is joined again. */
  readonly retry?: Pick<RetryOptions, 'first' | 'longest' | 'wake' | 'sleep'>;
}

/** The live rooms of a running shop. */
export interface RunningLive extends LiveStore {
  /** Joins anew what is looked at: as somebody else, or in another language. */
  reset(): void;
  /** Leaves all rooms. */
  dispose(): void;
}

/** Makes the store of live rooms. */
export function createLiveStore(options: LiveStoreOptions): RunningLive {
  const rooms = new Map<string, FollowedRoom>();
  let disposed = false;
  const changes = new StockChanges((productIds) => options.stockChanged?.(productIds));
  const find = (id: string): FollowedRoom => {
    let room = rooms.get(id);
    if (!room) rooms.set(id, (room = new FollowedRoom(id, options, changes)));
    if (disposed) room.dispose();
    return room;
  };
  return {
    room: (id) => find(id).$state,
    listen: (id, hear) => find(id).listen(hear),
    setLatency: (id, milliseconds) => find(id).setLatency(milliseconds),
    retry: (id) => find(id).rejoin(),
    reset() {
      for (const room of rooms.values()) room.rejoin();
    },
    dispose() {
      disposed = true;
      changes.dispose();
      for (const room of rooms.values()) room.dispose();
    },
  };
}
