import type { FeedChannel, FeedItem, LiveRoomCard } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readAvatar, readPicture } from './media-schema.js';
import { parseNote } from './note-schema.js';
import type { ContentIssue, Loaded } from './source.js';

const statuses: readonly unknown[] = ['scheduled', 'live', 'paused', 'ended'] satisfies LiveRoomCard['status'][];

/**
 * Makes the card of a live room of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no id, no title, no cover or no host.
 */
export function parseRoomCard(data: unknown, base?: string): Loaded<LiveRoomCard> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => {
    const host = own(fields, 'host');
    const hostFields: Fields = isFields(host) ? host : present({ name: host });
    const name = gate.text(own(hostFields, 'name'), 'host.name', 100) ?? gate.refuse('host.name', 'is missing');
    const status = own(fields, 'status') ?? 'live';
    if (!statuses.includes(status)) gate.refuse('status', 'must be "scheduled", "live", "paused" or "ended"');
    return present({
      id: gate.reference(own(fields, 'id'), 'id') ?? gate.refuse('id', 'is missing'),
      title: gate.text(own(fields, 'title'), 'title', 200) ?? gate.refuse('title', 'is missing'),
      host: present({
        id: gate.reference(own(hostFields, 'id'), 'host.id') ?? name,
        name,
        avatar: readAvatar(gate, own(hostFields, 'avatar'), 'host.avatar'),
        storeId: gate.reference(own(hostFields, 'storeId'), 'host.storeId'),
      }),
      cover: readPicture(gate, own(fields, 'cover'), 'cover') ?? gate.refuse('cover', 'is missing'),
      status: status as LiveRoomCard['status'],
      viewers: gate.count(own(fields, 'viewers'), 'viewers'),
      url: gate.url(own(fields, 'url'), 'url'),
    });
  });
}

/**
 * Makes a card of a feed of `{ note }`, `{ live }` or `{ product }`; whatever else has an id is a note.
 * @throws ContentError when what it is of is unusable.
 */
export function parseFeedItem(data: unknown, base?: string): Loaded<FeedItem> {
  const fields: Fields = isFields(data) ? data : {};
  const product = own(fields, 'product');
  if (product !== undefined) {
    const gate = new Gate('content-unavailable', base);
    return gate.load(fields, () => ({
      kind: 'product',
      productId: gate.reference(product, 'product') ?? gate.refuse('product', 'is no reference'),
    }));
  }
  const live = own(fields, 'live');
  if (live !== undefined) {
    const { value, issues } = parseRoomCard(live, base);
    return { value: { kind: 'live', room: value }, issues: below('live', issues) };
  }
  const inner = own(fields, 'note');
  const { value, issues } = parseNote(inner ?? data, base);
  return { value: { kind: 'note', note: value }, issues: inner === undefined ? issues : below('note', issues) };
}

const below = (place: string, issues: readonly ContentIssue[]): readonly ContentIssue[] =>
  issues.map(({ path, message }) => ({ path: `${place}.${path}`, message }));

/** The feeds of a source; those without id or title are left out and named. */
export function parseChannels(data: unknown): Loaded<FeedChannel[]> {
  const gate = new Gate('content-unavailable', undefined);
  const fields: Fields = isFields(data) ? data : { channels: data };
  return gate.load(fields, () =>
    gate.each(gate.list(fields, 'channels', 30), 'channels', (channel, path) => {
      const id = gate.reference(own(channel, 'id'), `${path}.id`);
      const title = gate.text(own(channel, 'title'), `${path}.title`, 40);
      return id === undefined || title === undefined ? gate.report(path, 'needs an id and a title') : { id, title };
    }),
  );
}
