import { css } from 'lit';

/** What is over a limit of imports, and the orders that it can be bought in. */
export const checkoutLimitsStyles = css`
  .limits {
    margin: 16px 16px 0;
    padding: 12px 16px;
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    background: var(--_raised);
  }

  .limits h3:not(:first-child) {
    margin-block-start: 16px;
  }

  .limits dl {
    margin: 10px 0;
  }

  .limits dl > div {
    display: grid;
    justify-items: start;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .limits dt {
    margin-block-end: 2px;
    font-weight: 600;
  }

  .limits dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .limits .split {
    inline-size: 100%;
    min-block-size: 44px;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
  }

  .limits .hint {
    margin-block-start: 6px;
  }

  @container (min-width: 760px) {
    .limits {
      margin-inline: 24px;
    }

    .limits .split {
      inline-size: auto;
    }
  }
`;
