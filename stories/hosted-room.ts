import { AsyncQueue } from '../src/lib/async-queue.js';
import { parseRoom } from '../src/live/live-schema.js';
import type { LivePublisher } from '../src/live/publisher.js';
import { LiveError, type LiveMessage, type LiveSource } from '../src/live/source.js';
import type { LiveEvent, LiveHappening, LiveRoom } from '../src/model/index.js';
import { applyLiveEvent } from '../src/rules/live/live-room.js';

const goods = ['isle-glow-mist', 'isle-glow-serum', 'isle-glow-lip-tea', 'shanmai-tea-cups', 'qichi-candle'];

/** A room in the middle of an evening. */
export const evening: LiveRoom = {
  id: 'evening',
  title: 'Friday evening',
  status: 'live',
  host: { id: 'isle-glow', name: 'Isle Glow', storeId: 'isle-glow' },
  labels: ['advertisement'],
  startedAt: 0,
  viewers: 1_280,
  likes: 5_300,
  items: goods.map((productId, index) => ({
    id: `item-${index + 1}`,
    number: index + 1,
    productId,
    status: index === 4 ? 'upcoming' : 'on_sale',
    ...(index === 0 && { variantId: 'isle-glow-mist-50ml', label: 'In every bag of ours' }),
  })),
  presentations: [{ itemId: 'item-1', from: 1_000 }],
  coupons: [],
  purchases: [],
  chat: [
    { id: 'chat-1', name: 'L** from the ferry', text: 'Is the mist all right for dry skin?', at: 1_000 },
    { id: 'chat-2', name: 'Isle Glow', text: 'It is: rose water and glycerin, no alcohol.', at: 2_000, staff: true },
    { id: 'chat-3', name: '阿**', text: '2 号有试用装吗？', at: 3_000 },
  ],
  announcement: 'Everything is sent within 24 hours.',
};

/** A room in memory with the two sides of a hub: what its viewers follow, and what its host writes with. */
export class HostedRoom {
  readonly events: LiveEvent[] = [];
  /** What the next entries come to, in place of being written: thrown, in this order. */
  readonly faults: Error[] = [];
  readonly #viewers = new Set<AsyncQueue<LiveMessage>>();
  readonly #known = new Map<string, number>();
  #room: LiveRoom | null;

  /** @param room null for one that is not set up. */
  constructor(room: LiveRoom | null = evening) {
    this.#room = room;
  }

  get room(): LiveRoom | null {
    return this.#room;
  }

  /** Something happens in the room, whoever does it. */
  publish(happening: LiveHappening): number {
    const event: LiveEvent = { ...happening, seq: this.events.length + 1, ts: Date.now() };
    this.events.push(event);
    if (this.#room) this.#room = applyLiveEvent(this.#room, event);
    for (const viewer of this.#viewers) viewer.push({ kind: 'event', event });
    return event.seq;
  }

  readonly source: LiveSource = {
    name: 'hosted',
    join: (_id, _cursor, { signal }) => {
      if (!this.#room) throw new LiveError('live-not-found');
      const queue = new AsyncQueue<LiveMessage>();
      queue.push({
        kind: 'snapshot',
        snapshot: { log: 'hosted', seq: this.events.length, ts: Date.now(), room: this.#room },
      });
      this.#viewers.add(queue);
      signal.addEventListener('abort', () => {
        this.#viewers.delete(queue);
        queue.end();
      });
      return queue;
    },
  };

  readonly publisher: LivePublisher = {
    name: 'hosted',
    open: async (room) => {
      this.#fail();
      this.#room = parseRoom(room);
      return { log: 'hosted', seq: 0 };
    },
    publish: async (_id, happening, { id, signal }) => {
      signal?.throwIfAborted();
      this.#fail();
      const seq = this.#known.get(id) ?? this.publish(happening);
      this.#known.set(id, seq);
      return { log: 'hosted', seq };
    },
  };

  #fail(): void {
    const fault = this.faults.shift();
    if (fault) throw fault;
  }
}
