import { atom, type ReadableAtom } from 'nanostores';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import { LivePublishError, type LivePublisher, type LivePublishErrorCode } from '../../live/publisher.js';
import type { LiveHappening, LiveRoom } from '../../model/index.js';
import { undoOf } from '../../rules/live-undo.js';

/** Something that a host does. */
export interface DeskAction {
  readonly id: string;
  readonly happening: LiveHappening;
  /** What takes it back; null where nothing can. */
  readonly undo: readonly LiveHappening[] | null;
}

export interface DeskState {
  /** On their way to the log, in this order. */
  readonly sending: readonly DeskAction[];
  /** Refused, with why. */
  readonly refused: readonly { readonly action: DeskAction; readonly code: LivePublishErrorCode }[];
  /** The last thing that was done and can be taken back. */
  readonly last: DeskAction | null;
}

/** The desk of whoever hosts a room. How the room stands she sees as every viewer does; this is what she does about it. */
export interface LiveDesk {
  readonly $state: ReadableAtom<DeskState>;
  /**
   * Writes into the log, behind everything that was asked for before. What is not known to be written is sent again under its
   * id, for as long as it takes.
   * @param room how the room stands, for what takes it back.
   * @returns whether it stands in the log now.
   */
  act(room: LiveRoom, happening: LiveHappening): Promise<boolean>;
  /** Takes the last thing back. @returns whether that stands in the log now. */
  undo(): Promise<boolean>;
  /** Forgets what was refused. */
  dismiss(actionId: string): void;
  /** Sends nothing more. */
  dispose(): void;
}

export interface LiveDeskOptions {
  readonly publisher: LivePublisher;
  readonly roomId: string;
  readonly createId?: () => string;
  readonly retry?: Pick<RetryOptions, 'first' | 'longest' | 'wake' | 'sleep'>;
}

/** Makes the desk of a room. */
export function createLiveDesk(options: LiveDeskOptions): LiveDesk {
  const { publisher, roomId, createId = () => crypto.randomUUID(), retry } = options;
  const $state = atom<DeskState>({ sending: [], refused: [], last: null });
  const leaving = new AbortController();
  let line: Promise<unknown> = Promise.resolve();
  const set = (change: Partial<DeskState>): void => $state.set({ ...$state.get(), ...change });

  function send(action: DeskAction): Promise<boolean> {
    set({ sending: [...$state.get().sending, action] });
    const sent = line.then(() => write(action));
    line = sent;
    return sent;
  }

  async function write(action: DeskAction): Promise<boolean> {
    const { signal } = leaving;
    const { id, happening, undo } = action;
    const rest = (): readonly DeskAction[] => $state.get().sending.filter((each) => each !== action);
    try {
      await retryTransport(() => publisher.publish(roomId, happening, { id, signal }), {
        signal,
        attempts: Infinity,
        ...retry,
      });
      set({ sending: rest(), ...(undo && undo.length > 0 && { last: action }) });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      const code = error instanceof LivePublishError ? error.code : 'refused';
      set({ sending: rest(), refused: [...$state.get().refused, { action, code }] });
      return false;
    }
  }

  return {
    $state,
    act: (room, happening) => send({ id: createId(), happening, undo: undoOf(room, happening) }),
    async undo() {
      const { last } = $state.get();
      if (!last?.undo) return false;
      // Taken back once, however often it is asked for meanwhile.
      set({ last: null });
      const done = await Promise.all(last.undo.map((happening) => send({ id: createId(), happening, undo: null })));
      return done.every(Boolean);
    },
    dismiss: (actionId) => set({ refused: $state.get().refused.filter(({ action }) => action.id !== actionId) }),
    dispose: () => leaving.abort(new DOMException('The desk is left', 'AbortError')),
  };
}
