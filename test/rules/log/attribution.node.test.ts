import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AnalyticsTouch } from '../../../src/model/analytics.js';
import { attribute, attributionWindows, carrierOf, liveWindow, partsOf } from '../../../src/rules/log/attribution.js';

const hour = 3_600_000;
const day = 24 * hour;
const placedAt = 100 * day;

/** A touch so long before the order. */
const note = (id: string, before: number, same_visit = false): AnalyticsTouch => ({
  kind: 'note',
  note_id: id,
  at: placedAt - before,
  same_visit,
});
const room = (id: string, before: number, same_visit = false): AnalyticsTouch => ({
  kind: 'live',
  live_room_id: id,
  at: placedAt - before,
  same_visit,
});
const search = (before: number): AnalyticsTouch => ({ kind: 'search', at: placedAt - before, same_visit: true });

const table = [
  { what: 'nothing led to it', touches: [], credited: undefined, carrier: 'none' },
  { what: 'the last of two notes', touches: [note('a', day), note('b', hour)], credited: 'b', carrier: 'note' },
  {
    what: 'the first of two notes, where the first is asked for',
    touches: [note('a', day), note('b', hour)],
    model: 'first',
    credited: 'a',
    carrier: 'note',
  },
  {
    what: 'in whichever order they are told',
    touches: [note('b', hour), note('a', day)],
    credited: 'b',
    carrier: 'note',
  },
  {
    what: 'of two at one moment the later in the list',
    touches: [note('a', 5), note('b', 5)],
    credited: 'b',
    carrier: 'note',
  },
  { what: 'the last millisecond of seven days', touches: [note('a', 7 * day)], credited: 'a', carrier: 'note' },
  { what: 'a millisecond more', touches: [note('a', 7 * day + 1)], credited: undefined, carrier: 'none' },
  { what: 'a day, asked for', touches: [note('a', day + 1)], window: 1, credited: undefined, carrier: 'none' },
  { what: 'fifteen days', touches: [note('a', 15 * day)], window: 15, credited: 'a', carrier: 'note' },
  { what: 'thirty days', touches: [note('a', 30 * day)], window: 30, credited: 'a', carrier: 'note' },
  { what: 'a room within a day', touches: [room('r', liveWindow)], credited: 'r', carrier: 'live' },
  {
    what: 'a room after a day, whatever the window',
    touches: [room('r', day + 1)],
    window: 30,
    credited: undefined,
    carrier: 'none',
  },
  { what: 'a note before a room', touches: [note('a', 2 * day), room('r', hour)], credited: 'r', carrier: 'live' },
  {
    what: 'a room too long ago after a note',
    touches: [note('a', 3 * day), room('r', 2 * day)],
    credited: 'a',
    carrier: 'note',
  },
  { what: 'a search after a note', touches: [note('a', day), search(hour)], credited: 'search', carrier: 'card' },
  { what: 'nothing later than the order', touches: [note('a', -1)], credited: undefined, carrier: 'none' },
] as const;

test('puts an order down to what led to it', () => {
  for (const { what, touches, credited, carrier, ...rule } of table) {
    const result = attribute(touches, placedAt, rule);
    const found = result.credited;
    assert.equal(found?.note_id ?? found?.live_room_id ?? found?.kind, credited, what);
    assert.equal(result.carrier, carrier, what);
  }
});

test('a note in a feed is a note, and a note in a live room is the room', () => {
  const at = { at: placedAt, same_visit: true };
  assert.equal(carrierOf({ kind: 'feed', note_id: 'a', ...at }), 'note');
  assert.equal(carrierOf({ kind: 'note', note_id: 'a', live_room_id: 'r', ...at }), 'live');
  assert.equal(carrierOf({ kind: 'wishlist', ...at }), 'card');
});

test('tells direct from assisted', () => {
  const noteOf = (touch: AnalyticsTouch): string | undefined => touch.note_id;
  const cases: readonly (readonly [AnalyticsTouch[], Record<string, string>])[] = [
    [[note('a', hour, true)], { a: 'direct' }],
    [[note('a', 2 * day)], { a: 'assisted' }],
    [[note('a', 2 * day), note('b', hour, true)], { a: 'assisted', b: 'direct' }],
    [[note('a', 2 * day), note('a', hour, true)], { a: 'direct' }],
    [[note('a', hour, true), search(5)], { a: 'assisted' }],
    [[note('a', hour, true), room('r', 5, true)], { a: 'assisted' }],
    [[search(5)], {}],
  ];
  for (const [touches, parts] of cases) {
    assert.deepEqual(Object.fromEntries(partsOf(attribute(touches, placedAt), noteOf)), parts);
  }
});

const touches = fc.array(
  fc.record({
    kind: fc.constantFrom('note', 'live', 'search', 'feed'),
    note_id: fc.constantFrom('a', 'b', 'c'),
    at: fc.integer({ min: placedAt - 40 * day, max: placedAt + day }),
    same_visit: fc.boolean(),
  }),
  { maxLength: 12 },
) as fc.Arbitrary<AnalyticsTouch[]>;

test('holds for any touches: one credit at most, and nobody without a touch in the window', () => {
  fc.assert(
    fc.property(
      touches,
      fc.constantFrom(...attributionWindows),
      fc.constantFrom('last', 'first'),
      (all, window, model) => {
        const result = attribute(all, placedAt, { window, model });
        const parts = [...partsOf(result, ({ note_id }) => note_id)];
        assert.ok(parts.filter(([, part]) => part === 'direct').length <= 1);
        assert.ok(result.touches.every(({ at }) => at <= placedAt && placedAt - at <= window * day));
        assert.ok(result.touches.every(({ kind, at }) => kind !== 'live' || placedAt - at <= liveWindow));
        assert.equal(result.credited === undefined, result.touches.length === 0);
        for (const [key] of parts) assert.ok(result.touches.some(({ note_id }) => note_id === key));
        const edge = model === 'last' ? Math.max : Math.min;
        if (result.credited) assert.equal(result.credited.at, edge(...result.touches.map(({ at }) => at)));
      },
    ),
  );
});

test('a longer window never loses a touch', () => {
  fc.assert(
    fc.property(touches, (all) => {
      const counts = attributionWindows.map((window) => attribute(all, placedAt, { window }).touches.length);
      assert.deepEqual(
        counts,
        [...counts].sort((a, b) => a - b),
      );
    }),
  );
});
