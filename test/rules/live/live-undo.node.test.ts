import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LiveHappening, LiveRoom } from '../../../src/model/index.js';
import { applyLiveEvent, presenting } from '../../../src/rules/live/live-room.js';
import { undoOf } from '../../../src/rules/live/live-undo.js';
import { emptyRoom } from '../../fixtures/live-hub.js';

const itemId = fc.constantFrom('a', 'b', 'c');
const status = fc.constantFrom('on_sale' as const, 'upcoming' as const, 'hidden' as const);
const couponId = fc.constantFrom('x', 'y');
const of = <Type extends LiveHappening['type']>(
  type: Type,
  payload: fc.Arbitrary<unknown>,
): fc.Arbitrary<LiveHappening> => payload.map((each) => ({ type, payload: each }) as LiveHappening);
const happening = fc.oneof(
  of(
    'item.add',
    fc.record({ item: fc.record({ id: itemId, number: fc.integer({ min: 1, max: 9 }), productId: itemId, status }) }),
  ),
  of('item.update', fc.record({ itemId, status, label: fc.constantFrom('one', 'two') })),
  of('item.remove', fc.record({ itemId })),
  of('item.reorder', fc.record({ itemIds: fc.uniqueArray(itemId) })),
  of('item.present', fc.record({ itemId })),
  of('item.unpresent', fc.record({ itemId })),
  of('coupon.drop', fc.record({ couponId, until: fc.integer({ min: 1, max: 3 }) })),
  of('coupon.end', fc.record({ couponId })),
  of('announcement', fc.record({ text: fc.constantFrom('', 'hello') })),
  of('room.state', fc.record({ status: fc.constantFrom('live', 'paused') })),
);

const after = (room: LiveRoom, happenings: readonly LiveHappening[]): LiveRoom =>
  happenings.reduce((each, next, index) => applyLiveEvent(each, { ...next, seq: index + 1, ts: index }), room);
/** What viewers see of it: coupons are shown in no order of their own. */
const seen = (room: LiveRoom): unknown => ({
  items: room.items,
  presented: presenting(room)?.itemId,
  coupons: [...room.coupons].sort((a, b) => a.couponId.localeCompare(b.couponId)),
  announcement: room.announcement ?? '',
  status: room.status,
});

test('what is taken back leaves the room as it was', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), happening, (before, done) => {
      const room = after(emptyRoom(), before);
      const undo = undoOf(room, done);
      assert.ok(undo);
      assert.deepEqual(seen(after(room, [done, ...undo])), seen(room));
    }),
  );
});

test('a line of the chat that was hidden comes back as it was said, at the end', () => {
  const said = (id: string): LiveHappening => ({
    type: 'chat.message',
    payload: { id, name: 'x', text: id, staff: true },
  });
  const room = after(emptyRoom(), [said('m1'), said('m2')]);
  const hide: LiveHappening = { type: 'chat.hide', payload: { messageId: 'm1' } };
  const back = after(room, [hide, ...(undoOf(room, hide) ?? [])]);
  assert.deepEqual(
    back.chat.map(({ id, text, staff }) => [id, text, staff]),
    [
      ['m2', 'm2', true],
      ['m1', 'm1', true],
    ],
  );
});

test('what was said, and the end of a room, cannot be taken back', () => {
  const room = emptyRoom();
  assert.equal(undoOf(room, { type: 'room.state', payload: { status: 'ended' } }), null);
  assert.equal(undoOf(room, { type: 'chat.message', payload: { id: 'm', name: 'x', text: 'y' } }), null);
  assert.equal(
    undoOf(emptyRoom('r', { status: 'scheduled' }), { type: 'room.state', payload: { status: 'live' } }),
    null,
  );
});
