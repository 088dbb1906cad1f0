import * as v from 'valibot';
import { count, dropUnusable, fields, id, link, list, maybe, moment, picture, text } from '../lib/schema-fields.js';
import type { LiveEvent, LiveRoom, LiveSnapshot } from '../model/index.js';
import { liveLabels } from '../model/live.js';
import { liveLimits } from '../rules/live-room.js';

// What a hub sends. Chat and names come from strangers: lengths are capped, and everything is shown as text.

const name = text(60);
const status = v.picklist(['scheduled', 'live', 'paused', 'ended']);
const itemStatus = v.picklist(['on_sale', 'upcoming', 'hidden']);

const item = fields({
  id,
  number: v.pipe(count, v.minValue(1, 'counts from 1')),
  productId: id,
  variantId: maybe(id),
  status: itemStatus,
  label: maybe(text(60)),
});

const coupon = fields({ couponId: id, until: maybe(moment) });
const bought = { name, itemId: id, quantity: count };
const said = { id, name, text: text(200), staff: maybe(v.boolean()) };

const video = fields({
  sources: v.pipe(
    list(fields({ url: link, type: text(100) }), 10),
    v.transform((sources) => sources.filter(({ url }) => url !== '')),
  ),
  poster: picture,
  duration: maybe(v.pipe(v.number(), v.minValue(0))),
  captions: v.pipe(
    list(fields({ url: link, language: text(35), label: text(60) }), 20),
    v.transform((captions) => captions.filter(({ url }) => url !== '')),
  ),
  chapters: list(fields({ start: v.pipe(v.number(), v.minValue(0)), title: text(100) }), 50),
});

const room = v.pipe(
  fields({
    id,
    title: text(200),
    status,
    host: v.pipe(fields({ id, name, avatar: maybe(picture), storeId: maybe(id) }), v.transform(dropUnusable)),
    cover: maybe(picture),
    labels: list(v.picklist(liveLabels), 10),
    startsAt: maybe(moment),
    startedAt: maybe(moment),
    endedAt: maybe(moment),
    viewers: count,
    likes: count,
    items: list(item, liveLimits.items),
    presentations: list(fields({ itemId: id, from: moment, until: maybe(moment) }), liveLimits.presentations),
    coupons: list(coupon, 100),
    purchases: list(fields({ ...bought, at: moment }), liveLimits.purchases),
    chat: list(fields({ ...said, at: moment }), liveLimits.chat),
    announcement: maybe(text(500)),
    stream: maybe(video),
    replay: maybe(video),
  }),
  v.transform(dropUnusable),
);

const snapshot = fields({ log: id, seq: count, ts: moment, room });

const payloads = {
  'room.state': fields({ status }),
  'item.add': fields({ item }),
  'item.update': fields({ itemId: id, status: maybe(itemStatus), label: maybe(text(60)), variantId: maybe(id) }),
  'item.remove': fields({ itemId: id }),
  'item.reorder': fields({ itemIds: list(id, liveLimits.items) }),
  'item.present': fields({ itemId: id }),
  'item.unpresent': fields({ itemId: id }),
  'stock.change': fields({ itemId: id }),
  'coupon.drop': coupon,
  'coupon.end': fields({ couponId: id }),
  'purchase.ticker': fields(bought),
  'viewer.count': fields({ count }),
  'like.burst': fields({ count: v.pipe(count, v.maxValue(100_000, 'is too many at once')) }),
  'chat.message': fields(said),
  'chat.hide': fields({ messageId: id }),
  announcement: fields({ text: text(500) }),
  'replay.ready': fields({ replay: video }),
} satisfies Record<Exclude<LiveEvent['type'], 'unknown'>, unknown>;

const entry = fields({ seq: v.pipe(count, v.minValue(1)), ts: moment, type: text(100), payload: v.unknown() });

/** Data of a room that does not hold. */
export class LiveDataError extends Error {
  override readonly name = 'LiveDataError';
}

/** @throws LiveDataError where it is no room. */
export function parseSnapshot(data: unknown): LiveSnapshot {
  return read(snapshot, data, 'snapshot');
}

/** @throws LiveDataError where it is no room. */
export function parseRoom(data: unknown): LiveRoom {
  return read(room, data, 'room');
}

/**
 * An entry of a log. One of a kind that is not known, or whose payload does not hold, keeps its place in the log and
 * changes nothing: a newer hub does not stop an older page.
 * @throws LiveDataError where it has no place in a log.
 */
export function parseEvent(data: unknown): LiveEvent {
  const { seq, ts, type, payload } = read(entry, data, 'event');
  const schema = Object.hasOwn(payloads, type) ? payloads[type as keyof typeof payloads] : undefined;
  const parsed = schema && v.safeParse(schema, payload);
  if (!parsed?.success) return { seq, ts, type: 'unknown', payload: {} };
  return { seq, ts, type, payload: parsed.output } as LiveEvent;
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, data: unknown, what: string): Output {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new LiveDataError(`${what} ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
