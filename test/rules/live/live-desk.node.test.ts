import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextItem, orderWith, presentOrStop, roomAhead } from '../../../src/rules/live/live-desk.js';
import { presenting } from '../../../src/rules/live/live-room.js';
import { emptyRoom } from '../../fixtures/live-hub.js';

const item = (id: string, number: number) => ({ id, number, productId: id, status: 'on_sale' as const });
const room = emptyRoom('room', { items: [item('a', 1), item('b', 4), item('c', 2)] });

test('a room is shown as it will stand, once or twice written', () => {
  const asked = [
    { type: 'item.remove', payload: { itemId: 'a' } },
    { type: 'item.reorder', payload: { itemIds: ['c', 'b'] } },
    { type: 'item.present', payload: { itemId: 'b' } },
    { type: 'chat.message', payload: { id: 'm', name: 'host', text: 'hello', staff: true } },
  ] as const;
  const ahead = roomAhead(room, asked, 7);
  assert.deepEqual(
    ahead.items.map(({ id }) => id),
    ['c', 'b'],
  );
  assert.equal(presenting(ahead)?.itemId, 'b');
  assert.deepEqual(ahead.chat, []);
  assert.deepEqual(roomAhead(ahead, asked, 9), ahead);
});

test('a number is given once, also where what had it is gone', () => {
  assert.equal(nextItem(room, 'tea', 'd').number, 5);
  assert.equal(nextItem(room, 'tea', 'd', 9).number, 10);
  assert.equal(nextItem(emptyRoom(), 'tea', 'd').number, 1);
});

test('an item is moved to a place and not beyond the ends', () => {
  assert.deepEqual(orderWith(room, 'a', 2), ['b', 'c', 'a']);
  assert.deepEqual(orderWith(room, 'c', 0), ['c', 'a', 'b']);
  assert.deepEqual(orderWith(room, 'b', 99), ['a', 'c', 'b']);
  assert.equal(orderWith(room, 'a', -1), undefined);
  assert.equal(orderWith(room, 'gone', 1), undefined);
});

test('one press presents an item, the next one stops', () => {
  const present = presentOrStop(room, 'a');
  assert.equal(present.type, 'item.present');
  assert.equal(presentOrStop(roomAhead(room, [present], 1), 'a').type, 'item.unpresent');
  assert.equal(presentOrStop(roomAhead(room, [present], 1), 'b').type, 'item.present');
});
