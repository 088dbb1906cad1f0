import { css } from 'lit';

export const storeSetupStyles = css`
  :host {
    --_warn: light-dark(#8a5200, #ffc45e);
    --_bad: light-dark(#b3122e, #ff8a9b);

    display: block;
    container-type: inline-size;
  }

  .body:focus {
    outline: none;
  }

  .setup {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 22px;
    line-height: 1.3;
  }

  h3 {
    font-size: 17px;
  }

  h4 {
    font-size: 15px;
    font-weight: 600;
  }

  h4 .muted {
    margin-inline-start: 4px;
    font-size: 13px;
    font-weight: 400;
  }

  .muted,
  .source,
  .advice {
    color: var(--_muted);
  }

  .small,
  .source,
  .advice {
    font-size: 13px;
  }

  /* What is to come takes the window and more: what stands below it stays where it is. */
  .waiting {
    align-content: start;
    min-block-size: 100vb;
  }

  .skeleton {
    block-size: 96px;
  }

  .head {
    display: grid;
    gap: 14px;
  }

  .how-far {
    display: grid;
    gap: 6px;
  }

  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    overflow: hidden;
    border: 0;
    border-radius: 999px;
    background: var(--_line);
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 999px;
    background: var(--_success);
  }

  progress::-moz-progress-bar {
    border-radius: 999px;
    background: var(--_success);
  }

  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .next > div {
    flex: 1 1 220px;
  }

  .label {
    color: var(--_accent);
    font-size: 13px;
    font-weight: 600;
  }

  .section {
    display: grid;
    gap: 10px;
  }

  .items {
    display: grid;
    gap: 10px;
  }

  .item {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .item-head,
  .item-foot {
    display: flex;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
  }

  .item-foot {
    flex-wrap: wrap;
  }

  .item-foot p {
    flex: 1 1 160px;
  }

  .status {
    display: inline-flex;
    flex: none;
    gap: 6px;
    align-items: center;
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--_raised);
    font-size: 13px;
    font-weight: 600;
  }

  .dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_control-line);
  }

  [data-status='approved'] .status {
    color: var(--_success);
  }

  [data-status='approved'] .dot {
    background: currentColor;
  }

  [data-status='submitted'] .dot,
  [data-status='inReview'] .dot {
    background: light-dark(#1457d9, #8ab4ff);
  }

  [data-status='rejected'] .status,
  [data-status='expired'] .status {
    color: var(--_bad);
  }

  [data-status='rejected'] .dot,
  [data-status='expired'] .dot {
    background: currentColor;
  }

  .reason,
  .problem {
    padding: 8px 12px;
    border-radius: 8px;
    background: light-dark(#fdeef1, #3a1d23);
    color: var(--_bad);
    font-size: 13px;
  }

  .papers {
    display: grid;
    gap: 8px;
    list-style: none;
  }

  .paper {
    display: flex;
    gap: 8px;
  }

  .mark {
    color: var(--_success);
  }

  .mark .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 2px;
  }

  [data-state='missing'] .mark,
  [data-state='expired'] .mark,
  [data-state='missing'] strong,
  [data-state='expired'] .until {
    color: var(--_bad);
  }

  [data-state='expiring'] .mark,
  [data-state='expiring'] .until {
    color: var(--_warn);
    font-weight: 600;
  }

  .paper-text {
    display: grid;
    min-inline-size: 0;
  }

  .button.small {
    min-block-size: 36px;
    padding-block: 4px;
    padding-inline: 16px;
    border-color: var(--_line);
    background: var(--_surface);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .notice {
    display: grid;
    gap: 12px;
    place-content: center;
    justify-items: center;
    min-block-size: 220px;
    padding: 24px 16px;
    text-align: center;
  }

  .left-out {
    padding: 10px 14px;
    border-radius: 8px;
    background: light-dark(#fff7e8, #33290f);
    font-size: 13px;
  }

  .left-out summary {
    min-block-size: 28px;
  }

  .left-out ul {
    padding-inline-start: 20px;
  }

  [part~='more'] {
    justify-self: center;
  }

  @media (pointer: coarse) {
    .button.small {
      min-block-size: 44px;
    }
  }

  @container (min-width: 860px) {
    .setup {
      padding: 24px;
    }

    .head {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
    }

    .next {
      grid-column: 1 / -1;
    }

    .section {
      grid-template-columns: 220px minmax(0, 1fr);
      gap: 24px;
    }
  }

  @media (forced-colors: active) {
    .next,
    .status {
      border: 1px solid CanvasText;
    }

    .dot {
      background: CanvasText;
    }
  }
`;
