import type { ReactiveController } from 'lit';
import { XhsUpdateGroupsEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import { createId } from '../../lib/ids.js';
import type { WishlistGroup, WishlistGroupChange, WishlistItem } from '../../model/index.js';
import { groupName, groupNameProblem, groupNameRoom, longestGroupName } from '../../rules/wishlist-groups.js';
import { announce } from '../internal/announcer.js';
import { TextRoom } from '../internal/controls/text-room.js';
import type { XhsElement } from '../internal/xhs-element.js';

export interface GroupOptions {
  readonly groups: () => readonly WishlistGroup[];
  readonly locale: () => string;
  /** @returns false where nobody has carried it out. */
  readonly ask: (request: XhsUpdateGroupsEvent) => Promise<unknown>;
}

/** What is being named: a group that there is, or a new one, into which something may go at once. */
export interface Naming {
  readonly id?: string;
  readonly item?: WishlistItem;
  /** Where the focus goes back to. */
  readonly from: string;
  readonly problem?: 'missing' | 'taken';
}

/** What a shopper does with the groups of her list, and where the focus goes with it. */
export class GroupController implements ReactiveController {
  /** The group that alone is shown. */
  chosenId: string | undefined;
  naming: Naming | undefined;
  /** What groups are chosen for. */
  picking: WishlistItem | undefined;
  /** How much of a name may still be typed. */
  readonly room: TextRoom;
  readonly #host: XhsElement;
  readonly #options: GroupOptions;

  constructor(host: XhsElement, options: GroupOptions) {
    this.#host = host;
    this.#options = options;
    this.room = new TextRoom(host, options.locale, longestGroupName, groupNameRoom);
    host.addController(this);
  }

  /** The group that alone is shown; undefined for all, also once it is gone. */
  get chosen(): WishlistGroup | undefined {
    return this.#options.groups().find(({ id }) => id === this.chosenId);
  }

  isPicking({ kind, id }: WishlistItem): boolean {
    return this.picking?.kind === kind && this.picking.id === id;
  }

  choose(id: string | undefined): void {
    this.chosenId = id;
    this.naming = undefined;
    this.#host.requestUpdate();
  }

  /** Opens or closes the choice of groups for something. */
  pick(item: WishlistItem | undefined): void {
    this.picking = item && !this.isPicking(item) ? item : undefined;
    this.naming = undefined;
    this.#host.requestUpdate();
  }

  /** @param from what the focus goes back to when nothing comes of it. */
  name(naming: Naming): void {
    this.naming = naming;
    this.room.follow(this.#options.groups().find(({ id }) => id === naming.id)?.name ?? '');
    void this.#focus('.group-form input');
  }

  giveUp(): void {
    const from = this.naming?.from;
    this.naming = undefined;
    if (from) void this.#focus(from);
  }

  /** Takes the name that was typed. */
  async save(typed: string): Promise<void> {
    const { naming } = this;
    if (!naming) return;
    this.room.follow(typed);
    if (this.room.holds(this.#host.renderRoot.querySelector<HTMLElement>('.group-form input'))) return;
    const problem = groupNameProblem(typed, this.#options.groups(), naming.id);
    if (problem) {
      this.naming = { ...naming, problem };
      return this.#focus('.group-form input');
    }
    const name = groupName(typed);
    const id = naming.id ?? createId();
    const t = messagesFor(wishlistMessages, this.#options.locale());
    const change: WishlistGroupChange = naming.id
      ? { type: 'rename', id, name }
      : { type: 'make', group: { id, name, items: naming.item ? [naming.item] : [] } };
    this.naming = undefined;
    // Nobody is kept waiting: what is refused is taken back, and told.
    const done = this.#change([change], (naming.id ? t.groupRenamed : t.groupMade)(name));
    await this.#focus(naming.from);
    const isMade = await done;
    // The field is gone; whoever has gone on meanwhile is left alone.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (isMade && !naming.item && activeElement?.matches(naming.from)) await this.#focus(`[data-group="${id}"]`);
  }

  async place(group: WishlistGroup, item: WishlistItem, placed: boolean): Promise<void> {
    const t = messagesFor(wishlistMessages, this.#options.locale());
    await this.#change([{ type: 'place', id: group.id, item, placed }], (placed ? t.putInto : t.takenOut)(group.name));
  }

  /** @returns what brings it back; undefined where it is still there. */
  async remove(group: WishlistGroup): Promise<WishlistGroupChange | undefined> {
    const at = this.#options.groups().findIndex(({ id }) => id === group.id);
    const t = messagesFor(wishlistMessages, this.#options.locale());
    const isGone = await this.#change([{ type: 'delete', id: group.id }], t.groupDeleted(group.name));
    if (!isGone) return undefined;
    this.choose(undefined);
    return { type: 'make', group, at };
  }

  /** @returns whether it is there again. */
  async bringBack(change: WishlistGroupChange): Promise<boolean> {
    const isBack = await this.#change([change]);
    if (isBack && change.type === 'make') {
      this.choose(change.group.id);
      await this.#focus(`[data-group="${change.group.id}"]`);
    }
    return isBack;
  }

  hostDisconnected(): void {
    this.naming = undefined;
    this.picking = undefined;
  }

  async #change(changes: readonly WishlistGroupChange[], said?: string): Promise<boolean> {
    try {
      if ((await this.#options.ask(new XhsUpdateGroupsEvent({ changes }))) === false) return false;
      if (said) announce(said);
      return true;
    } catch {
      announce(messagesFor(sharedMessages, this.#options.locale()).loadFailed);
      return false;
    }
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
