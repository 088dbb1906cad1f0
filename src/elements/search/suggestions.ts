import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createLatestWins } from '../../lib/latest-wins.js';

/** How long nobody types before it is asked, in milliseconds. */
const patience = 150;
const most = 10;

/**
 * The suggestions below a field: asked for once nobody types for a moment, only the last answer is taken, and none once the
 * list was closed. Which of them is active follows the arrow keys.
 */
export class Suggestions implements ReactiveController {
  /** What may be meant; empty while there is no list. */
  items: readonly string[] = [];
  /** The place of the one that Enter takes; -1 for none. */
  active = -1;

  readonly #host: ReactiveControllerHost;
  readonly #ask: (text: string, signal: AbortSignal) => Promise<readonly string[]>;
  readonly #told: (count: number) => void;
  readonly #latest = createLatestWins();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param told how many there are, for who cannot see the list; not again while it stays as long. */
  constructor(
    host: ReactiveControllerHost,
    ask: (text: string, signal: AbortSignal) => Promise<readonly string[]>,
    told: (count: number) => void,
  ) {
    this.#host = host;
    this.#ask = ask;
    this.#told = told;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.items.length > 0;
  }

  /** Somebody has typed. The list that is there stays until the next one comes. */
  type(text: string): void {
    this.#stop();
    this.active = -1;
    if (text.trim() === '') this.close();
    else this.#timer = setTimeout(() => void this.open(text), patience);
    this.#host.requestUpdate();
  }

  /** Asks at once. */
  async open(text: string): Promise<void> {
    this.#stop();
    try {
      const found = await this.#latest.run((signal) => this.#ask(text, signal));
      const before = this.items.length;
      this.items = [...new Set(found.map((each) => each.trim()).filter(Boolean))].slice(0, most);
      this.active = -1;
      if (this.items.length > 0 && this.items.length !== before) this.#told(this.items.length);
      this.#host.requestUpdate();
    } catch {
      // It was asked for something else, or the list was closed.
    }
  }

  close(): void {
    this.#stop();
    this.items = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Goes to the next one, or the one before; beyond the ends none is active, as in the field. */
  move(step: 1 | -1): void {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.close();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#latest.cancel();
  }
}
