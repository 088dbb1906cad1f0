import { css } from 'lit';

export const countdownStyles = css`
  :host {
    display: inline-block;
  }

  .countdown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 28px;
  }

  .words {
    font-weight: 500;
  }

  /* Hours stand before minutes whichever way the page is written. */
  .time {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    direction: ltr;
    /* A number is never broken into its digits, however narrow a banner is. */
    white-space: nowrap;
  }

  .time b {
    min-inline-size: 26px;
    padding-inline: 4px;
    border-radius: 6px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 13px;
    font-weight: 600;
    line-height: 24px;
    text-align: center;
  }

  .time i {
    color: var(--_accent);
    font-style: normal;
    font-weight: 600;
  }

  .waiting b {
    background: var(--_raised);
    color: transparent;
  }

  .waiting i {
    color: var(--_muted);
  }

  :host(:state(over)) .words {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .time b {
      border: 1px solid CanvasText;
    }
  }
`;
