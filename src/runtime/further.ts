import { furtherAdapters } from './further-adapters.js';
import { furtherContentSources } from './further-content-sources.js';
import type { SeamFactory } from './registry.js';

/** What comes with the package beside that which a page has by default, by what a registry is of. */
export function further(what: string): ReadonlyMap<string, SeamFactory<unknown>> {
  return what === 'content source' ? furtherContentSources() : furtherAdapters();
}
