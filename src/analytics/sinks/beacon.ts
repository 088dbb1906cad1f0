import { openKeyValueStore, type KeyValueStore } from '../../lib/key-value-store.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { pauseBefore, type Sleep } from '../../lib/retry.js';
import { TransportError } from '../../lib/transport-error.js';
import { warnOnce } from '../../lib/warn.js';
import type { AnalyticsRecord } from '../../model/analytics.js';
import type { AnalyticsSink } from '../sink.js';
import { pageDatabase } from './log.js';

export interface BeaconOptions {
  /** Where lines are posted to: NDJSON, `content-type: application/x-ndjson`. Any answer of 2xx means that it has them. */
  readonly url: string;
  readonly fetch?: typeof fetch;
  /** Keeps what could not be sent for the next page; that of the page by default. */
  readonly indexedDB?: IDBFactory | undefined;
  /** Milliseconds that lines wait for others to go with them; 2,000 by default. */
  readonly wait?: number;
  /** Hears `online` and `pagehide`; the page by default. */
  readonly page?: EventTarget | undefined;
  /** How to wait; by a timer that `online` ends, by default. */
  readonly sleep?: Sleep;
}

/** The most lines and bytes of one request: with `keepalive` a browser takes 64 KiB, see the Fetch standard. */
const mostLines = 50;
const mostBytes = 60_000;
/** The most lines that wait while the line is down, give or take those between two looks; the oldest go first. */
const mostWaiting = 2_000;
const linesBetweenLooks = 100;
const prefix = 'waiting/';

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

  const hurry = (): void => void start();
  page?.addEventListener('pagehide', hurry);
  page?.addEventListener('online', hurry);

  /** One request. @returns what was sent. @throws TransportError when it has to be sent again. */
  async function post(signal: AbortSignal): Promise<readonly string[]> {
    const { batch, bytes } = takeBatch(await open().entries(prefix));
    if (batch.length === 0 || signal.aborted) return [];
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
    return batch.map(([key]) => key);
  }

  async function sendAll(signal: AbortSignal): Promise<void> {
    for (let tries = 1; !signal.aborted;) {
      try {
        const sent = await post(signal);
        if (sent.length === 0) return;
        await open().update(prefix, () => sent.map((key) => [key, undefined] as const));
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
    if (dropped.length > 0) await open().update(prefix, () => dropped.map((key) => [key, undefined] as const));
  }

  return {
    async write(record) {
      const { signal } = life;
      const number = (made += 1);
      await open().set(keyOf(record, number), JSON.stringify(record));
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
      await going;
      await open().update(prefix, (entries) => [...entries.keys()].map((key) => [key, undefined] as const));
    },
    dispose() {
      clearTimeout(timer);
      life.abort(new DOMException('Disposed', 'AbortError'));
      page?.removeEventListener('pagehide', hurry);
      page?.removeEventListener('online', hurry);
      storage?.close();
    },
  };
}

/** In the order of keys is the order in which they are sent. */
function keyOf({ at, id }: AnalyticsRecord, number: number): string {
  return `${prefix}${String(Math.floor(at)).padStart(16, '0')}/${String(number).padStart(8, '0')}/${id}`;
}

/** As many lines as one request may hold, each as it is stored. */
function takeBatch(waiting: ReadonlyMap<string, unknown>): {
  readonly batch: readonly (readonly [key: string, line: string])[];
  /** The most that they come to. */
  readonly bytes: number;
} {
  const batch: (readonly [string, string])[] = [];
  let bytes = 0;
  for (const [key, line] of waiting) {
    if (typeof line !== 'string') continue;
    // UTF-8 takes three bytes for a UTF-16 unit at most, and each line ends with one.
    const more = 3 * line.length + 1;
    if (batch.length > 0 && (batch.length >= mostLines || bytes + more > mostBytes)) break;
    batch.push([key, line]);
    bytes += more;
  }
  return { batch, bytes };
}
