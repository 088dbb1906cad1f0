import type { JetStreamManager } from '@nats-io/jetstream';
import type { ConnectionOptions, NatsConnection } from '@nats-io/nats-core';
import { TransportError } from '../../lib/transport-error.js';
import type { LiveEvent, LiveSnapshot } from '../../model/index.js';
import { applyLiveEvent } from '../../rules/live/live-room.js';
import { LiveDataError, parseEvent, parseSnapshot } from '../live-schema.js';
import { LiveError, type LiveReport } from '../source.js';
import { logStream, logSubject, roomsStream, roomSubject } from './nats-names.js';

export interface NatsOptions {
  /** Where NATS listens for browsers, such as `wss://live.shop.example`. A user and a password may stand in it. */
  readonly src?: string | undefined;
  readonly user?: string;
  readonly pass?: string;
  readonly token?: string;
  /** For keys and JWTs: an authenticator of `@nats-io/nats-core`. */
  readonly authenticator?: ConnectionOptions['authenticator'];
  /** Makes the connection; over WebSocket, by `@nats-io/nats-core`, by default. */
  readonly connect?: (options: ConnectionOptions) => Promise<NatsConnection>;
  /** How long an answer may take, in milliseconds; 5,000 by default. */
  readonly timeout?: number;
  /** Milliseconds since the epoch; the clock of the machine by default. NATS tells no time but that of what it stores. */
  readonly now?: () => number;
}

/** How many entries are asked for at a time. */
const together = 100;

/** A connection to NATS, with what viewers and hosts both read. */
export class NatsLine {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  /** Rejects when the line breaks. */
  readonly broken: Promise<never>;
  readonly #report: LiveReport | undefined;

  constructor(connection: NatsConnection, manager: JetStreamManager, report?: LiveReport) {
    this.connection = connection;
    this.manager = manager;
    this.#report = report;
    this.broken = connection.closed().then((cause) => {
      throw new TransportError('network', { doubtful: false, cause });
    });
    this.broken.catch(() => undefined);
  }

