import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long what was removed can be brought back, in milliseconds. */
const patience = 8_000;

/** Forgets what was removed after a while; not while somebody is about to bring it back. */
export class UndoTimer implements ReactiveController {
  readonly #forget: () => void;
  #key: string | null = null;
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  /** Begins anew when something else was removed. */
  follow(key: string | null): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#held = false;
    this.#restart();
  }

  /** Waits: the bar is hovered or focused. */
  hold(): void {
    this.#held = true;
    clearTimeout(this.#timer);
  }

  /** Goes on waiting, from the beginning. */
  release(): void {
    this.#held = false;
    this.#restart();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#key = null;
  }

  #restart(): void {
    clearTimeout(this.#timer);
    if (this.#key !== null && !this.#held) this.#timer = setTimeout(this.#forget, patience);
  }
}
