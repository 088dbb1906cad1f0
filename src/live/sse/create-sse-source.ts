import { AsyncQueue } from '../../lib/async-queue.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { TransportError } from '../../lib/transport-error.js';
import { LiveDataError, parseEvent, parseSnapshot } from '../live-schema.js';
import { LiveError, type LiveContext, type LiveCursor, type LiveMessage, type LiveSource } from '../source.js';
import { fetchOf, roomAddress, type HubOptions } from './room-address.js';

export interface SseSourceOptions extends HubOptions {
  /** The browser's own by default. */
  readonly EventSource?: typeof EventSource | undefined;
  /**
   * After how many milliseconds without a word the line is taken for dead; 45,000 by default. A hub says every 15 seconds
   * that it is there. After the sleep of a machine this is what finds out that the line did not outlive it.
   */
  readonly silence?: number;
}

/**
 * Follows the rooms of a hub by server-sent events: one request a room, which stays open. The cursor goes along as
 * `lastEventId`, in the form of the ids of the stream, so that a hub may be one that plain `EventSource` reads as well. Each
 * joining is a request of its own and the browser's reconnecting is not used: it waits the same few seconds everywhere, and
 * all viewers of a hub that restarts would come back at once.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createSseSource(options: SseSourceOptions): LiveSource {
  async function* join(roomId: string, cursor: LiveCursor | null, context: LiveContext): AsyncGenerator<LiveMessage> {
    const { signal } = context;
    const address = roomAddress(options, roomId, 'events');
    if (cursor) address.searchParams.set('lastEventId', `${cursor.log}:${cursor.seq}`);
    const Stream = options.EventSource ?? globalThis.EventSource;
    if (!Stream) throw new LiveError('live-unavailable', 'there is no EventSource here');
    signal.throwIfAborted();
    const messages = new AsyncQueue<LiveMessage>();
    const stream = new Stream(address.href);
    const leave = (): void => messages.end();
    signal.addEventListener('abort', leave);
    const alive = watch(options.silence ?? 45_000, () =>
      messages.fail(new TransportError('timeout', { doubtful: false, message: 'The hub fell silent' })),
    );
    const hear = (name: string, take: (data: string) => void): void =>
      stream.addEventListener(name, ({ data }: MessageEvent<string>) => {
        alive.tick();
        try {
          take(data);
        } catch (error) {
          messages.fail(faultOf(error, name));
        }
      });
    hear('snapshot', (data) => messages.push({ kind: 'snapshot', snapshot: parseSnapshot(JSON.parse(data)) }));
    hear('resumed', () => messages.push({ kind: 'resumed' }));
    hear('entry', (data) => messages.push({ kind: 'event', event: parseEvent(JSON.parse(data), context.report) }));
    hear('alive', () => undefined);
    hear('end', leave);
    stream.addEventListener('error', () => {
      const refused = stream.readyState === Stream.CLOSED;
      stream.close();
      if (!refused) messages.fail(new TransportError('network', { doubtful: false }));
      else void whyRefused(address, options, signal).then((error) => messages.fail(error));
    });
    try {
      yield* messages;
    } finally {
      alive.stop();
      stream.close();
      signal.removeEventListener('abort', leave);
    }
  }

  return { name: 'sse', join };
}

/** Data that no joining again makes better is told apart from what the line may have spoilt. */
function faultOf(error: unknown, name: string): Error {
  if (error instanceof LiveDataError && name === 'snapshot') {
    return new LiveError('live-unavailable', error.message, error);
  }
  return new TransportError('malformed', { doubtful: false, cause: error });
}

/** An `EventSource` does not say why it was refused: the answer is asked for once more. */
async function whyRefused(address: URL, options: SseSourceOptions, signal: AbortSignal): Promise<Error> {
  try {
    const response = await fetchOf(options)(address, { headers: { accept: 'text/event-stream' }, signal });
    await response.body?.cancel().catch(() => undefined);
    const { status } = response;
    if (status === 404 || status === 410) return new LiveError('live-not-found', address.href);
    if (status === 429 || status === 503) {
      return new TransportError('rate_limited', { doubtful: false, ...retryAfterOf(response.headers) });
    }
    if (status >= 500) return new TransportError('server', { doubtful: false, ...retryAfterOf(response.headers) });
    if (status >= 400) return new LiveError('live-unavailable', `${address.href} answers ${status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) return new TransportError('network', { doubtful: false });
    return new LiveError('live-unavailable', `${address.href} is no stream of events`);
  } catch (cause) {
    return cause instanceof LiveError ? cause : new TransportError('network', { doubtful: false, cause });
  }
}

/** Tells when nothing has happened for so many milliseconds. */
function watch(milliseconds: number, silent: () => void): { tick(): void; stop(): void } {
  let timer = setTimeout(silent, milliseconds);
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    tick() {
      stop();
      timer = setTimeout(silent, milliseconds);
    },
  };
}
