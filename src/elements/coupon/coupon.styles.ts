import { css } from 'lit';

/** A coupon as a ticket with a stub, and the row that unfolds several. */
export const couponStyles = css`
  :host {
    display: block;
    contain: layout style;
    container-type: inline-size;
  }

  /* What stands over it, such as the bars of a checkout, is kept clear of what gets the focus. */
  :is(a, button, input) {
    scroll-margin-block: var(--_clear, 0);
  }

  ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ticket {
    --_stub: 108px;
    --_notch: var(--_stub);

    display: grid;
    grid-template-columns: var(--_stub) minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 92px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_raised);
    /* Two notches where the stub is torn off, through to whatever lies behind. */
    mask:
      radial-gradient(circle 7px at var(--_notch) 0, #0000 98%, #000) top / 100% 51% no-repeat,
      radial-gradient(circle 7px at var(--_notch) 100%, #0000 98%, #000) bottom / 100% 50% no-repeat;
  }

  .ticket:dir(rtl) {
    --_notch: calc(100% - var(--_stub));
  }

  label.ticket {
    cursor: pointer;
  }

  .stub {
    display: grid;
    align-content: center;
    justify-items: center;
    align-self: stretch;
    gap: 2px;
    padding: 14px 8px;
    border-inline-end: 1px dashed var(--_line);
    text-align: center;
  }

  /* Sentences with amounts are read in their own direction. */
  .terms,
  .text > *,
  .words,
  .chip {
    unicode-bidi: plaintext;
  }

  .value {
    color: var(--_accent);
    font-size: 22px;
    font-weight: 700;
    line-height: 1.2;
  }

  .value.words {
    margin: 0;
    font-size: 17px;
    overflow-wrap: break-word;
  }

  .value small {
    font-size: 11px;
    font-weight: 400;
  }

  .terms {
    color: var(--_muted);
    font-size: 11px;
    line-height: 1.4;
  }

  .text {
    display: grid;
    gap: 2px;
    padding-block: 12px;
    padding-inline: 12px 8px;
  }

  .text small {
    color: var(--_muted);
    font-size: 12px;
  }

  .title {
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .kind {
    display: inline-block;
    padding-inline: 5px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 11px;
    font-weight: 400;
    line-height: 16px;
  }

  .action {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding-inline-end: 12px;
  }

  .action .button {
    min-inline-size: 72px;
    padding-inline: 14px;
    background: var(--_text);
    color: var(--_surface);
  }

  .action .button.primary {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .action .button[aria-disabled='true'] {
    background: none;
    color: var(--_muted);
  }

  .action input {
    margin: 12px;
  }

  .has {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    color: var(--_success);
    font-size: 12px;
  }

  .has .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .problem {
    grid-column: 1 / -1;
    margin: 0;
    padding: 8px 12px;
    border-block-start: 1px dashed var(--_line);
    color: var(--_accent);
    font-size: 13px;
  }

  .used,
  .used_up,
  .expired,
  .unusable {
    cursor: default;
  }

  :is(.used, .used_up, .expired, .unusable) :is(.value, .price, .title) {
    color: var(--_muted);
  }

  .text .verdict {
    color: var(--_text);
    font-weight: 600;
  }

  section + section,
  section + details,
  .best + section,
  .best + details {
    margin-block-start: 12px;
  }

  h3,
  summary {
    margin: 0;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }

  h3 {
    margin-block-end: 8px;
  }

  summary {
    min-block-size: 44px;
  }

  .best {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-block-size: 44px;
    padding-inline: 12px 4px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_raised);
    font-weight: 600;
  }

  .best .button {
    background: none;
    padding-inline: 8px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .fold {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
  }

  .fold .label {
    flex: none;
    font-weight: 600;
  }

  .summary {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 4px 6px;
    block-size: 22px;
    min-inline-size: 0;
    overflow: hidden;
  }

  .summary .words {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 13px;
    text-align: end;
  }

  .chip {
    padding-inline: 6px;
    border: 1px solid var(--_accent);
    border-radius: 4px;
    color: var(--_accent);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }

  .fold .icon {
    inline-size: 18px;
    block-size: 18px;
    rotate: 90deg;
  }

  .fold[aria-expanded='true'] .icon {
    rotate: -90deg;
  }

  #list {
    padding-block: 4px 8px;
  }

  #list[hidden] {
    display: none;
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: 8px;
    margin: 0;
    padding: 16px;
    color: var(--_muted);
    font-size: 13px;
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .skeleton {
    block-size: 92px;
    border-radius: calc(var(--_radius) * 0.75);
  }

  @container (max-width: 399px) {
    .ticket {
      --_stub: 92px;
    }
  }

  @container (max-width: 309px) {
    .ticket {
      grid-template-columns: var(--_stub) minmax(0, 1fr);
    }

    .stub {
      grid-row: span 2;
    }

    .ticket > .action {
      grid-column: 2;
      justify-items: start;
      padding-block-end: 12px;
      padding-inline-start: 12px;
    }

    label.ticket > .action input {
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    .ticket {
      border: 1px solid CanvasText;
      mask: none;
    }
  }
`;
