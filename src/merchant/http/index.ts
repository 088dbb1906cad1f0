import { apiRoot, rootAddress } from '../../lib/api-root.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { retryTransport, type Sleep } from '../../lib/retry.js';
import { isSentOn } from '../../lib/sent-on.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import { parseSetup, parseSubmission } from '../setup-schema.js';
import { type MerchantContext, MerchantError, type MerchantErrorCode, type MerchantSource } from '../source.js';

export interface HttpMerchantOptions {
  /** Address of the API, below which its paths are: https, or http of this machine or of the page's own host. */
  readonly src: string;
  /** What `src` is read against; the page's address by default. */
  readonly base?: string | undefined;
  /** What somebody who is signed in is known by: it goes into the header `Authorization`, never into an address. */
  readonly token?: (() => string | null | Promise<string | null>) | undefined;
  /** The page's own by default. */
  readonly fetch?: typeof fetch | undefined;
  /** How long an answer may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** How to wait before something is tried again; by a timer, by default. */
  readonly sleep?: Sleep | undefined;
}

const tries = 3;
const longestWait = 10_000;
const longestAnswer = 8_000_000;
/** Answers that may be another one a moment later. */
const passing: readonly number[] = [429, 502, 503, 504];

/**
 * The set-up of a store from a brand's own HTTP API; docs/merchant-api.json says what is asked and answered: `GET setup`,
 * and `POST setup/submissions` under an `Idempotency-Key`. An API that answers 405 or 501 to the latter only tells.
 */
export function createHttpMerchant(options: HttpMerchantOptions): MerchantSource {
  const base = options.base ?? globalThis.location?.href;
  const ask = async (
    path: string,
    context: MerchantContext,
    sent?: { body: unknown; id: string },
  ): Promise<unknown> => {
    const url = new URL(path, rootOf(options.src, base));
    url.searchParams.set('locale', context.locale);
    const signal = context.signal ?? new AbortController().signal;
    try {
      return await retryTransport(() => attempt(url.href, signal, options, sent), {
        signal,
        attempts: tries,
        giveUp: ({ retryAfter = 0 }, count) => count >= tries || retryAfter > longestWait,
        sleep: options.sleep,
      });
    } catch (error) {
      if (error instanceof TransportError) throw failure('setup-unavailable', url.href, error.message, error);
      throw error;
    }
  };
  return {
    name: 'http',
    getSetup: async (context) => parseSetup(await ask('setup', context)),
    submit: async (submission, { id }, context) =>
      parseSetup(await ask('setup/submissions', context, { body: parseSubmission(submission), id })),
  };
}

function rootOf(src: string, base: string | undefined): string {
  const found = apiRoot(src, base);
  if (typeof found === 'string') throw failure('setup-unavailable', 'src', found);
  return rootAddress(found);
}

async function attempt(
  url: string,
  signal: AbortSignal,
  { fetch: fetcher = globalThis.fetch?.bind(globalThis), token, timeout = 30_000 }: HttpMerchantOptions,
  sent?: { readonly body: unknown; readonly id: string },
): Promise<unknown> {
  if (!fetcher) throw failure('setup-unavailable', url, 'cannot be fetched here');
  const bearer = (await token?.()) ?? null;
  const body = sent && JSON.stringify(sent.body);
  const limit = timeLimit(signal, timeout);
  try {
    const response = await fetcher(url, {
      method: sent ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
        ...(sent && { 'content-type': 'application/json', 'idempotency-key': sent.id }),
      },
      ...(body !== undefined && { body, keepalive: isSentOn(body) }),
      cache: 'no-cache',
      credentials: 'omit',
      signal: limit,
    });
    return await read(url, response, sent !== undefined);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof MerchantError || cause instanceof TransportError) throw cause;
    const code = lateOrLost(limit);
    const message = code === 'timeout' ? 'did not answer in time' : 'could not be reached';
    throw new TransportError(code, { doubtful: false, message, cause });
  }
}

async function read(url: string, response: Response, isSubmission: boolean): Promise<unknown> {
  const { status, headers, ok } = response;
  if (passing.includes(status)) {
    const code = status === 429 ? 'rate_limited' : 'server';
    throw new TransportError(code, { doubtful: false, message: `answered ${status}`, ...retryAfterOf(headers) });
  }
  if (isSubmission && [400, 405, 409, 422, 501].includes(status)) {
    throw failure('submission-refused', url, `answered ${status}`);
  }
  if (status === 404 || status === 410) throw failure('setup-not-found', url, `answered ${status}`);
  if (!ok) throw failure('setup-unavailable', url, `answered ${status}`);
  const text = await response.text();
  if (text.length > longestAnswer) throw failure('setup-invalid', url, `has more than ${longestAnswer} characters`);
  try {
    return JSON.parse(text);
  } catch (error) {
    // The page of a proxy, or an answer that was cut short.
    throw failure('setup-invalid', url, 'is no JSON', error);
  }
}

function failure(code: MerchantErrorCode, path: string, message: string, cause?: unknown): MerchantError {
  return new MerchantError(code, [{ path, message }], cause);
}
