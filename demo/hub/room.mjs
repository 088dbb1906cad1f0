// One room of the hub: its log, how it stands after all of it, and who looks.
import { randomUUID } from 'node:crypto';
import { LogFile, LogFileError } from './log-file.mjs';

/** Something that is not written, with what it is answered with. */
export class Refusal extends Error {
  name = 'Refusal';

  constructor(status, message, retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export class Room {
  #file;
  #rules;
  #limits;
  #now;
  /** The next place in the log; those between this and `seq` are on their way to the disk. */
  #next;
  #ids = new Map();
  #last = 0;
  #allowance;
  #allowedAt;

  viewers = new Set();

  constructor({ file, log, room, rules, limits, now }) {
    Object.assign(this, { log, room, seq: 0, entries: [] });
    this.#file = file;
    this.#rules = rules;
    this.#limits = limits;
    this.#now = now;
    this.#next = 1;
    this.#allowance = limits.burst;
    this.#allowedAt = now();
  }

  /** A room whose log begins; one that there was is forgotten. */
  static async begin(path, room, shared) {
    const log = randomUUID();
    const file = await LogFile.begin(path, { version: 1, log, ts: shared.now(), room });
    return new Room({ file, log, room, ...shared });
  }

  /** A room whose log lies on the disk; null where none does. */
  static async open(path, shared) {
    const found = await LogFile.open(path);
    if (!found) return null;
    try {
      return Room.#of(found, path, shared);
    } catch (error) {
      await found.file.close();
      throw error;
    }
  }

  static #of({ file, records: [head, ...entries] }, path, shared) {
    if (head.version !== 1) throw new LogFileError(`${path} is of version ${head.version}, and 1 is known`);
    const room = new Room({ file, log: head.log, room: shared.rules.parseRoom(head.room), ...shared });
    for (const { id, ...entry } of entries) {
      if (entry.seq !== room.seq + 1) throw new LogFileError(`${path}: ${entry.seq} stands after ${room.seq}`);
      room.#ids.set(id, { seq: entry.seq });
      room.#take(shared.rules.parseEvent(entry));
    }
    room.#next = room.seq + 1;
    return room;
  }

  /** Writes at the end of the log. @returns where it stands, and whether it stood there before. */
  async publish({ id, type, payload }) {
    if (typeof id !== 'string' || id === '' || id.length > 200) throw new Refusal(422, 'An entry needs an id');
    const known = this.#ids.get(id);
    if (known) {
      await known.written;
      return { log: this.log, seq: known.seq, again: true };
    }
    if (this.#next > this.#limits.entries) throw new Refusal(507, 'The log of this room is full');
    this.#spend();
    const ts = Math.max(this.#now(), this.#last);
    const event = this.#read({ seq: this.#next, ts, type, payload });
    this.#next += 1;
    this.#last = ts;
    const written = this.#file.append({ ...event, id });
    const place = { seq: event.seq, written };
    this.#remember(id, place);
    await written;
    delete place.written;
    this.#take(event);
    return { log: this.log, seq: event.seq, again: false };
  }

  /** What a viewer is told who has come so far; undefined where there is nothing to go on from. */
  since(cursor) {
    if (cursor?.log !== this.log || cursor.seq > this.seq) return undefined;
    const missing = this.seq - cursor.seq;
    return missing <= this.entries.length ? this.entries.slice(this.entries.length - missing) : undefined;
  }

  get snapshot() {
    return { log: this.log, seq: this.seq, ts: this.#now(), room: this.room };
  }

  /** Nothing more is to come: it has ended, and can be watched again. */
  get over() {
    return this.room.status === 'ended' && this.room.replay !== undefined;
  }

  async close() {
    for (const viewer of this.viewers) viewer.leave();
    await this.#file.close();
  }

  #read(entry) {
    let event;
    try {
      event = this.#rules.parseEvent(entry);
    } catch (error) {
      throw new Refusal(422, String(error));
    }
    if (event.type === 'unknown') throw new Refusal(422, 'This is no entry of a log');
    return event;
  }

  #take(event) {
    this.room = this.#rules.applyLiveEvent(this.room, event);
    this.seq = event.seq;
    this.#last = event.ts;
    this.entries.push(event);
    if (this.entries.length > this.#limits.remembers) this.entries.shift();
    for (const viewer of this.viewers) viewer.tell(event);
  }

  #remember(id, place) {
    this.#ids.set(id, place);
    if (this.#ids.size > this.#limits.ids) this.#ids.delete(this.#ids.keys().next().value);
  }

  /** So many a second, and more at once where there were few before. */
  #spend() {
    const now = this.#now();
    const { rate, burst } = this.#limits;
    this.#allowance = Math.min(burst, this.#allowance + ((now - this.#allowedAt) / 1_000) * rate);
    this.#allowedAt = now;
    if (this.#allowance < 1) throw new Refusal(429, 'Too many entries', Math.ceil(1 / rate));
    this.#allowance -= 1;
  }
}
