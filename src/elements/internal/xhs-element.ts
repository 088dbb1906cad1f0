import { LitElement, type PropertyValues, type ReactiveController } from 'lit';
import type { XhsRequestEvent } from '../../events/index.js';
import { directionOf, loadMessages, localeOf, type Sentences } from '../../i18n/index.js';
import type { Shop } from '../../runtime/shop.js';
import { releaseAnnouncer, retainAnnouncer } from './announcer.js';
import { hostOverlays } from './overlay/overlay-host.js';
import { ShopController } from './shop/shop-controller.js';
import { StoreController } from './stores/store-controller.js';

/**
 * Base of every element: finds its shop, its language and direction, and carries custom states.
 *
 * Owns nothing outside itself. Whatever a subclass does to the page it undoes in {@link shopDisconnected}.
 */
export abstract class XhsElement extends LitElement {
  readonly #controllers: ReactiveController[] = [];
  readonly #internals: ElementInternals = this.attachInternals();
  readonly #shop = new ShopController(this, (shop) => this.#changeShop(shop));
  #settled: Shop | undefined;
  #leaveOverlays: (() => void) | undefined;
  /** Whether its sentences are still on their way; and whether it looks meanwhile for what it is going to show. */
  #waits: 'waits' | 'looks' | undefined;

  constructor() {
    super();
    new StoreController(this, () => this.shop?.$settings);
  }

  /** The shop this element belongs to; undefined until it is found. */
  get shop(): Shop | undefined {
    return this.#shop.shop;
  }

  /** The language shown: the element's own `lang`, else the shop's. */
  protected get locale(): string {
    return localeOf(this.lang, this.#shop.locale, document.documentElement.lang, navigator.language);
  }

  /** While its shop is looked for: what ends when it is found, or when the element leaves the page. */
  protected get findingShop(): Promise<void> | undefined {
    return this.#shop.finding;
  }

  /** Which sentences it waits for; those of its first look alone are there sooner. */
  protected get sentences(): Sentences {
    return 'all';
  }

  /** @internal */
  override addController(controller: ReactiveController): void {
    super.addController(controller);
    this.#controllers.push(controller);
  }

  override connectedCallback(): void {
    this.#takeEarlyProperties();
    super.connectedCallback();
    retainAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseAnnouncer();
  }

  /** Called when the element has found its shop; again after it was moved to another. */
  protected shopConnected(_shop: Shop): void {}

  /** Called when the element leaves its shop. */
  protected shopDisconnected(_shop: Shop): void {}

  /**
   * Waits for its shop, and for the sentences of the language, before it renders in it. What stands in the tag stays in sight
   * meanwhile.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadMessages(this.locale, this.sentences);
    // Both are on their way at once.
    const waiting = this.findingShop ?? loading;
    if (!waiting) return super.scheduleUpdate();
    this.#lookAhead();
    const slot = document.createElement('slot');
    if (!this.hasUpdated) this.renderRoot.append(slot);
    return waiting.then(() => {
      this.#waits = undefined;
      slot.remove();
      // It may be about to show more by now, in other words.
      return this.scheduleUpdate();
    });
  }

  /** @internal */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // The first call comes before this class has its fields.
    if (!(#waits in this) || this.#waits !== 'waits') return;
    this.#waits = 'looks';
    queueMicrotask(() => this.#waits && this.#lookAhead());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.setState('rtl', directionOf(this.locale) === 'rtl');
  }

  /** Sets or clears a custom state, to be styled with `:state(name)`. */
  protected setState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /**
   * Dispatches a request and waits for its outcome.
   * @returns false when it was cancelled or nobody answers it; rejects when what was asked for failed.
   */
  protected async request<Outcome>(event: XhsRequestEvent<unknown, Outcome>): Promise<Outcome | false> {
    this.dispatchEvent(event);
    if (event.defaultPrevented || !event.promise) return false;
    return event.promise;
  }

  /** Whatever it is going to show is sent for at once, and what that leads to; not when the sentences have come. */
  #lookAhead(): void {
    this.#waits = 'looks';
    for (const controller of this.isConnected ? this.#controllers : []) controller.hostUpdate?.();
    this.#waits = 'waits';
  }

  #changeShop(shop: Shop | undefined): void {
    if (this.#settled) this.shopDisconnected(this.#settled);
    this.#leaveOverlays?.();
    this.#leaveOverlays = shop && hostOverlays(shop, this);
    this.#settled = shop;
    if (shop) this.shopConnected(shop);
  }

  /** A property set before the element was defined shadows its accessor; hand it over. */
  #takeEarlyProperties(): void {
    if (this.hasUpdated) return;
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const name of elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      const element = this as Record<PropertyKey, unknown>;
      const value = element[name];
      delete element[name];
      element[name] = value;
    }
  }
}
