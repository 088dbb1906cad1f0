import * as v from 'valibot';
import { fields, list, maybe } from '../../lib/schema-fields.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import type { LiveHappening, LiveRoom } from '../../model/index.js';
import { LiveDataError, parseEvent, parseRoom } from '../live-schema.js';
import { happeningFrom, roomFrom } from './script-addresses.js';
import { LiveError, type LiveContext } from '../source.js';
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

const milliseconds = v.pipe(v.number(), v.minValue(0, 'must be milliseconds since the beginning'));
const file = fields({
  rooms: list(
    fields({
      room: v.unknown(),
      events: list(fields({ at: milliseconds, type: v.string(), payload: v.unknown() }), 100_000),
      duration: maybe(milliseconds),
      loop: maybe(v.boolean()),
    }),
    50,
  ),
});

/**
 * The rooms of a script by id.
 * @throws LiveError where it cannot be used, TransportError where it cannot be had.
 */
export async function readScript(
  { data, src, base, fetch: fetcher }: ScriptSourceOptions,
  { locale, signal }: LiveContext,
): Promise<ReadonlyMap<string, LiveScript>> {
  const from = base ?? globalThis.location?.href;
  if (data !== undefined) return scriptsOf(data, base);
  if (src === undefined) throw new LiveError('live-unavailable', 'there is no script: `src` is missing');
  const [language = locale] = locale.split('-');
  const locales = src.includes('{locale}') ? [locale, language === 'zh' ? 'zh-CN' : language, 'en'] : [locale];
  for (const each of new Set(locales)) {
    const address = src.replaceAll('{locale}', encodeURIComponent(each));
    if (!URL.canParse(address, from)) throw new LiveError('live-unavailable', `${address} is no address`);
    const { href } = new URL(address, from);
    const found = await load(href, fetcher ?? globalThis.fetch?.bind(globalThis), signal);
    if (found !== undefined) return scriptsOf(found, href);
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
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new TransportError('server', { doubtful: false });
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    signal.throwIfAborted();
    if (limit.aborted) throw lost(cause);
    throw new LiveError('live-unavailable', `${url} is no JSON`, cause);
  }
}

/** @param base what its addresses are read against: the file that it came in. */
function scriptsOf(data: unknown, base: string | undefined): ReadonlyMap<string, LiveScript> {
  try {
    const parsed = v.safeParse(file, data);
    if (!parsed.success) throw new LiveDataError(parsed.issues[0].message);
    return new Map(
      parsed.output.rooms.map(({ room, events, duration, loop = false }) => {
        const told = events.map(({ at, ...entry }, index) => {
          const { seq: _, ts: __, ...happening } = parseEvent({ ...entry, seq: index + 1, ts: at });
          return { ...happeningFrom(happening, base), at };
        });
        const ordered = [...told].sort((a, b) => a.at - b.at);
        const script = {
          room: roomFrom(parseRoom(room), base),
          events: ordered,
          duration: duration ?? ordered.at(-1)?.at ?? 0,
          loop,
        };
        return [script.room.id, script] as const;
      }),
    );
  } catch (error) {
    if (!(error instanceof LiveDataError)) throw error;
    throw new LiveError('live-unavailable', error.message, error);
  }
}
