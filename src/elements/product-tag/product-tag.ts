import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { XhsOpenProductEvent, XhsTagTapEvent } from '../../events/index.js';
import type { Sentences } from '../../i18n/index.js';
import type { Origin, TagDirection } from '../../model/index.js';
import { chooseTagged, type TaggedProduct } from '../../rules/note/tagged-product.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { prepareProduct } from '../internal/overlay/overlay-host.js';
import { positionTag, prepareTags, productTagTemplate } from '../internal/tag/product-tag.js';
import { productTagStyles } from '../internal/tag/product-tag.styles.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { followSize } from '../internal/tag/shared-size.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';

/**
 * A product tagged on a picture of the page: put the picture inside it, or name one by `for`. The tag stays on its
 * thing under every `object-fit`, `object-position` and crop, and never leaves the picture.
 *
 * A tag named by `for` covers its picture only where both stand in one positioned parent of the same size; a picture
 * inside the tag always works.
 *
 * @status stable
 * @slot - The picture.
 * @fires {XhsTagTapEvent} xhs-tag-tap - The tag was tapped.
 * @fires {XhsOpenProductEvent} xhs-open-product - The product is to be shown. Cancelable.
 * @csspart tag - The tag.
 * @csspart tag-dot - Its dot.
 * @csspart tag-label - Its label.
 * @cssstate sold-out - The product, and every alternate, is sold out.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsProductTag extends XhsElement {
  static override styles = [
    theme,
    productTagStyles,
    css`
      :host {
        display: inline-block;
        max-inline-size: 100%;
        vertical-align: top;
      }

      .frame {
        position: relative;
        inline-size: 100%;
        block-size: 100%;
        overflow: hidden;
      }

      ::slotted(img) {
        max-inline-size: 100%;
      }
    `,
  ];

  /** Id or handle of the product. */
  @property({ attribute: 'product-id' }) productId?: string;

  /** The variant to show: id or SKU. */
  @property({ attribute: 'variant-id' }) variantId?: string;

  /** 0..1 of the natural picture's width, from its left edge. */
  @property({ type: Number }) x = 0.5;

  /** 0..1 of the natural picture's height, from its top edge. */
  @property({ type: Number }) y = 0.5;

  /** Words for the label; the product's title by default. */
  @property() label?: string;

  /** Which way the label grows from the dot; `auto` by the room there is. */
  @property() direction: TagDirection = 'auto';

  /** Products for the day this one is sold out, best first: ids or handles, separated by blanks. */
  @property() alternates = '';

  /** Id of a picture in the same document or shadow root, instead of one inside the tag. */
  @property() for?: string;

  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#refs(),
  );
  #unfollow: (() => void) | undefined;
  #picture: HTMLImageElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareTags();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#picture?.removeEventListener('load', this.#place);
    this.#picture = undefined;
  }

  protected override updated(): void {
    this.#follow();
    this.#place();
  }

  protected override get sentences(): Sentences {
    return 'first';
  }

  protected override render(): TemplateResult {
    const tagged = chooseTagged(this.#refs().map((ref) => this.#products.get(ref)));
    this.setState('sold-out', tagged.status === 'soldOut');
    return html`<div class="frame" @pointerover=${prepareProduct} @focusin=${prepareProduct}>
      <slot @slotchange=${this.#follow}></slot>${
        this.productId
          ? productTagTemplate({
              tagged,
              label: this.label,
              locale: this.locale,
              onTap: (event) => this.#open(event, tagged),
            })
          : ''
      }
    </div>`;
  }

  #open(event: Event, { status, product, alternate }: TaggedProduct): void {
    const productId = product?.id ?? this.productId;
    if (!productId) return;
    this.dispatchEvent(new XhsTagTapEvent({ tagId: this.id || productId, productId }));
    if (status === 'missing') return;
    const variantId = alternate ? undefined : this.variantId;
    const origin: Origin = { kind: 'page', ...(this.id && { tagId: this.id }), at: Date.now() };
    const detail = { productId, origin, ...(variantId && { variantId }) };
    void askOrFollow(this, event, new XhsOpenProductEvent(detail));
  }

  #refs(): readonly string[] {
    return this.productId ? [this.productId, ...this.alternates.split(/\s+/).filter(Boolean)] : [];
  }

  readonly #follow = (): void => {
    // Out of the page, its root may be any element.
    if (!this.isConnected) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const named = this.for ? root.getElementById(this.for) : this.querySelector('img');
    const picture = named instanceof HTMLImageElement ? named : undefined;
    if (picture === this.#picture) return;
    this.#picture?.removeEventListener('load', this.#place);
    this.#unfollow?.();
    this.#unfollow = picture && followSize(picture, this.#place);
    this.#picture = picture;
    picture?.addEventListener('load', this.#place);
    this.#place();
  };

  /** @returns whether it, and with it every tag of its picture, is being placed. */
  readonly #place = (): boolean => {
    const tag = this.renderRoot?.querySelector<HTMLElement>('.tag');
    const picture = this.#picture;
    if (!tag) return false;
    if (!picture || picture.naturalWidth === 0) {
      tag.hidden = true;
      return false;
    }
    const natural = { width: picture.naturalWidth, height: picture.naturalHeight };
    positionTag(tag, picture, { x: this.x, y: this.y }, natural, this.direction);
    return true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-product-tag': XhsProductTag;
  }
}
