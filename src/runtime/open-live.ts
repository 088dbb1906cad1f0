import { XhsErrorEvent } from '../events/index.js';
import type { CommerceContext } from '../commerce/adapter.js';
import type { Environment } from '../lib/environment.js';
import { once } from '../lib/once.js';
import { LiveDataError } from '../live/live-data-error.js';
import { LiveError, type LiveSource } from '../live/source.js';
import type { CatalogStore } from '../state/catalog/catalog-store.js';
import { createLiveStore, type RunningLive } from '../state/live/create-live-store.js';
import { live } from './live-registry.js';
import type { SeamOptions } from './registry.js';
import type { ShopOptions } from './shop.js';

/** What the live rooms of a shop need of it. */
export interface LiveParts {
  readonly name: string;
  readonly environment: Environment;
  readonly context: () => CommerceContext;
  readonly catalog: CatalogStore;
  readonly emit: (event: Event) => void;
}

/** Makes the live rooms of a shop. Loaded with the first room: a page without one does not pay for it. */
export function openLive(
  source: ShopOptions['live'],
  { name, environment, context, catalog, emit }: LiveParts,
): RunningLive {
  const options = { name, environment, base: environment.address?.() };

  return createLiveStore({
    source: once(() => findSource(source, options)),
    context,
    now: environment.now,
    retry: { wake: environment.page },
    onError(error, roomId) {
      const { code = 'live-unavailable', message, cause } = error as Error & { code?: string };
      const issues = cause instanceof LiveDataError ? cause.issues : [{ path: '', message }];
      emit(new XhsErrorEvent({ code, source: roomId, issues }));
    },
    onIssues: (issues, roomId) => emit(new XhsErrorEvent({ code: 'live-partial', source: roomId, issues })),
    stockChanged: (refs) => catalog.refresh(refs),
  });
}

/** @throws LiveError where the source cannot be had. */
async function findSource(source: ShopOptions['live'], options: SeamOptions): Promise<LiveSource> {
  if (source === undefined) throw new LiveError('live-unavailable', 'the shop has no live source');
  try {
    if (typeof source === 'string') return await live.make(source, options);
    return await (typeof source === 'function' ? source() : source);
  } catch (error) {
    if (error instanceof LiveError) throw error;
    throw new LiveError('live-unavailable', error instanceof Error ? error.message : String(error), error);
  }
}
