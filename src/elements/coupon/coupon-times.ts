import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Coupon } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { FollowedClock } from '../internal/offer/followed-clock.js';

/** What begins or ends later than this is not followed, in milliseconds: two days, since the clock of a device may be a day off. */
const near = 2 * 86_400_000;

/**
 * When the coupons that an element shows begin and end, by the clock of its shop. That clock is loaded where a coupon is near
 * either; by the device's own it is until then.
 */
export class CouponTimes implements ReactiveController {
  readonly #shop: () => Shop | undefined;
  readonly #onTurn: () => void;
  readonly #clock = new FollowedClock((now) => this.#tick(now));
  /** Milliseconds by which the shop's clock is ahead of the device's. */
  #ahead = 0;
  #next = Infinity;

  /** @param onTurn told when one of them begins or ends while it is shown. */
  constructor(host: ReactiveControllerHost, shop: () => Shop | undefined, onTurn: () => void) {
    this.#shop = shop;
    this.#onTurn = onTurn;
    host.addController(this);
  }

  /** Milliseconds since the epoch. */
  get now(): number {
    return Date.now() + this.#ahead;
  }

  /** @param coupons those that are shown. */
  watch(coupons: readonly Coupon[]): void {
    const { now } = this;
    const moments = coupons.flatMap(({ startsAt = 0, endsAt = 0 }) => [startsAt, endsAt]);
    this.#next = Math.min(...moments.filter((moment) => moment > now && moment - now < near));
    if (this.#next === Infinity) this.#clock.halt();
    else void this.#clock.follow(this.#shop());
  }

  hostDisconnected(): void {
    this.#clock.halt();
  }

  #tick(now: number): void {
    this.#ahead = now - Date.now();
    if (now < this.#next) return;
    this.#next = Infinity;
    this.#onTurn();
  }
}
