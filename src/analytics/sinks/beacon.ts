import { openKeyValueStore, type KeyValueStore } from '../../lib/key-value-store.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { pauseBefore, type Sleep } from '../../lib/retry.js';
import { TransportError } from '../../lib/transport-error.js';
import { warnOnce } from '../../lib/warn.js';
import type { AnalyticsSink } from '../sink.js';
import { keyOf, type Line, mostBytes, mostLines, prefix, takeBatch } from './beacon-batch.js';
import { pageDatabase } from './log.js';

export interface BeaconOptions {
  /** Where lines are posted to: NDJSON, `content-type: application/x-ndjson`. Any answer of 2xx means that it has them. */
  readonly url: string;
  readonly fetch?: typeof fetch;
  /** Keeps what could not be sent for the next page; that of the page by default. */
  readonly indexedDB?: IDBFactory | undefined;
  /** Milliseconds that lines wait for others to go with them; 2,000 by default. */
  readonly wait?: number;
  /** Hears `online`, and that it is left; the page by default. */
  readonly page?: EventTarget | undefined;
  /** How to wait; by a timer that `online` ends, by default. */
  readonly sleep?: Sleep;
}

/** The most lines that wait while the line is down, give or take those between two looks; the oldest go first. */
const mostWaiting = 2_000;
const linesBetweenLooks = 100;
/** When a page is left, or may be ended by the system at any moment. */
const leavings = ['pagehide', 'visibilitychange'];

/**
 * Sends lines to an address of the brand's own. What cannot be sent waits in IndexedDB, over reloads, and is sent again,
 * after a while or when the line is back. A line may so arrive twice: whoever takes them in knows it by its `id`.
 */
export function beaconSink(options: BeaconOptions): AnalyticsSink {
  const { url, fetch: send = globalThis.fetch?.bind(globalThis), wait = 2_000 } = options;
  const page = 'page' in options ? options.page : typeof window === 'undefined' ? undefined : window;
  const { indexedDB = pageDatabase() } = options;
  let life = new AbortController();
  let storage: KeyValueStore | undefined;
  const open = (): KeyValueStore => (storage ??= openKeyValueStore({ indexedDB, name: 'xhs-beacon' }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let going: Promise<void> | undefined;
  let made = 0;
  /** What this page has written and nobody has yet. */
  const unsent = new Map<string, string>();
  /** The keys of what is on its way. */
  const underWay = new Set<string>();

  const hurry = (): void => void start();
  page?.addEventListener('online', hurry);
  for (const type of leavings) page?.addEventListener(type, leave);

  /**
   * One request, of what is not on its way already.
   * @returns how many lines it had.
   * @throws TransportError when they have to be sent again.
   */
  async function post(waiting: Iterable<readonly [string, unknown]>, signal: AbortSignal): Promise<number> {
    const { batch, bytes } = takeBatch([...waiting].filter(([key]) => !underWay.has(key)));
    if (batch.length === 0 || signal.aborted) return 0;
    for (const [key] of batch) underWay.add(key);
    try {
      await sendBatch(batch, bytes, signal);
      await open().update(prefix, () => batch.map(([key]) => [key, undefined] as const));
      for (const [key] of batch) unsent.delete(key);
      return batch.length;
    } finally {
      for (const [key] of batch) underWay.delete(key);
    }
  }

  async function sendBatch(batch: readonly Line[], bytes: number, signal: AbortSignal): Promise<void> {
    let response: Response;
    try {
      response = await send(url, {
        method: 'POST',
        body: batch.map(([, line]) => `${line}\n`).join(''),
        headers: { 'content-type': 'application/x-ndjson' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // A single line that is longer is refused with it, each time, and would hold up whatever comes after it.
        keepalive: bytes <= mostBytes,
        signal,
      });
    } catch (cause) {
      throw new TransportError('network', { doubtful: false, cause });
    }
    if (response.status === 429 || response.status >= 500)
      throw new TransportError('server', { doubtful: false, ...retryAfterOf(response.headers) });
    if (!response.ok)
      warnOnce('analytics-beacon', `${new URL(url, 'http://page').pathname} answers ${response.status}.`);
  }

  /** In this very moment: of a page that is gone no database answers. What does not arrive then is still kept in it. */
  function leave(): void {
    post(unsent, life.signal).catch(hurry);
  }

  async function sendAll(signal: AbortSignal): Promise<void> {
    for (let tries = 1; !signal.aborted;) {
      try {
        if ((await post(await open().entries(prefix), signal)) === 0) return;
        tries = 1;
      } catch (error) {
        if (signal.aborted || !(error instanceof TransportError)) return;
        await pauseBefore(error, tries, { signal, wake: page, ...(options.sleep && { sleep: options.sleep }) });
        tries += 1;
      }
    }
  }

  function start(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const { signal } = life;
    going ??= sendAll(signal)
      .catch(() => undefined)
      .finally(() => (going = undefined));
    return going;
  }

  /** Also of those that pages before have left. */
  async function dropOldest(): Promise<void> {
    const keys = await open().keys(prefix);
    const dropped = keys.slice(0, Math.max(0, keys.length - mostWaiting));
    for (const key of dropped) unsent.delete(key);
    if (dropped.length > 0) await open().update(prefix, () => dropped.map((key) => [key, undefined] as const));
  }

  return {
    async write(record) {
      const { signal } = life;
      const number = (made += 1);
      const [key, line] = [keyOf(record, number), JSON.stringify(record)];
      unsent.set(key, line);
      await open().set(key, line);
      if (signal.aborted) return;
      if (number % linesBetweenLooks === 1) await dropOldest();
      if (signal.aborted) return;
      if (number % mostLines === 0) hurry();
      else timer ??= setTimeout(hurry, wait);
    },
    async forget() {
      clearTimeout(timer);
      timer = undefined;
      life.abort(new DOMException('The shopper said no', 'AbortError'));
      life = new AbortController();
      unsent.clear();
      await going;
      await open().update(prefix, (entries) => [...entries.keys()].map((key) => [key, undefined] as const));
    },
    dispose() {
      clearTimeout(timer);
      life.abort(new DOMException('Disposed', 'AbortError'));
      page?.removeEventListener('online', hurry);
      for (const type of leavings) page?.removeEventListener(type, leave);
      storage?.close();
    },
  };
}