  /** What is asked for over the line, until that breaks: the client leaves some of it without an answer then. */
  whole<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([work, this.broken]);
  }

  /**
   * @param report told which entries do not hold.
   * @throws LiveError where there is no address, TransportError where nobody answers.
   */
  static async open(options: NatsOptions, report?: LiveReport): Promise<NatsLine> {
    const { timeout = 5_000 } = options;
    const { server, user, pass } = addressOf(options);
    const [{ wsconnect }, { jetstreamManager }] = await Promise.all([
      import('@nats-io/nats-core').then(whole),
      import('@nats-io/jetstream').then(whole),
    ]);
    const connecting = (options.connect ?? wsconnect)({
      servers: server,
      timeout,
      // Whoever follows a room joins it again by herself: what was missed has to be asked for anyway.
      reconnect: false,
      pingInterval: 20_000,
      maxPingOut: 2,
      ...(user !== undefined && { user }),
      ...(pass !== undefined && { pass }),
      ...(options.token !== undefined && { token: options.token }),
      ...(options.authenticator && { authenticator: options.authenticator }),
    });
    const connection = await within(timeout + 1_000, connecting).catch((cause: unknown) => {
      // One that takes too long to say who it is is turned away under the same name, and may come again.
      if (nameOf(cause) === 'AuthorizationError' && !/timeout/i.test(String(cause))) {
        throw new LiveError('live-unavailable', 'NATS lets nobody in so', cause);
      }
      throw new TransportError('network', { doubtful: false, cause });
    });
    return new NatsLine(connection, await jetstreamManager(connection, { checkAPI: false, timeout }), report);
  }

  /** How the room stood when that was last written down. @throws LiveError where there is no such room. */
  async record(roomId: string): Promise<LiveSnapshot> {
    const found = await this.#get(roomsStream, { last_by_subj: roomSubject(roomId) });
    if (!found) throw new LiveError('live-not-found', roomId);
    try {
      return parseSnapshot(found.json());
    } catch (error) {
      throw new LiveError('live-unavailable', error instanceof LiveDataError ? error.message : roomId, error);
    }
  }

  /** An entry as it lies in a stream: what happened, and when, with its place beside it. */
  read(body: string, seq: number, stored: string): LiveEvent {
    return readEntry(body, { seq, stored, report: this.#report });
  }

  /** The last place in a log; 0 where nothing stands in it. */
  async lastSeq(roomId: string, log: string): Promise<number> {
    return (await this.#get(logStream(roomId), { last_by_subj: logSubject(roomId, log) }))?.seq ?? 0;
  }

  /** The entries of a log after a place, up to another. */
  async entries(roomId: string, after: number, last: number): Promise<readonly LiveEvent[]> {
    const events: LiveEvent[] = [];
    for (let from = after + 1; from <= last; from += together) {
      const places = Array.from({ length: Math.min(together, last - from + 1) }, (_, index) => from + index);
      events.push(...(await Promise.all(places.map((seq) => this.#entry(roomId, seq)))));
    }
    return events;
  }

  /** The room after all that stands in its log up to a place. */
  async standing(roomId: string, record: LiveSnapshot, last: number, now: number): Promise<LiveSnapshot> {
    const events = await this.entries(roomId, record.seq, last);
    return {
      log: record.log,
      seq: Math.max(record.seq, last),
      ts: now,
      room: events.reduce(applyLiveEvent, record.room),
    };
  }

  async close(): Promise<void> {
    await this.connection.close().catch(() => undefined);
  }

  async #entry(roomId: string, seq: number): Promise<LiveEvent> {
    const stored = await this.#get(logStream(roomId), { seq });
    if (!stored) throw new TransportError('malformed', { doubtful: false, message: `Entry ${seq} is missing` });
    return this.read(stored.string(), seq, stored.timestamp);
  }

  async #get(stream: string, query: { seq: number } | { last_by_subj: string }) {
    return this.manager.direct.getMessage(stream, query).catch((cause: unknown) => {
      throw new TransportError(nameOf(cause) === 'TimeoutError' ? 'timeout' : 'server', { doubtful: false, cause });
    });
  }
}

/**
 * An entry as it lies in a stream: what happened, and when by the clock of the host, in its body, and its place beside it.
 * The time at which the server stored it is not sent on by releases before 2.10; it counts where a body tells none.
 */
function readEntry(
  body: string,
  { seq, stored, report }: { readonly seq: number; readonly stored: string; readonly report: LiveReport | undefined },
): LiveEvent {
  const { type, payload, ts } = readJson(body);
  const at = typeof ts === 'number' && ts >= 0 && ts <= 8.64e15 ? ts : Date.parse(stored) || 0;
  const named = typeof type === 'string' && type.length <= 100 ? type : 'unknown';
  return parseEvent({ type: named, payload: payload ?? {}, seq, ts: at }, report);
}

/** Whoever may write may write anything: what is no entry keeps its place in the log and changes nothing. */
function readJson(body: string): { readonly type?: unknown; readonly payload?: unknown; readonly ts?: unknown } {
  try {
    return Object(JSON.parse(body)) as object;
  } catch {
    return {};
  }
}

/** What a connection comes to in so many milliseconds: one that is cut while it is made may come to nothing. */
async function within(milliseconds: number, connecting: Promise<NatsConnection>): Promise<NatsConnection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void connecting.then(
        (connection) => connection.close(),
        () => undefined,
      );
      reject(new Error(`NATS did not answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([connecting, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Both packages are CommonJS, of which some bundlers (esbuild with splitting) hand on nothing but its default. */
function whole<Module extends object>(module: Module): Module {
  const { default: inside } = module as { readonly default?: Module };
  return Object.keys(module).some((name) => name !== 'default') ? module : (inside ?? module);
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

function addressOf({ src, user, pass }: NatsOptions): { server: string; user?: string; pass?: string } {
  const from = globalThis.location?.href;
  if (src === undefined || !URL.canParse(src, from) || !/^wss?:$/.test(new URL(src, from).protocol)) {
    throw new LiveError('live-unavailable', `\`src\` is no address of a NATS server: ${src ?? 'it is missing'}`);
  }
  const url = new URL(src, from);
  const inside = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  url.username = '';
  url.password = '';
  return {
    server: url.href,
    ...((user ?? inside.user) !== '' && { user: user ?? inside.user }),
    ...((pass ?? inside.pass) !== '' && { pass: pass ?? inside.pass }),
  };
}
