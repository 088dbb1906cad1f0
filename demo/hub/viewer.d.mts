import type { LiveEvent } from '../../src/model/index.js';

/** A cursor as it stands in the ids of the stream; null for none. */
export function readCursor(text: string | null | undefined): { readonly log: string; readonly seq: number } | null;

/** One viewer of a room: a stream of server-sent events. */
export class Viewer {
  constructor(
    response: { write(text: string): unknown; end(): unknown; destroy(): unknown; readonly writableLength: number },
    room: { readonly log: string; readonly over: boolean; readonly viewers: Set<unknown> },
    limits: { readonly slow: number },
  );
  tell(event: LiveEvent): void;
  leave(): void;
}
