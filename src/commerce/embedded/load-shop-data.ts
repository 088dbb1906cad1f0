import { askedAddress, noAddress } from '../../lib/asked-address.js';
import { retryAfterOf } from '../../lib/retry-after.js';
import { lateOrLost, timeLimit } from '../../lib/time-limit.js';
import { TransportError } from '../../lib/transport-error.js';
import { parseShopData } from './parse-shop-data.js';
import { ShopDataError } from './shop-data-error.js';
import type { ShopData } from './shop-schema.js';

/** A shop's data with the address that relative ones in it are read against. */
export interface LoadedShopData {
  readonly data: ShopData;
  readonly base: string | undefined;
}

export interface ShopDataSource {
  /** Address of the data; `{locale}` in it is replaced. Relative to `base`. */
  readonly src?: string | undefined;
  /** The data itself, the same for all languages. */
  readonly data?: unknown;
  readonly base?: string | undefined;
  readonly fetch: typeof fetch | undefined;
  /** Told a `ShopDataError` of what is left out because it is wrong. */
  readonly onProblem?: ((problem: Error) => void) | undefined;
}

/**
 * Loads a shop's data in a language. Where there is no file for it, that of the language without its region is
 * tried, and last the English one. What is wrong in it is left out, where the rest can be shown without.
 * @throws TransportError when it cannot be reached, ShopDataError when it cannot be used.
 */
export async function loadShopData(source: ShopDataSource, locale: string): Promise<LoadedShopData> {
  if (source.data !== undefined) return { data: await readWhatCanBe(source.data, source), base: source.base };
  if (source.src === undefined) {
    throw new ShopDataError('shop-data-not-found', [{ path: '', message: 'neither `src` nor `data` was given' }]);
  }
  const tried: string[] = [];
  for (const name of localesToTry(locale)) {
    const address = absolute(source.src.replaceAll('{locale}', name), source.base);
    if (tried.includes(address)) continue;
    tried.push(address);
    // A load that never ended would hold up whoever asks later, too.
    const limit = timeLimit();
    const response = await request(source.fetch, address, limit);
    if (!response) continue;
    const data = await readWhatCanBe(await readJson(response, limit, address), source, address);
    return { data, base: response.url || address };
  }
  throw new ShopDataError('shop-data-not-found', [{ path: '', message: `nothing at ${tried.join(', ')}` }]);
}

async function readWhatCanBe(data: unknown, { onProblem }: ShopDataSource, address?: string): Promise<ShopData> {
  try {
    return parseShopData(data);
  } catch (error) {
    return (await import('./rest-of-shop-data.js')).readRest(data, error, address, onProblem);
  }
}

function localesToTry(locale: string): string[] {
  const [language = 'en'] = locale.split('-');
  const wanted = [locale, language, ...(language === 'zh' ? ['zh-CN'] : []), 'en'];
  // A locale comes from an attribute of the page and becomes part of an address.
  return wanted.filter((name) => /^[A-Za-z0-9-]{1,35}$/.test(name));
}

function absolute(src: string, base: string | undefined): string {
  const url = base === undefined ? undefined : askedAddress(src, base);
  if (url === null) throw new TransportError('malformed', { message: `"${src}" ${noAddress}`, doubtful: false });
  return url?.href ?? src;
}

/** Null where there is no such file. */
async function request(
  fetchFile: typeof fetch | undefined,
  address: string,
  limit: AbortSignal,
): Promise<Response | null> {
  if (!fetchFile) throw new TransportError('network', { message: 'There is no fetch here', doubtful: false });
  let response: Response;
  try {
    response = await fetchFile(address, { headers: { accept: 'application/json' }, signal: limit });
  } catch (cause) {
    throw new TransportError(lateOrLost(limit), { message: `${address} cannot be reached`, doubtful: false, cause });
  }
  if (response.status === 404 || response.status === 410) return null;
  if (response.ok) return response;
  const { status, headers } = response;
  const code = status === 429 ? 'rate_limited' : 'server';
  throw new TransportError(code, {
    message: `${address} answered ${status}`,
    doubtful: false,
    ...retryAfterOf(headers),
  });
}

async function readJson(response: Response, limit: AbortSignal, source: string): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new TransportError(lateOrLost(limit), { message: `${source} broke off`, doubtful: false, cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ShopDataError('shop-data-invalid', [{ path: '', message: 'is no JSON' }], { source, cause });
  }
}
