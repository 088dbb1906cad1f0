import type { NotePage, PageScript } from '../../rules/note-editing/note-html.js';
import { shippedAdapters } from '../../runtime/further-adapters.js';
import { version } from '../../version.js';
import { configuredScript } from '../internal/shop/configured-script.js';
import { inlineData } from '../internal/shop/inline-data.js';
import { nearestProvider } from '../internal/shop/nearest-provider.js';

/** What of a provider says which shop it is, and where of these are addresses. */
const attributes = ['name', 'commerce', 'commerce-src', 'commerce-key', 'locale', 'country', 'currency'];

/** So long the hashes are waited for, in milliseconds: somebody has pressed a button. */
const patience = 5_000;

const hashPattern = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/**
 * What a page needs to show a note of this shop. The hash of a script is that of `integrity.json` beside it, which the
 * build writes of the files as they are; where none can be had there is none, rather than one that may not be true.
 * @param script address of the build; `{version}` in it stands for this release.
 */
export async function pageOfNote(host: Element, script: string): Promise<NotePage> {
  const address = new URL(script.replaceAll('{version}', version), document.baseURI);
  const found = await readHashes(new URL('integrity.json', address).href);
  const provider = nearestProvider(host);
  const shop = shopOf(provider);
  const names = [address.pathname.split('/').at(-1) ?? '', ...companionsOf(address, shop['commerce'])];
  const scripts = names.map((name, at): PageScript => {
    const integrity = found?.files[name];
    return { src: at === 0 ? address.href : new URL(name, address).href, ...(integrity && { integrity }) };
  });
  return { scripts, version: found?.version ?? version, shop, settings: inlineData(provider ?? document, 'commerce') };
}

/** With a build in one file an adapter is a file beside it; the build in parts, a folder of that name, brings it. */
function companionsOf({ pathname }: URL, commerce = 'embedded'): readonly string[] {
  const brings = /\/parts\/[^/]*$/.test(pathname);
  return !brings && Object.hasOwn(shippedAdapters, commerce) ? [`xhs-${commerce}.iife.js`] : [];
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

/** The provider’s attributes, else those of the script, or of the root, that makes the shop of the page. */
function shopOf(provider: Element | null): Readonly<Record<string, string>> {
  const source = provider ?? configuredScript() ?? document.documentElement;
  const prefix = provider ? '' : 'data-';
  return Object.fromEntries(
    attributes.flatMap((name) => {
      const value = source.getAttribute(prefix + name);
      if (!value) return [];
      return [[name, name.endsWith('-src') ? absolute(value) : value] as const];
    }),
  );
}

/** `{locale}` stays as it is: each page says its own. */
function absolute(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return href.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}
