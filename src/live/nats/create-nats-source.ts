import { AsyncQueue } from '../../lib/async-queue.js';
import { TransportError } from '../../lib/transport-error.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { LiveEvent } from '../../model/index.js';
import type { LiveContext, LiveCursor, LiveMessage, LiveSource } from '../source.js';
import { NatsLine, type NatsOptions } from './nats-line.js';
import { feedSubject } from './nats-names.js';

/** From how far behind a viewer goes on entry by entry; whoever has missed more gets the room as it stands. */
const remembered = 1_000;

/**
 * Follows rooms over NATS JetStream by its official client: the log of a room is a stream, and the place in it the cursor.
 * The server sends each entry that it has stored on to all viewers, who so need no consumer of their own; what was missed
 * is read from the stream. Viewers need leave to subscribe to `xhs.live.feed.>` and `_INBOX.>` and to ask
 * `$JS.API.DIRECT.GET.>`, and none to publish anything else.
 *
 * Loads `@nats-io/nats-core` and `@nats-io/jetstream`, which a page that uses this installs.
 *
 * @see https://docs.nats.io/nats-concepts/jetstream/streams#republish
 */
export function createNatsSource(options: NatsOptions): LiveSource {
  const { now = Date.now } = options;

  async function* join(
    roomId: string,
    cursor: LiveCursor | null,
    { signal, report }: LiveContext,
  ): AsyncGenerator<LiveMessage> {
    signal.throwIfAborted();
    const opening = NatsLine.open(options, report);
    const line = await untilAborted(opening, signal).catch((error: unknown) => {
      void opening.then((each) => each.close(), String);
      throw error;
    });
    const heard = new AsyncQueue<{ readonly log: string; readonly event: LiveEvent }>();
    const leave = (): void => heard.end();
    signal.addEventListener('abort', leave);
    try {
      // Heard before the log is read, so that nothing falls in between.
      line.connection.subscribe(feedSubject(roomId, '*'), {
        callback: (error, message) => {
          try {
            if (error) throw error;
            const seq = Number(message.headers?.get('Nats-Sequence'));
            const event = line.read(message.string(), seq, message.headers?.get('Nats-Time-Stamp') ?? '');
            heard.push({ log: message.subject.slice(message.subject.lastIndexOf('.') + 1), event });
          } catch (cause) {
            heard.fail(new TransportError('malformed', { doubtful: false, cause }));
          }
        },
      });
      void line.broken.catch((error: unknown) => heard.fail(error));
      await line.whole(line.connection.flush());
      const record = await line.whole(line.record(roomId));
      const last = Math.max(record.seq, await line.whole(line.lastSeq(roomId, record.log)));
      const known = cursor?.log === record.log && cursor.seq <= last && last - cursor.seq <= remembered;
      if (known) {
        yield { kind: 'resumed' };
        for (const event of await line.whole(line.entries(roomId, cursor.seq, last))) yield { kind: 'event', event };
      } else yield { kind: 'snapshot', snapshot: await line.whole(line.standing(roomId, record, last, now())) };
      for await (const { log, event } of heard) {
        if (log !== record.log) {
          throw new TransportError('malformed', { doubtful: false, message: 'The room was set up anew' });
        }
        if (event.seq > last) yield { kind: 'event', event };
      }
    } catch (error) {
      signal.throwIfAborted();
      throw line.connection.isClosed() && !(error instanceof TransportError)
        ? new TransportError('network', { doubtful: false, cause: error })
        : error;
    } finally {
      signal.removeEventListener('abort', leave);
      void line.close();
    }
  }

  return { name: 'nats', join };
}
