import type { ReactiveController, ReactiveControllerHost } from 'lit';

const second = 1_000;

/** Has its element drawn once a second while something runs out. */
export class PaymentCountdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;
  #end: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param end milliseconds since the epoch; undefined where nothing runs out. */
  until(end: number | undefined): void {
    if (end === this.#end) return;
    this.#end = end;
    this.hostConnected();
  }

  /** What is left, in whole seconds. */
  get left(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(0, Math.ceil((this.#end - Date.now()) / second));
  }

  hostConnected(): void {
    this.hostDisconnected();
    if (this.#end === undefined) return;
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
      if (this.left === 0) this.hostDisconnected();
    }, second);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}

/** Minutes and seconds, with hours where there are any. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}
