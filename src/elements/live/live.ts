import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  XhsLiveEnterEvent,
  XhsLiveRemindEvent,
  type XhsLiveSeekEvent,
  type XhsOpenProductEvent,
  XhsOpenStoreEvent,
} from '../../events/index.js';
import { formatFarMoment, messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveMessages } from '../../i18n/live.js';
import { roomMessages } from '../../i18n/room.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { LiveRoom } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { chatStyles } from '../internal/chat/chat.styles.js';
import { ChatScroll } from '../internal/chat/chat-scroll.js';
import { announce } from '../internal/announcer.js';
import { controls } from '../internal/controls/controls.styles.js';
import { clockOf, Countdown } from '../internal/offer/countdown.js';
import type { XhsLiveTray } from '../live-tray/live-tray.js';
import { failureTemplate } from '../internal/failure-template.js';
import { LiveRoomController } from '../internal/stores/live-room-controller.js';
import { ServiceController, serviceTemplate } from '../internal/service-link.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { theme } from '../internal/theme.styles.js';
import { videoScreenStyles } from '../internal/video/video-screen.js';
import { XhsElement } from '../internal/xhs-element.js';
import { chatTemplate } from './live-chat.js';
import { hostTemplate, marksTemplate } from './live-head.js';
import { labelsOf } from './live-labels.js';
import { LivePicture } from './live-picture.js';
import { sellerTemplate } from './live-seller.js';
import { liveStyles } from './live.styles.js';

/** From how many seconds before it begins on that is counted down to; before, the day says more. */
const countedDown = 86_400;

/** Rooms that were entered, by the shop that they belong to: it lives as long as the page. */
const entered = new WeakMap<Shop, Set<string>>();

