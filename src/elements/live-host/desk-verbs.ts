import { XhsLiveActEvent } from '../../events/live-act.js';
import { XhsLivePriceEvent } from '../../events/live-price.js';
import type { XhsRequestEvent } from '../../events/request-event.js';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { createId } from '../../lib/ids.js';
import type { LiveHappening, LiveItem, LiveLabel, LiveRoom, Money } from '../../model/index.js';
import { nextItem, orderWith } from '../../rules/live/live-desk.js';
import { undoOf } from '../../rules/live/live-undo.js';
import type { Shop } from '../../runtime/shop.js';
import { announce } from '../internal/announcer.js';
import type { DeskController } from './desk-controller.js';
import { wordsFor } from './desk-words.js';
import type { RoomSetup, SetupState } from './host-setup.js';

/** How the flash price of an item stands: asked for, set, refused by the shop, or not a price at all. */
export type FlashState = 'none' | 'asking' | 'set' | 'failed' | 'bad';

/** What the verbs need of their element. */
export interface VerbsHost {
  readonly roomId: () => string | undefined;
  readonly shop: () => Shop | undefined;
  readonly words: () => LiveHostMessages;
  /** Dispatches a request; see `XhsElement.request`. */
  readonly request: <Outcome>(event: XhsRequestEvent<unknown, Outcome>) => Promise<Outcome | false>;
  readonly changed: () => void;
}

/** What a host does at her desk: each is asked for by a request, and said once it is done. */
export class DeskVerbs {
  /** What has the focus once it is drawn anew: what is moved, or goes, loses it. */
  focusNext: string | undefined;
  settingUp: SetupState = 'none';
  #flash: { readonly id: string; readonly state: FlashState } | undefined;
  readonly #host: VerbsHost;
  readonly #desk: DeskController;

  constructor(host: VerbsHost, desk: DeskController) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Of another room nothing is known. */
  reset(): void {
    this.settingUp = 'none';
    this.#flash = undefined;
  }

  /**
   * Asks for something to be written.
   * @param said what is said once it is; what was done, by default.
   * @returns whether it stands in the log.
   */
  async act(happening: LiveHappening, said?: string): Promise<boolean> {
    const roomId = this.#host.roomId();
    const { room } = this.#desk;
    if (roomId === undefined || !room) return false;
    const undo = undoOf(room, happening);
    const done = await this.#host.request(new XhsLiveActEvent({ roomId, happening })).catch(() => false);
    if (!done) return false;
    const words = this.#host.words();
    announce(said ?? words.done(wordsFor({ happening, undo }, room, words)));
    return true;
  }

  async undo(): Promise<void> {
    this.focusNext = '[part="desk"]';
    if (await this.#desk.desk?.undo()) announce(this.#host.words().undone);
  }

  async add(room: LiveRoom, productId: string): Promise<void> {
    await this.act({ type: 'item.add', payload: { item: nextItem(room, productId, createId(), this.#desk.given) } });
  }

  /** @param button the button that did it, which keeps the focus. */
  async move(room: LiveRoom, { id, number }: LiveItem, place: number, button?: 'up' | 'down'): Promise<void> {
    const itemIds = orderWith(room, id, place);
    if (!itemIds) return;
    if (button) this.focusNext = `[data-item="${CSS.escape(id)}"] [part="${button}"]`;
    const said = this.#host.words().placed(number, itemIds.indexOf(id) + 1, itemIds.length);
    await this.act({ type: 'item.reorder', payload: { itemIds } }, said);
  }

  async takeOut({ id }: LiveItem): Promise<void> {
    if (!(await this.act({ type: 'item.remove', payload: { itemId: id } }))) return;
    // The way back: what she would look for next.
    this.focusNext = '[part="undo"]';
    this.#host.changed();
  }

  /** @param minutes 0 for as long as the room lasts. */
  async drop(couponId: string, minutes: number): Promise<void> {
    const clock = await this.#host
      .shop()
      ?.clock()
      .catch(() => undefined);
    const now = clock?.$now.get() ?? Date.now();
    const until = minutes > 0 ? { until: now + minutes * 60_000 } : {};
    await this.act({ type: 'coupon.drop', payload: { couponId, ...until } });
  }

  /** @returns whether it stands in the log. */
  async say({ host }: LiveRoom, text: string): Promise<boolean> {
    const sending = this.#desk.state?.sending ?? [];
    // Sent again while it waits for the line it is no second one.
    if (sending.some(({ happening: { type, payload } }) => type === 'chat.message' && payload.text === text))
      return false;
    return this.act({ type: 'chat.message', payload: { id: createId(), name: host.name, text, staff: true } });
  }

  async hide(messageId: string): Promise<void> {
    this.focusNext = '.chat';
    await this.act({ type: 'chat.hide', payload: { messageId } });
  }

  flashOf({ id }: LiveItem): FlashState {
    return this.#flash?.id === id ? this.#flash.state : 'none';
  }

  setFlash({ id }: LiveItem, state: FlashState): void {
    this.#flash = { id, state };
    this.#host.changed();
  }

  /**
   * Has the shop set a flash price, and tells viewers to ask it what the item costs.
   * @param minutes for how long; 0 where the one that runs is to end.
   */
  async price(item: LiveItem, price: Money | null, minutes: number): Promise<void> {
    const { id: itemId, productId, variantId } = item;
    const roomId = this.#host.roomId() ?? '';
    this.setFlash(item, 'asking');
    const detail = { roomId, itemId, productId, price, duration: minutes * 60_000, ...(variantId && { variantId }) };
    const set = await this.#host.request(new XhsLivePriceEvent(detail)).then(
      (outcome) => outcome !== false,
      () => false,
    );
    this.setFlash(item, set ? 'set' : 'failed');
    if (set) await this.act({ type: 'stock.change', payload: { itemId } }, this.#host.words().flashAsked);
  }

  /** @returns whether the room is there now. */
  async setUp(setup: RoomSetup, title: string, labels: readonly LiveLabel[]): Promise<boolean> {
    const id = this.#host.roomId();
    const { desk } = this.#desk;
    if (id === undefined || !desk) return false;
    this.#set('asking');
    try {
      await desk.open({ ...emptyRoom, ...setup, id, title, labels });
      this.#set('none');
      return true;
    } catch (error) {
      const { code } = error as { readonly code?: string };
      this.#set(code === 'forbidden' ? code : code === 'refused' || code === 'too-large' ? 'bad' : 'failed');
      return false;
    }
  }

  #set(settingUp: SetupState): void {
    this.settingUp = settingUp;
    this.#host.changed();
  }
}

const emptyRoom = {
  status: 'scheduled',
  viewers: 0,
  likes: 0,
  items: [],
  presentations: [],
  coupons: [],
  purchases: [],
  chat: [],
} as const;
