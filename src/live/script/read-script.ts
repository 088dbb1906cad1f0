import * as v from 'valibot';
import { askedAddress, noAddress } from '../../lib/asked-address.js';
import { fields, list, maybe, text } from '../../lib/schema-fields.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import type { LiveHappening, LiveRoom } from '../../model/index.js';
import { LiveDataError, parseEvent, readLive, room, type WrittenLiveRoom } from '../live-schema.js';
import { happeningFrom, roomFrom } from './script-addresses.js';
import { LiveError, type LiveContext, type LiveReport } from '../source.js';
import type { ScriptSourceOptions } from './create-script-source.js';

/** A recorded room: how it stands at first, and what happens so many milliseconds after it began, in this order. */
export interface LiveScript {
  readonly room: LiveRoom;
  readonly events: readonly (LiveHappening & { readonly at: number })[];
  /** How long it lasts, in milliseconds; until the last event by default. */
  readonly duration: number;
  /** It begins anew when it is joined after its end. */
  readonly loop: boolean;
}

/** What somebody writes down of a recorded room. */
export interface WrittenLiveScript {
  readonly room: WrittenLiveRoom;
  /** What happens in it, `at` so many milliseconds after it began, in any order. Nothing does where they are left out. */
  readonly events?: readonly { readonly at: number; readonly type: string; readonly payload: unknown }[];
  /** How long it lasts, in milliseconds; until the last event by default. */
  readonly duration?: number;
  /** It begins anew when it is joined after its end; it does not by default. */
  readonly loop?: boolean;
}

const milliseconds = v.pipe(v.number(), v.minValue(0, 'must be milliseconds since the beginning'), v.maxValue(8.64e15));
const file = fields({ rooms: list(v.unknown(), 50) });
const recorded = fields({
  room,
  events: v.optional(list(fields({ at: milliseconds, type: text(100), payload: v.unknown() }), 100_000), []),
  duration: maybe(milliseconds),
  loop: v.optional(v.boolean(), false),
});

/**
 * One room of a script. What is wrong in the others does not keep it from being told.
 * @throws LiveError where it is not there or cannot be used, TransportError where the script cannot be had.
 */
export async function readScript(
  roomId: string,
  { data, src, base, fetch: fetcher }: ScriptSourceOptions,
  { locale, signal, report }: LiveContext,
): Promise<LiveScript> {
  const from = base ?? globalThis.location?.href;
  if (data !== undefined) return scriptOf(roomId, data, { base, report });
  if (src === undefined) throw new LiveError('live-unavailable', 'there is no script: `src` is missing');
  const [language = locale] = locale.split('-');
  const locales = src.includes('{locale}') ? [locale, language === 'zh' ? 'zh-CN' : language, 'en'] : [locale];
  for (const each of new Set(locales)) {
    const address = src.replaceAll('{locale}', encodeURIComponent(each));
    const url = askedAddress(address, from);
    if (!url) throw new LiveError('live-unavailable', `"${address}" ${noAddress}`);
    const { href } = url;
    const found = await load(href, fetcher ?? globalThis.fetch?.bind(globalThis), signal);
    if (found !== undefined) return scriptOf(roomId, found, { base: href, report });
  }
  throw new LiveError('live-not-found', src);
}

async function load(url: string, fetcher: typeof fetch | undefined, signal: AbortSignal): Promise<unknown> {
  if (!fetcher) throw new LiveError('live-unavailable', `${url} cannot be fetched here`);
  const limit = timeLimit(signal);
  const lost = (cause: unknown): TransportError => new TransportError(lateOrLost(limit), { doubtful: false, cause });
  const headers = { accept: 'application/json' };
  const response = await fetcher(url, { headers, signal: limit }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw lost(cause);
  });
  const { ok, status, headers: said } = response;
  if (status === 404 || status === 410) return undefined;
  if (!ok) {
    const code = status === 429 ? 'rate_limited' : 'server';
    throw new TransportError(code, { doubtful: false, ...retryAfterOf(said) });
  }
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    signal.throwIfAborted();
    if (limit.aborted) throw lost(cause);
    throw new LiveError('live-unavailable', `${url} is no JSON`, cause);
  }
}

interface ReadingOptions {
  /** What its addresses are read against: the file that it came in. */
  readonly base: string | undefined;
  readonly report: LiveReport | undefined;
}

function scriptOf(roomId: string, data: unknown, { base, report }: ReadingOptions): LiveScript {
  try {
    const { rooms } = readLive(file, data);
    const index = rooms.findIndex((each) => idOf(each) === roomId);
    // One that does not say its id may be the one that is meant.
    if (index === -1) rooms.forEach((each, place) => idOf(each) ?? readLive(recorded, each, `rooms.${place}`));
    if (index === -1) throw new LiveError('live-not-found', roomId);
    const { room: before, events, duration, loop } = readLive(recorded, rooms[index], `rooms.${index}`);
    const told = events.map(({ at, ...entry }, place) => {
      const written = { ...entry, seq: place + 1, ts: at };
      const { seq: _, ts: __, ...happening } = parseEvent(written, report, `rooms.${index}.events.${place}`);
      return { ...happeningFrom(happening, base), at };
    });
    const ordered = [...told].sort((a, b) => a.at - b.at);
    return { room: roomFrom(before, base), events: ordered, duration: duration ?? ordered.at(-1)?.at ?? 0, loop };
  } catch (error) {
    if (!(error instanceof LiveDataError)) throw error;
    throw new LiveError('live-unavailable', error.message, error);
  }
}

function idOf(each: unknown): string | undefined {
  const id = (each as { readonly room?: { readonly id?: unknown } | null } | null)?.room?.id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
