import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesFor } from '../../i18n/index.js';
import { saleMessages } from '../../i18n/sale.js';
import { festivalWindow, isFestival } from '../../rules/time/festivals.js';
import {
  markPassed,
  nextEdge,
  type SaleWindow,
  type TimeLeft,
  timeLeft,
  type WindowPhase,
  windowPhase,
} from '../../rules/time/sale-window.js';
import type { Shop } from '../../runtime/shop.js';
import type { ClockStore } from '../../state/clock/clock-store.js';
import { announce } from '../internal/announcer.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { countdownStyles } from './countdown.styles.js';

/**
 * Counts down to the opening of a sale and then to its end, by the clock of the shop: that of its back end where it tells
 * its time, so that a wrong clock or a sleep of the device changes nothing. Says aloud that an hour, ten minutes and one minute
 * are left, and that it has begun or is over; never each second.
 *
 * @status experimental
 * @slot before - What is said before it opens, in place of "Starts in".
 * @slot open - What is said while it is open, in place of "Ends in".
 * @slot over - What is said once it is over, in place of "It is over".
 * @csspart countdown - All of it.
 * @csspart words - What is counted down to.
 * @csspart time - The time that is left.
 * @csspart unit - Days, hours, minutes or seconds.
 * @cssstate before - It is not open yet.
 * @cssstate open - It is open.
 * @cssstate over - It is over.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCountdown extends XhsElement {
  static override styles = [theme, countdownStyles];

  /** When it opens: a date of ISO 8601 with its offset, such as `2026-11-10T20:00:00+08:00`. Open from the beginning by default. */
  @property() opens?: string;

  /** From when on it is over, written in the same way. Without it nothing is counted once it is open. */
  @property() closes?: string;

  /**
   * In place of both: `618` or `double-11`, the days that these festivals are named after, by the clock of Beijing; those that
   * are now, else the next ones. Windows of a shop's own are given by `opens` and `closes`.
   */
  @property() festival?: string;

  /** What is on sale, for who hears that it has begun or is over; the name of the festival by default. */
  @property() label = '';

  #clock: ClockStore | undefined;
  readonly #now = new StoreController(this, () => (this.#phase === 'over' ? undefined : this.#clock?.$now));
  #phase: WindowPhase | undefined;
  #festival: SaleWindow | undefined;
  #before: number | undefined;

  /** Where it stands; undefined until the time of the shop is known. */
  get phase(): WindowPhase | undefined {
    return this.#phase;
  }

  protected override shopConnected(shop: Shop): void {
    super.shopConnected(shop);
    shop.clock().then(
      (clock) => {
        if (this.shop !== shop) return;
        this.#clock = clock;
        this.requestUpdate();
      },
      // It did not load. What it counts to is said without the time that is left.
      () => undefined,
    );
  }

  protected override shopDisconnected(shop: Shop): void {
    super.shopDisconnected(shop);
    this.#clock = undefined;
    this.#before = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('opens') || changed.has('closes') || changed.has('festival')) {
      this.#phase = undefined;
      this.#festival = undefined;
      this.#before = undefined;
    }
    const now = this.#now.value;
    if (now === undefined) return;
    const window = this.#window(now);
    const phase = windowPhase(window, now);
    this.#say(window, phase, now);
    this.#phase = phase;
    this.#before = now;
    for (const each of ['before', 'open', 'over'] as const) this.setState(each, each === phase);
  }

  protected override render(): TemplateResult {
    const t = messagesFor(saleMessages, this.locale);
    const now = this.#before;
    const phase = this.#phase ?? 'before';
    const edge = now === undefined ? undefined : nextEdge(this.#window(now), now);
    const words = { before: t.startsIn, open: edge === undefined ? t.open : t.endsIn, over: t.over }[phase];
    const left = edge === undefined || now === undefined ? undefined : timeLeft(edge, now);
    return html`<div class="countdown" part="countdown">
      <span class="words" part="words"
        ><slot name=${phase}>${this.#phase ? html`<span>${words}</span>` : nothing}</slot></span
      >
      ${left ? timeTemplate(left, words, this.locale) : this.#phase ? nothing : waitingTemplate}
    </div>`;
  }

  /** A festival stays the one that it was when it was first looked at: once it is over, it is over. */
  #window(now: number): SaleWindow {
    const { festival } = this;
    if (festival !== undefined && isFestival(festival)) return (this.#festival ??= festivalWindow(festival, now));
    return { opensAt: momentOf(this.opens), closesAt: momentOf(this.closes) };
  }

  #say(window: SaleWindow, phase: WindowPhase, now: number): void {
    const before = this.#before;
    if (before === undefined) return;
    const t = messagesFor(saleMessages, this.locale);
    const names: Readonly<Record<string, string>> = { '618': t.festival618, 'double-11': t.festivalDouble11 };
    const name = this.label || names[this.festival ?? ''] || t.nameless;
    if (phase !== this.#phase && phase !== 'before') announce(phase === 'open' ? t.begun(name) : t.ended(name));
    const edge = nextEdge(window, now);
    if (edge === undefined || markPassed(edge, before, now) === undefined) return;
    const words = phase === 'before' ? t.startsIn : t.endsIn;
    announce(`${name}: ${words} ${spokenOf(timeLeft(edge, now), this.locale)}`);
  }
}

function momentOf(text: string | undefined): number | undefined {
  const moment = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

const two = (count: number): string => String(count).padStart(2, '0');

function timeTemplate({ days, hours, minutes, seconds }: TimeLeft, words: string, locale: string): TemplateResult {
  const t = messagesFor(saleMessages, locale);
  const spoken = `${words} ${spokenOf({ days, hours, minutes, seconds }, locale)}`;
  return html`<span class="time" part="time" role="timer" aria-label=${spoken}
    >${days > 0 ? html`<b part="unit">${days}</b><i>${t.daysShort}</i>` : nothing}<b part="unit">${two(hours)}</b
    ><i>:</i><b part="unit">${two(minutes)}</b><i>:</i><b part="unit">${two(seconds)}</b></span
  >`;
}

/** As large as what comes. */
const waitingTemplate = html`<span class="time waiting" aria-hidden="true"
  ><b>00</b><i>:</i><b>00</b><i>:</i><b>00</b></span
>`;

/** As people say it: nobody who listens wants the seconds of a day. */
function spokenOf({ days, hours, minutes, seconds }: TimeLeft, locale: string): string {
  const t = messagesFor(saleMessages, locale);
  const parts = [
    days > 0 ? t.days(days) : '',
    hours > 0 ? t.hours(hours) : '',
    minutes > 0 ? t.minutes(minutes) : '',
    days + hours + minutes === 0 ? t.seconds(seconds) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-countdown': XhsCountdown;
  }
}
