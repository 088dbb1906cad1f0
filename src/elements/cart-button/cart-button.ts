import { css, html, nothing, type TemplateResult } from 'lit';
import { XhsOpenCartEvent } from '../../events/index.js';
import { messagesFor, type Sentences } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import { controls } from '../internal/controls/controls.styles.js';
import { icon } from '../internal/icons/icons.js';
import { prepareCart, prepareOverlay } from '../internal/overlay/overlay-host.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';

/**
 * A button that opens the cart, with the number of units in it.
 *
 * @status stable
 * @slot - What is shown instead of the drawing of a bag.
 * @fires {XhsOpenCartEvent} xhs-open-cart - The cart is to be shown. Cancelable.
 * @csspart button - The button.
 * @csspart badge - The number.
 * @cssstate empty - Nothing is in the cart.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsCartButton extends XhsElement {
  static override styles = [
    theme,
    controls,
    css`
      :host {
        display: inline-block;
        min-inline-size: 44px;
        min-block-size: 44px;
        contain: layout style;
      }

      button {
        position: relative;
      }

      /* Room beside the page's own words, so that the badge covers none of them. */
      button.own {
        padding-inline-end: 26px;
      }

      .badge {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-start: calc(100% - 20px);
        min-inline-size: 18px;
        padding-inline: 5px;
        border-radius: 9px;
        background: var(--_brand);
        color: var(--_on-brand);
        font: 600 12px/18px var(--_font);
        white-space: nowrap;
        text-align: center;
      }

      /* The page's own words are in the page's font, ours are not. */
      .visually-hidden {
        font: 400 14px/1.5 var(--_font);
      }
    `,
  ];

  #before: number | undefined;
  readonly #count = new StoreController(this, () => this.shop?.cart.$count);

  protected override get sentences(): Sentences {
    return 'first';
  }

  protected override shopConnected(): void {
    prepareCart(this);
  }

  protected override render(): TemplateResult {
    const t = messagesFor(cartMessages, this.locale);
    const count = this.#count.value ?? 0;
    this.setState('empty', count === 0);
    // Whoever puts something in is likely to look at it next.
    if (this.#before !== undefined && count > this.#before) prepare();
    this.#before = this.#count.value;
    // A line break between the tags is no content.
    const own = this.childElementCount > 0 || this.textContent?.trim() !== '';
    return html`<button
      class="icon-button ${own ? 'own' : ''}"
      part="button"
      aria-haspopup="dialog"
      @click=${() => void this.request(new XhsOpenCartEvent({})).catch(() => undefined)}
      @pointerenter=${prepare}
      @focus=${prepare}
    >
      <slot @slotchange=${() => this.requestUpdate()}></slot>${own ? nothing : icon('bag')}<span class="visually-hidden"
        >${t.open(count)}</span
      >
      ${
        count > 0
          ? html`<span class="badge" part="badge" aria-hidden="true">${count > 99 ? '99+' : count}</span>`
          : nothing
      }
    </button>`;
  }
}

const prepare = (): void => void prepareOverlay('cart');

declare global {
  interface HTMLElementTagNameMap {
    'xhs-cart-button': XhsCartButton;
  }
}
