import { formatMoney, messagesFor } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import type { LiveEvent, LiveRoom } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { SpacedSpeech } from '../../rules/live/spaced-speech.js';
import type { Shop } from '../../runtime/shop.js';
import { announce } from '../internal/announcer.js';

/** Tells who cannot see the room what is shown in it, without drowning all else. */
export class LiveSpeaker {
  readonly #speech = new SpacedSpeech();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest of what has come in this turn of the page: what is caught up with is not read out entry by entry. */
  #offered: { readonly at: number; readonly words: () => Promise<string | undefined> } | undefined;
  #turn = 0;
  /** The latest turn that was spoken in: what came before it is out of date, however late its words are there. */
  #spoken = 0;

  /** Takes what has happened; says at most one sentence in two seconds of room time. */
  hear(event: LiveEvent, room: LiveRoom, shop: Shop, locale: string): void {
    const t = messagesFor(liveMessages, locale);
    if (event.type === 'coupon.drop') this.#offer(event.ts, () => Promise.resolve(t.couponDropped));
    if (event.type !== 'item.present') return;
    const item = room.items.find(({ id }) => id === event.payload.itemId);
    if (!item || item.status === 'hidden') return;
    this.#offer(event.ts, async () => {
      const product = await shop.catalog.load(item.productId).catch(() => null);
      const range = product && priceRange(product);
      return range ? t.presentingNamed(item.number, product.title, formatMoney(range.lowest, locale)) : undefined;
    });
  }

  dispose(): void {
    this.#spoken = this.#turn += 1;
    clearTimeout(this.#timer);
    this.#offered = undefined;
  }

  #offer(at: number, words: () => Promise<string | undefined>): void {
    const first = this.#offered === undefined;
    this.#offered = { at, words };
    if (first) queueMicrotask(() => void this.#say());
  }

  async #say(): Promise<void> {
    const turn = (this.#turn += 1);
    const offered = this.#offered;
    this.#offered = undefined;
    const text = await offered?.words();
    if (!offered || text === undefined || turn < this.#spoken) return;
    this.#spoken = turn;
    const { at } = offered;
    clearTimeout(this.#timer);
    const now = this.#speech.offer(text, at);
    if (now !== undefined) announce(now);
    const wait = this.#speech.wait(at);
    if (wait === undefined) return;
    this.#timer = setTimeout(() => {
      const waiting = this.#speech.takeWaiting();
      if (waiting !== undefined) announce(waiting);
    }, wait);
  }
}
