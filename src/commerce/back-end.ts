import type { ServerTime } from '../rules/time/server-clock.js';
import { noAddress } from '../lib/asked-address.js';
import { retryAfterOf } from '../lib/retry-after.js';
import { TransportError } from '../lib/transport-error.js';

/** What a back end answered. A refusal (4xx) is an answer; what it means is for the adapter to say. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as it was parsed, not looked at yet; null where the answer was empty. */
  readonly body: unknown;
}

export interface BackEndOptions {
  /** Address of the back end's interface, below which paths are asked. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  readonly fetch: typeof fetch | undefined;
  /** How long an answer may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
}

export interface BackEndRequest {
  /** `POST` by default where there is a body, else `GET`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The way to a back end and back, in JSON and without cookies: a page of another site would lose them, and with them
 * the cart. Whatever fails on the way is a `TransportError`.
 */
export class BackEnd {
  readonly #src: string;
  readonly #base: string | undefined;
  readonly #fetch: typeof fetch | undefined;
  readonly #timeout: number;
  #lastDate: { readonly date: number; readonly askedAt: number; readonly answeredAt: number } | undefined;

  constructor({ src = '', base, fetch: fetcher, timeout = 30_000 }: BackEndOptions) {
    this.#src = src;
    this.#base = base;
    // A browser's own must not be called as a method of something else.
    this.#fetch = fetcher && ((...given) => fetcher(...given));
    this.#timeout = timeout;
  }

  /** Asks, and changes nothing: a failure leaves nothing in doubt. */
  ask(path: string, request: BackEndRequest = {}): Promise<Answer> {
    return this.#send(path, request, false);
  }

  /** Changes something: a failure on the way leaves it in doubt whether it was carried out. */
  tell(path: string, request: BackEndRequest): Promise<Answer> {
    return this.#send(path, request, true);
  }

  /**
   * The time of the back end by the `Date` of its last answer; null where no answer had one that may be read. A page of
   * another site may read it only where the back end names it in `Access-Control-Expose-Headers`.
   */
  get serverTime(): ServerTime | null {
    const { date, askedAt, answeredAt } = this.#lastDate ?? {};
    if (date === undefined || askedAt === undefined || answeredAt === undefined) return null;
    const now = performance.now();
    // It says the second in which the answer was given.
    return { earliest: date + now - answeredAt, latest: date + 999 + now - askedAt };
  }

  async #send(path: string, request: BackEndRequest, changes: boolean): Promise<Answer> {
    const { method, headers, body, signal } = request;
    signal?.throwIfAborted();
    const address = this.#address(path);
    if (!this.#fetch) throw new TransportError('network', { doubtful: false, message: 'There is no fetch here' });
    const life = new AbortController();
    const end = (): void => life.abort();
    const timer = setTimeout(end, this.#timeout);
    signal?.addEventListener('abort', end);
    const askedAt = performance.now();
    try {
      const response = await this.#fetch(address, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: life.signal,
      });
      this.#keepDate(response.headers.get('date'), askedAt);
      const { status } = response;
      if (status === 429)
        throw new TransportError('rate_limited', { doubtful: false, ...retryAfterOf(response.headers) });
      // The server did not wait for the request, or whoever stands before it did not wait for the answer.
      if (status === 408) throw new TransportError('timeout', { doubtful: changes });
      if (status >= 500) throw new TransportError('server', { doubtful: changes, ...retryAfterOf(response.headers) });
      return { status, headers: response.headers, body: this.#read(await response.text(), changes && status < 400) };
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof TransportError) throw cause;
      throw new TransportError(life.signal.aborted ? 'timeout' : 'network', { doubtful: changes, cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  }

  #keepDate(text: string | null, askedAt: number): void {
    const date = text === null ? NaN : Date.parse(text);
    if (Number.isFinite(date)) this.#lastDate = { date, askedAt, answeredAt: performance.now() };
  }

  #address(path: string): string {
    const url = URL.canParse(this.#src, this.#base) ? new URL(this.#src, this.#base) : undefined;
    // What begins with a host and a port is read as a scheme: nobody could be asked there.
    if (!url || !/^https?:$/.test(url.protocol)) throw this.#malformed(noAddress, false);
    const { href } = url;
    // `new URL` would put the path in the place of the last part of an address that ends in no slash.
    return path === '' ? href : new URL(path, href.replace(/\/?$/, '/')).href;
  }

  /** The page of a proxy, or an answer that was cut short, is no JSON; nor is what any other server answers. */
  #read(text: string, doubtful: boolean): unknown {
    try {
      return text === '' ? null : JSON.parse(text);
    } catch {
      throw this.#malformed('answers no JSON', doubtful);
    }
  }

  #malformed(what: string, doubtful: boolean): TransportError {
    return new TransportError('malformed', { doubtful, message: `"${this.#src}" ${what}` });
  }
}
