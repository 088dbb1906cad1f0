import type { LiveCursor, LiveMessage, LiveSource } from '../live/source.js';
import type { LiveEvent, LiveHappening, LiveRoom, LiveSnapshot } from '../model/index.js';
import { applyLiveEvent } from '../rules/live/live-room.js';
import { ContractFailure, must } from './contract-case.js';
import type { LiveSubject } from './live-subject.js';

/** A viewer that the suite looks through: she joins, and takes one message after the other. */
export class LiveViewer {
  readonly #messages: AsyncIterator<LiveMessage>;
  readonly #leaving = new AbortController();
  readonly #patience: number;

  constructor(source: LiveSource, roomId: string, subject: LiveSubject, cursor: LiveCursor | null = null) {
    this.#patience = subject.patience ?? 10_000;
    const context = { ...subject.context, signal: this.#leaving.signal };
    this.#messages = source.join(roomId, cursor, context)[Symbol.asyncIterator]();
  }

  /** The next message; undefined at the end. Rejects as the source does. */
  async next(): Promise<LiveMessage | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ContractFailure(`nothing came within ${this.#patience} ms`)), this.#patience);
    });
    try {
      const { done, value } = await Promise.race([this.#messages.next(), late]);
      return done ? undefined : value;
    } finally {
      clearTimeout(timer);
    }
  }

  async snapshot(): Promise<LiveSnapshot> {
    const message = await this.next();
    must(message?.kind === 'snapshot', `a snapshot has to come first, and it is ${message?.kind ?? 'the end'}`);
    return message.snapshot;
  }

  /** The next entry that is new to whoever has seen all up to `after`: an entry may come twice. */
  async event(after = 0): Promise<LiveEvent> {
    for (;;) {
      const message = await this.next();
      must(message?.kind === 'event', `an entry has to come, and it is ${message?.kind ?? 'the end'}`);
      if (message.event.seq > after) return message.event;
    }
  }

  /** The next entries, each with the next place in the log. */
  async events(count: number, after: number): Promise<readonly LiveEvent[]> {
    const events: LiveEvent[] = [];
    for (let seq = after + 1; events.length < count; seq += 1) {
      const event = await this.event(seq - 1);
      must(event.seq === seq, `entry ${seq} has to come, and it is ${event.seq}`);
      events.push(event);
    }
    return events;
  }

  /** Leaves the room. Rejects where the source does not let go. */
  async leave(): Promise<void> {
    this.#leaving.abort(new DOMException('The suite has seen enough', 'AbortError'));
    const rest = this.#messages.return?.();
    await rest;
  }

  /** Leaves it while she waits for the next message. @returns what became of that. */
  async leaveWaiting(): Promise<LiveMessage | undefined> {
    const waiting = this.next();
    this.#leaving.abort(new DOMException('The suite has seen enough', 'AbortError'));
    return waiting.catch((error: unknown) => {
      if (error instanceof ContractFailure) throw error;
      return undefined;
    });
  }
}

/** A room with nothing in it. */
export function emptyLiveRoom(id: string): LiveRoom {
  return {
    id,
    title: 'A room of the suite',
    status: 'live',
    host: { id: 'host', name: 'Host' },
    labels: [],
    startedAt: 0,
    viewers: 0,
    likes: 0,
    items: [],
    presentations: [],
    coupons: [],
    purchases: [],
    chat: [],
  };
}

/** Something of every kind that changes a room, in an order in which all of it does. */
export const livelyEvening: readonly LiveHappening[] = [
  { type: 'item.add', payload: { item: { id: 'one', number: 1, productId: 'serum', status: 'on_sale' } } },
  {
    type: 'item.add',
    payload: { item: { id: 'two', number: 2, productId: 'tea', status: 'upcoming', label: 'At nine' } },
  },
  { type: 'viewer.count', payload: { count: 120 } },
  { type: 'item.present', payload: { itemId: 'one' } },
  { type: 'chat.message', payload: { id: 'm1', name: '林**', text: '<img src=x onerror=alert(1)> 多少钱？' } },
  { type: 'like.burst', payload: { count: 7 } },
  { type: 'coupon.drop', payload: { couponId: 'friday' } },
  { type: 'purchase.ticker', payload: { name: '张**', itemId: 'one', quantity: 2 } },
  { type: 'item.update', payload: { itemId: 'two', status: 'on_sale' } },
  { type: 'item.reorder', payload: { itemIds: ['two', 'one'] } },
  { type: 'item.unpresent', payload: { itemId: 'one' } },
  { type: 'announcement', payload: { text: 'One more' } },
];

/** What a viewer sees of a room, without the times, which only whoever keeps the log knows. */
export function seen(room: LiveRoom): unknown {
  return {
    ...room,
    chat: room.chat.map(({ at: _, ...said }) => said),
    purchases: room.purchases.map(({ at: _, ...bought }) => bought),
    presentations: room.presentations.map(({ itemId, until }) => ({ itemId, over: until !== undefined })),
    startedAt: undefined,
  };
}

/** The room after so much of what happens in it. */
export function roomAfter(room: LiveRoom, happenings: readonly LiveHappening[]): LiveRoom {
  return happenings.reduce(
    (before, happening, index) => applyLiveEvent(before, { ...happening, seq: index + 1, ts: index }),
    room,
  );
}
