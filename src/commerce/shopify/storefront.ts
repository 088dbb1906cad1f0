import {
  createStorefrontApiClient,
  type ClientResponse,
  type StorefrontApiClient,
} from '@shopify/storefront-api-client';
import * as v from 'valibot';
import { retryAfterOf } from '../../lib/retry-after.js';
import { TransportError } from '../../lib/transport-error.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { CommerceContext } from '../adapter.js';
import { languageOf } from './language.js';

/** The version of the Storefront API that the documents are written for. */
const apiVersion = '2026-04';
/** How long an answer may take, in milliseconds. */
const longestWait = 30_000;

type ResponseErrors = NonNullable<ClientResponse['errors']>;

/** The way to a shop's Storefront API, by Shopify's own client. Whatever fails on it is a `TransportError`. */
export class Storefront {
  readonly #client: StorefrontApiClient;

  /**
   * @param shop address of the shop: `my-shop.myshopify.com`. With `http:` it is asked that way: for a stub on loopback.
   * @param key the public access token; the client refuses to be made without one.
   */
  constructor(shop: string, key: string, fetcher: typeof fetch | undefined) {
    const send = fetcher ?? (() => Promise.reject(new Error('there is no fetch here')));
    // The client asks by https always.
    const addressOf = (url: string): string => (shop.startsWith('http:') ? url.replace('https:', 'http:') : url);
    this.#client = createStorefrontApiClient({
      storeDomain: shop,
      publicAccessToken: key,
      apiVersion,
      // Without cookies: a page of another site would lose them.
      customFetchApi: (url, init) => send(addressOf(url), { ...init, credentials: 'omit' }),
      // Without one it warns in the console of every visitor once the version is a year old.
      logger: () => undefined,
    });
  }

  /**
   * Sends a document and reads what comes back.
   *
   * @param changes whether it changes something: then a failure on the way leaves in doubt whether it was carried out.
   * @throws TransportError
   */
  async ask<Answer extends v.GenericSchema>(
    answer: Answer,
    document: string,
    context: CommerceContext,
    variables: Readonly<Record<string, unknown>>,
    changes = false,
  ): Promise<v.InferOutput<Answer>> {
    const { signal, country, locale } = context;
    signal?.throwIfAborted();
    const life = new AbortController();
    const end = (): void => life.abort();
    const timer = setTimeout(end, longestWait);
    signal?.addEventListener('abort', end);
    const asked = this.#client.request(document, {
      variables: { country, language: languageOf(locale), ...variables },
      signal: life.signal,
    });
    const { data, errors } = await untilAborted(asked, life.signal).catch((): Awaited<typeof asked> => ({}));
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    // The client takes an abort for a failure.
    signal?.throwIfAborted();
    if (life.signal.aborted) throw new TransportError('timeout', { doubtful: changes });
    if (errors && !(data && isOnlyHidden(errors))) throw failureOf(errors, changes);
    return read(answer, data, changes);
  }
}

/** Of what is wrong its place alone is told: what stands there may be a secret. */
function read<Answer extends v.GenericSchema>(answer: Answer, data: unknown, doubtful: boolean): v.InferOutput<Answer> {
  let place: string | null = 'an amount';
  try {
    const found = v.safeParse(answer, data);
    if (found.success) return found.output;
    place = v.getDotPath(found.issues[0]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new TransportError('malformed', { doubtful, message: `Shopify answered wrongly: ${place ?? 'as a whole'}` });
}

/** Codes alone: the text of an error may hold the reference of a cart, which is a secret. */
function codesOf({ graphQLErrors }: ResponseErrors): readonly string[] {
  return Array.isArray(graphQLErrors) ? graphQLErrors.map((error) => String(error?.extensions?.code)) : [];
}

/** Fields that the token may not see are null, and an error says so: the stock of a variant, mostly. */
function isOnlyHidden(errors: ResponseErrors): boolean {
  const codes = codesOf(errors);
  return codes.length > 0 && codes.every((code) => code === 'ACCESS_DENIED');
}

function failureOf(errors: ResponseErrors, changes: boolean): TransportError {
  const { networkStatusCode: status = 0, response } = errors;
  const codes = codesOf(errors);
  const message = response ? `Shopify: ${[status, ...codes].join(' ')}` : 'Shopify could not be reached';
  if (status === 429 || codes.includes('THROTTLED')) {
    return new TransportError('rate_limited', {
      message,
      doubtful: false,
      ...(response && retryAfterOf(response.headers)),
    });
  }
  if (!response) return new TransportError('network', { message, doubtful: changes });
  if (!response.ok) return new TransportError('server', { message, doubtful: changes && status >= 500 });
  const isServer = codes.some((code) => /INTERNAL|TIMEOUT/.test(code));
  return new TransportError(isServer ? 'server' : 'malformed', { message, doubtful: changes });
}
