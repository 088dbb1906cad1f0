import type { FeedChannel, FeedItem, FeedPage, Note } from '../../model/index.js';
import { feedItemKey } from '../../model/index.js';
import { parseChannels, parseRoomCard } from '../feed-schema.js';
import { readEach, readOne, type Reporting } from '../read-each.js';
import { isFields, own } from '../fields.js';
import type { NoteQuery } from '../source.js';
import { pageOf } from './page-of.js';
import { notesOf, selectCards } from './select.js';

const cardsOnPage = 40;

/** What the feeds of a file are made of. */
export interface FeedData {
  readonly channels: readonly unknown[];
  readonly rooms: readonly unknown[];
}

/**
 * The feeds of a file. A channel lists its `items`: ids of notes, `{ room }` with the id of a live room, `{ product }` with
 * a reference. One that lists none has all notes with one of its `topics`, or all there are.
 */
export class Feeds {
  readonly #data: FeedData;
  readonly #base: string | undefined;
  readonly #notes: (asked: Reporting) => readonly Note[];
  readonly #items = new Map<string, readonly FeedItem[]>();
  #channels: readonly FeedChannel[] | undefined;

  constructor(data: FeedData, base: string | undefined, notes: (asked: Reporting) => readonly Note[]) {
    this.#data = data;
    this.#base = base;
    this.#notes = notes;
  }

  channels(asked: Reporting): readonly FeedChannel[] {
    return (this.#channels ??= readOne(() => parseChannels(this.#data.channels), asked));
  }

  /** The notes among the cards of a feed. */
  notes(id: string, asked: Reporting): readonly Note[] {
    return notesOf(this.#itemsOf(id, asked));
  }

  page(query: NoteQuery, asked: Reporting): FeedPage {
    const items = this.#select(query, asked);
    const [first] = items;
    return {
      ...pageOf(items, query.cursor ?? null, query.limit ?? cardsOnPage),
      ...(first && { head: feedItemKey(first) }),
    };
  }

  /** How many stand before the one that was the first. One that is gone tells nothing. */
  newer(query: NoteQuery, head: string, asked: Reporting): number {
    return Math.max(
      0,
      this.#select(query, asked).findIndex((item) => feedItemKey(item) === head),
    );
  }

  #select(query: NoteQuery, asked: Reporting): readonly FeedItem[] {
    return selectCards(this.#itemsOf(query.feed, asked), query);
  }

  #itemsOf(id = '', asked: Reporting): readonly FeedItem[] {
    let items = this.#items.get(id);
    if (!items) this.#items.set(id, (items = this.#readItems(id, asked)));
    return items;
  }

  #readItems(id: string, asked: Reporting): readonly FeedItem[] {
    const notes = this.#notes(asked);
    const channel = this.#data.channels.find((each) => isFields(each) && String(own(each, 'id')) === id);
    const listed = isFields(channel) ? own(channel, 'items') : undefined;
    const topics = isFields(channel) ? own(channel, 'topics') : undefined;
    if (!Array.isArray(listed)) {
      const about = Array.isArray(topics) ? new Set(topics.map(String)) : null;
      return notes
        .filter((note) => !about || note.topics.some((topic) => about.has(topic)))
        .map((note) => ({ kind: 'note', note }));
    }
    const notesById = new Map(notes.map((note) => [note.id, note]));
    const readable = readEach(this.#data.rooms, (room) => parseRoomCard(room, this.#base), asked, 'rooms');
    const rooms = new Map(readable.map((room) => [room.id, room]));
    const items = listed.flatMap((entry: unknown): FeedItem[] => {
      const product = isFields(entry) ? own(entry, 'product') : undefined;
      if (typeof product === 'string' && product !== '') return [{ kind: 'product', productId: product }];
      const room = isFields(entry) ? rooms.get(String(own(entry, 'room'))) : undefined;
      if (room) return [{ kind: 'live', room }];
      const note = notesById.get(String(entry));
      return note ? [{ kind: 'note', note }] : [];
    });
    return [...new Map(items.map((item) => [feedItemKey(item), item])).values()];
  }
}
