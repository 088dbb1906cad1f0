import { css } from 'lit';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { foldStyles } from '../internal/controls/fold.styles.js';
import { orderLineStyles } from '../internal/order/order-lines.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { theme } from '../internal/theme.styles.js';
import { checkoutFieldStyles } from './checkout-fields.styles.js';
import { checkoutLimitsStyles } from './checkout-limits.styles.js';
import { paymentStepStyles } from './payment-step.styles.js';

const form = css`
  .content {
    container-type: inline-size;
  }

  dialog > .content {
    inline-size: 100%;
    /* Not hidden: what is hidden can still be scrolled to by the focus, and the head is gone then. */
    overflow: clip;
  }

  /* The button to pay stands beside what scrolls, not over it: a field with the focus is never under it. */
  dialog form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }

  dialog :is(.scroll, .notice, .payment, .starting) {
    /* What is there for a screen reader alone scrolls along, and makes nothing else scroll. */
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* In the page's own flow they lie over what scrolls: what gets the focus comes to rest between them (WCAG 2.4.11). */
  :host([inline]) .scroll {
    --_clear: 60px 108px;
  }

  .scroll :is(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: var(--_clear, 0);
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 52px;
    padding-inline: 16px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  h2,
  h3,
  legend {
    margin: 0;
    padding: 0;
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
  }

  h2 {
    font-size: 17px;
  }

  h3,
  legend {
    margin-block-end: 10px;
    font-size: 15px;
  }

  p {
    margin: 0;
    color: inherit;
    font: inherit;
  }

  form {
    display: block;
    margin: 0;
    padding: 0;
  }

  .columns {
    display: grid;
    gap: 0 32px;
    padding: 16px;
  }

  .column {
    min-inline-size: 0;
  }

  .group {
    min-inline-size: 0;
    margin: 0 0 24px;
    padding: 0;
    border: 0;
  }

  .choice-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  /* Its minus stands before the sum, also where the page is written the other way. */
  .choice-price {
    unicode-bidi: plaintext;
  }

  small {
    color: var(--_muted);
    font-size: 12px;
  }

  .mark {
    padding-inline: 6px;
    border: 1px solid var(--_control-line);
    border-radius: 4px;
    color: var(--_muted);
    font-size: 12px;
  }

  .sandbox {
    margin-block-end: 10px;
    padding: 8px 12px;
    border-radius: 8px;
    background: light-dark(#fff4d6, #3d3214);
    color: light-dark(#6b4700, #ffdf94);
    font-size: 13px;
  }

  .summary {
    margin-block-end: 24px;
  }

  .summary > .hint {
    margin-block: -6px 10px;
  }

  .codes {
    margin: 0 0 12px;
  }

  .codes > div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    font-size: 13px;
  }

  .codes dd {
    margin: 0;
    text-align: end;
  }

  .codes small {
    display: block;
  }

  .service {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 44px;
    margin-inline-end: 16px;
    color: var(--_muted);
    font-size: 13px;
  }

  summary {
    min-block-size: 44px;
    color: var(--_muted);
  }

  .notices,
  .problems {
    margin: 16px 16px 0;
    padding: 10px 12px;
    border: 1px solid var(--_accent);
    border-radius: 10px;
    background: light-dark(#fff1f3, #3b1d22);
  }

  .notices {
    outline-offset: 2px;
  }

  .problems ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }

  .link {
    min-block-size: 28px;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .pay-bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px 16px;
    padding-block-end: max(10px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .to-pay {
    display: none;
  }

  .to-pay .price {
    font-size: 20px;
  }

  .pay {
    flex: 1;
    min-block-size: 48px;
    padding-inline: 12px;
    font-size: 15px;
  }

  .pay[aria-disabled='true'] {
    background: var(--_raised);
    color: var(--_muted);
  }

  .notice {
    display: flex;
    flex-direction: column;
    gap: 16px;
    align-items: center;
    justify-content: center;
    min-block-size: 240px;
    padding: 32px 16px;
    text-align: center;
  }

  .notice .notices {
    margin: 0;
  }

  .field-skeleton {
    block-size: 44px;
    margin-block-end: 16px;
  }

  .line-skeleton {
    block-size: 56px;
    margin-block-end: 12px;
  }

  .starting {
    min-block-size: 480px;
  }

  @container (max-width: 759px) {
    /* Each stands beside its field as well; the form must not be pushed out of view. */
    .problems li:nth-child(n + 4) {
      display: none;
    }
  }

  @container (min-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 340px);
      padding: 20px 24px;
    }

    .head,
    .pay-bar {
      padding-inline-start: 24px;
    }

    .notices,
    .problems {
      margin-inline: 24px;
    }

    .pay-bar {
      justify-content: flex-end;
      padding-inline-end: 24px;
    }

    .to-pay {
      display: block;
    }

    .pay {
      flex: none;
      min-inline-size: 300px;
    }
  }
`;

/** Styles of the checkout, written as for a shadow root; `adoptLightStyles` makes them hold for its light DOM. */
export const checkoutStyles = [
  theme,
  controls,
  choiceInputs,
  sheet,
  foldStyles,
  orderLineStyles,
  checkoutFieldStyles,
  selectStyles,
  form,
  checkoutLimitsStyles,
  paymentStepStyles,
];
