import { TransportError } from '../../lib/transport-error.js';
import { LivePublishError, type LivePublishErrorCode } from '../publisher.js';
import { LiveError } from '../source.js';

/** What the server says by a number of its own. @see https://github.com/nats-io/nats-server/blob/main/server/errors.json */
const refusals: Readonly<Record<number, LivePublishErrorCode>> = {
  // Message size exceeds maximum allowed.
  10_054: 'too-large',
  // A stream that takes no more messages.
  10_077: 'too-many',
};
const names: Readonly<Record<string, LivePublishErrorCode>> = {
  PermissionViolationError: 'forbidden',
  AuthorizationError: 'forbidden',
  StreamNotFoundError: 'live-not-found',
  JetStreamNotEnabled: 'live-not-found',
};

/** What became of something that NATS did not take: a refusal, or a line that broke, after which it may have been taken. */
export function publishFault(error: unknown): Error {
  if (error instanceof TransportError || error instanceof LivePublishError) return error;
  if (error instanceof LiveError) {
    const code = error.code === 'live-not-found' ? error.code : 'forbidden';
    return new LivePublishError(code, error.message, error);
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = names[cause.name] ?? refusals[Number((cause as { code?: unknown }).code)];
    if (code) return new LivePublishError(code, cause.message, error);
  }
  const late = error instanceof Error && error.name === 'TimeoutError';
  return new TransportError(late ? 'timeout' : 'network', { doubtful: true, cause: error });
}
