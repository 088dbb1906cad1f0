import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { XhsOverlayChangeEvent } from '../../events/index.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Shop } from '../../runtime/shop.js';
import type { OverlayContent, OverlayEntry } from '../../state/overlay/overlay-store.js';
import { enterAnnouncer, leaveAnnouncer } from './announcer.js';
import { icon } from './icons.js';
import { offerOverlayElement, withdrawOverlayElement } from './overlay-host.js';
import { XhsElement } from './xhs-element.js';

/**
 * Base of the elements that open over the page: a sheet on a phone, a dialog or drawer on a desktop, or in the
 * page's own flow with `inline`. The dialog is the platform's: top layer, Escape and focus return come with it.
 */
export abstract class XhsOverlayElement extends XhsElement {
  /** Shows the content in the page's own flow instead of over it. */
  @property({ type: Boolean, reflect: true }) inline = false;

  /** Whether it is open over the page. Set it to open or close. */
  @property({ type: Boolean, reflect: true }) open = false;

  protected get dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  /** The overlay it stands for at the moment. */
  #entry: OverlayEntry | undefined;

  /** Where the pointer went down last. */
  #pressed: EventTarget | null = null;
  /** Where messages for screen readers go while it is open: into the dialog itself where that is light DOM. */
  #voice: Element | undefined;

  constructor() {
    super();
    // `<button commandfor="…" command="--show">` opens it with no script of the page.
    this.addEventListener('command', (event) => {
      const { command } = event as Event & { command?: string };
      if (command === '--show') this.show();
      else if (command === '--close') this.close();
    });
  }

  /** What this element shows, as an overlay of its shop; undefined when it has nothing to show yet. */
  protected abstract overlayContent(): OverlayContent | undefined;

  /** Takes what an overlay is to show. */
  protected abstract takeContent(content: OverlayContent): void;

  /** The content, without the dialog around it. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** The sentence that names the dialog. */
  protected abstract overlayLabel(): string;

  /** Opens it over the page. */
  show(): void {
    const { findingShop } = this;
    if (findingShop) return void findingShop.then(() => this.show());
    const content = this.overlayContent();
    if (content && !this.inline) this.shop?.overlay.open(content);
  }

  /** Closes it. */
  close(): void {
    if (this.#entry) this.shop?.overlay.close(this.#entry.key);
    else this.open = false;
  }

  /** Called by the overlay host: shows an overlay of the shop. */
  present(entry: OverlayEntry): void {
    this.#entry = entry;
    this.takeContent(entry.content);
    this.open = true;
  }

  /** Called by the overlay host: the overlay was closed. */
  dismiss(): void {
    this.#entry = undefined;
    this.open = false;
  }

  protected override shopConnected(shop: Shop): void {
    super.shopConnected(shop);
    offerOverlayElement(shop, this);
  }

  protected override shopDisconnected(shop: Shop): void {
    super.shopDisconnected(shop);
    this.#leave();
    if (this.#entry) shop.overlay.close(this.#entry.key);
    this.#entry = undefined;
    withdrawOverlayElement(shop, this);
  }

  protected override firstUpdated(): void {
    // A convenience for the pointer alone: Escape and the close button do the same by keyboard.
    this.dialog?.addEventListener('pointerdown', ({ target }) => (this.#pressed = target));
    this.dialog?.addEventListener('click', this.#onClick);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.inline || !changed.has('open')) return;
    const { dialog } = this;
    if (!dialog || dialog.open === this.open) return;
    if (this.open) {
      if (!this.isConnected) return;
      dialog.showModal();
      enterAnnouncer((this.#voice = this.renderRoot === this ? dialog : this));
      if (!this.#entry) this.#tell();
    } else {
      this.#leave();
    }
    this.dispatchEvent(new XhsOverlayChangeEvent({ open: this.open }));
  }

  protected override render(): TemplateResult {
    if (this.inline) return html`<div class="content" part="content">${this.renderContent()}</div>`;
    return html`<dialog
      part="dialog"
      aria-label=${this.overlayLabel()}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <div class="content" part="content">${this.open ? this.renderContent() : ''}</div>
      <slot name="announcer"></slot>
    </dialog>`;
  }

  /** The button that closes the overlay; nothing in the page's own flow. */
  protected renderClose(): TemplateResult | typeof nothing {
    if (this.inline) return nothing;
    return html`<button class="icon-button close" part="close" @click=${() => this.close()}>
      ${icon('close')}<span class="visually-hidden">${messagesFor(sharedMessages, this.locale).close}</span>
    </button>`;
  }

  /** Opened by its own property rather than by a request: the shop is told, so that Back and Escape agree. */
  #tell(): void {
    const { overlay } = this.shop ?? {};
    const content = this.overlayContent();
    if (!overlay || !content) return;
    overlay.open(content);
    const entry = (this.#entry = overlay.$stack.get().at(-1));
    // Until the stage is there to take it over, nobody else would say that it was closed.
    const stop = overlay.$stack.listen((stack) => {
      if (entry && stack.includes(entry)) return;
      stop();
      if (this.#entry === entry) this.dismiss();
    });
  }

  #leave(): void {
    if (this.#voice) leaveAnnouncer(this.#voice);
    this.#voice = undefined;
    if (this.dialog?.open) this.dialog.close();
  }

  readonly #onCancel = (event: Event): void => {
    // A file input or a nested dialog fires `cancel` too, and it bubbles.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.close();
  };

  /** A second Escape closes the dialog without `cancel`; keep up with it. It may have been opened again meanwhile. */
  readonly #onClose = (event: Event): void => {
    if (event.target === this.dialog && this.open && !this.dialog?.open) this.close();
  };

  /** A click on the dialog itself, not on anything in it, is a click on the backdrop. */
  readonly #onClick = (event: MouseEvent): void => {
    // Text that is selected with the pointer let go outside must not close it.
    const inside = this.#pressed !== null && this.#pressed !== this.dialog;
    this.#pressed = null;
    if (event.target === this.dialog && !inside) this.close();
  };
}
