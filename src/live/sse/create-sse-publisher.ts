import * as v from 'valibot';
import { count, fields, id } from '../../lib/schema-fields.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { isSentOn } from '../../lib/sent-on.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import { untilAborted } from '../../lib/until-aborted.js';
import { LivePublishError, type LivePublishErrorCode, type LivePublisher } from '../publisher.js';
import type { LiveCursor } from '../source.js';
import { fetchOf, roomAddress, type HubOptions } from './room-address.js';

export interface SsePublisherOptions extends HubOptions {
  /** What lets a host write, or how to get it. It is sent to the hub alone, and kept nowhere. */
  readonly token: string | (() => string | Promise<string>);
  /** After how many milliseconds without an answer a request is given up; 10,000 by default. */
  readonly timeout?: number;
}

const place = fields({ log: id, seq: count });
const refusals: Partial<Record<number, LivePublishErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'live-not-found',
  410: 'live-not-found',
  413: 'too-large',
  507: 'too-many',
};

/** Writes the logs of a hub that speaks HTTP: `PUT rooms/ID` sets a room up, `POST rooms/ID/events` writes an entry. */
export function createSsePublisher(options: SsePublisherOptions): LivePublisher {
  async function send(method: string, address: URL, given: unknown, signal?: AbortSignal): Promise<LiveCursor> {
    const body = JSON.stringify(given);
    const limit = timeLimit(signal, options.timeout ?? 10_000);
    // Who writes may have to be asked for over the same line.
    const token = await untilAborted(tokenOf(options), limit).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new TransportError(lateOrLost(limit), { doubtful: false, cause });
    });
    const response = await fetchOf(options)(address, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      keepalive: isSentOn(body),
      signal: limit,
      credentials: 'omit',
      redirect: 'error',
    }).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new TransportError(lateOrLost(limit), { doubtful: true, cause });
    });
    return read(response);
  }

  return {
    name: 'sse',
    open: (room, signal) => send('PUT', roomAddress(options, room.id), room, signal),
    publish: (roomId, { type, payload }, operation) =>
      send('POST', roomAddress(options, roomId, 'events'), { id: operation.id, type, payload }, operation.signal),
  };
}

async function tokenOf({ token }: SsePublisherOptions): Promise<string> {
  return typeof token === 'string' ? token : token();
}

async function read(response: Response): Promise<LiveCursor> {
  const { status } = response;
  if (status === 429) throw new TransportError('rate_limited', { doubtful: false, ...retryAfterOf(response.headers) });
  if (status >= 400 && (status < 500 || status === 507)) {
    throw new LivePublishError(refusals[status] ?? 'refused', `the hub answers ${status}`);
  }
  if (!response.ok) throw new TransportError('server', { doubtful: true, ...retryAfterOf(response.headers) });
  const parsed = v.safeParse(place, await response.json().catch(() => undefined));
  if (!parsed.success) throw new TransportError('malformed', { doubtful: true });
  return parsed.output;
}
