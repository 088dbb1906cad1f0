/** Said of what a page names as an address and nobody can be asked at. */
export const noAddress = 'is no address of http or https';

/** Schemes without a host that a page may well ask for: data of its own. */
const ownData = /^(?:data|blob|file):$/;

/**
 * The address at which something is asked for; null where there is none.
 *
 * What begins with a host and a port, `localhost:3000/shop.json`, is read as a scheme: nobody could be asked there, and a line that is
 * down would be waited for. The scheme of an app has a host.
 */
export function askedAddress(src: string, base?: string): URL | null {
  const url = URL.canParse(src, base) ? new URL(src, base) : null;
  return url && (url.host !== '' || ownData.test(url.protocol)) ? url : null;
}