/**
 * A live room: the picture of the host, who she is, how many look, what is said, and the bag with one tap into the cart. Before
 * it begins it says when, once it is over it plays the recording, and goes to where an item was shown. While a product is
 * looked at the picture goes on small. It begins muted. HLS plays everywhere: what it needs is loaded where the browser does not
 * play it reliably by itself.
 *
 * @status beta
 * @slot player - A player of the page's own, in place of the browser's.
 * @slot reminder - How to be reminded of a room that has not begun, in place of the button.
 * @slot compose - A field of the page's own to write into the chat with.
 * @slot service - The way to customer service, in place of the store's own.
 * @fires {XhsLiveEnterEvent} xhs-live-enter - The room was entered: once a page.
 * @fires {XhsLiveRemindEvent} xhs-live-remind - The shopper wants to be reminded. The page answers it. Cancelable.
 * @fires {XhsOpenStoreEvent} xhs-open-store - The store of the host is to be shown. Cancelable.
 * @csspart room - All of it.
 * @csspart screen - The place of the picture.
 * @csspart video - The video.
 * @csspart cover - The picture before it begins.
 * @csspart play - The button that begins it.
 * @csspart sound - The button that gives it sound.
 * @csspart play-again - The button that tries once more what could not be played.
 * @csspart marks - How the room stands, and what has to be said of it.
 * @csspart status - How it stands: live, paused, soon, ended, replay.
 * @csspart label - That it is advertising, or that a machine presents.
 * @csspart title - What it is called.
 * @csspart starts - When it begins.
 * @csspart remind - The button to be reminded.
 * @csspart host - Who holds it.
 * @csspart viewers - How many look.
 * @csspart likes - How many like it.
 * @csspart store - The way into the store.
 * @csspart service - The way to customer service.
 * @csspart seller - Who stands behind what is sold, with licence, as the store tells it.
 * @csspart announcement - What the host has to say to all.
 * @csspart chat - What is said.
 * @csspart message - One line of it.
 * @csspart tray - The bag.
 * @csspart reconnecting - Says that the line is down.
 * @csspart notice - What is shown in place of a room: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The room is on its way.
 * @cssstate scheduled - It has not begun.
 * @cssstate live - It is on.
 * @cssstate paused - The host is away for a moment.
 * @cssstate ended - It is over.
 * @cssstate replay - It is over, and can be watched again.
 * @cssstate reconnecting - The line is down; the room is shown as it was last heard of.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsLive extends XhsElement {
  static override styles = [theme, controls, videoScreenStyles, chatStyles, liveStyles];

  /** The room, by its id. */
  @property({ attribute: 'room-id' }) roomId?: string;

  /** How far the picture is behind what happens, in milliseconds: the bag and the chat wait as long. 0 by default. */
  @property({ type: Number }) latency = 0;

  /** Offers to remind the shopper before it begins. Whoever can do so answers `xhs-live-remind`. */
  @property({ type: Boolean }) remindable = false;

  @state() private reminder: 'none' | 'asked' | 'set' | 'failed' = 'none';
  @query('.chat') private readonly chat!: HTMLElement | null;
  @query('.tray') private readonly tray!: XhsLiveTray | null;

  readonly #live = new LiveRoomController(this, () => this.roomId);
  readonly #picture = new LivePicture(this);
  readonly #scroll = new ChatScroll();
  readonly #countdown = new Countdown(this, () => this.shop);
  readonly #service = new ServiceController(this, () =>
    this.room?.host.storeId === undefined ? [] : [this.room.host.storeId],
  );
  readonly #store = new StoreController(this, () => {
    const id = this.room?.host.storeId;
    return id === undefined ? undefined : this.shop?.content?.store(id);
  });

  /** The room as it stands; undefined until it is known. */
  get room(): LiveRoom | undefined {
    return this.#live.room;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('roomId')) this.reminder = 'none';
    const { room } = this;
    const { status, startsAt, replay } = room ?? {};
    this.#countdown.until(status === 'scheduled' && startsAt !== undefined ? [startsAt] : []);
    this.setState('loading', this.#live.state?.status === 'loading');
    for (const each of ['scheduled', 'live', 'paused', 'ended'] as const) this.setState(each, status === each);
    this.setState('replay', status === 'ended' && replay !== undefined);
    this.setState('reconnecting', this.#live.reconnecting);
    this.#scroll.before(this.hasUpdated ? this.chat : null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#scroll.after(this.chat);
    if (!this.room) return;
    this.#live.setLatency(this.latency);
    this.#enter(this.room);
  }

  protected override render(): TemplateResult {
    const { room } = this;
    return html`<div>${room ? this.#renderRoom(room) : this.#renderNotice()}</div>`;
  }

  #renderRoom(room: LiveRoom): TemplateResult {
    const { locale } = this;
    const t = messagesFor(roomMessages, locale);
    const labels = labelsOf(room, locale);
    const { value: known } = this.#store;
    const store = known?.status === 'ready' ? known.store : undefined;
    const url = store?.url;
    // Nothing more will be shown: what was takes the room that is left.
    const over = room.status === 'ended' && !room.replay && !this.tray?.open;
    return html`<section class="room" part="room" aria-label=${t.room(room.title)}>
      <div class="screen" part="screen">
        ${this.#picture.render(room, locale)} ${marksTemplate(room, labels, locale)} ${this.#renderStanding(room)}
      </div>
      <div class="panel">
        <div class="head">
          <h2 part="title">${room.title}</h2>
          ${hostTemplate(room, {
            locale,
            storeUrl: (url !== undefined && safeUrl(url)) || undefined,
            onOpenStore: (event) =>
              void askOrFollow(this, event, new XhsOpenStoreEvent({ storeId: room.host.storeId ?? '' })),
          })}
          <div class="ways">
            <slot name="service">${serviceTemplate(this.#service.links, {}, locale)}</slot
            >${sellerTemplate(store, locale)}
          </div>
        </div>
        ${
          this.#live.reconnecting
            ? html`<p class="line-down" part="reconnecting" role="status">${t.reconnecting}</p>`
            : nothing
        }
        ${chatTemplate(room, locale)}
        <slot name="compose"></slot>
        <xhs-live-tray
          class="tray"
          part="tray"
          lang=${this.lang || nothing}
          room-id=${room.id}
          seekable
          ?inline=${over}
          @xhs-open-product=${(event: XhsOpenProductEvent) => this.#goSmall(event)}
          @xhs-live-seek=${(event: XhsLiveSeekEvent) => event.respondWith(this.#picture.seek(event.detail.at / 1_000))}
        ></xhs-live-tray>
      </div>
    </section>`;
  }

  /** What is said over the picture while there is none. */
  #renderStanding(room: LiveRoom): TemplateResult | typeof nothing {
    const t = messagesFor(roomMessages, this.locale);
    if (room.status === 'scheduled') return this.#renderStart(room);
    if (room.status === 'ended' && !room.replay) return html`<p class="over" role="status">${t.endedHint}</p>`;
    if (room.status !== 'ended' && !room.stream && !this.querySelector(':scope > [slot="player"]')) {
      return html`<p class="over">${room.status === 'paused' ? t.pausedHint : t.waiting}</p>`;
    }
    return nothing;
  }

  #renderStart(room: LiveRoom): TemplateResult {
    const { locale, reminder } = this;
    const t = messagesFor(roomMessages, locale);
    const { startsAt } = room;
    const left = startsAt === undefined ? undefined : this.#countdown.left(startsAt);
    const soon = left !== undefined && left < countedDown;
    return html`<div class="over start">
      ${
        startsAt === undefined
          ? nothing
          : html`<p class="starts" part="starts">
              ${left === 0 ? t.startsSoon : soon ? t.startsIn(clockOf(left)) : t.startsAt(formatFarMoment(startsAt, Date.now(), locale))}
            </p>`
      }
      <slot name="reminder"
        >${
          this.remindable
            ? html`<button
                  class="button primary"
                  part="remind"
                  aria-disabled=${reminder === 'set' || reminder === 'asked'}
                  @click=${() => void this.#remind(room)}
                >
                  ${reminder === 'set' ? t.reminded : t.remind}</button
                >${reminder === 'failed' ? html`<p role="alert">${t.notReminded}</p>` : nothing}`
            : nothing
        }</slot
      >
    </div>`;
  }

  #renderNotice(): TemplateResult {
    const { locale } = this;
    const shared = messagesFor(sharedMessages, locale);
    switch (this.#live.state?.status) {
      case 'missing':
        return html`<div class="notice" part="notice">
          <p>${messagesFor(liveMessages, locale).missing}</p>
        </div>`;
      case 'error':
        return failureTemplate(locale, () => this.#live.retry());
      default:
        return html`<div class="room" role="status" aria-label=${shared.loading}>
          <div class="screen skeleton"></div>
          <div class="panel">
            <div class="skeleton line"></div>
            <div class="skeleton line short"></div>
          </div>
        </div>`;
    }
  }

  #enter({ id: roomId, status, host }: LiveRoom): void {
    const { shop } = this;
    if (!shop) return;
    const rooms = entered.get(shop) ?? new Set();
    entered.set(shop, rooms);
    if (rooms.has(roomId)) return;
    rooms.add(roomId);
    this.dispatchEvent(new XhsLiveEnterEvent({ roomId, authorId: host.id, status }));
  }

  /** The product opens over the page, and the picture goes on small beside it, where somebody shows the product. */
  #goSmall(event: XhsOpenProductEvent): void {
    const stay = this.#picture.goSmall();
    // Whoever answers listens further up: the event goes its whole way first.
    queueMicrotask(() => {
      if (event.defaultPrevented || !event.promise) return stay();
      event.promise.catch(stay);
    });
  }

  async #remind({ id: roomId, title, startsAt }: LiveRoom): Promise<void> {
    if (this.reminder === 'asked' || this.reminder === 'set') return;
    this.reminder = 'asked';
    const asked = this.roomId;
    try {
      const detail = { roomId, title, ...(startsAt !== undefined && { startsAt }) };
      const answered = (await this.request(new XhsLiveRemindEvent(detail))) !== false;
      // Another room is shown by now, of which nothing was asked.
      if (this.roomId !== asked) return;
      this.reminder = answered ? 'set' : 'failed';
      if (answered) announce(messagesFor(roomMessages, this.locale).reminded);
    } catch {
      if (this.roomId === asked) this.reminder = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-live': XhsLive;
  }
}
