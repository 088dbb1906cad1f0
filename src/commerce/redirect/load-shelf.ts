import { askedAddress, noAddress } from '../../lib/asked-address.js';
import type { Environment } from '../../lib/environment.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError, type TransportErrorCode } from '../../lib/transport-error.js';
import { type ProductData, Shelf, type ShelfData } from './shelf.js';

export interface ShelfSource {
  /** Address of the data; `{locale}` in it is replaced. */
  readonly src?: string | undefined;
  readonly base?: string | undefined;
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch'>;
}

/**
 * Loads what the other shop sells, in a language or else in English; where there is no `src`, it stands in the page.
 * @param onProblem told of products without variants, which are left out.
 * @throws TransportError when it cannot be reached or is no such data.
 */
export async function loadShelf(
  { src, base, data, environment }: ShelfSource,
  locale: string,
  onProblem?: (problem: Error) => void,
): Promise<Shelf> {
  let where = 'data';
  const fail = (
    code: TransportErrorCode,
    what: string = code,
    more?: { readonly cause?: unknown; readonly retryAfter?: number },
  ): TransportError => new TransportError(code, { doubtful: false, message: `${where}: ${what}`, ...more });
  /** Each product is looked at when it is answered; here only whether there are any, and whether each has variants. */
  const shelfOf = (given: unknown, address: string | undefined): Shelf => {
    const { stores, products } = (given ?? {}) as ShelfData;
    if (!Array.isArray(stores) || !Array.isArray(products)) throw fail('malformed', 'needs stores and products');
    const issues: { path: string; message: string }[] = [];
    const leftOut: unknown[] = [];
    const whole = products.filter((each: ProductData | null, place) => {
      if (Array.isArray(each?.variants)) return true;
      issues.push({ path: `products.${place}.variants`, message: 'is no list' });
      leftOut.push(each?.id, each?.handle);
      return false;
    });
    if (issues.length > 0)
      onProblem?.(Object.assign(new Error(), { code: 'shop-data-partial', source: address, issues, leftOut }));
    return new Shelf({ ...(given as ShelfData), products: whole }, address);
  };
  if (src === undefined) return shelfOf(data, base);
  for (const name of [locale, locale.split('-')[0] ?? '', 'en']) {
    where = src.replaceAll('{locale}', encodeURIComponent(name));
    const url = askedAddress(where, base);
    if (!url) throw fail('malformed', noAddress);
    const address = (where = url.href);
    // A load that never ended would hold up whoever asks later, too.
    const limit = timeLimit();
    const response = await environment
      .fetch?.(address, { signal: limit })
      .catch((cause: unknown) => Promise.reject(fail(lateOrLost(limit), undefined, { cause })));
    if (!response) throw fail('network');
    if (response.ok) {
      const data: unknown = await response.json().catch((cause: unknown) => {
        if (limit.aborted) throw fail('timeout', undefined, { cause });
        return null;
      });
      return shelfOf(data, response.url || address);
    }
    const { status, headers } = response;
    if (status === 429) throw fail('rate_limited', `answered ${status}`, retryAfterOf(headers));
    if (status !== 404) throw fail('server', `answered ${status}`, retryAfterOf(headers));
  }
  throw fail('malformed', 'is not there');
}
