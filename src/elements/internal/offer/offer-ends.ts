import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, messagesFor } from '../../../i18n/index.js';
import { pdpMessages } from '../../../i18n/pdp.js';
import type { Shop } from '../../../runtime/shop.js';
import { clockOf, Countdown } from './countdown.js';

/** Seconds before its end at which a price for a time is counted down. */
export const countedFrom = 86_400;
/** What ends later than this is not followed, in milliseconds: two days, since the clock of a device may be a day off. */
const near = 2 * 86_400_000;
/** The clock of the shop is known to a second: asked any sooner, the back end might say that nothing has changed yet. */
const second = 1_000;
/** A back end that still tells of a price that is over is asked so often, each time after twice as long: four minutes in all. */
const mostAsked = 8;

/** An element that shows prices for a time. */
export type OfferHost = ReactiveControllerHost & { readonly shop: Shop | undefined };

/**
 * Prices for a time, and how long each is still to be had by the clock of the shop. A price is followed for as long as its
 * element draws something of it, and nothing else has to be said. When one ends the back end is asked anew, and until it has
 * answered no end is shown that is over. Nothing is counted, and no clock is loaded, while none is near its end.
 */
export class OfferEnds implements ReactiveController {
  readonly #host: OfferHost;
  readonly #countdown: Countdown;
  readonly #onOver: (ids: readonly string[]) => void;
  /** What was drawn since the last update, where it is near its end: what it is of, and when the back end is asked. */
  readonly #drawn = new Map<string, { readonly id: string; readonly at: number }>();
  /** How often it was asked about a price that is over, by what it is of and its end. */
  readonly #asked = new Map<string, number>();
  /** Those that it was asked about a moment ago, and what ends their rest. */
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param onOver asks what they cost now; of the catalogue by default. */
  constructor(host: OfferHost, onOver = (ids: readonly string[]): void => host.shop?.catalog.refresh(ids)) {
    this.#host = host;
    this.#countdown = new Countdown(host, () => host.shop);
    this.#onOver = onOver;
    host.addController(this);
  }

  hostUpdated(): void {
    const drawn = [...this.#drawn];
    this.#drawn.clear();
    this.#countdown.until(drawn.map(([, { at }]) => at));
    const over = drawn.filter(
      ([key, { at }]) => this.#countdown.left(at) === 0 && this.#timesAsked(key) < mostAsked && !this.#resting.has(key),
    );
    for (const [key] of over) this.#rest(key);
    if (over.length > 0) this.#onOver([...new Set(over.map(([, { id }]) => id))]);
  }

  /** Who is back looks anew, and asks then. */
  hostDisconnected(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  /**
   * What is left until then, in whole seconds; undefined while that is not known, and of what is not near its end.
   * @param id what the price is of: a product, or a line.
   */
  left(id: string, endsAt: number | undefined): number | undefined {
    if (endsAt === undefined) return undefined;
    if (endsAt - (this.#countdown.now ?? Date.now()) < near) {
      this.#drawn.set(`${id} ${endsAt}`, { id, at: endsAt + second });
    }
    return this.#countdown.left(endsAt);
  }

  /** The time that is left on its last day; that the price is asked for, once it is over. */
  renderLeft(id: string, endsAt: number | undefined, locale: string): TemplateResult | typeof nothing {
    const left = this.left(id, endsAt);
    if (left === undefined || left > countedFrom) return nothing;
    const t = messagesFor(pdpMessages, locale);
    return left === 0
      ? html`<span>${t.offerUpdating}</span>`
      : html`<span role="timer">${t.offerLeft(clockOf(left))}</span>`;
  }

  /** The same, and before its last day the moment at which it ends. */
  renderEnd(id: string, endsAt: number | undefined, locale: string): TemplateResult | typeof nothing {
    const left = this.left(id, endsAt);
    return endsAt === undefined || (left !== undefined && left <= countedFrom)
      ? this.renderLeft(id, endsAt, locale)
      : html`<span>${messagesFor(pdpMessages, locale).offerUntil(formatMoment(endsAt, locale))}</span>`;
  }

  /** Asks again after a while, also where there was no answer: nothing would be drawn then. */
  #rest(key: string): void {
    const times = this.#timesAsked(key) + 1;
    this.#asked.set(key, times);
    const wake = (): void => {
      this.#resting.delete(key);
      this.#host.requestUpdate();
    };
    this.#resting.set(key, setTimeout(wake, second * 2 ** times));
  }

  #timesAsked(key: string): number {
    return this.#asked.get(key) ?? 0;
  }
}
