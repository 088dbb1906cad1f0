import { allowedAddress } from '../../lib/allowed-address.js';
import { apiRoot, rootAddress } from '../../lib/api-root.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { retryTransport, type Sleep } from '../../lib/retry.js';
import { isSentOn } from '../../lib/sent-on.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import { type ContentContext, ContentError } from '../source.js';

export interface ContentApiOptions {
  /** Address of the API, below which all paths are: https, or http of this machine or of the page's own host. */
  readonly src?: string | undefined;
  /** What `src` is read against; the page's address by default. */
  readonly base?: string | undefined;
  /** Hosts that `src` may lead to, such as `api.brand.example` or `*.brand.example`; any by default. */
  readonly hosts?: readonly string[] | undefined;
  /** The page's own by default. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * What somebody who is signed in is known by: it goes into the header `Authorization`, never into an address; null shows
   * nothing. By default the token that the shop was told by `identify()`, where the API is of the page's own origin, of this
   * machine, or of one of `hosts`: whoever else keeps notes is not told who reads them.
   */
  readonly token?: ((context: ContentContext) => string | null) | undefined;
  /** How long an answer may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** How to wait before something is tried again; by a timer, by default. */
  readonly sleep?: Sleep | undefined;
}

export type QueryFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface ContentRequest {
  /** `GET` by default. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: QueryFields;
  /** Sent as JSON, or as a form where it is one. */
  readonly body?: unknown;
  /** Done once, however often it is sent. */
  readonly operationId?: string;
  /** Asks the host whether what the browser has kept is still so. */
  readonly fresh?: boolean;
}

const mostTries = 3;
/** Whoever asks for a longer wait is not waited for, in milliseconds: somebody looks at an empty place meanwhile. */
const longestWait = 10_000;
const longestAnswer = 8_000_000;
/** Answers that may be another one a moment later. */
const passing: readonly number[] = [429, 502, 503, 504];

/** The way to a brand's content API and back: JSON, no cookies, nothing personal in an address. */
export class ContentApi {
  readonly #options: ContentApiOptions;
  /** Fixed when it is made: a page may go on to another address. */
  readonly #base: string | undefined;
  #root: string | undefined;
  /** Whether it may be told who asks, where nobody has said. */
  #trusted = false;

  constructor(options: ContentApiOptions) {
    this.#options = options;
    this.#base = options.base ?? globalThis.location?.href;
  }

  /**
   * The address of the API, ending in a slash: what relative addresses in its answers are read against.
   * @throws ContentError `content-unavailable` where there is none that may be used.
   */
  get root(): string {
    return (this.#root ??= this.#readRoot());
  }

  #readRoot(): string {
    const { src, hosts } = this.#options;
    const base = this.#base;
    if (src === undefined) throw unavailable('src', 'is missing');
    const found = apiRoot(src, base);
    if (typeof found === 'string') throw unavailable('src', found);
    if (hosts !== undefined && !allowedAddress(found.url.href, hosts)) {
      throw unavailable('src', 'is of no host that may be asked');
    }
    this.#trusted = found.own || hosts !== undefined;
    return rootAddress(found);
  }

  /**
   * Asks for something, or tells something; up to three times where it did not arrive or is asked to come again.
   * @param path its parts are written so that none leads out of the API.
   * @returns JSON as it was parsed, not looked at yet; null where the answer was empty.
   * @throws ContentError `content-not-found` for 404 and 410, else `content-unavailable`.
   */
  async send(path: readonly string[], context: ContentContext, request: ContentRequest = {}): Promise<unknown> {
    const url = this.#address(path, context, request.query);
    const signal = context.signal ?? new AbortController().signal;
    try {
      return await retryTransport(() => this.#attempt(url, context, signal, request), {
        signal,
        attempts: mostTries,
        giveUp: ({ retryAfter = 0 }, tries) => tries >= mostTries || retryAfter > longestWait,
        sleep: this.#options.sleep,
      });
    } catch (error) {
      if (error instanceof TransportError) throw unavailable(url, error.message, error);
      throw error;
    }
  }

  #address(path: readonly string[], { locale, country, currency }: ContentContext, query: QueryFields = {}): string {
    // An id may hold anything but must not climb out of its folder.
    const outside = path.find((part) => /^\.*$/.test(part));
    if (outside !== undefined) throw notFound(path.join('/'), 'is no path');
    const url = new URL(path.map(encodeURIComponent).join('/'), this.root);
    for (const [name, value] of Object.entries({ ...query, locale, country, currency })) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url.href;
  }

  async #attempt(
    url: string,
    context: ContentContext,
    signal: AbortSignal,
    { method = 'GET', body, operationId, fresh }: ContentRequest,
  ): Promise<unknown> {
    const { fetch: fetcher = globalThis.fetch?.bind(globalThis), timeout = 30_000 } = this.#options;
    const { token = ({ customer }: ContentContext) => (this.#trusted ? customer : null) } = this.#options;
    if (!fetcher) throw unavailable(url, 'cannot be fetched here');
    const bearer = token(context);
    const isForm = body instanceof FormData;
    const text = isForm || body === undefined ? '' : JSON.stringify(body);
    const limit = timeLimit(signal, timeout);
    try {
      const response = await fetcher(url, {
        method,
        headers: {
          accept: 'application/json',
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
          ...(operationId !== undefined && { 'idempotency-key': operationId }),
          // A form says its boundary itself.
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: isForm ? body : text }),
        keepalive: method !== 'GET' && !isForm && isSentOn(text),
        ...(fresh && { cache: 'no-cache' as const }),
        credentials: 'omit',
        signal: limit,
      });
      return await read(url, response);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof ContentError || cause instanceof TransportError) throw cause;
      const code = lateOrLost(limit);
      const message = code === 'timeout' ? 'did not answer in time' : 'could not be reached';
      throw new TransportError(code, { doubtful: false, message, cause });
    }
  }
}

/** @throws ContentError or, where it may be tried again, TransportError. */
async function read(url: string, response: Response): Promise<unknown> {
  const { status, headers } = response;
  if (status === 404 || status === 410) throw notFound(url, `answered ${status}`);
  if (passing.includes(status)) {
    const code = status === 429 ? 'rate_limited' : 'server';
    throw new TransportError(code, { doubtful: false, message: `answered ${status}`, ...retryAfterOf(headers) });
  }
  if (!response.ok) throw unavailable(url, `answered ${status}`);
  const text = await response.text();
  if (text.length > longestAnswer) throw unavailable(url, `has more than ${longestAnswer} characters`);
  try {
    return text === '' ? null : JSON.parse(text);
  } catch (error) {
    // The page of a proxy, or an answer that was cut short.
    throw unavailable(url, 'is no JSON', error);
  }
}

/** What an API has no path for is not there, which is no fault. */
export async function orNothing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ContentError && error.code === 'content-not-found') return null;
    throw error;
  }
}

function notFound(path: string, message: string): ContentError {
  return new ContentError('content-not-found', [{ path, message }]);
}

export function unavailable(path: string, message: string, cause?: unknown): ContentError {
  return new ContentError('content-unavailable', [{ path, message }], cause);
}
