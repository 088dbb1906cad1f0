import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { XhsSaveProductEvent, XhsSetReactionEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { announce } from '../internal/announcer.js';
import { UndoTimer } from '../internal/controls/undo-timer.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What was taken off the list a moment ago. */
export interface RemovedThing {
  readonly kind: 'products' | 'notes';
  readonly id: string;
  readonly title: string;
}

/** A group that was deleted a moment ago, and what brings it back. */
interface RemovedGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly change: WishlistGroupChange;
}

export interface RemovalOptions {
  readonly locale: () => string;
  /** @returns false where nobody has carried it out. */
  readonly ask: (request: XhsSaveProductEvent | XhsSetReactionEvent) => Promise<unknown>;
  readonly deleteGroup: (group: WishlistGroup) => Promise<WishlistGroupChange | undefined>;
  /** @returns whether it is there again. */
  readonly bringGroupBack: (change: WishlistGroupChange) => Promise<boolean>;
}

/** What a shopper takes off her list, which for a while can be brought back, and where the focus goes with it. */
export class Removals implements ReactiveController {
  /** What can be brought back. */
  last: RemovedThing | RemovedGroup | undefined;
  /** Forgets it after a while. */
  readonly timer: UndoTimer;
  readonly #host: Host;
  readonly #options: RemovalOptions;

  constructor(host: Host, options: RemovalOptions) {
    this.#host = host;
    this.#options = options;
    this.timer = new UndoTimer(host, () => this.#keep(undefined));
    host.addController(this);
  }

  hostUpdate(): void {
    this.timer.follow(this.last ? `${this.last.kind}:${this.last.id}` : null);
  }

  /** The button goes with its row; the focus goes where one can bring it back. */
  async remove(gone: RemovedThing): Promise<void> {
    if (!(await this.#save(gone, false))) return;
    announce(messagesFor(wishlistMessages, this.#options.locale()).removed(gone.title));
    await this.#offerBack(gone);
  }

  async removeGroup(group: WishlistGroup): Promise<void> {
    const change = await this.#options.deleteGroup(group);
    if (change) await this.#offerBack({ kind: 'group', id: group.id, title: group.name, change });
  }

  async bringBack(): Promise<void> {
    const gone = this.last;
    if (gone?.kind === 'group') {
      if (await this.#options.bringGroupBack(gone.change)) this.#keep(undefined);
      return;
    }
    if (!gone || !(await this.#save(gone, true))) return;
    this.#keep(undefined);
    await this.#host.updateComplete;
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const row = rows.find(({ dataset }) => dataset['id'] === gone.id);
    (row?.querySelector<HTMLElement>('.title') ?? this.#host.renderRoot.querySelector<HTMLElement>('#panel'))?.focus();
  }

  /** Saves something, or takes it off. @returns whether that holds. */
  async #save({ kind, id }: RemovedThing, saved: boolean): Promise<boolean> {
    const { ask, locale } = this.#options;
    const request =
      kind === 'products'
        ? new XhsSaveProductEvent({ productId: id, saved })
        : new XhsSetReactionEvent({ noteId: id, reaction: 'save', active: saved });
    try {
      return (await ask(request)) !== false;
    } catch {
      announce(messagesFor(sharedMessages, locale()).loadFailed);
      return false;
    }
  }

  async #offerBack(gone: RemovedThing | RemovedGroup): Promise<void> {
    this.#keep(gone);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.undo button')?.focus();
  }

  #keep(gone: RemovedThing | RemovedGroup | undefined): void {
    this.last = gone;
    this.#host.requestUpdate();
  }
}
