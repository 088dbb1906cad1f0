import { atom, type ReadableAtom } from 'nanostores';
import { createId as randomId } from '../../lib/ids.js';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import { LivePublishError, type LivePublisher, type LivePublishErrorCode } from '../../live/publisher.js';
import type { LiveCursor } from '../../live/source.js';
import type { LiveHappening, LiveRoom } from '../../model/index.js';
import { undoOf } from '../../rules/live/live-undo.js';

/** Something that a host does. */
export interface DeskAction {
  readonly id: string;
  readonly happening: LiveHappening;
  /** What takes it back; null where nothing can. */
  readonly undo: readonly LiveHappening[] | null;
}

export interface DeskState {
  /** On their way to the log, or written and not seen yet, in this order. */
  readonly sending: readonly DeskAction[];
  /** Refused, with why. */
  readonly refused: readonly { readonly action: DeskAction; readonly code: LivePublishErrorCode }[];
  /** The last thing that was done and can be taken back. */
  readonly last: DeskAction | null;
  /** The line is down: what is on its way is sent again until it is known to be written. */
  readonly waiting: boolean;
}

/** The desk of whoever hosts a room. How the room stands she sees as every viewer does; this is what she does about it. */
export interface LiveDesk {
  readonly $state: ReadableAtom<DeskState>;
  /**
   * Sets the room up, with an empty log.
   * @throws LivePublishError where that is refused, TransportError where the line is down.
   */
  open(room: LiveRoom): Promise<void>;
  /**
   * Writes into the log, behind everything that was asked for before. What is not known to be written is sent again under its
   * id, for as long as it takes.
   * @param room how the room stands, for what takes it back.
   * @returns whether it stands in the log now.
   */
  act(room: LiveRoom, happening: LiveHappening): Promise<boolean>;
  /** Takes the last thing back. @returns whether that stands in the log now. */
  undo(): Promise<boolean>;
  /** Sends once more what was refused, as after a new sign-in. @returns whether it stands in the log now. */
  again(actionId: string): Promise<boolean>;
  /** Forgets what was refused. */
  dismiss(actionId: string): void;
  /** Gives up what is on its way. Whether the first of it was written the room tells. */
  discard(): void;
  /** Sends nothing more. */
  dispose(): void;
}

export interface LiveDeskOptions {
  readonly publisher: LivePublisher;
  readonly roomId: string;
  readonly createId?: () => string;
  /** Waits until the host sees herself what was written; it counts as on its way until then. Not waited for by default. */
  readonly seen?: (at: LiveCursor, signal: AbortSignal) => Promise<unknown>;
  readonly retry?: Pick<RetryOptions, 'first' | 'longest' | 'wake' | 'sleep'>;
}

/** Makes the desk of a room. */
export function createLiveDesk(options: LiveDeskOptions): LiveDesk {
  const { publisher, roomId, createId = randomId, seen, retry } = options;
  const $state = atom<DeskState>({ sending: [], refused: [], last: null, waiting: false });
  let leaving = new AbortController();
  let disposed = false;
  let line: Promise<unknown> = Promise.resolve();
  const set = (change: Partial<DeskState>): void => $state.set({ ...$state.get(), ...change });

  function send(action: DeskAction): Promise<boolean> {
    const { signal } = leaving;
    if (disposed) return Promise.resolve(false);
    set({ sending: [...$state.get().sending, action] });
    const sent = line.then(() => write(action, signal));
    line = sent;
    return sent;
  }

  async function write(action: DeskAction, signal: AbortSignal): Promise<boolean> {
    const { id, happening, undo } = action;
    const rest = (): readonly DeskAction[] => $state.get().sending.filter((each) => each !== action);
    try {
      const at = await retryTransport(() => publisher.publish(roomId, happening, { id, signal }), {
        signal,
        attempts: Infinity,
        onWait: () => {
          signal.throwIfAborted();
          set({ waiting: true });
        },
        ...retry,
      });
      if (signal.aborted) return false;
      // Nothing comes back into a room that has ended, whatever was done before.
      const isEnd = happening.type === 'room.state' && happening.payload.status === 'ended';
      set({ waiting: false, ...(undo && undo.length > 0 && { last: action }), ...(isEnd && { last: null }) });
      // What comes behind it does not wait for that.
      if (seen) void seen(at, signal).then(() => set({ sending: rest() }));
      else set({ sending: rest() });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      const code = error instanceof LivePublishError ? error.code : 'refused';
      set({ waiting: false, sending: rest(), refused: [...$state.get().refused, { action, code }] });
      return false;
    }
  }

  const leave = (): void => leaving.abort(new DOMException('The desk is left', 'AbortError'));
  const dismiss = (actionId: string): void =>
    set({ refused: $state.get().refused.filter(({ action }) => action.id !== actionId) });

  return {
    $state,
    async open(room) {
      await retryTransport(() => publisher.open(room, leaving.signal), { signal: leaving.signal, ...retry });
    },
    act: (room, happening) => send({ id: createId(), happening, undo: undoOf(room, happening) }),
    async undo() {
      const { last } = $state.get();
      if (!last?.undo) return false;
      // Taken back once, however often it is asked for meanwhile.
      set({ last: null });
      const done = await Promise.all(last.undo.map((happening) => send({ id: createId(), happening, undo: null })));
      return done.every(Boolean);
    },
    async again(actionId) {
      const found = $state.get().refused.find(({ action }) => action.id === actionId);
      dismiss(actionId);
      return found ? send(found.action) : false;
    },
    dismiss,
    discard() {
      leave();
      leaving = new AbortController();
      // Whatever is asked for now is not to wait for what does not hear that it was given up.
      line = Promise.resolve();
      set({ sending: [], waiting: false });
    },
    dispose() {
      disposed = true;
      leave();
    },
  };
}
