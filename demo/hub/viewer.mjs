// One viewer of a room: a stream of server-sent events.

const frame = (name, data, id) => `${id ? `id: ${id}\n` : ''}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** A cursor as it stands in the ids of the stream; null for none. */
export function readCursor(text) {
  const [, log, seq] = /^(.{1,200}):(\d{1,15})$/.exec(text ?? '') ?? [];
  return log ? { log, seq: Number(seq) } : null;
}

export class Viewer {
  #response;
  #room;
  #slow;

  constructor(response, room, { slow }) {
    this.#response = response;
    this.#room = room;
    this.#slow = slow;
  }

  /** Begins with what has been missed, or with the room as it stands. */
  welcome(cursor) {
    const room = this.#room;
    const missed = room.since(cursor);
    if (missed) {
      this.#write(frame('resumed', cursor));
      for (const event of missed) this.#write(this.#entry(event));
    } else {
      const { snapshot } = room;
      this.#write(frame('snapshot', snapshot, `${snapshot.log}:${snapshot.seq}`));
    }
    if (room.over) this.end();
  }

  tell(event) {
    this.#write(this.#entry(event));
    if (this.#room.over) this.end();
  }

  alive(now) {
    this.#write(frame('alive', { ts: now }));
  }

  /** Nothing more will come. */
  end() {
    this.#write(frame('end', {}));
    this.leave();
  }

  leave() {
    this.#room.viewers.delete(this);
    this.#response.end();
  }

  #entry(event) {
    return frame('entry', event, `${this.#room.log}:${event.seq}`);
  }

  #write(text) {
    this.#response.write(text);
    // Whoever does not take what is sent gets it again from where she was, when she comes back.
    if (this.#response.writableLength > this.#slow) this.#response.destroy();
  }
}
