import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Order } from '../../../model/index.js';
import { orderMoments } from '../../../rules/order/order-moments.js';
import type { Shop } from '../../../runtime/shop.js';
import { FollowedClock } from '../offer/followed-clock.js';

/** No clock is loaded for what is farther off than this, in milliseconds: two days, since that of a device may be a day off. */
const near = 2 * 86_400_000;
/** The clock of the shop is known to a second: asked any sooner, the back end might say that nothing has changed yet. */
const second = 1_000;
/** A back end that has not seen yet that a time is over is asked so often, each time after twice as long: four minutes in all. */
const mostAsked = 8;
/** Whoever is back after days looks at what may have come near meanwhile. */
const wakings = ['pageshow', 'focus', 'visibilitychange'];

/** Says of the orders that an element shows when a time of theirs is over, by the clock of the shop. */
export class OrderMoments implements ReactiveController {
  readonly #shop: () => Shop | undefined;
  readonly #onOver: (orderId: string) => void;
  readonly #clock = new FollowedClock((now) => this.#tick(now));
  /** How often the back end was asked after a moment of an order, and when it is asked again. */
  readonly #asked = new Map<string, { readonly times: number; readonly again: number }>();
  #orders: readonly Order[] = [];
  #life: AbortController | undefined;

  /** @param onOver has an order asked for anew; called again where that still says what is over. */
  constructor(host: ReactiveControllerHost, shop: () => Shop | undefined, onOver: (orderId: string) => void) {
    this.#shop = shop;
    this.#onOver = onOver;
    host.addController(this);
  }

  /** @param orders those that are to be seen, as they are known. */
  follow(orders: readonly Order[]): void {
    this.#orders = orders;
    this.#look();
  }

  hostConnected(): void {
    const { signal } = (this.#life = new AbortController());
    for (const type of wakings) addEventListener(type, () => this.#look(), { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#clock.halt();
  }

  #look(): void {
    const first = Math.min(...this.#orders.flatMap(orderMoments));
    if (first - (this.#clock.now ?? Date.now()) < near) void this.#clock.follow(this.#shop());
    else this.#clock.halt();
  }

  #tick(now: number): void {
    for (const order of this.#orders) {
      const over = orderMoments(order)
        .filter((moment) => moment + second <= now)
        .map((moment) => `${order.id} ${moment}`);
      const due = over.filter((key) => this.#isDue(key, now));
      for (const key of due) this.#rest(key, now);
      if (due.length > 0) this.#onOver(order.id);
    }
  }

  #isDue(key: string, now: number): boolean {
    const { times, again } = this.#asked.get(key) ?? { times: 0, again: now };
    return times < mostAsked && again <= now;
  }

  #rest(key: string, now: number): void {
    const times = (this.#asked.get(key)?.times ?? 0) + 1;
    this.#asked.set(key, { times, again: now + second * 2 ** times });
  }
}
