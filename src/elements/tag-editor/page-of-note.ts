import type { NotePage } from '../../rules/note-editing/note-html.js';
import { version } from '../../version.js';
import { nearestProvider } from '../internal/nearest-provider.js';

/** What of a provider says which shop it is, and where of these are addresses. */
const attributes = ['name', 'commerce', 'commerce-src', 'commerce-key', 'locale', 'country', 'currency'];

/** So long the hashes are waited for, in milliseconds: somebody has pressed a button. */
const patience = 5_000;

const hashPattern = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/**
 * What a page needs to show a note of this shop. The hash of the script is that of `integrity.json` beside it, which the
 * build writes of the files as they are; where none can be had there is none, rather than one that may not be true.
 * @param script address of the one-file build; `{version}` in it stands for this release.
 */
export async function pageOfNote(host: Element, script: string): Promise<NotePage> {
  const address = new URL(script.replaceAll('{version}', version), document.baseURI).href;
  const found = await readHashes(new URL('integrity.json', address).href);
  const integrity = found?.files[new URL(address).pathname.split('/').at(-1) ?? ''];
  return { script: address, version: found?.version ?? version, integrity, shop: shopOf(host) };
}

async function readHashes(
  address: string,
): Promise<{ readonly version: string; readonly files: Readonly<Record<string, string>> } | undefined> {
  try {
    const answer: unknown = await (await fetch(address, { signal: AbortSignal.timeout(patience) })).json();
    const { version: release, files } = answer as { version?: unknown; files?: unknown };
    if (typeof release !== 'string' || typeof files !== 'object' || files === null) return undefined;
    const hashes = Object.entries(files).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && hashPattern.test(entry[1]),
    );
    return { version: release.slice(0, 40), files: Object.fromEntries(hashes) };
  } catch {
    return undefined;
  }
}

/** The nearest provider’s attributes, else those of the script that makes the shop of the page. */
function shopOf(host: Element): Readonly<Record<string, string>> {
  const provider = nearestProvider(host);
  const source = provider ?? document.querySelector('script[data-commerce], script[data-commerce-src]');
  const prefix = provider ? '' : 'data-';
  return Object.fromEntries(
    attributes.flatMap((name) => {
      const value = source?.getAttribute(prefix + name);
      if (value === null || value === undefined || value === '') return [];
      return [[name, name.endsWith('-src') ? absolute(value) : value] as const];
    }),
  );
}

/** `{locale}` stays as it is: each page says its own. */
function absolute(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return href.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}
