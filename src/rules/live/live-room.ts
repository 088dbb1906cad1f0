import type { LiveEvent, LiveItem, LivePresentation, LiveRoom } from '../../model/index.js';

/** How much of what passes by is kept to be shown. */
export const liveLimits = { chat: 100, purchases: 20, items: 500, presentations: 2_000 } as const;

/**
 * The room after an event. What an event names and the room does not have changes nothing: the log is right, and whoever
 * wrote it may have taken an item out a moment before.
 */
export function applyLiveEvent(room: LiveRoom, event: LiveEvent): LiveRoom {
  switch (event.type) {
    case 'room.state':
      return withStatus(room, event.payload.status, event.ts);
    case 'item.add':
      return withItem(room, event.payload.item);
    case 'item.update': {
      const { itemId, ...changes } = event.payload;
      return withItems(room, (item) => (item.id === itemId ? { ...item, ...changes } : item));
    }
    case 'item.remove': {
      const { itemId } = event.payload;
      const rest = room.items.filter(({ id }) => id !== itemId);
      return rest.length === room.items.length ? room : stopped({ ...room, items: rest }, event.ts, itemId);
    }
    case 'item.reorder':
      return { ...room, items: reordered(room.items, event.payload.itemIds) };
    case 'item.present':
      return presented(room, event.payload.itemId, event.ts);
    case 'item.unpresent':
      return stopped(room, event.ts, event.payload.itemId);
    case 'coupon.drop': {
      const rest = room.coupons.filter(({ couponId }) => couponId !== event.payload.couponId);
      return { ...room, coupons: [...rest, event.payload] };
    }
    case 'coupon.end':
      return { ...room, coupons: room.coupons.filter(({ couponId }) => couponId !== event.payload.couponId) };
    case 'purchase.ticker':
      return { ...room, purchases: latest(room.purchases, { ...event.payload, at: event.ts }, liveLimits.purchases) };
    case 'viewer.count':
      return { ...room, viewers: event.payload.count };
    case 'like.burst':
      return { ...room, likes: room.likes + event.payload.count };
    case 'chat.message':
      return { ...room, chat: latest(room.chat, { ...event.payload, at: event.ts }, liveLimits.chat) };
    case 'chat.hide':
      return { ...room, chat: room.chat.filter(({ id }) => id !== event.payload.messageId) };
    case 'announcement':
      return { ...room, announcement: event.payload.text };
    case 'replay.ready':
      return { ...room, replay: event.payload.replay };
    case 'stock.change':
    case 'unknown':
      return room;
  }
}

/** The presentation that is under way. */
export function presenting({ presentations }: LiveRoom): LivePresentation | undefined {
  const last = presentations.at(-1);
  return last?.until === undefined ? last : undefined;
}

/** Where an item was last presented, in milliseconds from the beginning of the room: where to go in its replay. */
export function presentedAt({ presentations, startedAt }: LiveRoom, itemId: string): number | undefined {
  const last = presentations.findLast((each) => each.itemId === itemId);
  return last && startedAt !== undefined ? Math.max(0, last.from - startedAt) : undefined;
}

/** What a viewer sees of the items: none that are hidden, and what is presented now before all others. */
export function shownItems(room: LiveRoom): readonly LiveItem[] {
  const now = presenting(room)?.itemId;
  const shown = room.items.filter(({ status }) => status !== 'hidden');
  return [...shown.filter(({ id }) => id === now), ...shown.filter(({ id }) => id !== now)];
}

function withStatus(room: LiveRoom, status: LiveRoom['status'], ts: number): LiveRoom {
  const began = status === 'live' && room.startedAt === undefined ? { startedAt: ts } : {};
  const after = { ...room, ...began, status };
  return status === 'ended' ? stopped({ ...after, endedAt: ts }, ts) : after;
}

function withItem(room: LiveRoom, item: LiveItem): LiveRoom {
  if (room.items.some(({ id }) => id === item.id)) {
    return withItems(room, (each) => (each.id === item.id ? item : each));
  }
  return room.items.length < liveLimits.items ? { ...room, items: [...room.items, item] } : room;
}

function withItems(room: LiveRoom, change: (item: LiveItem) => LiveItem): LiveRoom {
  return { ...room, items: room.items.map(change) };
}

/** Items that are not named stay behind those that are, in the order that they had. */
function reordered(items: readonly LiveItem[], ids: readonly string[]): readonly LiveItem[] {
  const named = [...new Set(ids)].flatMap((id) => items.find((item) => item.id === id) ?? []);
  return [...named, ...items.filter((item) => !named.includes(item))];
}

function presented(room: LiveRoom, itemId: string, ts: number): LiveRoom {
  if (presenting(room)?.itemId === itemId || !room.items.some(({ id }) => id === itemId)) return room;
  const before = stopped(room, ts);
  return { ...before, presentations: latest(before.presentations, { itemId, from: ts }, liveLimits.presentations) };
}

function stopped(room: LiveRoom, ts: number, itemId?: string): LiveRoom {
  const now = presenting(room);
  if (!now || (itemId !== undefined && now.itemId !== itemId)) return room;
  return { ...room, presentations: [...room.presentations.slice(0, -1), { ...now, until: ts }] };
}

function latest<T>(kept: readonly T[], next: T, most: number): readonly T[] {
  return [...kept.slice(1 - most), next];
}
