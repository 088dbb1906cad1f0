import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shop } from '../../../runtime/shop.js';
import { FollowedClock } from './followed-clock.js';

/**
 * Has its element drawn once a second for as long as something that it shows runs out, by the clock of its shop. That clock
 * is loaded when something does.
 */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shop: () => Shop | undefined;
  readonly #clock = new FollowedClock((now) => this.#tick(now));
  #end = 0;
  #ended = true;

  constructor(host: ReactiveControllerHost, shop: () => Shop | undefined) {
    this.#host = host;
    this.#shop = shop;
    host.addController(this);
  }

  /** Milliseconds since the epoch; undefined while the clock is on its way, and while nothing runs out. */
  get now(): number | undefined {
    return this.#clock.now;
  }

  /** @param ends milliseconds since the epoch; what is over already counts for nothing. */
  until(ends: readonly number[]): void {
    const end = Math.max(0, ...ends);
    if (end !== this.#end) this.#ended = false;
    this.#end = end;
    if (end === 0 || this.#ended) this.#clock.halt();
    else void this.#clock.follow(this.#shop());
  }

  /** What is left until then, in whole seconds; undefined while the clock is on its way. */
  left(end: number): number | undefined {
    const { now } = this;
    if (now === undefined) return this.#ended && end <= this.#end ? 0 : undefined;
    return Math.max(0, Math.ceil((end - now) / 1_000));
  }

  hostDisconnected(): void {
    this.#clock.halt();
  }

  #tick(now: number): void {
    this.#host.requestUpdate();
    if (this.#end > now) return;
    this.#ended = true;
    this.#clock.halt();
  }
}

/** Minutes and seconds, with hours where there are any. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}
