import type { ReactiveController, ReactiveControllerHost } from 'lit';

const second = 1_000;

/** Has its element drawn once a second for as long as something that it shows runs out. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #end = 0;

  /** @param onEnd told when the last of what runs out is over. */
  constructor(host: ReactiveControllerHost, onEnd: () => void = () => undefined) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** @param ends milliseconds since the epoch; what is over already counts for nothing. */
  until(ends: readonly number[]): void {
    this.#end = Math.max(0, ...ends);
    if (this.#end > Date.now()) this.#timer ??= setInterval(() => this.#tick(), second);
    else this.hostDisconnected();
  }

  /** What is left until then, in whole seconds. */
  left(end: number): number {
    return Math.max(0, Math.ceil((end - Date.now()) / second));
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    this.#host.requestUpdate();
    if (this.#end > Date.now()) return;
    this.hostDisconnected();
    this.#onEnd();
  }
}

/** Minutes and seconds, with hours where there are any. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}
