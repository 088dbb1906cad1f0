import type { ReactiveController } from 'lit';
import { festivalWindow, isFestival } from '../../rules/time/festivals.js';
import { dailyWindow } from '../../rules/time/daily-window.js';
import { type SaleWindow, windowPhase } from '../../rules/time/sale-window.js';
import { productsOfPage } from '../../rules/list/market-products.js';
import type { MarketPage } from '../../model/index.js';
import { FollowedClock } from '../internal/offer/followed-clock.js';
import type { XhsElement } from '../internal/xhs-element.js';

/** Something that is on for a time. */
export interface Sale {
  readonly key: string;
  readonly window: (now: number) => SaleWindow;
  /** What the source says of its dates. Told otherwise, it is another window. */
  readonly dates: string;
  /** The window stays the one that it was at the first look: once it is over, it is over. */
  readonly once: boolean;
  /** What costs something else once it begins and once it ends. */
  readonly productIds: readonly string[];
}

/** Under which key the window of a whole page stands. */
export function campaignKey({ id }: MarketPage): string {
  return `${id} campaign`;
}

/** What of a page is on for a time: all of it, where it is a campaign, and its flash sales. */
export function salesOf(page: MarketPage): readonly Sale[] {
  const { id, startsAt, endsAt, festival } = page;
  const dates = `${festival} ${startsAt} ${endsAt}`;
  const whole = { key: campaignKey(page), dates, once: true, productIds: productsOfPage(page) };
  return [
    ...(festival !== undefined && isFestival(festival)
      ? [{ ...whole, window: (now: number) => festivalWindow(festival, now) }]
      : startsAt !== undefined || endsAt !== undefined
        ? [{ ...whole, window: () => ({ opensAt: startsAt, closesAt: endsAt }) }]
        : []),
    ...page.sections.flatMap((section, index): Sale[] => {
      if (section.kind !== 'flash') return [];
      const first = { opensAt: section.startsAt, closesAt: section.endsAt };
      return [
        {
          key: `${id} ${index}`,
          dates: `${section.title} ${section.startsAt} ${section.endsAt} ${section.repeats}`,
          once: false,
          window: section.repeats ? (now) => dailyWindow(first, now) : () => first,
          productIds: section.productIds,
        },
      ];
    }),
  ];
}

/**
 * Follows what is on for a time by the clock of the shop. Its host is drawn when something begins or ends, and the shop is
 * then asked anew what it costs: no price is reckoned here. The clock is loaded when there is something to follow.
 */
export class SaleWindows implements ReactiveController {
  readonly #host: XhsElement;
  readonly #onTurn: (productIds: readonly string[]) => void;
  readonly #seen = new Map<string, SaleWindow & { readonly mark: string; readonly dates: string }>();
  #sales: readonly Sale[] = [];
  readonly #clock = new FollowedClock((now) => this.#read(now));

  /** @param onTurn told of the products of what has begun or ended. */
  constructor(host: XhsElement, onTurn: (productIds: readonly string[]) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
    host.addController(this);
  }

  watch(sales: readonly Sale[]): void {
    this.#sales = sales;
    if (sales.length === 0) return this.#clock.halt();
    void this.#clock.follow(this.#host.shop);
    const { now } = this.#clock;
    if (now !== undefined) this.#read(now);
  }

  /** When it is; undefined while the time of the shop is not known. */
  window(key: string): SaleWindow | undefined {
    return this.#seen.get(key);
  }

  hostDisconnected(): void {
    this.#clock.halt();
  }

  #read(now: number): void {
    for (const sale of this.#sales) {
      const { dates } = sale;
      const before = this.#seen.get(sale.key);
      const isSame = before?.dates === dates;
      const window = before && isSame && sale.once ? before : sale.window(now);
      const { opensAt, closesAt } = window;
      const mark = `${opensAt} ${windowPhase(window, now)}`;
      if (mark === before?.mark && isSame) continue;
      this.#seen.set(sale.key, { opensAt, closesAt, mark, dates });
      this.#host.requestUpdate();
      if (before && mark !== before.mark) this.#onTurn(sale.productIds);
    }
  }
}
