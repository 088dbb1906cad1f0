import type { ContentSource } from '../source.js';
import { createJsonSource } from './create-json-source.js';

export { createJsonSource, type JsonSourceOptions } from './create-json-source.js';

/** What a page says about its content. */
export interface JsonSourceSettings {
  readonly src?: string | undefined;
  readonly data?: unknown;
  readonly base?: string | undefined;
  readonly environment?: { readonly fetch?: typeof fetch | undefined };
}

/** How the `json` source is made from a page's attributes. */
export function createSource({ environment, ...settings }: JsonSourceSettings): ContentSource {
  return createJsonSource({ ...settings, fetch: environment?.fetch });
}
