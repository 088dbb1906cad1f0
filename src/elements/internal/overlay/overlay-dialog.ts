import { html, noChange, type ReactiveElement, type TemplateResult } from 'lit';
import { XhsOverlayChangeEvent } from '../../../events/index.js';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import type { Shop } from '../../../runtime/shop.js';
import type { OverlayContent, OverlayEntry } from '../../../state/overlay/overlay-store.js';
import { enterAnnouncer, leaveAnnouncer } from '../announcer.js';
import { icon } from '../icons/icons.js';
import { openOverlays } from './open-overlays.js';

/** What the dialog needs of its element. */
export interface DialogHost extends ReactiveElement {
  readonly shop: Shop | undefined;
  readonly open: boolean;
  /** The overlay it stands for at the moment. */
  entry: OverlayEntry | undefined;
  close(): void;
  dismiss(): void;
}

/** What had the focus in the page when something was first laid over it. */
let before: Element | undefined;

/**
 * The dialog of an element that opens over the page: the platform's, of which top layer, Escape and focus return come. Loaded
 * with the first that is opened.
 */
export class OverlayDialog {
  readonly #host: DialogHost;
  #dialog: HTMLDialogElement | undefined;
  /** Where the pointer went down last. */
  #pressed: EventTarget | null = null;
  /** Where messages for screen readers go while it is open: into the dialog itself where that is light DOM. */
  #voice: Element | undefined;
  /** Its content is drawn with the next update, though it is closed. */
  #isAhead = false;
  /** What was drawn ahead stays. */
  #isKept = false;

  constructor(host: DialogHost) {
    this.#host = host;
  }

  /**
   * Draws the content once while it is closed, so that it stands there when it is opened. From then on what was drawn stays when it
   * is closed.
   */
  drawAhead(): void {
    const host = this.#host;
    if (this.#isKept || host.open || !host.isConnected) return;
    this.#isKept = this.#isAhead = true;
    host.requestUpdate();
  }

  render(label: string, content: () => unknown): TemplateResult {
    const isDrawn = this.#host.open || this.#isAhead;
    this.#isAhead = false;
    return html`<dialog part="dialog" aria-label=${label} @cancel=${this.#onCancel} @close=${this.#onClose}>
      <div class="content" part="content">${isDrawn ? content() : this.#isKept ? noChange : ''}</div>
      <slot name="announcer"></slot>
    </dialog>`;
  }

  renderClose(locale: string): TemplateResult {
    return html`<button class="icon-button close" part="close" @click=${() => this.#host.close()}>
      ${icon('close')}<span class="visually-hidden">${messagesFor(sharedMessages, locale).close}</span>
    </button>`;
  }

  /** Opens or closes as its element says, once that is drawn. */
  follow(content: OverlayContent | undefined): void {
    const host = this.#host;
    const dialog = host.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open === host.open) return;
    this.#hear(dialog);
    if (host.open) {
      if (!host.isConnected) return;
      before ??= focused();
      dialog.showModal();
      enterAnnouncer((this.#voice = host.renderRoot === host ? dialog : host));
      if (!host.entry) this.#tell(content);
    } else {
      this.leave();
    }
    host.dispatchEvent(new XhsOverlayChangeEvent({ open: host.open }));
  }

  /** Closes, whatever its element says. */
  leave(): void {
    if (!this.#voice) return;
    leaveAnnouncer(this.#voice);
    this.#voice = undefined;
    if (this.#dialog?.open) this.#dialog.close();
    const top = openOverlays().at(-1);
    const page = before;
    if (!top) before = undefined;
    // What had opened it may be gone with what it stood in: then whatever lies on top now has the focus, or the page as it had it.
    if (document.activeElement !== document.body) return;
    const next = top ? (top.shadowRoot ?? top).querySelector('[part~="close"]') : page;
    (next as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  }

  /** A convenience for the pointer alone: Escape and the close button do the same by keyboard. */
  #hear(dialog: HTMLDialogElement): void {
    if (dialog === this.#dialog) return;
    this.#dialog = dialog;
    dialog.addEventListener('pointerdown', ({ target }) => (this.#pressed = target));
    dialog.addEventListener('click', this.#onClick);
  }

  /** Opened by its own property rather than by a request: the shop is told, so that Back and Escape agree. */
  #tell(content: OverlayContent | undefined): void {
    const host = this.#host;
    const { overlay } = host.shop ?? {};
    if (!overlay || !content) return;
    overlay.open(content);
    const entry = (host.entry = overlay.$stack.get().at(-1));
    // Until the stage is there to take it over, nobody else would say that it was closed.
    const stop = overlay.$stack.listen((stack) => {
      if (entry && stack.includes(entry)) return;
      stop();
      if (host.entry === entry) host.dismiss();
    });
  }

  readonly #onCancel = (event: Event): void => {
    // A file input or a nested dialog fires `cancel` too, and it bubbles.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.#host.close();
  };

  /** A second Escape closes the dialog without `cancel`; keep up with it. It may have been opened again meanwhile. */
  readonly #onClose = (event: Event): void => {
    if (event.target === this.#dialog && this.#host.open && !this.#dialog?.open) this.#host.close();
  };

  /** A click on the dialog itself, not on anything in it, is a click on the backdrop. */
  readonly #onClick = (event: MouseEvent): void => {
    // Text that is selected with the pointer let go outside must not close it.
    const inside = this.#pressed !== null && this.#pressed !== this.#dialog;
    this.#pressed = null;
    // The second click of a double one is meant for what had the first, before this lay over it.
    if (event.target === this.#dialog && !inside && event.detail < 2) this.#host.close();
  };
}

function focused(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}
