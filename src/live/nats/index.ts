import type { LiveSource } from '../source.js';
import { createNatsSource } from './create-nats-source.js';

export { createNatsPublisher } from './create-nats-publisher.js';
export { createNatsSource } from './create-nats-source.js';
export type { NatsOptions } from './nats-line.js';
export { LivePublishError, type LiveOperation, type LivePublisher, type LivePublishErrorCode } from '../publisher.js';

/** What a page says about its live rooms. What viewers are let in with is no secret, and may stand in the address. */
export interface NatsSourceSettings {
  readonly src?: string | undefined;
}

/** How the `nats` source is made from a page's attributes. */
export function createSource({ src }: NatsSourceSettings): LiveSource {
  return createNatsSource({ src });
}
