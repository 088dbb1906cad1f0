import type { LiveSource } from '../source.js';
import { createSseSource } from './create-sse-source.js';

export { createSsePublisher, type SsePublisherOptions } from './create-sse-publisher.js';
export { createSseSource, type SseSourceOptions } from './create-sse-source.js';
export { LivePublishError, type LiveOperation, type LivePublisher, type LivePublishErrorCode } from '../publisher.js';

/** What a page says about its live rooms. */
export interface SseSourceSettings {
  readonly src?: string | undefined;
  readonly base?: string | undefined;
  readonly environment?: { readonly fetch?: typeof fetch | undefined };
}

/** How the `sse` source is made from a page's attributes. */
export function createSource({ src, base, environment }: SseSourceSettings): LiveSource {
  return createSseSource({ src, base, fetch: environment?.fetch });
}
