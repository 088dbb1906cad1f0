import type { LiveHappening } from '../model/index.js';
import type { WrittenLiveRoom } from './live-schema.js';
import type { LiveCursor } from './source.js';

/**
 * Why something was not written into the log of a room. `forbidden`: whoever asks may not. `refused`: it is no entry of a
 * log. `too-large`, `too-many`: it is over what the hub takes.
 */
export type LivePublishErrorCode = 'forbidden' | 'live-not-found' | 'refused' | 'too-large' | 'too-many';

/** Something was surely not written, and would not be if it were sent again. */
export class LivePublishError extends Error {
  override readonly name = 'LivePublishError';
  readonly code: LivePublishErrorCode;

  constructor(code: LivePublishErrorCode, message = '', cause?: unknown) {
    super(message === '' ? code : `${code}: ${message}`, { cause });
    this.code = code;
  }
}

export interface LiveOperation {
  /** An entry that was written under this id is not written again. */
  readonly id: string;
  readonly signal?: AbortSignal;
}

/**
 * The seam for whoever hosts a room: writes its log. What may write is a secret of the host, given to the publisher when it
 * is made and held in memory alone; no viewer has it, and no source of rooms takes one.
 *
 * All throw a {@link LivePublishError} where something was refused, and a `TransportError` where the line is down; then it
 * may be sent again under the same id.
 */
export interface LivePublisher {
  readonly name: string;
  /**
   * Sets up a room with an empty log; what may be left out of it stands at {@link WrittenLiveRoom}. One that there is already
   * begins anew, with another log.
   * @returns where its log begins.
   */
  open(room: WrittenLiveRoom, signal?: AbortSignal): Promise<LiveCursor>;
  /**
   * Writes at the end of the log of a room.
   * @returns where it stands; sent again under the same id, where it stood.
   */
  publish(roomId: string, happening: LiveHappening, operation: LiveOperation): Promise<LiveCursor>;
  /** Lets go of the line. */
  dispose?(): void | Promise<void>;
}
