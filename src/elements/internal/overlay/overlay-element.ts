import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Shop } from '../../../runtime/shop.js';
import type { OverlayContent, OverlayEntry } from '../../../state/overlay/overlay-store.js';
import type { OverlayDialog } from './overlay-dialog.js';
import { loadStage, offerOverlayElement, withdrawOverlayElement } from './overlay-host.js';
import { XhsElement } from '../xhs-element.js';

/**
 * Base of the elements that open over the page: a sheet on a phone, a dialog or drawer on a desktop, or in the
 * page's own flow with `inline`.
 */
export abstract class XhsOverlayElement extends XhsElement {
  /** Shows the content in the page's own flow instead of over it. */
  @property({ type: Boolean, reflect: true }) inline = false;

  /** Whether it is open over the page. Set it to open or close. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** @internal The overlay it stands for at the moment. */
  entry: OverlayEntry | undefined;

  /** @internal There since it was opened, or drawn ahead, first. */
  dialog: OverlayDialog | undefined;

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
    if (this.entry) this.shop?.overlay.close(this.entry.key);
    else this.open = false;
  }

  /**
   * Called by the overlay host: shows an overlay of the shop.
   * @internal
   */
  present(entry: OverlayEntry): void {
    this.entry = entry;
    this.takeContent(entry.content);
    this.open = true;
  }

  /**
   * Called by the overlay host: the overlay was closed.
   * @internal
   */
  dismiss(): void {
    this.entry = undefined;
    this.open = false;
  }

  protected override shopConnected(shop: Shop): void {
    super.shopConnected(shop);
    offerOverlayElement(shop, this);
  }

  protected override shopDisconnected(shop: Shop): void {
    super.shopDisconnected(shop);
    this.dialog?.leave();
    if (this.entry) shop.overlay.close(this.entry.key);
    this.entry = undefined;
    withdrawOverlayElement(shop, this);
  }

  /** Waits for its dialog, which is loaded with the first that is opened. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.open || this.inline || this.dialog) return super.scheduleUpdate();
    const { made } = loadStage;
    if (!made) {
      const loading = loadStage().catch(() => this.close());
      return loading.then(() => this.scheduleUpdate());
    }
    this.dialog = new made.OverlayDialog(this);
    return super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.inline && changed.has('open')) this.dialog?.follow(this.overlayContent());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.inline) return html`<div class="content" part="content">${this.renderContent()}</div>`;
    return this.dialog?.render(this.overlayLabel(), () => this.renderContent()) ?? nothing;
  }

  /** The button that closes the overlay; nothing in the page's own flow. */
  protected renderClose(): TemplateResult | typeof nothing {
    return (!this.inline && this.dialog?.renderClose(this.locale)) || nothing;
  }
}
