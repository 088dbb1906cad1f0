/** Where a log is read from. */
export interface LogSource {
  /**
   * Opens it. Reading goes on until the signal is aborted.
   * @throws LogSourceError when there is nothing to be read.
   */
  open(signal: AbortSignal): Promise<OpenLog>;
}

export interface OpenLog {
  /** How many bytes there are; undefined where nobody knows before the end. */
  readonly size?: number | undefined;
  /** NDJSON as bytes, as gzip too; or lines as something else has made them. Neither has been checked. */
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>> | readonly unknown[];
}

/**
 * Why a log cannot be read. `refused`: the address is none that may be asked. `unavailable`: nobody answers, or the answer is
 * no log. `broken`: it stopped in the middle. `unreadable`: it is packed, and cannot be unpacked.
 */
export type LogSourceProblem = 'refused' | 'unavailable' | 'broken' | 'unreadable';

export class LogSourceError extends Error {
  override readonly name = 'LogSourceError';
  readonly code: LogSourceProblem;

  constructor(code: LogSourceProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
