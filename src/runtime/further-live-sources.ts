import type { LiveSource } from '../live/source.js';
import type { SeamFactory } from './registry.js';

/** The live sources that come with the package, each loaded on first use. */
const shipped: Readonly<Record<string, SeamFactory<LiveSource>>> = {
  script: async (options) => (await import('../live/script/index.js')).createSource(options),
  sse: async (options) => (await import('../live/sse/index.js')).createSource(options),
};

/** The live sources that a page need not bring itself. */
export function furtherLiveSources(): ReadonlyMap<string, SeamFactory<LiveSource>> {
  return new Map(Object.entries(shipped));
}
