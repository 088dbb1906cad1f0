import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { Product, VariantOffer } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { clockOf, Countdown } from '../internal/countdown.js';

const day = 86_400;
/** The clock of the shop is known to a second: asked any sooner, the back end might say that nothing has changed yet. */
const second = 1_000;
/** A back end that still tells of a price that is over is asked so often, each time after twice as long: four minutes in all. */
const mostAsked = 8;

/**
 * Prices for a time in a tray: how long each is to be had, by the clock of the shop. When one ends the back end is asked anew
 * what the product costs, and until it has said so no end is shown that is over.
 */
export class FlashPrices {
  readonly #host: ReactiveControllerHost & { readonly shop: Shop | undefined };
  readonly #countdown: Countdown;
  /** How often it was asked about a price that is over, by product and end. */
  readonly #asked = new Map<string, number>();

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    this.#host = host;
    this.#countdown = new Countdown(host, () => host.shop);
  }

  /** Before it is drawn: the products whose prices are shown. */
  follow(products: readonly Product[]): void {
    const ends = products.flatMap(({ id, variants }) =>
      variants.flatMap(({ offer }) => (offer?.endsAt === undefined ? [] : [{ id, endsAt: offer.endsAt }])),
    );
    const due = ends.map(({ id, endsAt }) => ({ id, key: `${id} ${endsAt}`, at: this.#dueAt(id, endsAt) }));
    this.#countdown.until(due.map(({ at }) => at));
    const over = due.filter(({ key, at }) => this.#countdown.left(at) === 0 && this.#timesAsked(key) < mostAsked);
    if (over.length === 0) return;
    for (const key of new Set(over.map((each) => each.key))) this.#asked.set(key, this.#timesAsked(key) + 1);
    this.#host.shop?.catalog.refresh([...new Set(over.map(({ id }) => id))]);
    this.#host.requestUpdate();
  }

  /** When it is asked about next, in milliseconds since the epoch. */
  #dueAt(id: string, endsAt: number): number {
    return endsAt + second * 2 ** this.#timesAsked(`${id} ${endsAt}`);
  }

  #timesAsked(key: string): number {
    return this.#asked.get(key) ?? 0;
  }

  /** What kind of price it is, and when it ends, by a clock on its last day. */
  render({ kind, endsAt }: VariantOffer, locale: string): TemplateResult {
    const t = messagesFor(liveMessages, locale);
    const left = endsAt === undefined ? undefined : this.#countdown.left(endsAt);
    if (left === 0) return html`<small class="offer" part="offer">${t.priceUpdating}</small>`;
    return html`<small class="offer" part="offer"
      ><b>${messagesFor(sharedMessages, locale)[kind]}</b>${
        endsAt === undefined
          ? nothing
          : left === undefined || left > day
            ? html`<span>${t.flashUntil(formatMoment(endsAt, locale))}</span>`
            : html`<span role="timer">${t.flashLeft(clockOf(left))}</span>`
      }</small
    >`;
  }
}
