import type { LivePublisher } from '../live/publisher.js';
import type { LiveContext, LiveSource } from '../live/source.js';
import type { LiveHappening, LiveRoom } from '../model/index.js';

/** A room that happens as the suite says. */
export interface StagedRoom {
  readonly source: LiveSource;
  readonly roomId: string;
  /** Brings about the next of what is to happen; done when it stands in the log. */
  next(): Promise<void>;
  /** Cuts the lines of all viewers, as bad reception does. */
  readonly cut?: () => Promise<void> | void;
  /** Ends whatever keeps the log in the middle of its work, and starts it again over the same log. */
  readonly restart?: () => Promise<void>;
}

/** What writes the logs of a hub, and what tries to. */
export interface StagedHub {
  readonly source: LiveSource;
  readonly host: LivePublisher;
  /** The same, with no more than what viewers have. */
  readonly viewer: LivePublisher;
}

/** A live source under test, with what has to be known of what keeps its logs. Promises about what is left out are reported as not run. */
export interface LiveSubject {
  /** Where and as whom the suite looks. */
  readonly context: Omit<LiveContext, 'signal'>;
  /** Sets up a room of its own for each promise; nothing has happened in it yet. */
  readonly stage: (room: LiveRoom, happenings: readonly LiveHappening[]) => StagedRoom | Promise<StagedRoom>;
  /** For sources whose logs a host writes. */
  readonly hub?: () => StagedHub | Promise<StagedHub>;
  /** How long something may take until it is taken for never, in milliseconds; 10,000 by default. */
  readonly patience?: number;
}
