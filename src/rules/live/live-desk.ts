import type { LiveHappening, LiveItem, LiveRoom } from '../../model/index.js';
import { applyLiveEvent, presenting } from './live-room.js';

/**
 * The room as it will stand once everything is written that its host has asked for, so that she goes on from there and not
 * from what has come back so far. What she says is left out: said twice it would stand there twice.
 * @param now milliseconds since the epoch.
 */
export function roomAhead(room: LiveRoom, happenings: readonly LiveHappening[], now: number): LiveRoom {
  return happenings
    .filter(({ type }) => type !== 'chat.message')
    .reduce((each, happening) => applyLiveEvent(each, { ...happening, seq: 0, ts: now }), room);
}

/**
 * A product as the next item of a room. Its number is one that no item has had.
 * @param given the highest number that is known to have been given, also to what is gone.
 */
export function nextItem({ items }: LiveRoom, productId: string, id: string, given = 0): LiveItem {
  const number = Math.max(given, ...items.map((item) => item.number)) + 1;
  return { id, number, productId, status: 'on_sale' };
}

/** The order of the items after one was moved to a place, counted from 0; undefined where it would stay. */
export function orderWith({ items }: LiveRoom, itemId: string, place: number): readonly string[] | undefined {
  const ids = items.map(({ id }) => id);
  const from = ids.indexOf(itemId);
  const to = Math.min(ids.length - 1, Math.max(0, place));
  if (from < 0 || from === to) return undefined;
  ids.splice(to, 0, ...ids.splice(from, 1));
  return ids;
}

/** What presents an item, or stops where it is presented. */
export function presentOrStop(room: LiveRoom, itemId: string): LiveHappening {
  const type = presenting(room)?.itemId === itemId ? 'item.unpresent' : 'item.present';
  return { type, payload: { itemId } };
}
