import type { LiveSource } from '../live/source.js';
import { Registry } from './registry.js';

/** Live sources by name: `live.use('mine', (options) => mySource)`. Those that come with the package are found as well. */
export const live = new Registry<LiveSource>('live source', {}, async () =>
  (await import('./further-live-sources.js')).furtherLiveSources(),
);
