import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { once } from '../../lib/once.js';
import type { Note, Page, Product } from '../../model/index.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { NearController } from '../internal/exposure/near-controller.js';
import type * as said from './pdp-said.js';
import type { XhsElement } from '../internal/xhs-element.js';

type SaidPart = Pick<typeof said, 'skipTemplate' | 'reviewsTemplate' | 'notesTemplate'>;

const loadSaid = once(async () => {
  const { saidStyles, ...part } = await import('./pdp-said.js');
  return { part, styles: [saidStyles] };
});

/** What people say of the product of a page: loaded when the shopper comes near, so that a glance does not pay for it. */
export class PdpTalk implements ReactiveController {
  /** Notes about the product. */
  notes: Page<Note> | undefined;
  readonly #host: XhsElement;
  readonly #said: DeferredPart<SaidPart>;
  readonly #near: NearController;
  #product: Product | undefined;
  #described: Product | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
    this.#said = new DeferredPart(host, loadSaid);
    this.#near = new NearController(host, '.said');
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#described = undefined;
  }

  /** Another product is shown. */
  async begin(product: Product): Promise<void> {
    this.#product = product;
    this.notes = undefined;
    this.#near.leave();
    const notes = await this.#host.shop?.content.list({ productId: product.id }).catch(() => undefined);
    if (this.#product !== product) return;
    this.notes = notes;
    this.#host.requestUpdate();
  }

  /** What search engines read stands in the page, where they look for it. */
  async describe(product: Product): Promise<void> {
    if (this.#described === product) return;
    this.#described = product;
    const isCurrent = (): boolean => this.#host.isConnected && this.#described === product;
    try {
      const { describeProduct } = await import('./pdp-json-ld.js');
      await describeProduct(this.#host, product, isCurrent);
    } catch {
      // The shopper misses nothing: it is tried again when the page is drawn anew.
      if (this.#described === product) this.#described = undefined;
    }
  }

  /** Leads to the reviews. */
  show(): void {
    this.#near.come();
    if (this.#said.failed) this.#said.retry();
    this.#host.renderRoot.querySelector('.said')?.scrollIntoView({ block: 'start' });
  }

  skip(locale: string): TemplateResult | typeof nothing {
    return this.#part?.skipTemplate(this.#host, locale) ?? nothing;
  }

  reviews(productId: string): TemplateResult | typeof nothing {
    return this.#part?.reviewsTemplate(productId) ?? nothing;
  }

  related(locale: string): TemplateResult | typeof nothing {
    return this.#part?.notesTemplate(this.#host, this.notes?.items ?? [], locale) ?? nothing;
  }

  get #part(): SaidPart | undefined {
    return this.#near.isNear ? this.#said.part : undefined;
  }
}
