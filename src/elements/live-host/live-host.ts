import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { XhsErrorEvent } from '../../events/error.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { liveHostMessages } from '../../i18n/live-host.js';
import { roomMessages } from '../../i18n/room.js';
import type { LivePublisher } from '../../live/publisher.js';
import type { LiveLabel, LiveRoom, LiveRoomStatus } from '../../model/index.js';
import { type HostToken, hubPublisher } from '../../runtime/open-live-desk.js';
import { chatStyles } from '../internal/chat/chat.styles.js';
import { ChatScroll } from '../internal/chat/chat-scroll.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { LiveRoomController } from '../internal/stores/live-room-controller.js';
import { optionDirection } from '../internal/controls/option-direction.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { DeskController } from './desk-controller.js';
import { DeskVerbs } from './desk-verbs.js';
import { hostChatTemplate, sayTemplate } from './host-chat.js';
import { HostCoupons } from './host-coupons.js';
import { HostFinder } from './host-finder.js';
import { headTemplate, newsTemplate } from './host-head.js';
import { HostItems } from './host-items.js';
import { hostRowsStyles } from './host-rows.styles.js';
import { type RoomSetup, setupTemplate } from './host-setup.js';
import { liveHostStyles } from './live-host.styles.js';

/**
 * The desk of a live room, for its host: she adds products of her shop and puts them into order, shows one and stops, has the
 * shop set a flash price, drops coupons, takes items out, puts up notices, hides lines of the chat, begins, pauses and ends
 * the room, and takes her last step back. She sees the room as every viewer does, and what she has asked for at once. What is
 * asked for while the line is down waits and is sent in its order.
 *
 * What lets her write is the property `token`, or is in `publisher`. It is never an attribute, and is kept nowhere. Without it
 * the room is shown, and nothing can be changed.
 *
 * @status experimental
 * @slot sign-in - How to sign in as the host, where nothing may be written.
 * @slot preview - What viewers see, such as `<xhs-live>` with the same room.
 * @fires {XhsLiveActEvent} xhs-live-act - Something is to be written into the log of the room. Cancelable.
 * @fires {XhsLivePriceEvent} xhs-live-price - The shop is to set a flash price. The page answers it. Cancelable.
 * @fires {XhsErrorEvent} xhs-error - The hub lets her not write: the code is `live-forbidden`.
 * @csspart desk - All of it.
 * @csspart head - What the room is called and how it stands.
 * @csspart title - What it is called.
 * @csspart status - How it stands: live, paused, soon, ended, replay.
 * @csspart viewers - How many look.
 * @csspart likes - How many like it.
 * @csspart controls - The ways to begin, pause and end it.
 * @csspart begin - The button that begins it, pauses it, and goes on.
 * @csspart end - The button that ends it, after a question.
 * @csspart confirm-end - The answer that ends it.
 * @csspart read-only - Says that nothing may be written.
 * @csspart forbidden - Says that the hub does not let her write.
 * @csspart reconnecting - Says that the line is down by which the room is followed.
 * @csspart waiting - Says how much waits while the line is down.
 * @csspart discard - The button that gives that up.
 * @csspart refused - Something that was refused, with why.
 * @csspart again - The button that sends it again.
 * @csspart dismiss - The button that forgets it.
 * @csspart last - The last step.
 * @csspart undo - The button that takes it back.
 * @csspart items - The products of the room, in their order.
 * @csspart item - One of them.
 * @csspart number - The number that she calls it by.
 * @csspart item-title - What it is called.
 * @csspart price - What it costs.
 * @csspart compare-price - A struck-through price with what it stands for.
 * @csspart stock - How many are left, or that none is.
 * @csspart flash - Until when its flash price holds.
 * @csspart presenting - The mark of what is shown now.
 * @csspart up - The button that moves it up.
 * @csspart down - The button that moves it down.
 * @csspart present - The button that shows it, and stops.
 * @csspart more - The button that unfolds what is seldom changed.
 * @csspart fold - What is seldom changed.
 * @csspart item-status - Whether it is sold, shown only, or hidden.
 * @csspart item-variant - The variant that she means.
 * @csspart item-label - What is said of it in a few words.
 * @csspart save - The button that saves those words.
 * @csspart flash-price - The field of a flash price.
 * @csspart flash-span - For how long it is to hold.
 * @csspart flash-set - The button that has the shop set it.
 * @csspart flash-end - The button that has it ended.
 * @csspart take-out - The button that takes the item out of the room.
 * @csspart finder - Where products of the shop are looked for.
 * @csspart find-open - The button that unfolds it.
 * @csspart find - The field to look with.
 * @csspart found - What was found.
 * @csspart find-more - The button for more of it.
 * @csspart add - The button that adds one to the room.
 * @csspart coupons - The coupons of the shop.
 * @csspart coupons-open - The button that unfolds them.
 * @csspart coupon - One of them.
 * @csspart coupon-span - For how long it can be claimed.
 * @csspart drop - The button that drops it, and takes it back.
 * @csspart preview - What viewers see.
 * @csspart say - What she says to all.
 * @csspart notice-field - The field of the notice.
 * @csspart post - The button that puts it up.
 * @csspart clear - The button that takes it down.
 * @csspart say-field - The field for a line of the chat.
 * @csspart send - The button that sends it.
 * @csspart chat - What is said.
 * @csspart message - One line of it.
 * @csspart hide - The button that hides it.
 * @csspart set-up - The form that sets a room up.
 * @csspart set-up-title - The field of its title.
 * @csspart set-up-now - The button that sets it up.
 * @csspart notice - What is shown in place of a room, or of what it offers: none, or an error.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The room is on its way.
 * @cssstate missing - The room is not set up.
 * @cssstate scheduled - It has not begun.
 * @cssstate live - It is on.
 * @cssstate paused - She is away for a moment.
 * @cssstate ended - It is over.
 * @cssstate read-only - Nothing may be written.
 * @cssstate forbidden - The hub has refused what she asked for, as she may not.
 * @cssstate waiting - The line is down, and something waits.
 * @cssstate reconnecting - The line is down by which the room is followed.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsLiveHost extends XhsElement {
  static override styles = [theme, controls, hostRowsStyles, chatStyles, liveHostStyles, selectStyles, optionDirection];

  /** The room, by its id. */
  @property({ attribute: 'room-id' }) roomId?: string;

  /** Address of the hub that takes what is written, over HTTP. Not needed with `publisher`. */
  @property() hub?: string;

  /** Offers to have the shop set flash prices. Whoever can do so answers `xhs-live-price`. */
  @property({ type: Boolean }) priceable = false;

  /** What lets the host write, or how to get it. It goes to the hub alone, and is kept nowhere. */
  @property({ attribute: false }) token?: HostToken;

  /** What writes the log, in place of `hub` and `token`: one for NATS, or of the page's own. */
  @property({ attribute: false }) publisher?: LivePublisher;

  /** What a room begins with that is set up here: its host at least. Without it none can be set up. */
  @property({ attribute: false }) setup?: RoomSetup;

  @state() private ending = false;
  @query('.chat') private readonly chat!: HTMLElement | null;

  #hubPublisher: { readonly hub: string; readonly publisher: LivePublisher } | undefined;
  #forbidden = false;
  readonly #live = new LiveRoomController(
    this,
    () => this.roomId,
    (event) => this.#desk.hear(event),
  );
  readonly #desk: DeskController = new DeskController(this, this.#live, () => {
    const { roomId } = this;
    const publisher = this.publisher ?? this.#publisherOfHub();
    return roomId !== undefined && publisher ? { roomId, publisher } : undefined;
  });
  readonly #verbs: DeskVerbs = new DeskVerbs(
    {
      roomId: () => this.roomId,
      shop: () => this.shop,
      words: () => messagesFor(liveHostMessages, this.locale),
      request: (event) => this.request(event),
      changed: () => this.requestUpdate(),
    },
    this.#desk,
  );
  readonly #items = new HostItems(this, () => this.room, this.#verbs);
  readonly #finder = new HostFinder(this);
  readonly #coupons = new HostCoupons(this, this.#verbs);
  // While somebody is about to hide a line nothing moves: another one would come under her finger.
  readonly #scroll = new ChatScroll(':hover, :focus-within');

  /** The room as it will stand once all is written that was asked for here; undefined until it is known. */
  get room(): LiveRoom | undefined {
    return this.#desk.room;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('roomId')) {
      this.ending = false;
      this.#verbs.reset();
    }
    const { room } = this;
    const desk = this.#desk.state;
    this.#coupons.follow(room);
    for (const each of ['scheduled', 'live', 'paused', 'ended'] as const) this.setState(each, room?.status === each);
    this.setState('loading', this.#live.state?.status === 'loading');
    this.setState('missing', this.#live.state?.status === 'missing');
    this.setState('reconnecting', this.#live.reconnecting);
    this.setState('read-only', !desk);
    this.setState('waiting', desk?.waiting ?? false);
    this.#tellForbidden(desk?.refused.some(({ code }) => code === 'forbidden') ?? false);
    this.#scroll.before(this.hasUpdated ? this.chat : null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#scroll.after(this.chat);
    const { focusNext } = this.#verbs;
    if (focusNext === undefined) return;
    this.#verbs.focusNext = undefined;
    this.renderRoot.querySelector<HTMLElement>(focusNext)?.focus();
  }

  protected override render(): TemplateResult {
    const { room } = this;
    // It stays where a notice goes, and has the focus of its button.
    return html`<div>${room ? this.#renderDesk(room) : this.#renderNotice()}</div>`;
  }

  #renderDesk(room: LiveRoom): TemplateResult {
    const { locale } = this;
    const t = messagesFor(liveHostMessages, locale);
    const verbs = this.#verbs;
    const editable = this.#desk.desk !== undefined && room.status !== 'ended';
    const view = { t, locale, room, editable };
    // The picture takes the whole height of its column.
    const previewed = this.querySelector(':scope > [slot="preview"]') !== null;
    const talk = html`${
      editable
        ? sayTemplate({
            ...view,
            onNotice: (text) => void verbs.act({ type: 'announcement', payload: { text } }),
            onSay: (text) => verbs.say(room, text),
          })
        : nothing
    }${hostChatTemplate({ ...view, onHide: (messageId) => void verbs.hide(messageId) })}`;
    return html`<section class="desk" part="desk" tabindex="-1" aria-label=${t.desk(room.title)}>
      ${headTemplate({
        ...view,
        ending: this.ending,
        onStatus: (status) => this.#setStatus(status),
        onEnd: (ending) => this.#askEnd(ending),
      })}
      <div class="news">${this.#renderNews(room)}</div>
      <div class="main">
        ${this.#items.render({ ...view, priceable: this.priceable })}
        ${
          editable
            ? html`${this.#finder.render({ ...view, onAdd: (productId) => void verbs.add(room, productId) })}
              ${this.#coupons.render(view)}`
            : nothing
        }
        ${previewed ? talk : nothing}
      </div>
      <div class="side">
        <div
          class="preview"
          part="preview"
          role=${previewed ? 'group' : nothing}
          aria-label=${previewed ? t.preview : nothing}
        >
          <slot name="preview" @slotchange=${() => this.requestUpdate()}></slot>
        </div>
        ${previewed ? nothing : talk}
      </div>
    </section>`;
  }

  #renderNews(room: LiveRoom): TemplateResult {
    const { locale } = this;
    const t = messagesFor(liveHostMessages, locale);
    const { desk, state } = this.#desk;
    return html`${
      this.#live.reconnecting && !state?.waiting
        ? html`<p class="bar" part="reconnecting" role="status">${messagesFor(roomMessages, locale).reconnecting}</p>`
        : nothing
    }${
      desk && state
        ? newsTemplate({
            t,
            locale,
            room,
            desk: state,
            onDiscard: () => desk.discard(),
            onUndo: () => void this.#verbs.undo(),
            onAgain: ({ id }) => void desk.again(id),
            onDismiss: ({ id }) => desk.dismiss(id),
          })
        : html`<div class="bar" part="read-only">
            <slot name="sign-in"><p>${t.readOnly}</p></slot>
          </div>`
    }`;
  }

  #renderNotice(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(liveHostMessages, locale);
    const shared = messagesFor(sharedMessages, locale);
    switch (this.#live.state?.status) {
      case 'missing':
        return setupTemplate({
          t,
          setup: this.#desk.desk && this.setup,
          state: this.#verbs.settingUp,
          onSetUp: (title, labels) => void this.#setUp(title, labels),
        });
      case 'error':
        return failureTemplate(locale, () => this.#live.retry());
      default:
        return html`<div class="rows" role="status" aria-label=${shared.loading}>
          ${[0, 1, 2, 3].map(() => html`<div class="skeleton row-skeleton"></div>`)}
        </div>`;
    }
  }

  /** Where no `publisher` was given: one for the hub, for as long as there is a token. */
  #publisherOfHub(): LivePublisher | undefined {
    const { hub, token } = this;
    if (hub === undefined || token === undefined || token === '') return undefined;
    if (this.#hubPublisher?.hub !== hub) {
      // Whoever signs in anew goes on with what waits.
      const now = (): string | Promise<string> =>
        typeof this.token === 'function' ? this.token() : (this.token ?? '');
      this.#hubPublisher = { hub, publisher: hubPublisher(hub, document.baseURI, now) };
    }
    return this.#hubPublisher.publisher;
  }

  #tellForbidden(forbidden: boolean): void {
    this.setState('forbidden', forbidden);
    if (forbidden && !this.#forbidden) {
      const issues = [{ path: '', message: 'The hub does not let this token write into the room' }];
      this.dispatchEvent(new XhsErrorEvent({ code: 'live-forbidden', source: this.roomId ?? '', issues }));
    }
    this.#forbidden = forbidden;
  }

  #setStatus(status: LiveRoomStatus): void {
    this.ending = false;
    if (status === 'ended') this.#verbs.focusNext = '[part="desk"]';
    void this.#verbs.act({ type: 'room.state', payload: { status } });
  }

  #askEnd(ending: boolean): void {
    this.ending = ending;
    this.#verbs.focusNext = ending ? '.keep' : '[part="end"]';
  }

  async #setUp(title: string, labels: readonly LiveLabel[]): Promise<void> {
    const { setup } = this;
    if (setup && (await this.#verbs.setUp(setup, title, labels))) this.#live.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-live-host': XhsLiveHost;
  }
}
