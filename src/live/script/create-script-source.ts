import { sleepUntil, type Sleep } from '../../lib/retry.js';
import type { LiveEvent, LiveSnapshot } from '../../model/index.js';
import { applyLiveEvent } from '../../rules/live/live-room.js';
import type { LiveContext, LiveCursor, LiveMessage, LiveSource } from '../source.js';
import { readScript, type LiveScript } from './read-script.js';

export interface ScriptSourceOptions {
  /** Address of a script. `{locale}` in it is replaced by the language; where a language is not there, English is. */
  readonly src?: string | undefined;
  /** The script itself, `{ rooms }` with one `WrittenLiveScript` for each room. Comes before `src`. */
  readonly data?: unknown;
  /** What `src` is read against, and the addresses in `data`; the page's address by default. Those in a file are read against the file. */
  readonly base?: string | undefined;
  /** The page's own by default. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds since the epoch; the clock of the machine by default. */
  readonly now?: () => number;
  /** How to wait for the next entry; by a timer by default. */
  readonly sleep?: Sleep;
  /** How often as fast as it happened it is told; 1 by default. */
  readonly speed?: number;
}

/**
 * Tells a recorded room as if it happened now: it begins when the first viewer joins, and begins anew when it is joined
 * after its end where the script says `loop`. For demonstrations, stories and tests.
 */
export function createScriptSource(options: ScriptSourceOptions): LiveSource {
  const { now = Date.now, sleep = sleepUntil(undefined), speed = 1 } = options;
  const begun = new Map<string, { readonly at: number; readonly run: number }>();

  /** When a room began to be told. */
  function begin(key: string, { duration, loop }: LiveScript): { readonly at: number; readonly run: number } {
    const before = begun.get(key);
    if (before && !(loop && (now() - before.at) * speed > duration)) return before;
    const next = { at: now(), run: (before?.run ?? 0) + 1 };
    begun.set(key, next);
    return next;
  }

  async function* join(roomId: string, cursor: LiveCursor | null, context: LiveContext): AsyncGenerator<LiveMessage> {
    const { signal } = context;
    const script = await readScript(roomId, options, context);
    const { at, run } = begin(`${context.locale}:${roomId}`, script);
    const log = `${roomId}:${run}`;
    const events = script.events.map(({ at: after, ...happening }, index): LiveEvent => ({
      ...happening,
      seq: index + 1,
      ts: at + after / speed,
    }));
    let seen = cursor?.log === log ? cursor.seq : undefined;
    if (seen === undefined) {
      const snapshot = snapshotOf(script, events, { log, at, now: now() });
      seen = snapshot.seq;
      yield { kind: 'snapshot', snapshot };
    } else yield { kind: 'resumed' };
    for (const event of events.slice(seen)) {
      if (event.ts > now()) await sleep(event.ts - now(), signal);
      signal.throwIfAborted();
      yield { kind: 'event', event };
    }
  }

  return { name: 'script', join };
}

/** The room after all that has happened by now. */
function snapshotOf(
  { room }: LiveScript,
  events: readonly LiveEvent[],
  { log, at, now }: { readonly log: string; readonly at: number; readonly now: number },
): LiveSnapshot {
  const past = events.filter(({ ts }) => ts <= now);
  const begun = room.status === 'live' ? { ...room, startedAt: at } : room;
  return { log, seq: past.length, ts: now, room: past.reduce(applyLiveEvent, begun) };
}
