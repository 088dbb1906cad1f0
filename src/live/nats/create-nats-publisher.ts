import type { JetStreamManager, StreamConfig } from '@nats-io/jetstream';
import { TransportError } from '../../lib/transport-error.js';
import type { LiveHappening, LiveSnapshot } from '../../model/index.js';
import { LiveDataError, parseEvent, parseRoom } from '../live-schema.js';
import { LivePublishError, type LiveOperation, type LivePublisher } from '../publisher.js';
import { LiveError, type LiveCursor } from '../source.js';
import { NatsLine, type NatsOptions } from './nats-line.js';
import { feedSubject, logStream, logSubject, roomsStream, roomsSubjects, roomSubject } from './nats-names.js';
import { publishFault } from './publish-fault.js';

/** Bytes of an entry, of all streams of all rooms that are set up here. */
const largestEntry = 16_384;
/** After how many entries how the room stands is written down anew: so many at most are read by whoever joins. */
const writtenDownAfter = 100;

const rooms: Partial<StreamConfig> & { name: string } = {
  name: roomsStream,
  subjects: [roomsSubjects],
  max_msgs_per_subject: 1,
  allow_direct: true,
};

/**
 * Writes the logs of rooms as streams of NATS JetStream, by its official client. The server tells an entry that is sent
 * again within two minutes by its id. A host needs leave to publish to `xhs.live.log.>` and `xhs.live.room.*`, to ask
 * `$JS.API.DIRECT.GET.>`, and, to set rooms up, `$JS.API.STREAM.CREATE.*`, `$JS.API.STREAM.DELETE.*` and
 * `$JS.API.STREAM.INFO.*`.
 */
export function createNatsPublisher(options: NatsOptions): LivePublisher {
  const { now = Date.now } = options;
  let opened: Promise<NatsLine> | undefined;
  /** How each room stood when that was last written down. */
  const records = new Map<string, LiveSnapshot>();
  let writing: Promise<void> = Promise.resolve();
  let told = 0;
  /** The time of an entry, which does not go back where the clock of the machine does. */
  const time = (): number => (told = Math.max(told, now()));

  /** The one connection, made again after it broke. */
  function line(): Promise<NatsLine> {
    opened ??= NatsLine.open(options).then((each) => {
      void each.connection.closed().then(() => (opened = undefined));
      return each;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  }

  async function recordOf(roomId: string): Promise<LiveSnapshot> {
    const known = records.get(roomId) ?? (await (await line()).record(roomId));
    records.set(roomId, known);
    return known;
  }

  async function write(roomId: string, body: string, { id }: LiveOperation): Promise<LiveCursor> {
    const { log } = await recordOf(roomId);
    const client = (await line()).manager.jetstream();
    const { seq } = await client.publish(logSubject(roomId, log), body, { msgID: id });
    return { log, seq };
  }

  /** Writes down how a room stands, where much has happened since. Who joins has more to read where it fails. */
  async function writeDown(roomId: string, { log, seq }: LiveCursor): Promise<void> {
    const record = records.get(roomId);
    if (record?.log !== log || seq - record.seq < writtenDownAfter) return;
    const { manager } = await line();
    const standing = await (await line()).standing(roomId, record, seq, now());
    records.set(roomId, standing);
    await manager.jetstream().publish(roomSubject(roomId), JSON.stringify(standing));
  }

  return {
    name: 'nats',
    async open(room) {
      const first = { log: crypto.randomUUID(), seq: 0, ts: now(), room: checked(() => parseRoom(room)) };
      try {
        const { manager } = await line();
        await ensureRooms(manager);
        // Said first: whoever joins from here on waits for the new log, and not for the end of the old one.
        await manager.jetstream().publish(roomSubject(room.id), JSON.stringify(first));
        await manager.streams.delete(logStream(room.id)).catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
        await manager.streams.add(logConfig(room.id, first.log));
      } catch (error) {
        throw publishFault(error);
      }
      records.set(room.id, first);
      return { log: first.log, seq: 0 };
    },
    async publish(roomId, happening, operation) {
      const body = bodyOf(happening, time());
      const place = await write(roomId, body, operation)
        .catch((error: unknown) => {
          // Its log may be over: another host has set the room up anew.
          if (!isMissing(error) || !records.delete(roomId)) throw error;
          return write(roomId, body, operation);
        })
        .catch((error: unknown) => {
          throw publishFault(error);
        });
      writing = writing.then(() => writeDown(roomId, place)).catch(() => undefined);
      return place;
    },
    async dispose() {
      await writing;
      const last = opened;
      opened = undefined;
      await (await last?.catch(() => undefined))?.close();
    },
  };
}

async function ensureRooms(manager: JetStreamManager): Promise<void> {
  await manager.streams.info(roomsStream).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    return manager.streams.add(rooms);
  });
}

const logConfig = (roomId: string, log: string): Partial<StreamConfig> & { name: string } => ({
  name: logStream(roomId),
  subjects: [logSubject(roomId, log)],
  republish: { src: logSubject(roomId, log), dest: feedSubject(roomId, log) },
  allow_direct: true,
  // What has happened stays: a log that is full takes nothing more, and forgets nothing.
  discard: 'new',
  max_msgs: 100_000,
  max_msg_size: largestEntry + 1_024,
  deny_delete: true,
});

function bodyOf(happening: LiveHappening, at: number): string {
  const { type, payload, ts } = checked(() => parseEvent({ ...happening, seq: 1, ts: at }));
  if (type === 'unknown') throw new LivePublishError('refused', 'this is no entry of a log');
  const body = JSON.stringify({ ts, type, payload });
  if (new TextEncoder().encode(body).length > largestEntry) throw new LivePublishError('too-large');
  return body;
}

function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new LivePublishError('refused', error instanceof LiveDataError ? error.message : '', error);
  }
}

/** There is no stream that would take it. */
function isMissing(error: unknown): boolean {
  if (error instanceof LiveError || error instanceof TransportError || !(error instanceof Error)) return false;
  return error.name === 'StreamNotFoundError' || error.name === 'JetStreamNotEnabled';
}
