import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LiveEvent, LiveHappening, LiveItem, LiveRoom } from '../../../src/model/index.js';
import { LiveLog } from '../../../src/rules/live/live-log.js';
import { applyLiveEvent, liveLimits, presentedAt, presenting, shownItems } from '../../../src/rules/live/live-room.js';
import { emptyRoom } from '../../fixtures/live-hub.js';

const serum: LiveItem = { id: 'a', number: 1, productId: 'serum', status: 'on_sale' };
const mist: LiveItem = { id: 'b', number: 2, productId: 'mist', status: 'on_sale' };
const cream: LiveItem = { id: 'c', number: 3, productId: 'cream', status: 'upcoming' };

/** The room after these, a second apart. */
function after(room: LiveRoom, ...happenings: readonly LiveHappening[]): LiveRoom {
  return happenings
    .map((each, at): LiveEvent => ({ ...each, seq: at + 1, ts: (at + 1) * 1000 }))
    .reduce(applyLiveEvent, room);
}

const ids = (items: readonly LiveItem[]): string => items.map(({ id }) => id).join('');
const full = emptyRoom('room', { items: [serum, mist, cream] });

test('an item keeps its number wherever it is moved', () => {
  const room = after(full, { type: 'item.reorder', payload: { itemIds: ['c', 'a', 'gone', 'c'] } });
  assert.equal(ids(room.items), 'cab');
  assert.deepEqual(
    room.items.map(({ number }) => number),
    [3, 1, 2],
  );
});

test('what is presented is shown first, and only one thing is', () => {
  const room = after(
    full,
    { type: 'item.present', payload: { itemId: 'b' } },
    { type: 'item.present', payload: { itemId: 'c' } },
  );
  assert.equal(presenting(room)?.itemId, 'c');
  assert.equal(ids(shownItems(room)), 'cab');
  assert.deepEqual(room.presentations, [
    { itemId: 'b', from: 1000, until: 2000 },
    { itemId: 'c', from: 2000 },
  ]);
});

test('a presentation ends with its item, with the room, and by name only where it is that one', () => {
  const begun = after(full, { type: 'item.present', payload: { itemId: 'b' } });
  const at = (happening: LiveHappening): LiveRoom => applyLiveEvent(begun, { ...happening, seq: 2, ts: 9000 });
  assert.equal(presenting(at({ type: 'item.unpresent', payload: { itemId: 'a' } }))?.itemId, 'b');
  assert.equal(presenting(at({ type: 'item.unpresent', payload: { itemId: 'b' } })), undefined);
  assert.equal(presenting(at({ type: 'item.remove', payload: { itemId: 'b' } })), undefined);
  const ended = at({ type: 'room.state', payload: { status: 'ended' } });
  assert.equal(presenting(ended), undefined);
  assert.equal(ended.endedAt, 9000);
});

test('hidden items are not shown; a change names what it changes', () => {
  const room = after(full, { type: 'item.update', payload: { itemId: 'a', status: 'hidden' } });
  assert.equal(ids(shownItems(room)), 'bc');
  assert.equal(room.items[0]?.number, 1);
});

test('where to go in a replay is told from the beginning of the room, by the last time it was presented', () => {
  const room = after(
    emptyRoom('room', { items: [serum, mist], startedAt: 500 }),
    { type: 'item.present', payload: { itemId: 'a' } },
    { type: 'item.present', payload: { itemId: 'b' } },
    { type: 'item.present', payload: { itemId: 'a' } },
  );
  assert.equal(presentedAt(room, 'a'), 2500);
  assert.equal(presentedAt(room, 'b'), 1500);
  assert.equal(presentedAt(room, 'c'), undefined);
});

test('a coupon that is dropped again is there once, and what passes by is not kept for ever', () => {
  const dropped = after(
    full,
    { type: 'coupon.drop', payload: { couponId: 'ten', until: 5 } },
    { type: 'coupon.drop', payload: { couponId: 'ten', until: 9 } },
  );
  assert.deepEqual(dropped.coupons, [{ couponId: 'ten', until: 9 }]);
  const lines = Array.from({ length: 150 }, (_, at): LiveHappening => ({
    type: 'chat.message',
    payload: { id: `m${at}`, name: 'x', text: 'y' },
  }));
  const chatted = after(full, ...lines);
  assert.equal(chatted.chat.length, liveLimits.chat);
  assert.equal(chatted.chat.at(-1)?.id, 'm149');
});

test('a line of the chat that is hidden is gone from the room, and the others stay as they were', () => {
  const said = (id: string): LiveHappening => ({ type: 'chat.message', payload: { id, name: 'x', text: id } });
  const room = after(full, said('m1'), said('m2'), said('m3'), { type: 'chat.hide', payload: { messageId: 'm2' } });
  assert.deepEqual(
    room.chat.map(({ id }) => id),
    ['m1', 'm3'],
  );
});

test('what names something that is not there changes nothing', () => {
  for (const happening of [
    { type: 'item.present', payload: { itemId: 'gone' } },
    { type: 'item.remove', payload: { itemId: 'gone' } },
    { type: 'item.unpresent', payload: { itemId: 'gone' } },
    { type: 'stock.change', payload: { itemId: 'a' } },
    { type: 'unknown', payload: {} },
  ] satisfies LiveHappening[]) {
    assert.equal(after(full, happening), full);
  }
});

test('a log takes each entry once, finds a gap, and does not go back within one log', () => {
  const log = new LiveLog();
  const entry = (seq: number): LiveEvent => ({ seq, ts: seq, type: 'like.burst', payload: { count: 1 } });
  assert.equal(log.take(entry(1), 0), 'gap');
  log.restart({ log: 'one', seq: 4, ts: 0, room: full }, 0);
  assert.deepEqual(
    [4, 5, 5, 7].map((seq) => log.take(entry(seq), 0)),
    ['known', 'taken', 'known', 'gap'],
  );
  log.advance(0);
  assert.equal(log.room?.likes, 1);
  assert.equal(log.restart({ log: 'one', seq: 3, ts: 0, room: full }, 0), 'known');
  assert.equal(log.restart({ log: 'two', seq: 1, ts: 0, room: full }, 0), 'taken');
  assert.deepEqual(log.cursor, { log: 'two', seq: 1 });
});
