/**
 * Spaces out what is said of a room where much happens, by the room's own time: nobody can follow a voice that never
 * stops. Of what would come too early only the latest is kept.
 */
export class SpacedSpeech {
  /** At least so many milliseconds lie between two sentences. */
  static readonly gap = 2_000;
  #last = -Infinity;
  #waiting: string | undefined;

  /**
   * @param at milliseconds of room time.
   * @returns the sentence, where it may be said now; else it waits.
   */
  offer(text: string, at: number): string | undefined {
    if (at - this.#last < SpacedSpeech.gap) {
      this.#waiting = text;
      return undefined;
    }
    this.#last = at;
    this.#waiting = undefined;
    return text;
  }

  /** What waits, once its time has come: it counts as said at the earliest moment that was free. */
  takeWaiting(): string | undefined {
    const text = this.#waiting;
    this.#waiting = undefined;
    if (text !== undefined) this.#last += SpacedSpeech.gap;
    return text;
  }

  /** In how many milliseconds what waits may be said, seen from a moment of room time; undefined where nothing waits. */
  wait(at: number): number | undefined {
    return this.#waiting === undefined ? undefined : Math.max(0, this.#last + SpacedSpeech.gap - at);
  }
}
