import { css } from 'lit';

/** What stands in the drawer around the lines: stores, codes, totals. */
export const cartContentsStyles = css`
  .body > .message {
    margin-block: 0 8px;
    padding: 10px 12px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_raised);
    font-size: 13px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .group + .group {
    margin-block-start: 8px;
    border-block-start: 8px solid var(--_raised);
  }

  .group-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
  }

  .group-head .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .group-head .text-button {
    margin-inline-start: auto;
  }

  .badge {
    padding-inline: 8px;
    border-radius: 4px;
    background: light-dark(#efe9ff, #3a3159);
    color: light-dark(#4b32a8, #d4c8ff);
    font-size: 12px;
    line-height: 20px;
  }

  .text-button {
    min-block-size: 44px;
    padding-inline: 8px;
    color: var(--_accent);
    font-weight: 600;
  }

  .undo {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 8px;
    padding-inline: 12px 4px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_raised);
    font-size: 13px;
  }

  xhs-coupon {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  /* One line parts them from the goods. */
  xhs-coupon:not(:state(empty)) + .codes {
    margin-block-start: 0;
    padding-block-start: 8px;
    border: 0;
  }

  .codes {
    margin-block: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .codes form {
    display: flex;
    gap: 8px;
  }

  .codes input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  .codes ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .code {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-size: 13px;
  }

  .code span {
    flex: 1;
    color: var(--_muted);
  }

  .code.applied span {
    color: var(--_success);
  }

  .code.rejected span {
    color: var(--_accent);
  }

  .code button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }

  .code .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  footer {
    flex: none;
    padding-block: 10px calc(10px + env(safe-area-inset-bottom, 0px));
    padding-inline: 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .totals {
    margin: 0 0 8px;
    font-size: 13px;
  }

  .totals div {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    line-height: 22px;
  }

  .totals dd {
    margin: 0;
    color: var(--_text);
  }

  .hint {
    margin-block: 0 8px;
    color: var(--_muted);
    font-size: 12px;
  }

  .pay {
    display: flex;
    align-items: center;
    gap: 10px;
  }

  .all {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    white-space: nowrap;
  }

  .total {
    flex: 1;
    text-align: end;
    white-space: nowrap;
  }

  /* As large as what stands in the page by now, a title and a small word: the first opening waits for no font to be loaded. */
  .line-price .price,
  .total .price {
    font-size: 17px;
  }

  .price .symbol,
  .price .fraction {
    font-size: 12px;
  }

  .total[aria-busy='true'] .price {
    color: var(--_muted);
  }
`;
