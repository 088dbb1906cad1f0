import type { ReadableAtom } from 'nanostores';

/** The shop's clock: that of its back end where it tells its time, else that of the device. */
export interface ClockStore {
  /**
   * Milliseconds since the epoch, anew each second for as long as somebody looks; undefined until it is known whether the
   * back end tells its time. Never runs backwards, but for a correction of more than a second by the back end.
   */
  readonly $now: ReadableAtom<number | undefined>;
}
