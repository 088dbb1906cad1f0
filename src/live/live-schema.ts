import * as v from 'valibot';
import { count, dropUnusable, fields, id, link, list, maybe, moment, picture, text } from '../lib/schema-fields.js';
import type { LiveEvent, LiveHost, LiveItem, LiveRoom, LiveSnapshot, Video } from '../model/index.js';
import { liveLabels } from '../model/live.js';
import { liveLimits } from '../rules/live/live-room.js';
import { LiveDataError, type LiveDataIssue } from './live-data-error.js';
import type { LiveReport } from './source.js';

export { LiveDataError, type LiveDataIssue } from './live-data-error.js';

// What a hub sends. Chat and names come from strangers: lengths are capped, and everything is shown as text.

const name = text(60);
const status = v.picklist(['scheduled', 'live', 'paused', 'ended']);
const itemStatus = v.picklist(['on_sale', 'upcoming', 'hidden']);

/** A list that may be left out where there is nothing to stand in it. */
const maybeList = <const Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema, most: number) =>
  v.optional(list(schema, most), []);

const item = fields({
  id,
  number: v.pipe(count, v.minValue(1, 'counts from 1')),
  productId: id,
  variantId: maybe(id),
  status: v.optional(itemStatus, 'on_sale'),
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
    maybeList(fields({ url: link, language: text(35), label: text(60) }), 20),
    v.transform((captions) => captions.filter(({ url }) => url !== '')),
  ),
  chapters: maybeList(fields({ start: v.pipe(v.number(), v.minValue(0)), title: text(100) }), 50),
});

/** A room, for schemas of which it is a part. */
export const room = v.pipe(
  fields({
    id,
    title: text(200),
    status,
    host: v.pipe(fields({ id, name, avatar: maybe(picture), storeId: maybe(id) }), v.transform(dropUnusable)),
    cover: maybe(picture),
    labels: maybeList(v.picklist(liveLabels), 10),
    startsAt: maybe(moment),
    startedAt: maybe(moment),
    endedAt: maybe(moment),
    viewers: v.optional(count, 0),
    likes: v.optional(count, 0),
    items: maybeList(item, liveLimits.items),
    presentations: maybeList(fields({ itemId: id, from: moment, until: maybe(moment) }), liveLimits.presentations),
    coupons: maybeList(coupon, 100),
    purchases: maybeList(fields({ ...bought, at: moment }), liveLimits.purchases),
    chat: maybeList(fields({ ...said, at: moment }), liveLimits.chat),
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

type Written<Type, Left extends keyof Type> = Omit<Type, Left> & Partial<Pick<Type, Left>>;

/** A video as somebody writes it: captions and chapters that are left out are none. */
export type WrittenVideo = Written<Video, 'captions' | 'chapters'>;

/** A product in the tray of a room as somebody writes it: one without a `status` is `on_sale`. */
export type WrittenLiveItem = Written<LiveItem, 'status'>;

/**
 * A room as somebody writes it. Needed are `id`, `title`, `status`, and `host` with `id` and `name`. A list that is left out
 * is empty, `viewers` and `likes` are 0.
 */
export interface WrittenLiveRoom extends Partial<Omit<LiveRoom, 'items' | 'stream' | 'replay'>> {
  readonly id: string;
  readonly title: string;
  readonly status: LiveRoom['status'];
  readonly host: LiveHost;
  readonly items?: readonly WrittenLiveItem[];
  readonly stream?: WrittenVideo;
  readonly replay?: WrittenVideo;
}

/**
 * Reads how a room stands; what may be left out of the room stands at {@link WrittenLiveRoom}.
 * @throws LiveDataError where it is no room.
 */
export function parseSnapshot(data: unknown): LiveSnapshot {
  return readLive(snapshot, data);
}

/**
 * Reads a room; what may be left out of it stands at {@link WrittenLiveRoom}.
 * @throws LiveDataError where it is no room.
 */
export function parseRoom(data: unknown): LiveRoom {
  return readLive(room, data);
}

/**
 * An entry of a log. One of a kind that is not known, or whose payload does not hold, keeps its place in the log and
 * changes nothing: a newer hub does not stop an older page.
 * @param report told of a kind that is known what does not hold in it.
 * @param at where it stands in what it came in; by its kind and its place in the log by default: `item.add(12).payload.item.id`.
 * @throws LiveDataError where it has no place in a log.
 */
export function parseEvent(data: unknown, report?: LiveReport, at?: string): LiveEvent {
  const { seq, ts, type, payload } = readLive(entry, data);
  const schema = Object.hasOwn(payloads, type) ? payloads[type as keyof typeof payloads] : undefined;
  const parsed = schema && v.safeParse(schema, payload);
  if (parsed?.success) return { seq, ts, type, payload: parsed.output } as LiveEvent;
  if (parsed) report?.(type, issuesOf(parsed.issues, `${at ?? `${type}(${seq})`}.payload`));
  return { seq, ts, type: 'unknown', payload: {} };
}

/**
 * What a schema makes of data.
 * @param at where they stand in what they came in.
 * @throws LiveDataError naming all that is wrong.
 */
export function readLive<Output>(schema: v.GenericSchema<unknown, Output>, data: unknown, at?: string): Output {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  throw new LiveDataError(issuesOf(parsed.issues, at));
}

function issuesOf(issues: readonly v.BaseIssue<unknown>[], at: string | undefined): LiveDataIssue[] {
  return issues.map((issue) => ({
    path: [at, v.getDotPath(issue)].filter(Boolean).join('.'),
    message: issue.message,
  }));
}
