import type { ContentSource } from '../content/source.js';
import type { SeamFactory } from './registry.js';

/** The content sources beside files, each loaded on first use. */
export function furtherContentSources(): ReadonlyMap<string, SeamFactory<ContentSource>> {
  return new Map([['http', async (options) => (await import('../content/http/index.js')).createSource(options)]]);
}
