import type { AnalyticsTouch } from '../../model/analytics.js';
import type { Origin } from '../../model/origin.js';

/** What led to a product, before it is known whether it is bought. It has the shape of an origin, and a moment. */
export interface Touch {
  readonly kind: Origin['kind'];
  readonly noteId?: string;
  readonly tagId?: string;
  readonly authorId?: string;
  readonly liveRoomId?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** No order counts as led to by what is older: the longest window there is. Milliseconds. */
export const longestWindow = 30 * 86_400_000;

/** The most that is kept of one product: the first, and the latest. */
const mostTouches = 30;

/**
 * A list of touches with those of an origin: itself, and what had led there first. What a shopper searched for is left
 * out, since it may say who she is.
 * @param now when it is noted, for an origin that does not tell its moment.
 */
export function withOrigin(touches: readonly Touch[], origin: Origin | undefined, now: number): readonly Touch[] {
  if (!origin) return touches;
  const { first } = origin;
  const added = [...(first ? [touchOf(first, Math.min(first.at ?? now, origin.at ?? now))] : []), touchOf(origin, now)];
  const fresh = added.filter((touch) => !touches.some((known) => isSame(known, touch)));
  const all = [...touches, ...fresh].filter(({ at }) => now - at <= longestWindow).sort((a, b) => a.at - b.at);
  return all.length > mostTouches ? [...all.slice(0, 1), ...all.slice(1 - mostTouches)] : all;
}

/**
 * Touches as an order tells of them.
 * @param visitBegan when the visit in which it was placed began, in milliseconds since the epoch.
 */
export function toldTouches(touches: readonly Touch[], visitBegan: number): readonly AnalyticsTouch[] {
  return touches.map(({ kind, noteId, tagId, authorId, liveRoomId, at }) => ({
    kind,
    ...(noteId !== undefined && { note_id: noteId }),
    ...(tagId !== undefined && { tag_id: tagId }),
    ...(authorId !== undefined && { author_id: authorId }),
    ...(liveRoomId !== undefined && { live_room_id: liveRoomId }),
    at,
    same_visit: at >= visitBegan,
  }));
}

function touchOf({ kind, noteId, tagId, authorId, liveRoomId, at }: Origin, now: number): Touch {
  return {
    kind,
    ...(noteId !== undefined && { noteId }),
    ...(tagId !== undefined && { tagId }),
    ...(authorId !== undefined && { authorId }),
    ...(liveRoomId !== undefined && { liveRoomId }),
    at: at ?? now,
  };
}

function isSame(one: Touch, other: Touch): boolean {
  return (
    one.at === other.at &&
    one.kind === other.kind &&
    one.noteId === other.noteId &&
    one.tagId === other.tagId &&
    one.liveRoomId === other.liveRoomId
  );
}
