import { retryTransport } from '../../src/lib/retry.js';
import type { LiveSource } from '../../src/live/source.js';
import type { LiveEvent } from '../../src/model/index.js';
import { createLiveStore } from '../../src/state/live/create-live-store.js';
import { emptyRoom } from '../fixtures/live-hub.js';
import { HubProcess } from '../fixtures/live/hub-process.js';
import { NatsProcess } from '../fixtures/live/nats-process.js';

// Many viewers of one room in this process, over one hub beside it: told by `bench/live-load.mjs`.

export interface Load {
  readonly transport: 'sse' | 'nats';
  readonly viewers: number;
  readonly events: number;
  /** Entries a second. */
  readonly rate: number;
}

export interface LoadResult extends Load {
  /** Entries that some viewer did not hear, of all that all of them were to hear. */
  readonly missed: number;
  readonly twice: number;
  /** Milliseconds from the moment at which an entry was handed to the publisher until a viewer's room had it. */
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly seconds: number;
}

/** What keeps the log of a room, by the name of how it is followed. */
export const servers = { sse: () => HubProcess.start(), nats: () => NatsProcess.start() } as const;

const context = () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null });

/** One of many viewers: which entries she has heard of since she came. */
export interface CrowdViewer {
  readonly known: ReadonlySet<number>;
  leave(): void;
}

/** Lets viewers join a room, all of them in this process. @param onEntry told of every entry that one of them hears. */
export async function joinCrowd(
  server: { directSource(): LiveSource },
  roomId: string,
  viewers: number,
  onEntry: (entry: LiveEvent, isNew: boolean) => void = () => undefined,
): Promise<readonly CrowdViewer[]> {
  const all: CrowdViewer[] = [];
  const look = () => {
    const store = createLiveStore({ source: () => Promise.resolve(server.directSource()), context, now: Date.now });
    const known = new Set<number>();
    store.listen(roomId, (entry) => {
      const isNew = !known.has(entry.seq);
      known.add(entry.seq);
      onEntry(entry, isNew);
    });
    const stop = store.room(roomId).subscribe(() => undefined);
    const leave = (): void => {
      stop();
      store.dispose();
    };
    return { store, known, leave };
  };
  // They come a few at a time: all of them share one process, and each has to say within two seconds who she is.
  while (all.length < viewers) {
    const some = Array.from({ length: Math.min(20, viewers - all.length) }, look);
    const ready = (): boolean => some.every(({ store }) => store.room(roomId).get().status === 'ready');
    await until(ready, 30);
    if (!ready()) throw new Error(`Not all viewers could join: ${all.length} had`);
    all.push(...some);
  }
  return all;
}

async function until(fits: () => boolean, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!fits() && performance.now() < end) await pause(20);
}

export async function playLoad({ transport, viewers, events, rate }: Load): Promise<LoadResult> {
  const server = await servers[transport]();
  const host = server.host();
  await host.open(emptyRoom('load'));
  const sent: number[] = [];
  const delays: number[] = [];
  let heard = 0;
  let twice = 0;
  const all = await joinCrowd(server, 'load', viewers, ({ seq, type }, isNew) => {
    if (type !== 'like.burst') return;
    if (!isNew) twice += 1;
    heard += 1;
    delays.push(performance.now() - (sent[seq] ?? 0));
  });
  const began = performance.now();
  const { signal } = new AbortController();
  for (let each = 1; each <= events; each += 1) {
    await pause(began + (each * 1_000) / rate - performance.now());
    sent[each] = performance.now();
    // The host shares this process with all viewers, and may hear late that it was written.
    await retryTransport(() => host.publish('load', { type: 'like.burst', payload: { count: 1 } }, { id: `${each}` }), {
      signal,
    });
  }
  const seconds = (performance.now() - began) / 1_000;
  await until(() => heard >= viewers * events, 30);
  const missed = all.reduce((sum, { known }) => sum + events - known.size, 0);
  for (const { leave } of all) leave();
  await host.dispose?.();
  await server.close();
  const ordered = delays.sort((a, b) => a - b);
  const at = (share: number): number =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN;
  return { transport, viewers, events, rate, missed, twice, p50: at(0.5), p95: at(0.95), most: at(1), seconds };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
