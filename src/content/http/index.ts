import type { ContentSource } from '../source.js';
import { createHttpSource } from './create-http-source.js';

export { createHttpSource, type HttpSourceOptions } from './create-http-source.js';

/** What a page says about its content. */
export interface HttpSourceSettings {
  readonly src?: string | undefined;
  readonly base?: string | undefined;
  readonly environment?: { readonly fetch?: typeof fetch | undefined };
}

/** How the `http` source is made from a page's attributes. */
export function createSource({ src, base, environment }: HttpSourceSettings): ContentSource {
  return createHttpSource({ src, base, fetch: environment?.fetch });
}
