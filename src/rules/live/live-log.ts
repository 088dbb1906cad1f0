import type { LiveEvent, LiveRoom, LiveSnapshot } from '../../model/index.js';
import { applyLiveEvent } from './live-room.js';

/** What became of an event: taken, known already, or one before it is missing. */
export type Taken = 'taken' | 'known' | 'gap';

/** An entry that waits for the picture, and when it came. */
interface Held {
  readonly event: LiveEvent;
  readonly came: number;
}

/**
 * The log of a room as one viewer follows it: every entry once, in its order, however often and in whatever order they
 * come, and none before the viewer's picture has come to it.
 */
export class LiveLog {
  /** Which log it is; undefined before the first snapshot. */
  #log: string | undefined;
  #room: LiveRoom | undefined;
  #applied = 0;
  #held: Held[] = [];
  /** What the clock of the log is ahead of this one, in milliseconds. */
  #ahead = 0;

  /** How far the viewer's picture is behind, in milliseconds: entries are held back as long. */
  latency = 0;

  get room(): LiveRoom | undefined {
    return this.#room;
  }

  /** Where to go on: the last entry that was taken. */
  get cursor(): { readonly log: string; readonly seq: number } | undefined {
    return this.#log === undefined ? undefined : { log: this.#log, seq: this.#held.at(-1)?.event.seq ?? this.#applied };
  }

  /** Takes the room as it stands. One of the same log that is older than what is shown is known already. */
  restart(snapshot: LiveSnapshot, now: number): Taken {
    if (this.#log === snapshot.log && snapshot.seq < this.#applied) return 'known';
    this.#log = snapshot.log;
    this.#room = snapshot.room;
    this.#applied = snapshot.seq;
    this.#held = [];
    this.#ahead = snapshot.ts - now;
    return 'taken';
  }

  take(event: LiveEvent, now: number): Taken {
    const last = this.cursor?.seq;
    if (last === undefined || event.seq > last + 1) return 'gap';
    if (event.seq <= last) return 'known';
    this.#held.push({ event, came: now });
    return 'taken';
  }

  /**
   * Applies what is due.
   * @returns the events that were applied; the room is that after them.
   */
  advance(now: number): readonly LiveEvent[] {
    let due = 0;
    while (due < this.#held.length && this.#dueAt(this.#held[due], now) <= now) due += 1;
    const events = this.#held.splice(0, due).map(({ event }) => event);
    for (const event of events) {
      if (this.#room) this.#room = applyLiveEvent(this.#room, event);
      this.#applied = event.seq;
    }
    return events;
  }

  /** When the next event is due, in milliseconds since the epoch; undefined where none is held back. */
  get nextDue(): number | undefined {
    const [next] = this.#held;
    return next && this.#dueAt(next, next.came);
  }

  #dueAt(held: Held | undefined, now: number): number {
    if (!held) return Infinity;
    // Without a picture to wait for nothing hangs on two clocks. Where one of them was set, or tells a time of its own, what has
    // happened has so before it came, and it came before now.
    return this.latency > 0 && held.came <= now ? Math.min(held.event.ts - this.#ahead, held.came) + this.latency : 0;
  }
}
