import { html, nothing, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { LiveCoupon, LiveRoom } from '../../model/index.js';
import type { CouponsState } from '../../state/coupons/coupons-store.js';
import { clockOf, Countdown } from '../internal/offer/countdown.js';
import { failureTemplate } from '../internal/failure-template.js';
import { icon } from '../internal/icons/icons.js';
import { StoreController } from '../internal/stores/store-controller.js';
import type { XhsElement } from '../internal/xhs-element.js';
import type { DeskVerbs } from './desk-verbs.js';
import { spans } from './host-fold.js';

export interface CouponsView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly room: LiveRoom;
}

interface OpenView extends CouponsView {
  /** What the shop has; undefined while that is not known. */
  readonly coupons: CouponsState | undefined;
  /** Whole seconds until then; undefined while the clock is on its way. */
  readonly left: (until: number) => number | undefined;
  readonly onDrop: (couponId: string, minutes: number) => void;
  readonly onEnd: (couponId: string) => void;
  readonly onRetry: () => void;
}

/** The coupons of the shop, to be dropped into the room and taken back. None is asked for before they are unfolded. */
export class HostCoupons {
  readonly #host: XhsElement;
  readonly #verbs: DeskVerbs;
  readonly #coupons: StoreController<CouponsState>;
  readonly #countdown: Countdown;
  #room: LiveRoom | undefined;
  #open = false;

  constructor(host: XhsElement, verbs: DeskVerbs) {
    this.#host = host;
    this.#verbs = verbs;
    this.#coupons = new StoreController(host, () => (this.#open ? host.shop?.coupons.list(this.#request) : undefined));
    this.#countdown = new Countdown(host, () => host.shop);
  }

  /** Before it is drawn. */
  follow(room: LiveRoom | undefined): void {
    this.#room = room;
    this.#countdown.until(this.#open ? (room?.coupons.flatMap(({ until }) => until ?? []) ?? []) : []);
  }

  render(view: CouponsView): TemplateResult {
    const { t, room } = view;
    return html`<section class="box" part="coupons" aria-label=${t.coupons}>
      <button class="unfold" part="coupons-open" aria-expanded=${this.#open} @click=${() => this.#unfold()}>
        ${t.coupons}${room.coupons.length > 0 ? html`<span class="chip">${room.coupons.length}</span>` : nothing}${icon('chevron')}
      </button>
      ${
        this.#open
          ? openTemplate({
              ...view,
              coupons: this.#coupons.value,
              left: (until) => this.#countdown.left(until),
              onDrop: (couponId, minutes) => void this.#verbs.drop(couponId, minutes),
              onEnd: (couponId) => void this.#verbs.act({ type: 'coupon.end', payload: { couponId } }),
              onRetry: () => {
                // The button goes with what it does; the focus stays at the head of the coupons.
                this.#host.renderRoot.querySelector<HTMLElement>('[part="coupons-open"]')?.focus();
                void this.#host.shop?.coupons.refresh(this.#request);
              },
            })
          : nothing
      }
    </section>`;
  }

  get #request(): { readonly storeId?: string } {
    const storeId = this.#room?.host.storeId;
    return storeId === undefined ? {} : { storeId };
  }

  #unfold(): void {
    this.#open = !this.#open;
    this.#host.requestUpdate();
  }
}

function openTemplate(view: OpenView): TemplateResult {
  const { t, locale, coupons, room } = view;
  if (coupons?.status === 'error') return failureTemplate(locale, view.onRetry, 'alert');
  if (!coupons || coupons.status === 'loading') {
    return html`<div
      class="skeleton found-skeleton"
      role="status"
      aria-label=${messagesFor(sharedMessages, locale).loading}
    ></div>`;
  }
  const known = coupons.status === 'ready' ? coupons.coupons : [];
  const open = known.filter(({ state }) => state !== 'expired' && state !== 'used_up');
  // What was dropped stays to be taken back, also where the shop does not tell of it.
  const dropped = room.coupons.filter(({ couponId }) => !open.some(({ id }) => id === couponId));
  const rows = [
    ...open.map(({ id, title }) => ({ id, title })),
    ...dropped.map(({ couponId: id }) => ({ id, title: id })),
  ];
  if (rows.length === 0) return html`<p class="muted" role="status">${t.couponsEmpty}</p>`;
  return html`<label class="short"
      >${t.couponFor}
      <select class="coupon-span" part="coupon-span">
        <option value="0">${t.untilEnd}</option>
        ${spans.map((each) => html`<option value=${each}>${t.minutes(each)}</option>`)}
      </select>
    </label>
    <ul class="found">
      ${rows.map((row) => rowTemplate(row, view))}
    </ul>`;
}

function rowTemplate({ id, title }: { readonly id: string; readonly title: string }, view: OpenView): TemplateResult {
  const { t, room } = view;
  const there = room.coupons.find(({ couponId }) => couponId === id);
  const runs = there !== undefined && leftOf(there, view) !== 0;
  return html`<li class="found-row" part="coupon" data-coupon=${id}>
    <span class="words">
      <span class="title">${title}</span>
      ${runs ? html`<small class="accent">${[t.inTheRoom, clockText(there, view)].filter(Boolean).join(' · ')}</small>` : nothing}
    </span>
    <button
      class="button"
      part="drop"
      aria-label=${(runs ? t.couponEndNamed : t.dropNamed)(title)}
      @click=${(event: Event) => (runs ? view.onEnd(id) : view.onDrop(id, chosenSpan(event)))}
    >
      ${runs ? t.couponEnd : t.drop}
    </button>
  </li>`;
}

const leftOf = ({ until }: LiveCoupon, { left }: OpenView): number | undefined =>
  until === undefined ? undefined : left(until);

function clockText(coupon: LiveCoupon, view: OpenView): string {
  const left = leftOf(coupon, view);
  return left === undefined ? '' : view.t.timeLeft(clockOf(left));
}

function chosenSpan(event: Event): number {
  const section = (event.currentTarget as HTMLElement).closest('section');
  return Number(section?.querySelector<HTMLSelectElement>('.coupon-span')?.value ?? 0);
}
