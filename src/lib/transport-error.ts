/** How a request failed on its way. */
export type TransportErrorCode = 'network' | 'timeout' | 'rate_limited' | 'server' | 'malformed';

/**
 * A request failed on its way, as opposed to being refused. Says whether it may have been carried out all the
 * same, since only then does the answer have to be looked up before anything is sent again.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportErrorCode;
  /** Whether the back end may have carried the request out. */
  readonly doubtful: boolean;
  /** How long the back end asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  /** One of another copy of the package counts too: an adapter may come in a file of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'TransportError' && 'doubtful' in value;
  }

  constructor(
    code: TransportErrorCode,
    options: { message?: string; doubtful: boolean; retryAfter?: number; cause?: unknown },
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.doubtful = options.doubtful;
    this.retryAfter = options.retryAfter;
  }
}
