import { allowedAddress } from './allowed-address.js';
import { askedAddress, noAddress } from './asked-address.js';

export interface ApiRoot {
  readonly url: URL;
  /** Whether it is of the page's own origin, or of this machine. */
  readonly own: boolean;
}

const loopback = ['localhost', '127.0.0.1'];

/**
 * Where an API of a brand's own is asked: over https, or over http of this machine and of the page's own host.
 * @returns what is wrong with the address, in words that follow `src`, where it may not be asked.
 */
export function apiRoot(src: string, base?: string): ApiRoot | string {
  const url = askedAddress(src, base);
  if (!url) return `"${src}" ${noAddress}`;
  const own = loopback.includes(url.hostname) || (base !== undefined && url.origin === new URL(base).origin);
  const safe = allowedAddress(url.href, [url.host]) !== null || (own && url.protocol === 'http:');
  if (!safe || url.username || url.password) return 'must be https, without a name and password';
  return { url, own };
}

/** The address below which an API has its paths, ending in a slash. */
export function rootAddress({ url }: ApiRoot): string {
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
